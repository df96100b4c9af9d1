// What must be put right in tabs before anything may rest on them: nothing is judged or written on half a reading.
import type { Problem } from '../problem';
import { isHeadingProblem } from '../workbook/heading-faults';
import { stoppedProblems } from '../workbook/reconcile-tabs';
import type { WorkbookState } from '../workbook/workbook-state';
import { type Held, heldTabs } from './held-tabs';
import { cycleLost } from './lost-cycles';
import { type Office, planHeld } from './office';
import { changeSources, openingSources } from './rests';

type Read = Pick<Office, 'problems'>;

const named = (held: readonly Held[]) => new Set<string>(held.map((one) => heldTabs[one].name));

/** Tabs in which a row that cannot be read is somebody's right or word that would seem to be none: as bad as a tab that cannot be. */
const rowByRow: readonly Held[] = ['objections'];

/** What keeps whole tabs from being read: headings that are not there, and a period in force that nobody can tell. */
export function obstaclesTo({ problems }: Read, held: readonly Held[], byRow = rowByRow): readonly Problem[] {
  const names = named(held);
  const whole = named(byRow.filter((one) => held.includes(one)));
  return problems.filter(
    ({ severity, code, place, ...rest }) =>
      severity === 'error' &&
      names.has(place.tab ?? '') &&
      (whole.has(place.tab ?? '') || code === cycleLost || isHeadingProblem({ code, ...rest })),
  );
}

/**
 * What must be put right before assignments can be made, of a new period or of the open one: a row that cannot be read is a person
 * who would seem to have left.
 */
export function rosterObstacles({ problems }: Read, of: 'new' | 'open'): readonly Problem[] {
  const names = named(of === 'new' ? openingSources : changeSources);
  return problems.filter(({ severity, place }) => severity === 'error' && names.has(place.tab ?? ''));
}

/** What an action is held by. */
interface Bound {
  /** Tabs it rests on. */
  readonly rests?: readonly Held[];
  /** Those of them of which not a row may be missing, besides those of which none ever may. */
  readonly everyRow?: readonly Held[];
  /** Tabs whose facts it changes. */
  readonly keeps?: readonly Held[];
}

/** What must be put right before an action may change anything: what it rests on is read, and what it changes can be written. */
export function obstaclesBefore(
  office: Office,
  state: WorkbookState,
  { rests = [], everyRow = [], keeps = [] }: Bound,
): readonly Problem[] {
  const unread = obstaclesTo(office, rests, [...rowByRow, ...everyRow]);
  const placed = ({ code, place }: Problem) => JSON.stringify([code, place]);
  const told = new Set(unread.map(placed));
  const plans = keeps.map((one) => planHeld(office, one));
  return [...unread, ...stoppedProblems(plans, state, office.texts).filter((one) => !told.has(placed(one)))];
}
