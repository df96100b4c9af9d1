// Jabatan: one row a job with the level it requires of each competency; HR edits and confirms.
import type { Competency } from '../framework/competency';
import type { Job } from '../framework/job';
import { type Problem, problem } from '../problem';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readJobKind, writeJobKind } from './job-kind-words';

export const jobsTab = { key: 'jabatan', name: 'Jabatan' } as const;

const header = {
  name: 'Jabatan',
  kind: 'Jenis Jabatan',
  source: 'Sumber',
  confirmed: 'Dikonfirmasi',
} as const;

const requiredHeader = (competency: Pick<Competency, 'code' | 'name'>) =>
  `${competency.code} ${competency.name}`;

/** Standards as the tab has them. A required level outside the scale is a problem and counts as none. */
export function readJobs(
  values: readonly (readonly CellValue[])[],
  competencies: readonly Competency[],
  texts: WorkbookTexts,
): { readonly jobs: readonly Job[]; readonly problems: readonly Problem[] } {
  const table = readTable(jobsTab.name, values, [header.name], texts);
  const problems = [...table.problems];
  const levelHeader = new Map(
    competencies.map(({ code }) => [
      code,
      table.headers.find((text) => text === code || text.startsWith(`${code} `)),
    ]),
  );
  const jobs = table.rows.flatMap((row): Job[] => {
    const name = row.text(header.name);
    if (name === '') return [];
    const required: Record<string, number> = {};
    for (const { code, levels } of competencies) {
      const column = levelHeader.get(code);
      if (column === undefined || row.text(column) === '') continue;
      const level = row.number(column);
      if (level !== undefined && Number.isInteger(level) && level >= 1 && level <= levels.length)
        required[code] = level;
      else
        problems.push(
          problem(
            'error',
            'required-level',
            { tab: jobsTab.name, row: row.row, column },
            texts.requiredLevel(name, row.text(column), levels.length),
          ),
        );
    }
    return [
      {
        name,
        kind: readJobKind(row.text(header.kind)),
        required,
        source: row.text(header.source),
        confirmed: row.flag(header.confirmed),
      },
    ];
  });
  return { jobs, problems };
}

export function planJobs(
  jobs: readonly Job[],
  competencies: readonly Competency[],
  kinds: readonly string[],
  texts: WorkbookTexts,
): TabPlan {
  const highest = competencies.reduce((most, { levels }) => Math.max(most, levels.length), 0);
  const levels = Array.from({ length: highest }, (_, index) => String(index + 1));
  return planTable({
    ...jobsTab,
    columns: [
      { header: header.name, width: 280, style: { format: 'text' } },
      { header: header.kind, width: 160, choices: kinds.map(writeJobKind), style: { format: 'text' } },
      ...competencies.map((competency) => ({
        header: requiredHeader(competency),
        width: 108,
        choices: levels,
        style: { align: 'CENTER' as const },
      })),
      {
        header: header.source,
        width: 320,
        style: { wrap: true, color: '#5f6b66' },
        note: texts.jobNotes.source,
      },
      { header: header.confirmed, width: 110, checkbox: true, note: texts.jobNotes.confirmed },
    ],
    rows: jobs.map((job) => [
      job.name,
      writeJobKind(job.kind),
      ...competencies.map(({ code }) => job.required[code]),
      job.source,
      job.confirmed,
    ]),
    spareRows: 10,
    frozenColumns: 1,
    color: '#1e5b46',
  });
}
