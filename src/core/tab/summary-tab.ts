// Ringkasan: one row a person, per competency level reached, level required and gap, then JPM and coverage.
import type { Competency } from '../framework/competency';
import type { RatedPerson } from '../summary/rated-people';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { type Column, planTable, readTable } from '../workbook/table';

export const summaryTab = { key: 'ringkasan', name: 'Ringkasan' } as const;

/** What stands beside the raw result of a person. */
export interface Beside {
  readonly of: (person: RatedPerson) => {
    readonly firmness: string | undefined;
    readonly meanLevel: number | undefined;
    readonly adjusted: number | undefined;
  };
  readonly firmnessNote: string;
  readonly adjustedNote: string;
}

export function planSummary(
  people: readonly RatedPerson[],
  competencies: readonly Pick<Competency, 'code' | 'name'>[],
  texts: WorkbookTexts,
  beside: Beside,
): TabPlan {
  const style = { format: 'text' } as const;
  const centre = { align: 'CENTER' } as const;
  const columns: Column[] = [
    { header: 'NIP', width: 160, style },
    { header: 'Nama', width: 220, style },
    { header: 'Jabatan', width: 240, style },
    { header: 'Unit Kerja', width: 200, style },
    { header: 'JPM %', width: 70, style: { format: 'percent', bold: true } },
    { header: 'Kategori', width: 130, style, note: texts.indicative },
    { header: 'Dinilai', width: 70, style: centre },
    { header: 'Dari', width: 60, style: centre },
    { header: 'Kekokohan', width: 220, style: { format: 'text', wrap: true }, note: beside.firmnessNote },
    { header: 'Rata-rata Level', width: 90, style: { ...centre, format: 'number' } },
    { header: 'Disesuaikan', width: 90, style: { ...centre, format: 'number' }, note: beside.adjustedNote },
    ...competencies.flatMap(({ code, name }): Column[] => [
      { header: `${code} Dicapai`, width: 66, style: centre, note: name },
      { header: `${code} Standar`, width: 66, style: { align: 'CENTER', color: '#5f6b66' }, note: name },
      { header: `${code} Selisih`, width: 66, style: { align: 'CENTER', format: 'signed', bold: true } },
    ]),
  ];
  return planTable({
    ...summaryTab,
    columns,
    rows: people.map((person) => {
      const { nip, name, job, unit, summary } = person;
      const { firmness, meanLevel, adjusted } = beside.of(person);
      const byCode = new Map(summary.competencies.map((competency) => [competency.code, competency]));
      return [
        nip,
        name,
        job,
        unit,
        summary.match.percent,
        summary.match.band ?? '',
        summary.match.rated,
        summary.match.of,
        firmness ?? '',
        meanLevel,
        adjusted,
        ...competencies.flatMap(({ code }) => {
          const competency = byCode.get(code);
          return [competency?.achieved, competency?.required, competency?.gap];
        }),
      ];
    }),
    spareRows: 1,
    frozenColumns: 2,
    color: '#2d6cb5',
    guard: texts.guard,
  });
}

/** What the tab shows beside the raw results, by NIP. */
export const readBeside = (
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): ReadonlyMap<string, { readonly firmness: string; readonly adjusted: number | undefined }> =>
  new Map(
    readTable(summaryTab.name, values, [], texts).rows.map(({ text, number }) => [
      text('NIP'),
      { firmness: text('Kekokohan'), adjusted: number('Disesuaikan') },
    ]),
  );
