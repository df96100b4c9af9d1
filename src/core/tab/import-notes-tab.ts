// Catatan Impor: what the last import of employees said of its lists, row by row, for whoever mends them later; an import writes it anew.
import type { Problem } from '../problem';
import { tabNames } from '../tab-names';
import { oneOf, optionalText, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

const severity = oneOf<Problem['severity']>({ error: 'Tidak diimpor', warning: 'Perlu dilihat' });

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<Problem>();

export const importNotesTab = c.shownTab({
  key: 'catatan-impor',
  name: tabNames.importNotes,
  people: 'some',
  color: '#8a938f',
  spareRows: 1,
  guarded: true,
  factsOf: ['importOffice'],
  columns: {
    severity: c.shown('Akibat', 120, severity, (one) => one.severity),
    list: c.shown(
      'Daftar',
      150,
      text,
      ({ place }, { texts }) => place.file ?? place.tab ?? texts.workbook.employeeFile,
    ),
    row: c.shown('Baris', 60, wholeNumber(), ({ place }) => place.row),
    nip: c.shown('NIP', 160, optionalText, ({ place }) => place.nip),
    column: c.shown('Kolom', 160, optionalText, ({ place }) => place.column),
    message: c.shown('Catatan', 420, text, ({ message }) => message, wrapped),
    action: c.shown('Yang Perlu Dilakukan', 420, text, ({ action }) => action, wrapped),
  },
});
