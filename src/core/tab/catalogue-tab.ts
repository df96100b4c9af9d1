// Kegiatan Pengembangan: what the office suggests for a plan, one row an action; HR edits it, the add-on fills it only while it is missing.
import type { CatalogueEntry } from '../development/catalogue-entry';
import { startCatalogue } from '../development/start-catalogue';
import type { Competency } from '../framework/competency';
import { tabNames } from '../tab-names';
import { text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { actionKind, kindWords } from './action-words';

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<
  CatalogueEntry,
  object,
  { readonly competencies: readonly Pick<Competency, 'code'>[] },
  object
>();

const heading = 'Kompetensi';

export const catalogueTab = c.gatheredTab({
  key: 'kegiatan',
  name: tabNames.catalogue,
  people: 'none',
  made: 'if missing',
  color: '#b58a2d',
  frozenColumns: 1,
  spareRows: 20,
  id: ['competency', 'level', 'kind', 'what'],
  columns: {
    competency: c.needed(heading, 100, text, ({ competency }) => competency),
    level: c.needed('Menuju Level', 90, wholeNumber(99), ({ level }) => level, {
      style: { align: 'CENTER' },
    }),
    kind: c.needed('Cara', 190, actionKind, ({ kind }) => kind, { choices: Object.values(kindWords) }),
    what: c.needed('Kegiatan', 560, text, ({ what }) => what, wrapped),
    hours: c.read('JP', 60, wholeNumber(999), ({ hours }) => hours, { style: { align: 'CENTER' } }),
  },
  row: (said) => said,
  twice: 'warning',
  check: (rows, { competencies, texts }) => {
    const codes = new Set(competencies.map(({ code }) => code));
    return rows.flatMap(({ at, row: { competency } }) =>
      codes.size === 0 || codes.has(competency)
        ? []
        : [
            {
              severity: 'warning' as const,
              code: 'catalogue-competency',
              at,
              column: heading,
              ...texts.development.unknownCompetency(competency),
            },
          ],
    );
  },
  absent: startCatalogue,
  gather: (rows: readonly CatalogueEntry[]): readonly CatalogueEntry[] => rows,
  spread: (entries: readonly CatalogueEntry[]) => entries,
});
