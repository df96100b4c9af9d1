// The text of a file somebody chose: UTF-8, UTF-16 or Windows-1252, and a clear word when it is an Excel workbook.
import { decodeText, type TextEncoding } from '../src/contract/decode-text';

type FileText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly why: 'workbookFile' | 'tooLarge' };

/** Largest file read, in bytes: some forty thousand people, far more than one office. */
export const largestFile = 8 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes a file.
 * @param bytes the whole file
 */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.length > largestFile) return { ok: false, why: 'tooLarge' };
  const zip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const oldExcel = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (zip || oldExcel) return { ok: false, why: 'workbookFile' };
  return { ok: true, ...decodeText(bytes, (encoding, all) => new TextDecoder(encoding).decode(all)) };
}

/** Number of lines with something in them. */
export const lineCount = (text: string): number =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
