// Periode: one row a cycle, as it was opened.
import type { Cycle } from '../cycle/cycle';
import { tabNames } from '../tab-names';
import { codes, oneOf, optionalText, text, wholeNumber, yes } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

const layout = oneOf<Cycle['layout']>({ person: 'Per Orang', team: 'Per Tim' });
const status = oneOf<Cycle['status']>({ open: 'Terbuka', closed: 'Ditutup' });

const c = columnsOf<Cycle>();

export const cycleTab = c.tab({
  key: 'siklus',
  name: tabNames.cycles,
  formerly: ['Siklus'],
  color: '#8a938f',
  spareRows: 1,
  factsOf: 'openCycle',
  guarded: true,
  id: ['id'],
  columns: {
    id: c.needed('ID', 130, text, ({ id }) => id),
    name: c.read('Nama', 220, text, ({ name }) => name),
    status: c.needed('Status', 90, status, (cycle) => cycle.status),
    openedOn: c.read('Dibuka', 100, text, ({ openedOn }) => openedOn),
    selfDeadline: c.read('Batas Waktu Penilaian Diri', 150, text, ({ selfDeadline }) => selfDeadline, {
      formerly: ['Batas Penilaian Diri'],
    }),
    supervisorDeadline: c.read(
      'Batas Waktu Penilaian Atasan',
      150,
      text,
      (cycle) => cycle.supervisorDeadline,
      { formerly: ['Batas Penilaian Atasan'] },
    ),
    closedAt: c.read('Ditutup', 150, optionalText, ({ closedAt }) => closedAt),
    competencies: c.read('Kompetensi', 400, codes, ({ competencies }) => competencies),
    technical: c.read('Kompetensi Teknis', 160, codes, ({ technical }) => technical),
    highestLevel: c.needed('Level Tertinggi', 110, wholeNumber(), ({ highestLevel }) => highestLevel),
    layout: c.read('Bentuk Formulir', 100, layout, (cycle) => cycle.layout, { formerly: ['Tata Letak'] }),
    adjusted: c.read('Nilai Penyesuaian', 130, yes, ({ adjusted }) => adjusted ?? false, {
      formerly: ['Nilai Disesuaikan'],
    }),
  },
  row: ({ layout, ...same }) => ({ ...same, layout: layout ?? 'person' }),
});
