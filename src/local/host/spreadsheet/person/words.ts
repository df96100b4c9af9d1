// What Sheets says to a person who types, in the workbook's language.

import { isIndonesian } from '../../platform/indonesian';
export interface Words {
  readonly invalid: (cell: string) => string;
  readonly oneOf: (values: string) => string;
  readonly protectedCell: string;
  readonly protectedWarning: string;
  readonly outside: string;
}

const ID: Words = {
  invalid: (cell) =>
    `Data yang Anda masukkan di sel ${cell} melanggar aturan validasi data yang ditetapkan pada sel ini.`,
  oneOf: (values) => `Masukkan salah satu nilai berikut: ${values}.`,
  protectedCell:
    'Anda mencoba mengedit sel atau objek yang dilindungi. ' +
    'Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengedit.',
  protectedWarning: 'Anda mencoba mengedit bagian sheet yang seharusnya tidak diubah tanpa sengaja.',
  outside: 'Sel itu berada di luar sheet.',
};

const EN: Words = {
  invalid: (cell) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  oneOf: (values) => `Please enter one of the following values: ${values}.`,
  protectedCell:
    'You are trying to edit a protected cell or object. ' +
    'Please contact the spreadsheet owner to remove protection if you need to edit.',
  protectedWarning: "You're trying to edit part of this sheet that shouldn't be changed accidentally.",
  outside: 'That cell lies outside the sheet.',
};

export const wordsOf = (locale: string): Words => (isIndonesian(locale) ? ID : EN);
