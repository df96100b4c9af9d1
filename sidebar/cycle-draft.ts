// The cycle about to be opened: sensible dates to begin with, for extensions too, and what is refused before the server is asked.
import type { CycleView, FormLayout } from '../src/contract/cycle-view';
import { isDay } from '../src/core/day';

/** Fields of the screen that opens a cycle. Dates are ISO days, the last of them included. */
export interface CycleDraft {
  readonly name: string;
  readonly selfDeadline: string;
  readonly supervisorDeadline: string;
  readonly layout: FormLayout;
}

/** Fields that can hold a mistake. */
export type CycleField = Exclude<keyof CycleDraft, 'layout'>;

type CycleMistake = 'nameNeeded' | 'dateNeeded' | 'past' | 'order';

/**
 * As many days as the last cycle gave, else two weeks for the self-rating and two more for the supervisors; moved to Monday if
 * a weekend is hit. Public holidays are for HR to see.
 * @param today ISO day
 * @example defaultDeadlines('2025-11-03') // => { selfDeadline: '2025-11-17', supervisorDeadline: '2025-12-01' }
 */
export function defaultDeadlines(
  today: string,
  last?: Pick<CycleView, 'openedOn' | 'selfDeadline' | 'supervisorDeadline'>,
): Pick<CycleDraft, 'selfDeadline' | 'supervisorDeadline'> {
  const given = (deadline: string | undefined, usual: number) =>
    last === undefined || deadline === undefined || !(deadline >= last.openedOn)
      ? usual
      : (Date.parse(deadline) - Date.parse(last.openedOn)) / dayMs;
  return {
    selfDeadline: workday(addDays(today, given(last?.selfDeadline, 14))),
    supervisorDeadline: workday(addDays(today, given(last?.supervisorDeadline, 28))),
  };
}

/**
 * The name of the last cycle with the year of today in place of its own; undefined where it names none.
 * @param today ISO day
 * @example nextName({ name: 'Penilaian 2025', openedOn: '2025-10-01' }, '2026-10-01') // => 'Penilaian 2026'
 */
export function nextName(
  { name, openedOn }: Pick<CycleView, 'name' | 'openedOn'>,
  today: string,
): string | undefined {
  const [then, now] = [openedOn.slice(0, 4), today.slice(0, 4)];
  return then !== now && name.includes(then) ? name.replace(then, now) : undefined;
}

/**
 * What must be mended in each field before the cycle can be opened; no entry where there is nothing.
 * @param today ISO day; a deadline of today still counts
 */
export function cycleMistakes(draft: CycleDraft, today: string): Partial<Record<CycleField, CycleMistake>> {
  const mistakes: Partial<Record<CycleField, CycleMistake>> = {};
  if (draft.name.trim() === '') mistakes.name = 'nameNeeded';
  for (const field of ['selfDeadline', 'supervisorDeadline'] as const) {
    if (!isDay(draft[field])) mistakes[field] = 'dateNeeded';
    else if (draft[field] < today) mistakes[field] = 'past';
  }
  if (!mistakes.selfDeadline && !mistakes.supervisorDeadline && draft.supervisorDeadline < draft.selfDeadline)
    mistakes.supervisorDeadline = 'order';
  return mistakes;
}

/**
 * Days one answer may be given until: the first that is an extension at all, and a usual one, a week on and no weekend.
 * @param today ISO day
 * @param deadline the cycle's own, ISO day
 * @param due until when the answer is awaited now, ISO day
 * @example extensionDays('2025-11-20', '2025-11-17', '2025-11-17') // => { first: '2025-11-20', usual: '2025-11-27' }
 */
export function extensionDays(
  today: string,
  deadline: string,
  due: string,
): { readonly first: string; readonly usual: string } {
  const after = addDays(deadline, 1);
  return { first: today > after ? today : after, usual: workday(addDays(due > today ? due : today, 7)) };
}

const dayMs = 86_400_000;

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function workday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
