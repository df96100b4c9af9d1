// Cholesky factor, solutions and selected inverse of a matrix kept as sparse columns with a dense square at the end.
import { factorDense, invertDense } from './dense-block';
import type { FactorLayout } from './elimination-order';

/**
 * Factors the matrix in place, A = L L'. Left-looking in the sparse columns, then one dense factor. Returns the logarithm of the
 * determinant; undefined if the matrix is not positive definite.
 */
export function factorSparse(layout: FactorLayout, values: Float64Array): number | undefined {
  const { head, tail, start, row, columns } = layout;
  const dense = start[head] as number;
  const work = new Float64Array(columns);
  // Columns waiting to be subtracted from column c are linked: first[c], then after[...]; at[j] is where column j has got to.
  const first = new Int32Array(head).fill(-1);
  const after = new Int32Array(head).fill(-1);
  const at = new Int32Array(head);
  let logDeterminant = 0;
  for (let c = 0; c < head; c += 1) {
    const begin = start[c] as number;
    const end = start[c + 1] as number;
    for (let p = begin; p < end; p += 1) work[row[p] as number] = values[p] as number;
    for (let j = first[c] as number; j >= 0; ) {
      const next = after[j] as number;
      const stop = start[j + 1] as number;
      const from = at[j] as number;
      const scale = values[from] as number;
      for (let p = from; p < stop; p += 1) {
        const i = row[p] as number;
        work[i] = (work[i] as number) - scale * (values[p] as number);
      }
      link(j, from + 1, stop);
      j = next;
    }
    const pivot = work[c] as number;
    if (!(pivot > 0) || !Number.isFinite(pivot)) return undefined;
    logDeterminant += Math.log(pivot);
    const root = Math.sqrt(pivot);
    values[begin] = root;
    for (let p = begin + 1; p < end; p += 1) values[p] = (work[row[p] as number] as number) / root;
    link(c, begin + 1, end);
    subtractFromTail(layout, values, begin + 1, end);
  }
  const rest = factorDense(values, dense, tail);
  return rest === undefined ? undefined : logDeterminant + rest;

  function link(j: number, from: number, stop: number): void {
    if (from >= stop) return;
    const target = row[from] as number;
    if (target >= head) return;
    at[j] = from;
    after[j] = first[target] as number;
    first[target] = j;
  }
}

/** Takes the outer product of a finished column's tail entries off the dense square. */
function subtractFromTail(layout: FactorLayout, values: Float64Array, from: number, end: number): void {
  const { head, tail, start, row } = layout;
  const dense = start[head] as number;
  let p = from;
  while (p < end && (row[p] as number) < head) p += 1;
  for (; p < end; p += 1) {
    const scale = values[p] as number;
    const base = dense + ((row[p] as number) - head) * tail - head;
    for (let q = p; q < end; q += 1) {
      const at = base + (row[q] as number);
      values[at] = (values[at] as number) - scale * (values[q] as number);
    }
  }
}

/** x := inv(L) x. */
export function solveForward(layout: FactorLayout, factor: Float64Array, x: Float64Array): void {
  const { head, tail, start, row } = layout;
  const dense = start[head] as number;
  for (let j = 0; j < head; j += 1) {
    const begin = start[j] as number;
    const end = start[j + 1] as number;
    const value = (x[j] as number) / (factor[begin] as number);
    x[j] = value;
    if (value === 0) continue;
    for (let p = begin + 1; p < end; p += 1) {
      const i = row[p] as number;
      x[i] = (x[i] as number) - value * (factor[p] as number);
    }
  }
  for (let j = 0; j < tail; j += 1) {
    const column = dense + j * tail;
    const value = (x[head + j] as number) / (factor[column + j] as number);
    x[head + j] = value;
    for (let i = j + 1; i < tail; i += 1)
      x[head + i] = (x[head + i] as number) - value * (factor[column + i] as number);
  }
}

/** x := inv(L') x. */
export function solveBackward(layout: FactorLayout, factor: Float64Array, x: Float64Array): void {
  const { head, tail, start, row } = layout;
  const dense = start[head] as number;
  for (let j = tail - 1; j >= 0; j -= 1) {
    const column = dense + j * tail;
    let value = x[head + j] as number;
    for (let i = j + 1; i < tail; i += 1) value -= (factor[column + i] as number) * (x[head + i] as number);
    x[head + j] = value / (factor[column + j] as number);
  }
  for (let j = head - 1; j >= 0; j -= 1) {
    const begin = start[j] as number;
    const end = start[j + 1] as number;
    let value = x[j] as number;
    for (let p = begin + 1; p < end; p += 1) value -= (factor[p] as number) * (x[row[p] as number] as number);
    x[j] = value / (factor[begin] as number);
  }
}

/**
 * The entries of the inverse where the factor has entries, in the same layout, the dense square with both triangles
 * (Takahashi, Fagan & Chin 1973). The diagonal of the inverse is among them, and every pair of effects that meet in the data.
 */
export function selectedInverse(layout: FactorLayout, factor: Float64Array): Float64Array {
  const { head, tail, start, row, columns } = layout;
  const dense = start[head] as number;
  const inverse = new Float64Array(factor.length);
  invertDense(factor, inverse, dense, tail);
  const scaled = new Float64Array(columns);
  const sums = new Float64Array(columns);
  for (let j = head - 1; j >= 0; j -= 1) {
    const begin = start[j] as number;
    const end = start[j + 1] as number;
    const pivot = factor[begin] as number;
    for (let p = begin + 1; p < end; p += 1) scaled[row[p] as number] = (factor[p] as number) / pivot;
    let p = begin + 1;
    for (; p < end && (row[p] as number) < head; p += 1) addHeadColumn(row[p] as number);
    addTail(p, end);
    let diagonal = 1 / (pivot * pivot);
    for (let q = begin + 1; q < end; q += 1) {
      const value = -(sums[row[q] as number] as number);
      inverse[q] = value;
      diagonal -= (scaled[row[q] as number] as number) * value;
    }
    inverse[begin] = diagonal;
    for (let q = begin + 1; q < end; q += 1) {
      const k = row[q] as number;
      scaled[k] = 0;
      sums[k] = 0;
      if (k < head)
        for (let r = start[k] as number; r < (start[k + 1] as number); r += 1) sums[row[r] as number] = 0;
    }
  }
  return inverse;

  /** Adds the dense square's part of the product; each entry of the square is read once for itself and its mirror. */
  function addTail(from: number, end: number): void {
    for (let q = from; q < end; q += 1) {
      const own = row[q] as number;
      const base = dense + (own - head) * tail - head;
      const scale = scaled[own] as number;
      let dot = (inverse[base + own] as number) * scale;
      for (let r = q + 1; r < end; r += 1) {
        const i = row[r] as number;
        const value = inverse[base + i] as number;
        dot += value * (scaled[i] as number);
        sums[i] = (sums[i] as number) + value * scale;
      }
      sums[own] = (sums[own] as number) + dot;
    }
  }

  /** Adds inverse(:, k) scaled(k) and its mirror; `scaled` is zero outside the column at hand, which masks the mirror. */
  function addHeadColumn(k: number): void {
    const begin = start[k] as number;
    const end = start[k + 1] as number;
    const scale = scaled[k] as number;
    let dot = (inverse[begin] as number) * scale;
    for (let p = begin + 1; p < end; p += 1) {
      const i = row[p] as number;
      const value = inverse[p] as number;
      dot += value * (scaled[i] as number);
      sums[i] = (sums[i] as number) + value * scale;
    }
    sums[k] = (sums[k] as number) + dot;
  }
}
