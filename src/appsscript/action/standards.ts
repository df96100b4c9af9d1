// The standards of all jobs, and confirming those that HR has looked at.
import type { Input } from '../../contract/functions';
import type { JobStandard, Standards } from '../../contract/standards';
import { fingerprint } from '../../core/fingerprint';
import type { Job } from '../../core/framework/job';
import { nameKey } from '../../core/names';
import { type Office, planHeld } from '../../core/office/office';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { type Result, success } from '../../core/result';
import { holdersOf } from '../../core/roster/holders';
import { homeTab } from '../../core/tab/home-tab';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { writePlans } from '../write-plans';

const seenOf = ({ name, required }: Job): string =>
  fingerprint([nameKey(name), Object.entries(required).sort()]);

function standardsOf(context: Context, { jobs, employees }: Office): readonly JobStandard[] {
  const { competencies } = officeInOwn(context);
  const holders = holdersOf(employees);
  return jobs.map((job) => ({
    name: job.name,
    people: holders(job.name),
    levels: competencies.flatMap(({ code, name }) => {
      const level = job.required[code];
      return level === undefined ? [] : [{ competency: name, level }];
    }),
    source: job.source,
    confirmed: job.confirmed,
    seen: seenOf(job),
  }));
}

export const standards = (context: Context): Result<Standards> =>
  success({ jobs: standardsOf(context, context.office) });

/** Confirms the standards that still are what was looked at; one that requires nothing is not confirmed. */
export function confirmStandards(context: Context, { seen }: Input<'confirmStandards'>): Result<Standards> {
  const { office, workbook, today } = context;
  const chosen = new Set(seen);
  const isMeant = (job: Job) =>
    !job.confirmed && Object.keys(job.required).length > 0 && chosen.has(seenOf(job));
  const confirmed = office.jobs.filter(isMeant).length;
  const next: Office = {
    ...office,
    jobs: office.jobs.map((job) => (isMeant(job) ? { ...job, confirmed: true } : job)),
  };
  const home = planOfficeTabs(next, today).filter(({ key }) => key === homeTab.key);
  if (confirmed > 0) writePlans(workbook, [planHeld(next, 'jobs'), ...home]);
  return success({ jobs: standardsOf(context, next), done: { confirmed, changed: chosen.size - confirmed } });
}
