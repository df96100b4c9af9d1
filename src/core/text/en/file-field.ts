// Sentences of a field that takes a file or pasted text, in English.
import type { FileFieldTexts } from '../id/file-field';

export const fileFieldTexts: FileFieldTexts = {
  choose: 'Choose a file',
  paste: 'or paste here',
  fileRead: (name: string, lines: number) => `${name}: ${lines} lines read`,
  linesRead: (lines: number) => `${lines} ${lines === 1 ? 'line' : 'lines'}`,
  clear: 'Clear',
  encoding: 'Read as Windows-1252; check accented letters in names.',
  workbookFile: 'This is an Excel file. What is needed here is a file saved by Timbang.',
  unreadable: 'The file cannot be read. Close it in other programs and choose it again.',
  tooLarge: 'The file is larger than 8 MB. Choose the export of one office.',
};
