// Cycles that Periode does not tell of any more, though other tabs know them: none vanishes without a word.
import { compareCycleIds, cycleInForce, isCycleId } from '../cycle/cycle-order';
import { type Problem, problem } from '../problem';
import { cycleTab } from '../tab/cycle-tab';
import type { Texts } from '../text/texts';
import type { Holdings } from './held-tabs';
import type { Readings } from './readings';

/** Name of the problem. An error means that the cycle in force is not known until it is mended. */
export const cycleLost = 'cycle-lost';

/** Cycles with a row that cannot be read, or that have rows in Daftar Penilai and none in Periode. */
export function lostCycles(
  { cycles, assignments }: Pick<Holdings, 'cycles' | 'assignments'>,
  readings: Readings,
  texts: Texts,
): readonly Problem[] {
  const known = new Set(cycles.map(({ id }) => id));
  const unread = (readings.cycles?.lines ?? []).flatMap(({ id, at, row }) =>
    row === undefined && isCycleId(id) && !known.has(id) ? [[id, at] as const] : [],
  );
  const gone = assignments.flatMap(({ cycle }) => (cycle === '' || known.has(cycle) ? [] : [cycle]));
  const lost = new Map<string, number | undefined>([
    ...gone.map((id) => [id, undefined] as const),
    ...unread,
  ]);
  const current = cycleInForce(cycles)?.id;
  return [...lost].map(([id, row]) =>
    problem(
      current === undefined || compareCycleIds(id, current) > 0 ? 'error' : 'warning',
      cycleLost,
      { tab: cycleTab.name, ...(row === undefined ? {} : { row }) },
      row === undefined ? texts.cycle.rowMissing(id) : texts.cycle.rowUnread(id),
    ),
  );
}
