// The tabs Kompetensi and Jabatan as HR edited them, judged row by row.

import type { Competency } from '../framework/competency';
import type { Problem } from '../problem';
import type { Texts } from '../text/texts';
import { readTable } from '../workbook/table';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { checkDictionary } from './check-dictionary';
import { checkStandards } from './check-standards';
import { dictionaryTab } from './dictionary-tab';
import { jobsTab } from './jobs-tab';

const jobFacts = ['Jabatan', 'Jenis Jabatan', 'Sumber', 'Dikonfirmasi'];

export function tabProblems(
  state: WorkbookState,
  { texts, competencies }: { readonly texts: Texts; readonly competencies: readonly Competency[] },
): { readonly dictionary: readonly Problem[]; readonly standards: readonly Problem[] } {
  const read = (tab: { readonly key: string; readonly name: string }) =>
    readTable(tab.name, tabOf(state, tab.key)?.values ?? [], [], texts.workbook);
  const words = read(dictionaryTab);
  const indicators = words.headers.filter((header) => header.startsWith('Indikator'));
  const jobs = read(jobsTab);
  const levels = jobs.headers.filter((header) => header !== '' && !jobFacts.includes(header));
  const codeOf = (header: string) =>
    competencies.find(({ code }) => header === code || header.startsWith(`${code} `))?.code ?? header;
  return {
    dictionary: checkDictionary(
      words.rows.map((row) => ({
        row: row.row,
        code: row.text('Kode'),
        name: row.text('Kompetensi'),
        nameEn: row.text('Nama (Inggris)'),
        aliases: row.text('Nama Lain').split(';'),
        level: row.text('Level'),
        description: row.text('Uraian Level'),
        indicators: indicators.map((header) => row.text(header)),
      })),
      { texts: texts.framework },
    ),
    standards: checkStandards(
      jobs.rows.map((row) => ({
        row: row.row,
        name: row.text('Jabatan'),
        kind: row.text('Jenis Jabatan'),
        required: Object.fromEntries(levels.map((header) => [codeOf(header), row.text(header)])),
        confirmed: row.flag('Dikonfirmasi'),
      })),
      { competencies, texts: texts.framework },
    ),
  };
}
