// Cells that hold something and say nothing: what exports write where a value is missing.
import { plainWords } from '../names';

const nothing =
  /^(?:[-–—._*~/0\s]+|n\/?a|#(?:n\/a|ref!|value!|name\?|div\/0!)|null|nil|none|nihil|kosong|tidak ada|belum ada|tidak diketahui|tanpa nama|(?:belum|tidak) diisi)\.?$/;

/** Whether a cell is empty or only says that there is nothing: '', '-', '...', '#N/A', 'nihil'. */
export function isBlank(text: string): boolean {
  const words = plainWords(text);
  return words === '' || nothing.test(words);
}
