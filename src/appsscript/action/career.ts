// The way to a person's next job, choosing one, and whom a vacancy finds: for the person and HR; who compared is kept where the person can see it.
import type { Career, Vacancy } from '../../contract/career';
import type { Input } from '../../contract/functions';
import { mostTargets, type TargetStep, targetsOf } from '../../core/career/target';
import { sameName } from '../../core/names';
import { viewerOf } from '../../core/office/access';
import { rowsWarnings, withKeptRows } from '../../core/office/kept-rows';
import { currentPeople, type Office, planHeld } from '../../core/office/office';
import { findPost, postsToFill } from '../../core/office/posts-to-fill';
import { publishedResults } from '../../core/office/published-results';
import { careerOf } from '../../core/report/career';
import { vacancyChoices, vacancyFor } from '../../core/report/vacancy';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import { jobsTab } from '../../core/tab/jobs-tab';
import { targetsTab } from '../../core/tab/targets-tab';
import { isVisible } from '../../core/visibility/visibility';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { officeInOwn } from '../own-language';
import { plain } from '../plain-json';
import { writePlans } from '../write-plans';
import { noteComparison, noteOpening } from './access-trace';

interface Asked {
  readonly office: Office;
  readonly person: { readonly nip: string; readonly name: string; readonly job: string };
  readonly own: boolean;
}

const untouched = { rated: false, published: false, objected: false };

/** The caller where nobody is named. Fails with 'not-yours' or 'unknown-person'. */
function asked(context: Context, nip: string | undefined): Result<Asked> {
  const { user } = context;
  const office = officeInOwn(context);
  const wanted = nip ?? user.person?.id ?? '';
  const person = office.employees.find((one) => one.nip === wanted && one.active);
  const rated = currentPeople(office).find((one) => one.nip === wanted);
  const viewer = viewerOf(user, rated ?? { nip: wanted, rater: undefined }, office);
  const texts = office.texts.access;
  if (viewer === undefined || !isVisible('target', viewer, 'preparation', untouched))
    return refusal('not-yours', { nip: wanted }, texts.notYours);
  return person === undefined
    ? refusal('unknown-person', { nip: wanted }, texts.unknownPerson)
    : success({ office, person, own: viewer === 'employee' });
}

export function career(context: Context, { nip }: Input<'getCareer'>): Result<Career> {
  const found = asked(context, nip);
  if (!found.ok) return found;
  const { office, person } = found.value;
  const result = publishedResults(office, context.user, context.today).get(person.nip);
  if (result !== undefined)
    noteOpening(context, result.cycle, person.nip, found.value.own ? 'employee' : 'hr');
  return shown(context, found.value);
}

function shown({ user, today }: Context, { office, person, own }: Asked): Result<Career> {
  const result = publishedResults(office, user, today).get(person.nip);
  return success(
    plain(careerOf(office, person, result, own, today)),
    rowsWarnings(office, targetsTab, office.readings.targets, office.targets, person.nip),
  );
}

/** Chooses a job as a target, or drops it; what stands already is left as it is. */
export function chooseTarget(context: Context, input: Input<'chooseTarget'>): Result<Career> {
  const found = asked(context, input.nip);
  if (!found.ok) return found;
  const { office, person } = found.value;
  const { user, now, workbook } = context;
  const { cycle } = office;
  const texts = office.texts.projection;
  const place = { nip: person.nip };
  if (cycle === undefined) return refusal('no-cycle', { tab: cycleTab.name }, office.texts.raters.noCycle);
  const standing = targetsOf(office.targets, person.nip);
  const stands = standing.find(({ job }) => sameName(job, input.job));
  if ((stands !== undefined) === input.chosen) return shown(context, found.value);
  const job = stands?.job ?? findPost(postsToFill(office), input.job)?.name;
  if (job === undefined) return refusal('unknown-job', place, texts.unknownJob(input.job));
  if (input.chosen && sameName(job, person.job)) return refusal('present-job', place, texts.presentJob);
  if (input.chosen && standing.length >= mostTargets)
    return refusal('too-many-targets', place, texts.tooMany(mostTargets));
  const row: TargetStep = {
    cycle: cycle.id,
    nip: person.nip,
    job,
    step: input.chosen ? 'chosen' : 'dropped',
    by: found.value.own ? person.name : context.office.written.development.byOfficer(user.email),
    at: now,
  };
  const next: Office = {
    ...context.office,
    targets: [...context.office.targets, row],
    assignments: withKeptRows(context.office.assignments, targetsTab, context.office.targets, [row]),
  };
  writePlans(describing(workbook, context.office.written.projection.log(input.chosen)), [
    planHeld(next, 'targets'),
    planHeld(next, 'assignments'),
  ]);
  return shown(context, { ...found.value, office: { ...office, targets: next.targets } });
}

/** Whom a post finds. Fails with 'no-standard'. */
export function vacancy(context: Context, { job, unit, grade }: Input<'getVacancy'>): Result<Vacancy> {
  const { user, today } = context;
  const office = officeInOwn(context);
  const choices = vacancyChoices(office);
  if (job === undefined) return success(choices);
  const found = vacancyFor(office, user, job, { unit, grade }, today);
  if (found === undefined)
    return refusal('no-standard', { tab: jobsTab.name }, office.texts.projection.noStandardOf(job));
  if (found.groups.length + found.uncertain.length > 0)
    noteComparison(context, { job: found.post, unit: found.unit, grade: found.grade });
  return success(plain({ ...choices, found }));
}
