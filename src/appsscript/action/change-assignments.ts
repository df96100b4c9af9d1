// The roster's changes taken over into the open cycle: seen first, then applied.
import type { AssignmentChanges } from '../../contract/assignment-changes';
import type { Input } from '../../contract/functions';
import { judgeAnswers } from '../../core/office/judge-answers';
import { linkedRoster } from '../../core/office/linked-roster';
import { rosterObstacles } from '../../core/office/obstacles';
import { type Office, ofCycle } from '../../core/office/office';
import { type RefreshedAssignments, refreshAssignments } from '../../core/office/refresh-assignments';
import { failure, type Result, refusal, success } from '../../core/result';
import { rosterTab } from '../../core/tab/roster-tab';
import { answeredCodes } from '../../core/tracking/open-assignments';
import type { Context } from '../entry';
import { secret } from '../google/properties';
import { formsToMake } from './make-forms';
import { writeFollowing } from './take-in-answers';
import { noCycle } from './tracking';

/** What the roster of today makes of the assignments of the open cycle. */
function compareRoster(context: Context): Result<RefreshedAssignments> {
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
      now,
      employees: people,
      jobs: office.jobs,
      secret: secret(),
    },
    office.texts.cycle,
  );
  return success(refreshed, [...problems, ...refreshed.warnings]);
}

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
  const counts = { newSupervisor: 0, newPerson: 0, withdrawn: 0, returned: 0, newAddress: 0 };
  const changes = refreshed.changes.map(({ kind, assignment, ended, answered }) => {
    counts[kind] += 1;
    const { role, ratee, rater } = assignment;
    const from = ended.map((one) => one.rater.name).join(', ');
    const to = kind === 'withdrawn' ? undefined : rater.name;
    const words = {
      newSupervisor: () => texts.change.newSupervisor(ratee.name, from, rater.name, answered),
      newPerson: () => texts.change.newPerson(ratee.name, rater.name),
      withdrawn: () => texts.change.withdrawn(ratee.name, from, answered),
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
    formsNeeded: formsToMake(withAssignments(office, refreshed), workbook.state).left.length > 0,
  };
}

export function previewAssignments(context: Context): Result<AssignmentChanges> {
  const refreshed = compareRoster(context);
  return refreshed.ok ? success(changesView(context, refreshed.value), refreshed.warnings) : refreshed;
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
  const view = changesView(context, refreshed.value);
  const judged = judgeAnswers({ ...context, office: withAssignments(office, refreshed.value) });
  const touched = [...judged.touched, ...changes.map(({ assignment }) => assignment.ratee.nip)];
  if (changes.length > 0) writeFollowing(context, judged.office, touched, view.sentence);
  return success(view, refreshed.warnings);
}
