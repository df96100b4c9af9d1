// Periode: one row a cycle, as it was opened.
import type { Cycle } from '../cycle/cycle';
import type { Language } from '../language';
import { tabNames } from '../tab-names';
import {
  codes,
  day,
  momentText,
  oneOf,
  optionalText,
  pairs,
  text,
  wholeNumber,
  yes,
} from '../workbook/cell-kind';
import { columnsOf, type Fault } from '../workbook/columns';

const layout = oneOf<Cycle['layout']>({ person: 'Per Orang', team: 'Per Tim', mixed: 'Menurut Besar Tim' });
const status = oneOf<Cycle['status']>({ open: 'Terbuka', closed: 'Ditutup' });

const language = oneOf<Language>({ id: 'Indonesia', en: 'English' });

const c = columnsOf<Cycle>();

const columns = {
  id: c.needed('ID', 130, text, ({ id }) => id),
  name: c.read('Nama', 220, text, ({ name }) => name),
  status: c.needed('Status', 90, status, (cycle) => cycle.status),
  openedOn: c.read('Dibuka', 100, text, ({ openedOn }) => openedOn),
  selfDeadline: c.read('Batas Waktu Penilaian Diri', 150, day, ({ selfDeadline }) => selfDeadline, {
    formerly: ['Batas Penilaian Diri'],
  }),
  supervisorDeadline: c.read('Batas Waktu Penilaian Atasan', 150, day, (cycle) => cycle.supervisorDeadline, {
    formerly: ['Batas Penilaian Atasan'],
  }),
  closedAt: c.read('Ditutup', 150, momentText, ({ closedAt }) => closedAt),
  reopened: c.read('Dibuka Kembali', 260, optionalText, ({ reopened }) => reopened, {
    style: { wrap: true },
  }),
  competencies: c.read('Kompetensi', 400, codes, ({ competencies }) => competencies),
  technical: c.read('Kompetensi Teknis', 160, codes, ({ technical }) => technical),
  highestLevel: c.needed('Level Tertinggi', 110, wholeNumber(), ({ highestLevel }) => highestLevel),
  layout: c.read('Bentuk Formulir', 100, layout, (cycle) => cycle.layout, { formerly: ['Tata Letak'] }),
  adjusted: c.read('Nilai Penyesuaian', 130, yes, ({ adjusted }) => adjusted ?? false, {
    formerly: ['Nilai Disesuaikan'],
  }),
  terms: c.read(
    'Ketentuan',
    200,
    pairs,
    ({ terms }): Readonly<Record<string, number>> =>
      terms === undefined
        ? {}
        : {
            keberatan: terms.objectionDays,
            simpan: terms.retentionYears,
            ...(terms.answerDays === undefined ? {} : { jawab: terms.answerDays }),
            ...(terms.decisionDays === undefined ? {} : { putus: terms.decisionDays }),
            ...(terms.objectionCount === 'working' ? { 'hari-kerja': 1 } : {}),
            ...(terms.colleagues ? { rekan: 1 } : {}),
          },
  ),
  language: c.read('Bahasa', 90, language, (cycle) => cycle.language),
  archivedAt: c.read('Diarsipkan', 150, momentText, ({ archivedAt }) => archivedAt),
};

export const cycleTab = c.tab({
  key: 'siklus',
  name: tabNames.cycles,
  people: 'some',
  made: 'always',
  formerly: ['Siklus'],
  color: '#8a938f',
  spareRows: 1,
  factsOf: ['openCycle'],
  guarded: true,
  id: ['id'],
  columns,
  check: (rows, { texts }) =>
    rows.flatMap(({ at, row }) =>
      row.status === 'open'
        ? (['selfDeadline', 'supervisorDeadline'] as const).flatMap((name): Fault[] =>
            row[name] === undefined
              ? [
                  {
                    severity: 'error',
                    code: 'deadline-unreadable',
                    at,
                    column: columns[name].header,
                    ...texts.cycle.deadlineUnreadable(row.name, texts.cycle[name]),
                  },
                ]
              : [],
          )
        : [],
    ),
  row: ({ layout, terms: { keberatan, simpan, jawab, putus, rekan, ...days }, ...same }) => ({
    ...same,
    layout: layout ?? 'person',
    terms:
      keberatan === undefined || simpan === undefined
        ? undefined
        : {
            objectionDays: keberatan,
            retentionYears: simpan,
            objectionCount: days['hari-kerja'] === undefined ? 'calendar' : 'working',
            ...(jawab === undefined ? {} : { answerDays: jawab }),
            ...(putus === undefined ? {} : { decisionDays: putus }),
            ...(rekan === undefined ? {} : { colleagues: true as const }),
          },
  }),
});
