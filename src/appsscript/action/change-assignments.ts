// The roster's changes taken over into the open cycle: seen first, then applied.
import type { AssignmentChanges } from '../../contract/assignment-changes';
import type { Input } from '../../contract/functions';
import type { Assignment } from '../../core/cycle/cycle';
import { reassigned, withSupervisor } from '../../core/office/former-supervisor';
import { judgeAnswers } from '../../core/office/judge-answers';
import { linkedRoster } from '../../core/office/linked-roster';
import { pendingCases } from '../../core/office/objection-words';
import { rosterObstacles } from '../../core/office/obstacles';
import { inWorkbookLanguage, type Office, ofCycle, planHeld } from '../../core/office/office';
import { type RefreshedAssignments, refreshAssignments } from '../../core/office/refresh-assignments';
import { type Problem, problem } from '../../core/problem';
import { failure, type Result, refusal, success } from '../../core/result';
import { objectionsTab } from '../../core/tab/objections-tab';
import { rosterTab } from '../../core/tab/roster-tab';
import { answeredCodes } from '../../core/tracking/open-assignments';
import type { Context } from '../entry';
import { secret } from '../google/properties';
import { writePlans } from '../write-plans';
import { formsToMake } from './make-forms';
import { writeFollowing } from './take-in-answers';
import { noCycle } from './tracking';

/** What the roster makes of the assignments of the open cycle. */
export function compareRoster(context: Context): Result<RefreshedAssignments> {
  const { office, now } = context;
  const { cycle } = office;
  if (cycle?.status !== 'open') return noCycle(office);
  const obstacles = rosterObstacles(office, 'open');
  if (obstacles.length > 0) return failure(...obstacles);
  const { people, problems } = linkedRoster(office);
  const refreshed = refreshAssignments(
    {
      cycle,
      assignments: ofCycle(office.assignments, cycle),
      answered: answeredCodes(judgeAnswers(context).office.answers),
      disputed: new Set(pendingCases(office).map(({ objection }) => objection.code)),
      now,
      employees: people,
      jobs: office.jobs,
      secret: secret(),
    },
    office.texts.cycle,
  );
  const disputed = refreshed.disputed.map((one) => stillDisputed(office, one, 'warning'));
  return success(refreshed, [...problems, ...disputed, ...refreshed.warnings]);
}

/** Told of a supervisor who stays until an objection is decided. */
const stillDisputed = (
  { texts }: Office,
  { ratee, rater }: Assignment,
  severity: Problem['severity'],
): Problem =>
  problem(
    severity,
    'objections-pending',
    { tab: objectionsTab.name, nip: ratee.nip },
    texts.objection.pendingReassign(ratee.name, rater.name),
  );

const withAssignments = (office: Office, refreshed: RefreshedAssignments): Office => ({
  ...office,
  assignments: [
    ...office.assignments.filter(({ cycle }) => cycle !== office.cycle?.id),
    ...refreshed.assignments,
  ],
});

function changesView(context: Context, refreshed: RefreshedAssignments): AssignmentChanges {
  const { office, workbook } = context;
  const texts = office.texts.tracking;
  const counts = {
    newSupervisor: 0,
    newPerson: 0,
    secondEnded: 0,
    secondBelow: 0,
    withdrawn: 0,
    returned: 0,
    newAddress: 0,
  };
  const changes = refreshed.changes.map(({ kind, assignment, ended, answered }) => {
    counts[kind] += 1;
    const { role, ratee, rater } = assignment;
    const from = ended.map((one) => one.rater.name).join(', ');
    const ends = kind === 'withdrawn' || kind === 'secondEnded' || kind === 'secondBelow';
    const to = ends ? undefined : rater.name;
    const words = {
      newSupervisor: () => texts.change.newSupervisor(ratee.name, from, rater.name, answered),
      newPerson: () => texts.change.newPerson(ratee.name, rater.name),
      withdrawn: () => texts.change.withdrawn(ratee.name, from, answered),
      secondEnded: () => texts.change.secondEnded(ratee.name, from),
      secondBelow: () => texts.change.secondBelow(ratee.name, from),
      returned: () => texts.change.returned(ratee.name, rater.name),
      newAddress: () => texts.change.newAddress(ratee.name, rater.name),
    }[kind]();
    return {
      kind,
      role,
      ratee: ratee.nip,
      rateeName: ratee.name,
      ...(from === '' ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      answered,
      words,
    };
  });
  return {
    token: refreshed.token,
    changes,
    sentence: texts.changes(counts),
    reassigned: reassigned(refreshed.assignments).map(({ now, former }) => ({
      ratee: now.ratee.nip,
      words: texts.reassigned(now.ratee.name, now.rater.name, former.rater.name),
    })),
    formsNeeded: formsToMake(withAssignments(office, refreshed), workbook.state).left.length > 0,
  };
}

export function previewAssignments(context: Context): Result<AssignmentChanges> {
  const refreshed = compareRoster(context);
  if (!refreshed.ok) return refreshed;
  // What was changed already: what would be changed is not there to be undone yet.
  const there = {
    ...refreshed.value,
    assignments: ofCycle(context.office.assignments, context.office.cycle),
  };
  const { reassigned: before } = changesView(context, there);
  return success({ ...changesView(context, refreshed.value), reassigned: before }, refreshed.warnings);
}

/** Takes the roster's changes over. Pressed twice, the second time finds nothing left to do. */
export function applyAssignments(
  context: Context,
  { token }: Input<'refreshAssignments'>,
): Result<AssignmentChanges> {
  const refreshed = compareRoster(context);
  if (!refreshed.ok) return refreshed;
  const { office } = context;
  const texts = office.texts.tracking;
  const { changes } = refreshed.value;
  if (changes.length > 0 && refreshed.value.token !== token)
    return refusal('changed-meanwhile', { tab: rosterTab.name }, texts.changedMeanwhile);
  if (changes.length === 0 && refreshed.value.disputed.length > 0)
    return failure(...refreshed.value.disputed.map((one) => stillDisputed(office, one, 'error')));
  return success(apply(context, refreshed.value), refreshed.warnings);
}

/** Writes the changes and all that follows from them. */
function apply(context: Context, refreshed: RefreshedAssignments): AssignmentChanges {
  const { changes } = refreshed;
  const view = changesView(context, refreshed);
  const judged = judgeAnswers({ ...context, office: withAssignments(context.office, refreshed) });
  const touched = [...judged.touched, ...changes.map(({ assignment }) => assignment.ratee.nip)];
  if (changes.length > 0) {
    const words = changesView({ ...context, office: inWorkbookLanguage(context.office) }, refreshed).sentence;
    writeFollowing(context, judged.office, touched, words);
  }
  return view;
}

/** Undoes the last change of a person's supervisor; everybody else stays as they are, whatever Pegawai says of them. */
export function undoReassignment(
  context: Context,
  { nip }: Input<'undoReassignment'>,
): Result<AssignmentChanges> {
  const { office, workbook } = context;
  const texts = office.texts.tracking;
  const place = { tab: rosterTab.name, nip };
  const mine = ofCycle(office.assignments, office.cycle);
  const change = reassigned(mine).find(({ now }) => now.ratee.nip === nip);
  if (office.cycle?.status !== 'open') return noCycle(office);
  if (change === undefined) return refusal('not-reassigned', place, texts.notReassigned);
  const before = { ...office, employees: withSupervisor(office.employees, nip, change.former.rater) };
  const refreshed = compareRoster({ ...context, office: before });
  if (!refreshed.ok) return refreshed;
  const isMine = ({ ratee }: Assignment) => ratee.nip === nip;
  const disputed = refreshed.value.disputed.find(isMine);
  if (disputed !== undefined) return failure(stillDisputed(office, disputed, 'error'));
  const changes = refreshed.value.changes.filter(({ assignment }) => isMine(assignment));
  if (!changes.some(({ assignment }) => assignment.code === change.former.code))
    return refusal('former-gone', place, texts.formerGone(change.former.rater.name));
  const assignments = [...mine.filter((one) => !isMine(one)), ...refreshed.value.assignments.filter(isMine)];
  writePlans(workbook, [planHeld(before, 'employees')]);
  return success(apply({ ...context, office: before }, { ...refreshed.value, assignments, changes }));
}
