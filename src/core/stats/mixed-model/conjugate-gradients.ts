// Preconditioned conjugate gradients, with the Lanczos coefficients that they yield for nothing.

interface GradientSolution {
  readonly x: Float64Array;
  /** Diagonal and off-diagonal of the Lanczos matrix of the preconditioned system. */
  readonly diagonal: readonly number[];
  readonly offDiagonal: readonly number[];
}

/**
 * Solves A x = right for a symmetric positive definite A given by its product, preconditioned by its diagonal.
 * Stops at `tolerance` of the first residual (in the preconditioned norm) or after `limit` steps.
 */
export function conjugateGradients(
  multiply: (x: Float64Array) => Float64Array,
  preconditioner: Float64Array,
  right: Float64Array,
  tolerance: number,
  limit: number,
): GradientSolution {
  const size = right.length;
  const x = new Float64Array(size);
  const residual = right.slice();
  const direction = new Float64Array(size);
  for (let i = 0; i < size; i += 1) direction[i] = (residual[i] as number) / (preconditioner[i] as number);
  let energy = 0;
  for (let i = 0; i < size; i += 1) energy += (residual[i] as number) * (direction[i] as number);
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  const enough = tolerance ** 2 * energy;
  let carried = 0;
  for (let step = 0; step < limit && energy > enough && energy > 0; step += 1) {
    const product = multiply(direction);
    let curvature = 0;
    for (let i = 0; i < size; i += 1) curvature += (direction[i] as number) * (product[i] as number);
    if (!(curvature > 0)) break;
    const length = energy / curvature;
    let next = 0;
    for (let i = 0; i < size; i += 1) {
      x[i] = (x[i] as number) + length * (direction[i] as number);
      const rest = (residual[i] as number) - length * (product[i] as number);
      residual[i] = rest;
      next += (rest * rest) / (preconditioner[i] as number);
    }
    const ratio = next / energy;
    diagonal.push(1 / length + carried);
    carried = ratio / length;
    offDiagonal.push(Math.sqrt(ratio) / length);
    for (let i = 0; i < size; i += 1)
      direction[i] =
        (residual[i] as number) / (preconditioner[i] as number) + ratio * (direction[i] as number);
    energy = next;
  }
  return { x, diagonal, offDiagonal };
}

/**
 * v' log(A) v for the start vector v of the recurrence, of unit length, by Gauss quadrature: the Lanczos matrix's eigenvalues and the squares
 * of its eigenvectors' first entries (Ubaru, Chen & Saad 2017).
 */
export function logQuadrature({ diagonal, offDiagonal }: GradientSolution): number {
  const { values, first } = tridiagonalEigen(diagonal, offDiagonal);
  return values.reduce(
    (total, value, k) => total + (first[k] as number) ** 2 * Math.log(Math.max(value, 1e-300)),
    0,
  );
}

/** Eigenvalues and first entries of the eigenvectors of a symmetric tridiagonal matrix, by QL with implicit shifts. */
function tridiagonalEigen(
  diagonal: readonly number[],
  offDiagonal: readonly number[],
): { readonly values: number[]; readonly first: number[] } {
  const n = diagonal.length;
  const d = [...diagonal];
  const e = Array.from({ length: n }, (_, i) => (i < n - 1 ? (offDiagonal[i] as number) : 0));
  const first: number[] = Array.from({ length: n }, (_, i) => (i === 0 ? 1 : 0));
  for (let l = 0; l < n; l += 1) {
    for (let round = 0; round < 60; round += 1) {
      let m = l;
      while (
        m < n - 1 &&
        Math.abs(e[m] as number) > Number.EPSILON * (Math.abs(d[m] as number) + Math.abs(d[m + 1] as number))
      )
        m += 1;
      if (m === l) break;
      const el = e[l] as number;
      let g = ((d[l + 1] as number) - (d[l] as number)) / (2 * el);
      let r = Math.hypot(g, 1);
      g = (d[m] as number) - (d[l] as number) + el / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      for (let i = m - 1; i >= l; i -= 1) {
        const f = s * (e[i] as number);
        const b = c * (e[i] as number);
        r = Math.hypot(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] = (d[i + 1] as number) - p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = (d[i + 1] as number) - p;
        const t = ((d[i] as number) - g) * s + 2 * c * b;
        p = s * t;
        d[i + 1] = g + p;
        g = c * t - b;
        const z = first[i + 1] as number;
        first[i + 1] = s * (first[i] as number) + c * z;
        first[i] = c * (first[i] as number) - s * z;
      }
      if (r === 0 && m - 1 >= l) continue;
      d[l] = (d[l] as number) - p;
      e[l] = g;
      e[m] = 0;
    }
  }
  return { values: d, first };
}
