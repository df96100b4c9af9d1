// Rebuilding the answers from the raw record and HR's decisions, and what that says of the tabs as they were.
import type { Cycle } from '../cycle/cycle';
import type { AcceptedAnswer, QuarantinedAnswer, RawAnswer } from './answer';
import { answerKey, takeIn } from './take-in';

interface Rebuilt {
  readonly accepted: readonly AcceptedAnswer[];
  readonly quarantined: readonly QuarantinedAnswer[];
  /** Answers that had been missing. */
  readonly added: number;
  /** Rows that had been altered. */
  readonly corrected: number;
  /** Answers kept though the raw record has no such row any more. */
  readonly withoutRow: number;
}

/**
 * Judges the raw record as if nothing had been taken in before. Answers whose row is gone stay as they were: nothing
 * that was once accepted is dropped.
 * @param input.recalled answers that only the forms remember
 */
export function rebuild({
  recalled = [],
  ...input
}: Parameters<typeof takeIn>[0] & {
  readonly cycle: Cycle;
  readonly recalled?: readonly RawAnswer[];
}): Rebuilt {
  const rows = new Set(input.raw.map(answerKey));
  // An answer known before stays as its row had it: of the moment the form keeps less.
  const known = new Set([...input.accepted, ...input.quarantined].map(({ key }) => key));
  const fetched = recalled.filter((one) => !known.has(answerKey(one)));
  const raw = new Set([...rows, ...fetched.map(answerKey)]);
  const gone = <T extends { readonly key: string }>(kept: readonly T[]) =>
    kept.filter(({ key }) => !raw.has(key));
  // An officer's decision is a fact of its own; everything else about a row that is there is read anew.
  const decided = input.quarantined.filter(({ key, decision }) => raw.has(key) && decision !== 'none');
  const result = takeIn({
    ...input,
    raw: [...input.raw, ...fetched],
    accepted: gone(input.accepted),
    quarantined: [...gone(input.quarantined), ...decided],
    settled: input.accepted,
  });
  const before = new Map([...input.accepted, ...input.quarantined].map((one) => [one.key, one]));
  const now = [...result.accepted, ...result.quarantined];
  const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  return {
    accepted: result.accepted,
    quarantined: result.quarantined,
    added: now.filter(({ key }) => !before.has(key)).length,
    corrected: result.accepted.filter((one) => {
      const old = input.accepted.find(({ key }) => key === one.key);
      return old !== undefined && !same(old, one);
    }).length,
    withoutRow: result.accepted.filter(({ key }) => !rows.has(key)).length,
  };
}

/** As text, whatever order the entries came in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
