// Answer sheets as rows of the mixed model of severity.
import { isPresent } from '../stats/figure/missing';
import type { PracticeKey } from './answer-sheet';
import type { PreparedSheets } from './prepared-sheets';
import { trustedKeys } from './trusted-keys';

/**
 * Means already taken: one entry an answer sheet in each list. `source` 'self' marks the ratee's own; any
 * other is a rater's.
 */
export interface ModelColumns {
  readonly rows: {
    readonly ratee: readonly (number | string)[];
    readonly source: readonly string[];
    readonly rater: readonly (number | string | null | undefined)[];
    readonly team: readonly (number | string | null | undefined)[];
    readonly y: readonly (number | null | undefined)[];
  };
}

/** One answer sheet in the model. A self row has no rater, a practice case no team. */
export interface SeverityRow {
  readonly ratee: string;
  readonly source: 'self' | 'supervisor' | 'vignette';
  readonly rater: string | undefined;
  readonly team: string | undefined;
  readonly y: number;
  /** Share of each earlier cycle in the mean; absent where all is of the judged cycle. */
  readonly earlier?: Readonly<Record<string, number>>;
  readonly [column: string]: unknown;
}

export function rowsOfColumns({ rows }: ModelColumns): readonly SeverityRow[] {
  return rows.y.flatMap((y, i): SeverityRow[] => {
    const source = rows.source[i] ?? '';
    const rater = rows.rater[i];
    const team = rows.team[i];
    if (y === null || y === undefined || !Number.isFinite(y)) return [];
    return [
      {
        ratee: String(rows.ratee[i]),
        source: source === 'self' ? 'self' : source === 'vignette' ? 'vignette' : 'supervisor',
        rater: source === 'self' || rater === null || rater === undefined ? undefined : String(rater),
        team: source === 'vignette' || team === null || team === undefined ? undefined : String(team),
        y,
      },
    ];
  });
}

/**
 * The sheets as rows of the model. Superiors' superiors and second raters are raters like any other. A true
 * team level goes with its people, so a person who moved keeps the team of the current cycle. What one rater
 * said of one person in several cycles is one row, their mean: a rater's view of a person lasts, and two rows
 * would pass for two opinions.
 */
export function rowsOfSheets(prepared: PreparedSheets, keys: readonly PracticeKey[]): readonly SeverityRow[] {
  const { sheets, cycle: judged } = prepared;
  const keyOf = new Map(
    trustedKeys(prepared, keys).keys.map(({ practiceCase, levels }) => [practiceCase, levels]),
  );
  const teamOf = new Map<string, string>();
  for (const { role, ratee, team, cycle } of sheets) {
    if (role !== 'vignette' && team !== '' && (cycle === judged || !teamOf.has(ratee)))
      teamOf.set(ratee, team);
  }
  const rows = new Map<
    string,
    { row: Omit<SeverityRow, 'y'>; total: number; n: number; earlier: Map<string, number> }
  >();
  for (const sheet of sheets) {
    const { role, rater, ratee, cycle } = sheet;
    const key = role === 'vignette' ? keyOf.get(ratee) : undefined;
    const y = role !== 'vignette' ? sheet.mean : key && meanDifference(sheet.levels, key);
    if (y === undefined) continue;
    const source = role === 'self' || role === 'vignette' ? role : 'supervisor';
    const identity = JSON.stringify([source, rater, ratee]);
    const row = rows.get(identity) ?? {
      row: {
        ratee,
        source,
        rater: source === 'self' ? undefined : rater,
        team: source === 'vignette' ? undefined : teamOf.get(ratee),
      },
      total: 0,
      n: 0,
      earlier: new Map(),
    };
    rows.set(identity, row);
    row.total += y;
    row.n += 1;
    // A practice case stays what it is; people grow from cycle to cycle.
    if (source !== 'vignette' && judged !== undefined && cycle !== judged)
      row.earlier.set(cycle, (row.earlier.get(cycle) ?? 0) + 1);
  }
  return [...rows.values()].map(
    ({ row, total, n, earlier }): SeverityRow =>
      ({
        ...row,
        y: total / n,
        ...(earlier.size > 0 && {
          earlier: Object.fromEntries([...earlier].map(([cycle, count]) => [cycle, count / n])),
        }),
      }) as SeverityRow,
  );
}

/** Mean of level minus key over the competencies that have both. */
export function meanDifference(
  levels: readonly (number | undefined)[],
  key: readonly (number | null | undefined)[],
): number | undefined {
  let total = 0;
  let n = 0;
  for (const [c, level] of levels.entries()) {
    const right = key[c];
    if (level === undefined || !isPresent(right)) continue;
    total += level - right;
    n += 1;
  }
  return n === 0 ? undefined : total / n;
}
