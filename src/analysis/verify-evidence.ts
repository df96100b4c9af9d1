// Computes the published figures of an evidence pack again from its ratings, and names every one that is not the same.
import { checkRaters } from '../core/bias/check-raters';
import { digestOf, type FiguresFile, figuresFormat, publishedFigures } from '../core/bias/evidence-figures';
import { readEvidence } from './read-evidence';
import type { EvidenceProblem } from './read-evidence-rows';

/** A figure or conclusion that is not what the ratings give. */
interface Difference {
  /** Parts of the place: of the office, or rater, check and figure. */
  readonly place: readonly string[];
  readonly published: unknown;
  readonly found: unknown;
}

export type Verification =
  | {
      readonly ok: true;
      readonly cycle: string;
      readonly raters: number;
      /** Figures and conclusions compared. */
      readonly compared: number;
      /** None where all are equal. */
      readonly differences: readonly Difference[];
      readonly leftOut: number;
      readonly asShown: boolean;
      readonly waiting: number;
    }
  | {
      readonly ok: false;
      readonly problems: readonly EvidenceProblem[];
      readonly figureProblems: readonly ('notFigures' | 'otherRatings')[];
    };

/** Two programs that add in another order differ by rounding alone: relative, or absolute below one. */
const rounding = 1e-9;

/** All problems at once where the pack cannot be read whole; what cannot be read is never called equal. */
export function verifyEvidence(files: {
  readonly csv: string;
  readonly settings: string;
  readonly figures: string;
}): Verification {
  const evidence = readEvidence(files);
  const file = readFigures(files.figures);
  const figureProblems =
    file === undefined
      ? ['notFigures' as const]
      : file.ratings !== digestOf(files.csv)
        ? ['otherRatings' as const]
        : [];
  if (!evidence.ok || file === undefined || figureProblems.length > 0)
    return { ok: false, problems: evidence.ok ? [] : evidence.problems, figureProblems };
  const { checks, ...office } = file.figures;
  const published = new Set(checks.map(({ rater }) => rater));
  const report = checkRaters(evidence.input);
  const again = publishedFigures(report, (rater) => published.has(rater));
  const tally = { compared: 0, differences: [] as Difference[] };
  const raters = new Set(report.checks.map(({ rater }) => rater)).size;
  compare(['raters'], published.size + file.waiting, raters, tally);
  const { checks: foundChecks, ...foundOffice } = again;
  compare([], office, foundOffice, tally);
  const key = ({ rater, check }: { readonly rater: string; readonly check: string }) =>
    JSON.stringify([rater, check]);
  const found = new Map(foundChecks.map((check) => [key(check), check]));
  for (const check of checks) {
    compare([check.rater, check.check], check, found.get(key(check)), tally);
    found.delete(key(check));
  }
  for (const check of found.values()) compare([check.rater, check.check], undefined, check, tally);
  const { leftOut, asShown, waiting } = file;
  return {
    ok: true,
    cycle: evidence.input.cycle ?? '',
    raters: published.size,
    ...tally,
    leftOut,
    asShown,
    waiting,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFigures(text: string): FiguresFile | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['format'] !== figuresFormat) return undefined;
    const { figures, ratings, leftOut, waiting, asShown } = file;
    const whole =
      isRecord(figures) &&
      Array.isArray(figures['checks']) &&
      figures['checks'].every(
        (check) =>
          isRecord(check) && typeof check['rater'] === 'string' && typeof check['check'] === 'string',
      ) &&
      typeof ratings === 'string' &&
      [leftOut, waiting].every((count) => Number.isInteger(count)) &&
      typeof asShown === 'boolean';
    return whole ? (file as unknown as FiguresFile) : undefined;
  } catch {
    return undefined;
  }
}

/** Every value at the ends of two trees, side by side. */
function compare(
  place: readonly string[],
  published: unknown,
  found: unknown,
  tally: { compared: number; differences: Difference[] },
): void {
  if (isTree(published) && isTree(found)) {
    for (const name of new Set([...Object.keys(published), ...Object.keys(found)]))
      compare([...place, name], published[name], found[name], tally);
    return;
  }
  if (published === undefined && found === undefined) return;
  tally.compared += 1;
  if (!same(published, found)) tally.differences.push({ place, published, found });
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
