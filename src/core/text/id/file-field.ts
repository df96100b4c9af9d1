// Sentences of a field that takes a file or pasted text, in Indonesian.

export const fileFieldTexts = {
  choose: 'Pilih berkas',
  paste: 'atau tempel di sini',
  fileRead: (name: string, lines: number) => `${name}: ${lines} baris terbaca`,
  linesRead: (lines: number) => `${lines} baris`,
  clear: 'Kosongkan',
  encoding: 'Dibaca sebagai Windows-1252; periksa huruf beraksen pada nama.',
  workbookFile: 'Ini berkas Excel. Di sini diperlukan berkas yang disimpan dari Timbang.',
  unreadable: 'Berkas tidak dapat dibaca. Tutup di program lain, lalu pilih lagi.',
  tooLarge: 'Berkas lebih dari 8 MB. Pilih ekspor satu perangkat daerah saja.',
};

export type FileFieldTexts = typeof fileFieldTexts;
