// An orthonormal basis of the fixed columns, so that collinear or badly scaled covariates do no harm.

export interface FixedBasis {
  /** Orthonormal columns that span the fixed effects. */
  readonly q: readonly Float64Array[];
  /** Upper triangle R with X = Q R over the kept columns, row by row. */
  readonly r: readonly (readonly number[])[];
  /** Positions of the columns kept and of those that are combinations of earlier ones. */
  readonly kept: readonly number[];
  readonly aliased: readonly number[];
  /** Q'y, and y with its projection taken off. */
  readonly projection: readonly number[];
  readonly residual: Float64Array;
}

/** A column whose part outside the earlier ones is shorter than this share of it is a combination of them. */
const ALIASED = 1e-9;

/** Gram-Schmidt, each column orthogonalised twice (Björck 1994). */
export function fixedBasis(x: readonly Float64Array[], y: Float64Array): FixedBasis {
  const q: Float64Array[] = [];
  const rows: number[][] = [];
  const kept: number[] = [];
  const aliased: number[] = [];
  for (const [position, column] of x.entries()) {
    const rest = column.slice();
    const length = Math.sqrt(dot(rest, rest));
    const coefficients = removeProjection(rest, q);
    const left = Math.sqrt(dot(rest, rest));
    if (!(left > ALIASED * length)) {
      aliased.push(position);
      continue;
    }
    for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] as number) / left;
    for (const [i, value] of coefficients.entries()) (rows[i] as number[]).push(value);
    rows.push([left]);
    q.push(rest);
    kept.push(position);
  }
  const residual = y.slice();
  const projection = removeProjection(residual, q);
  const r = rows.map((row, i) => [...new Array<number>(i).fill(0), ...row]);
  return { q, r, kept, aliased, projection, residual };
}

/** Takes the projection on the basis off the vector, in place; gives its coordinates. */
function removeProjection(vector: Float64Array, q: readonly Float64Array[]): number[] {
  const coordinates = q.map(() => 0);
  for (let pass = 0; pass < 2; pass += 1) {
    for (const [j, basis] of q.entries()) {
      const coordinate = dot(vector, basis);
      coordinates[j] = (coordinates[j] as number) + coordinate;
      for (let i = 0; i < vector.length; i += 1)
        vector[i] = (vector[i] as number) - coordinate * (basis[i] as number);
    }
  }
  return coordinates;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) total += (a[i] as number) * (b[i] as number);
  return total;
}

/** Coefficients of the original columns from those of the basis: solves R b = c. */
export function originalCoefficients(basis: FixedBasis, c: readonly number[]): number[] {
  const b = [...c];
  for (let i = b.length - 1; i >= 0; i -= 1) {
    const row = basis.r[i] as readonly number[];
    for (let j = i + 1; j < b.length; j += 1) b[i] = (b[i] as number) - (row[j] as number) * (b[j] as number);
    b[i] = (b[i] as number) / (row[i] as number);
  }
  return b;
}
