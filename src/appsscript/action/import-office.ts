// Importing an office: employees and supervisor links checked together, then written with the jobs they need.
import type { Input } from '../../contract/functions';
import type { ImportReport } from '../../contract/import-report';
import { jobsFor } from '../../core/office/jobs-for';
import { inWorkbookLanguage, type Office, planHeld } from '../../core/office/office';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { failure, type Result, success } from '../../core/result';
import { importRoster } from '../../core/roster/import-roster';
import { importSupervisors } from '../../core/roster/import-supervisors';
import { joinRoster } from '../../core/roster/join-roster';
import { homeTab } from '../../core/tab/home-tab';
import { importNotesTab } from '../../core/tab/import-notes-tab';
import { planTab } from '../../core/workbook/plan-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';

interface Imported {
  readonly office: Office;
  readonly report: ImportReport;
}

/** What an import would make of the office; nothing is written. Files that cannot be read fail together. */
function readImport(context: Context, input: Input<'importOffice'>): Result<Imported> {
  const { office, today } = context;
  const { roster: texts, framework } = office.texts;
  const roster = importRoster(input.employees, { today, texts });
  const given = input.supervisors.trim() !== '';
  const list = given
    ? importSupervisors(input.supervisors, { texts, file: office.texts.workbook.supervisorFile })
    : undefined;
  if (!roster.ok || (list !== undefined && !list.ok))
    return failure(
      ...(roster.ok ? [] : roster.problems),
      ...(list === undefined || list.ok ? [] : list.problems),
    );

  const { employees, problems } = joinRoster(
    {
      before: office.employees,
      roster: roster.value,
      list: list?.value,
      widestSpan: office.settings.widestSpan,
      listName: office.texts.workbook.supervisorFile,
    },
    texts,
  );
  const jobs = jobsFor(employees, office.jobs, {
    competencies: office.competencies,
    texts: framework,
    written: office.written.framework,
  });
  const { people, leftOut } = roster.value;
  return success({
    office: { ...office, employees, jobs: jobs.jobs },
    report: {
      people: people.length,
      inactive: leftOut.filter(({ reason }) => reason === 'inactive').length,
      withoutEmail: people.filter(({ email }) => email === undefined).length,
      problems: [...roster.value.problems, ...(list?.value.problems ?? []), ...problems, ...jobs.problems],
    },
  });
}

/** What an import would find. */
export function previewImport(context: Context, input: Input<'previewImport'>): Result<ImportReport> {
  const imported = readImport(context, input);
  return imported.ok ? success(imported.value.report) : imported;
}

/** Valid people go into Pegawai and their jobs into Jabatan; invalid rows are reported, left out, and kept in Catatan Impor until the next import. */
export function importOffice(context: Context, input: Input<'importOffice'>): Result<ImportReport> {
  const imported = readImport(context, input);
  if (!imported.ok) return imported;
  const { office, report } = imported.value;
  const home = planOfficeTabs(office, context.today).filter(({ key }) => key === homeTab.key);
  const isNoted = tabOf(context.workbook.state, importNotesTab.key) !== undefined;
  const own = inWorkbookLanguage(context.office);
  // What is told in one language is kept in the workbook's.
  const kept = own === context.office ? imported : readImport({ ...context, office: own }, input);
  const problems = kept.ok ? kept.value.report.problems : [];
  const notes = problems.length > 0 || isNoted ? [planTab(importNotesTab, problems, own)] : [];
  const plans = [planHeld(office, 'employees'), planHeld(office, 'jobs'), ...home, ...notes];
  const words = office.written.tracking.log.people(report.people, office.jobs.length);
  writePlans(describing(context.workbook, words), plans, { action: 'importOffice', context, finished: true });
  return success(report);
}
