// In which order the random effects that are left after absorption are eliminated, so that the factor stays sparse.

/**
 * Where the entries of the lower triangle are kept. The first `head` columns are sparse (diagonal first, then rows in rising
 * order); the remaining `tail` columns fill one dense square, both in one array of `size` numbers.
 */
export interface FactorLayout {
  readonly columns: number;
  readonly head: number;
  readonly tail: number;
  /** Where each head column starts, and where the dense square starts. */
  readonly start: Int32Array;
  /** Row of each entry of the head columns. */
  readonly row: Int32Array;
  readonly size: number;
  /** Multiplications of one factorisation, roughly. */
  readonly work: number;
}

interface EliminationOrder {
  /** New position of each column. */
  readonly position: Int32Array;
  readonly layout: FactorLayout;
}

/** The part left is taken as dense once every column in it meets this share of the others. */
const DENSE_SHARE = 0.6;
/** Word operations after which the search for an order is given up: the matrix is too full to be factored. */
const MOST_OPERATIONS = 2e9;
/** Below this many columns left, a dense square costs nothing. */
const SMALL = 24;

/**
 * Minimum degree order with the fill written out (Tinney & Walker 1967); ties go to the earlier column, so the order of the rows of
 * data has no say. Undefined if there is no order worth having. `cliques` lists sets of columns that meet in the matrix, one after another; set s is
 * `members[begin[s]]` to `members[begin[s + 1] - 1]`.
 */
export function eliminationOrder(
  columns: number,
  begin: Int32Array,
  members: Int32Array,
): EliminationOrder | undefined {
  const words = (columns + 31) >>> 5;
  const meets = adjacency(columns, words, begin, members);
  const degree = new Int32Array(columns);
  for (let i = 0; i < columns; i += 1) degree[i] = countBits(meets, i * words, words);
  const position = new Int32Array(columns).fill(-1);
  const alive: number[] = Array.from({ length: columns }, (_, i) => i);
  const eliminated: number[] = [];
  const patterns: number[][] = [];
  let operations = 0;
  while (alive.length > SMALL) {
    let best = 0;
    for (let a = 1; a < alive.length; a += 1) {
      if ((degree[alive[a] as number] as number) < (degree[alive[best] as number] as number)) best = a;
    }
    const pivot = alive[best] as number;
    const neighbours = bitsOf(meets, pivot * words, words);
    if (neighbours.length >= DENSE_SHARE * (alive.length - 1)) break;
    operations += neighbours.length * words;
    if (operations > MOST_OPERATIONS) return undefined;
    alive.splice(best, 1);
    position[pivot] = eliminated.length;
    eliminated.push(pivot);
    patterns.push(neighbours);
    for (const other of neighbours) {
      const at = other * words;
      for (let w = 0; w < words; w += 1)
        meets[at + w] = (meets[at + w] as number) | (meets[pivot * words + w] as number);
      clearBit(meets, at, other);
      clearBit(meets, at, pivot);
      degree[other] = countBits(meets, at, words);
    }
  }
  for (const [i, column] of alive.entries()) position[column] = eliminated.length + i;
  return { position, layout: layoutOf(columns, patterns, position) };
}

function adjacency(columns: number, words: number, begin: Int32Array, members: Int32Array): Uint32Array {
  const meets = new Uint32Array(columns * words);
  const mask = new Uint32Array(words);
  for (let s = 0; s + 1 < begin.length; s += 1) {
    const from = begin[s] as number;
    const to = begin[s + 1] as number;
    if (to - from < 2) continue;
    for (let a = from; a < to; a += 1) {
      const i = members[a] as number;
      mask[i >>> 5] = (mask[i >>> 5] as number) | (1 << (i & 31));
    }
    for (let a = from; a < to; a += 1) {
      const at = (members[a] as number) * words;
      for (let b = from; b < to; b += 1) {
        const w = (members[b] as number) >>> 5;
        meets[at + w] = (meets[at + w] as number) | (mask[w] as number);
      }
    }
    for (let a = from; a < to; a += 1) mask[(members[a] as number) >>> 5] = 0;
  }
  for (let i = 0; i < columns; i += 1) clearBit(meets, i * words, i);
  return meets;
}

function layoutOf(
  columns: number,
  patterns: readonly (readonly number[])[],
  position: Int32Array,
): FactorLayout {
  const head = patterns.length;
  const tail = columns - head;
  const start = new Int32Array(head + 1);
  let work = tail ** 3 / 6;
  for (const [j, pattern] of patterns.entries()) {
    start[j + 1] = (start[j] as number) + pattern.length + 1;
    work += pattern.length ** 2 / 2;
  }
  const row = new Int32Array(start[head] as number);
  for (const [j, pattern] of patterns.entries()) {
    const at = start[j] as number;
    row[at] = j;
    row.set(Int32Array.from(pattern, (column) => position[column] as number).sort(), at + 1);
  }
  return { columns, head, tail, start, row, size: (start[head] as number) + tail * tail, work };
}

function clearBit(bits: Uint32Array, at: number, i: number): void {
  bits[at + (i >>> 5)] = (bits[at + (i >>> 5)] as number) & ~(1 << (i & 31));
}

function countBits(bits: Uint32Array, at: number, words: number): number {
  let count = 0;
  for (let w = at; w < at + words; w += 1) {
    let v = bits[w] as number;
    if (v === 0) continue;
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function bitsOf(bits: Uint32Array, at: number, words: number): number[] {
  const found: number[] = [];
  for (let w = 0; w < words; w += 1) {
    let v = bits[at + w] as number;
    while (v !== 0) {
      const low = v & -v;
      found.push(32 * w + 31 - Math.clz32(low));
      v ^= low;
    }
  }
  return found;
}
