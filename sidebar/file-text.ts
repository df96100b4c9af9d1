// The text of a file somebody chose: UTF-8 or Windows-1252, and a clear word when it is an Excel workbook.

export type FileText =
  | { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly ok: false; readonly why: 'workbookFile' | 'tooLarge' };

/** Largest file read, in bytes: some forty thousand people, far more than one office. */
export const largestFile = 8 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes a file. UTF-8 unless its bytes cannot be that; Excel's "Unicode text" and "CSV" come as UTF-16 and Windows-1252.
 * @param bytes the whole file
 */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.length > largestFile) return { ok: false, why: 'tooLarge' };
  const zip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const oldExcel = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (zip || oldExcel) return { ok: false, why: 'workbookFile' };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { ok: true, text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { ok: true, text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Number of lines with something in them. */
export const lineCount = (text: string): number =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
