// The development plan: what a person and the supervisor have agreed to do so that a competency grows, one action each.
import { addDays } from '../day';

/** How one learns: by doing, from somebody, in a course. */
export const actionKinds = ['task', 'person', 'course'] as const;
export type ActionKind = (typeof actionKinds)[number];

export const actionStates = ['planned', 'running', 'done', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

/** What people say of an action. */
export interface ActionWords {
  /** Code of the competency it is for. */
  readonly competency: string;
  readonly what: string;
  readonly kind: ActionKind;
  /** Who helps; '' where nobody is named. */
  readonly helper: string;
  /** Hours of learning (JP); undefined where none are counted. */
  readonly hours: number | undefined;
  /** ISO day; undefined while none is agreed. */
  readonly due: string | undefined;
  readonly state: ActionState;
  readonly note: string;
}

export interface DevelopmentAction extends ActionWords {
  readonly id: string;
  readonly nip: string;
  /** The cycle it was agreed in; it stays the person's afterwards. */
  readonly cycle: string;
  /** Who wrote it last: a name, or the address of the officer who did so for them. */
  readonly by: string;
  /** When: local moment 'yyyy-mm-dd hh:mm:ss'. It tells versions apart. */
  readonly at: string;
  /** ISO day on which both were last reminded. */
  readonly remindedOn: string | undefined;
  /** What it said before it was rewritten, oldest first; absent where it never was. */
  readonly former?: readonly DevelopmentAction[];
}

/** Each action as it stands, from the rows of all its versions: the latest of a moment counts. */
export function actionsOf(versions: readonly DevelopmentAction[]): readonly DevelopmentAction[] {
  const byId = new Map<string, DevelopmentAction[]>();
  for (const one of versions) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId.values()].flatMap((all) => {
    const former = [...all].sort((a, b) => (a.at < b.at ? -1 : 1));
    const last = former.pop();
    return last === undefined ? [] : [former.length === 0 ? last : { ...last, former }];
  });
}

/** All versions of actions, those before each behind one another: a row each. */
export const versionsOf = (actions: readonly DevelopmentAction[]): readonly DevelopmentAction[] =>
  actions.flatMap(({ former = [], ...last }) => [...former, last]);

/** The action rewritten: what it said before is kept. Within one second nobody has read it, and the later words stand. */
export const rewritten = (before: DevelopmentAction, next: DevelopmentAction): DevelopmentAction => {
  const { former = [], ...last } = before;
  const kept = last.at === next.at ? former : [...former, last];
  return kept.length === 0 ? next : { ...next, former: kept };
};

/** Neither done nor given up. */
export const isOpen = ({ state }: Pick<ActionWords, 'state'>): boolean =>
  state === 'planned' || state === 'running';

/** Orders actions by their day; what has none comes last. */
export function compareDue(a: Pick<ActionWords, 'due'>, b: Pick<ActionWords, 'due'>): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Days before its day from which an action is spoken of. */
const daysAhead = 7;

/**
 * Whether both are to be reminded of an action: once in the week before its day, once more when that has passed.
 * @param today ISO day
 * @example isToRemind({ state: 'planned', due: '2027-03-10', remindedOn: '2027-03-04' }, '2027-03-09') // => false
 */
export function isToRemind(
  { state, due, remindedOn }: Pick<DevelopmentAction, 'state' | 'due' | 'remindedOn'>,
  today: string,
): boolean {
  if (due === undefined || !isOpen({ state })) return false;
  const from = addDays(due, -daysAhead);
  if (today < from) return false;
  // A reminder from before the day was moved says nothing of the present one.
  if (remindedOn === undefined || remindedOn < from) return true;
  return today > due && remindedOn <= due;
}

/** Hours of learning that fall into a year, and what cannot be counted. */
export interface PlanHours {
  /** Hours of actions that are done. */
  readonly done: number;
  /** Hours of open actions. */
  readonly open: number;
  /** Actions with hours and without a day: of no year. */
  readonly undated: number;
}

/**
 * Hours of a person's actions by the year of their day; what was given up counts nowhere.
 * @param year four digits
 */
export function hoursIn(
  actions: readonly Pick<ActionWords, 'hours' | 'due' | 'state'>[],
  year: string,
): PlanHours {
  const counted = actions.filter(({ hours, state }) => hours !== undefined && state !== 'cancelled');
  const sum = (of: typeof counted) => of.reduce((all, { hours = 0 }) => all + hours, 0);
  const mine = counted.filter(({ due }) => due?.slice(0, 4) === year);
  return {
    done: sum(mine.filter(({ state }) => state === 'done')),
    open: sum(mine.filter(isOpen)),
    undated: counted.filter(({ due }) => due === undefined).length,
  };
}
