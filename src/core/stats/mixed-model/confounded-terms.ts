// Finds random terms that the data cannot tell apart, because they divide the same rows in the same way.
import type { FrameTerm } from './model-frame';

/** Names of terms with identical partitions and weights, in groups of two or more. */
export function confoundedTerms(terms: readonly FrameTerm[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const [k, term] of terms.entries()) {
    const like = terms.findIndex((other, j) => j < k && samePartition(other, term));
    const key = String(like >= 0 ? like : k);
    groups.set(key, [...(groups.get(key) ?? []), term.name]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}

function samePartition(a: FrameTerm, b: FrameTerm): boolean {
  if (a.levels.length !== b.levels.length) return false;
  const match = new Int32Array(a.levels.length).fill(-1);
  for (let i = 0; i < a.index.length; i += 1) {
    const levelA = a.index[i] as number;
    const levelB = b.index[i] as number;
    if (levelA < 0 !== levelB < 0) return false;
    if (levelA < 0) continue;
    if (a.weight[i] !== b.weight[i]) return false;
    if (match[levelA] === -1) match[levelA] = levelB;
    else if (match[levelA] !== levelB) return false;
  }
  return new Set(match).size === match.length;
}
