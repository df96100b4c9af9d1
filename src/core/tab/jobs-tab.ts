// Jabatan: one row a job with the level it requires of each competency; HR edits and confirms.
import type { Competency } from '../framework/competency';
import { isJobKind } from '../framework/default-standards';
import { findCompetency } from '../framework/find-competency';
import type { Job } from '../framework/job';
import { nameKey } from '../names';
import { tabNames } from '../tab-names';
import type { Texts } from '../text/texts';
import { optionalText, text, tick, wholeNumber } from '../workbook/cell-kind';
import { type At, columnsOf, type Fault } from '../workbook/columns';
import { jobKind, jobKindWords } from './job-kind-words';

const c = columnsOf<Job, object, { readonly competencies: readonly Competency[] }>();

const columns = {
  name: c.needed('Jabatan', 280, text, ({ name }) => name),
  kind: c.read('Jenis Jabatan', 160, jobKind, ({ kind }) => kind, { choices: jobKindWords }),
  required: c.each(({ competencies }) => {
    const highest = Math.max(0, ...competencies.map(({ levels }) => levels.length));
    const choices = Array.from({ length: highest }, (_, index) => String(index + 1));
    return competencies.map(({ code, name, levels }) =>
      c.read(`${code} ${name}`, 108, wholeNumber(levels.length), ({ required }) => required[code], {
        of: code,
        optional: true,
        // Of a competency that is no more there may be a column as well.
        rewordable: (heading) => heading !== '' && !/^\p{L}+\.\d/u.test(heading),
        means: (heading) =>
          heading.startsWith(`${code} `) || findCompetency(competencies, heading)?.code === code,
        style: { align: 'CENTER' },
        choices,
      }),
    );
  }),
  requirements: c.read('Persyaratan', 260, optionalText, ({ requirements }) => requirements, {
    optional: true,
    style: { wrap: true },
  }),
  source: c.read('Sumber', 320, text, ({ source }) => source, {
    style: { wrap: true, color: '#5f6b66' },
    note: ({ texts }) => texts.workbook.jobNotes.source,
  }),
  confirmed: c.read('Dikonfirmasi', 110, tick, ({ confirmed }) => confirmed, {
    note: ({ texts }) => texts.workbook.jobNotes.confirmed,
  }),
};

/** A required level that cannot be read counts as none. */
export const jobsTab = c.tab({
  key: 'jabatan',
  name: tabNames.jobs,
  people: 'none',
  made: 'at set-up',
  color: '#1e5b46',
  frozenColumns: 1,
  spareRows: 10,
  factsOf: ['importOffice', 'importStandards'],
  id: ['name'],
  same: nameKey,
  twice: 'warning',
  columns,
  row: (said) => said,
  check: (rows, { texts }, strangers) => [
    ...strangers.map(
      (heading): Fault => ({
        severity: 'warning',
        code: 'required-of-unknown',
        at: 1,
        column: heading,
        ...texts.framework.requiredOfUnknown(heading),
      }),
    ),
    ...rows.flatMap((row) => checkJob(row, texts)),
  ],
});

function checkJob({ at, row: { name, kind, required, confirmed } }: At<Job>, texts: Texts): Fault[] {
  if (kind !== undefined && !isJobKind(kind))
    return [
      {
        severity: 'warning',
        code: 'job-kind-not-known',
        at,
        column: columns.kind.header,
        ...texts.framework.jobKindNotKnown(kind),
      },
    ];
  if (confirmed || Object.keys(required).length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'standard-unconfirmed',
      at,
      column: columns.confirmed.header,
      ...texts.framework.standardUnconfirmed(name),
    },
  ];
}
