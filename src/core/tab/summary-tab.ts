// Ringkasan: one row a person, per competency level reached, level required and gap, then JPM and coverage.
import type { Competency } from '../framework/competency';
import type { Settings } from '../settings/settings';
import { matchBasis } from '../summary/match-basis';
import { objectionMark } from '../summary/objection-mark';
import type { PersonSummary } from '../summary/person-summary';
import type { RatedPerson } from '../summary/rated-people';
import { tabNames } from '../tab-names';
import { number, optionalText, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/** What stands beside the raw result of a person. */
export interface ExtraFigures {
  readonly firmness: string | undefined;
  readonly meanLevel: number | undefined;
  readonly adjusted: number | undefined;
}

interface SummaryRow {
  readonly person: RatedPerson;
  readonly extra: ExtraFigures;
}

const centre = { align: 'CENTER' } as const;
const c = columnsOf<
  SummaryRow,
  {
    readonly competencies: readonly Pick<Competency, 'code' | 'name'>[];
    readonly settings: Pick<Settings, 'bands'>;
  }
>();

const ofCode = ({ person }: SummaryRow, code: string): PersonSummary['competencies'][number] | undefined =>
  person.summary.competencies.find((competency) => competency.code === code);

export const summaryTab = c.shownTab({
  key: 'ringkasan',
  name: tabNames.summary,
  people: 'some',
  color: '#2d6cb5',
  frozenColumns: 2,
  spareRows: 1,
  guarded: true,
  id: ['nip'],
  retired: (heading) => /^\S+ (Dicapai|Standar|Selisih)$/.test(heading),
  columns: {
    nip: c.needed('NIP', 160, text, ({ person }) => person.nip),
    name: c.shown('Nama', 220, text, ({ person }) => person.name),
    job: c.shown('Jabatan', 240, text, ({ person }) => person.job),
    unit: c.shown('Unit Kerja', 200, text, ({ person }) => person.unit),
    capped: c.shown('JPM Dibatasi %', 80, number, ({ person }) => person.summary.match.capped, {
      style: { format: 'percent', bold: true },
      note: (around) => `${around.texts.summary.cappedNote} ${matchBasis(around)}`,
    }),
    percent: c.shown('JPM %', 70, number, ({ person }) => person.summary.match.uncapped, {
      style: { format: 'percent', bold: true },
      note: matchBasis,
    }),
    band: c.shown(
      'Kategori Kesesuaian',
      130,
      optionalText,
      ({ person: { summary } }, { texts }) =>
        summary.match.withheld ? texts.summary.tooFewRated : summary.match.band,
      {
        formerly: ['Kategori'],
        style: { wrap: true },
        note: (around) => `${matchBasis(around)} ${around.texts.workbook.indicative}`,
      },
    ),
    rated: c.shown('Dinilai', 70, number, ({ person }) => person.summary.match.rated, { style: centre }),
    of: c.shown('Dari', 60, number, ({ person }) => person.summary.match.of, { style: centre }),
    objections: c.shown('Keberatan', 200, text, ({ person }, { texts }) => objectionMark(person, texts), {
      style: { wrap: true },
      note: ({ texts }) => texts.objection.markNote,
    }),
    firmness: c.read('Kepastian Kategori', 220, optionalText, ({ extra }) => extra.firmness, {
      formerly: ['Kekokohan'],
      style: { wrap: true },
      note: ({ texts }) => texts.raters.firmnessNote,
    }),
    meanLevel: c.shown('Rata-rata Level', 90, number, ({ extra }) => extra.meanLevel, {
      style: { ...centre, format: 'number' },
    }),
    adjusted: c.read('Nilai Penyesuaian', 90, number, ({ extra }) => extra.adjusted, {
      formerly: ['Disesuaikan'],
      style: { ...centre, format: 'number' },
      note: ({ texts }) => texts.raters.adjustedNote,
    }),
    figures: c.each(({ competencies = [] }) =>
      competencies.flatMap(({ code, name }) => [
        c.shown(`${code} Dicapai`, 66, number, (row) => ofCode(row, code)?.achieved, {
          style: centre,
          note: () => name,
        }),
        c.shown(`${code} Standar`, 66, number, (row) => ofCode(row, code)?.required, {
          style: { ...centre, color: '#5f6b66' },
          note: () => name,
        }),
        c.shown(`${code} Selisih`, 66, number, (row) => ofCode(row, code)?.gap, {
          style: { ...centre, format: 'signed', bold: true },
        }),
      ]),
    ),
  },
});
