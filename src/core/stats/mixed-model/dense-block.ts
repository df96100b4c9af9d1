// Cholesky factor and inverse of one large dense block, panel by panel, so that the products keep the processor's arithmetic busy.
import { multiplySubtract, packColumns, packRows } from './packed-product';

/** Columns handled at once; a multiple of 4. */
const PANEL = 48;

/**
 * Factors the symmetric positive definite block in place: L in the lower triangle, column by column, entry (i, j) at
 * `base + j * size + i`. Returns the logarithm of the determinant, or undefined if the block is not positive definite.
 */
export function factorDense(values: Float64Array, base: number, size: number): number | undefined {
  let logDeterminant = 0;
  const left = new Float64Array((size + 4) * PANEL);
  for (let start = 0; start < size; start += PANEL) {
    const end = Math.min(size, start + PANEL);
    const part = factorPanel(values, base, size, start, end);
    if (part === undefined) return undefined;
    logDeterminant += part;
    const rows = size - end;
    if (rows === 0) break;
    packRows(values, base + start * size, size, end, size, 0, end - start, left);
    multiplySubtract(left, left, rows, rows, end - start, values, base + end * size + end, size, true);
  }
  return logDeterminant;
}

/**
 * Inverse from the factor that `factorDense` left: both triangles of `inverse` are filled.
 * Works backwards by panels: Z(R,J) = -Z(R,R) L(R,J) inv(L(J,J)) for the rows R below the panel J.
 */
export function invertDense(factor: Float64Array, inverse: Float64Array, base: number, size: number): void {
  const panels = Math.ceil(size / PANEL);
  const right = new Float64Array((PANEL + 4) * size);
  const left = new Float64Array((size + 4) * size);
  const product = new Float64Array(size * PANEL);
  const corner = new Float64Array(PANEL * PANEL);
  for (let panel = panels - 1; panel >= 0; panel -= 1) {
    const start = panel * PANEL;
    const end = Math.min(size, start + PANEL);
    const width = end - start;
    const rows = size - end;
    invertLower(factor, base, size, start, end, corner);
    if (rows > 0) {
      product.fill(0, 0, rows * width);
      packRows(inverse, base + end * size, size, end, size, 0, rows, left);
      packColumns(factor, base, size, start, end, end, size, right);
      multiplySubtract(left, right, rows, width, rows, product, 0, rows, false);
    }
    finishPanel(inverse, product, corner, left, right, base, size, start, end);
  }
}

/** Unblocked factor of columns start to end over all rows below; the columns before have been subtracted already. */
function factorPanel(
  values: Float64Array,
  base: number,
  size: number,
  start: number,
  end: number,
): number | undefined {
  let logDeterminant = 0;
  for (let j = start; j < end; j += 1) {
    const column = base + j * size;
    for (let k = start; k < j; k += 1) {
      const other = base + k * size;
      const factor = values[other + j] as number;
      if (factor === 0) continue;
      for (let i = j; i < size; i += 1) {
        values[column + i] = (values[column + i] as number) - factor * (values[other + i] as number);
      }
    }
    const pivot = values[column + j] as number;
    if (!(pivot > 0) || !Number.isFinite(pivot)) return undefined;
    logDeterminant += Math.log(pivot);
    const root = Math.sqrt(pivot);
    values[column + j] = root;
    for (let i = j + 1; i < size; i += 1) values[column + i] = (values[column + i] as number) / root;
  }
  return logDeterminant;
}

/** inv(L(J,J)), lower, entry (i, j) at `j * PANEL + i`. */
function invertLower(
  factor: Float64Array,
  base: number,
  size: number,
  start: number,
  end: number,
  corner: Float64Array,
): void {
  const width = end - start;
  corner.fill(0);
  for (let j = 0; j < width; j += 1) {
    corner[j * PANEL + j] = 1;
    for (let k = j; k < width; k += 1) {
      const column = base + (start + k) * size + start;
      const value = (corner[j * PANEL + k] as number) / (factor[column + k] as number);
      corner[j * PANEL + k] = value;
      for (let i = k + 1; i < width; i += 1)
        corner[j * PANEL + i] = (corner[j * PANEL + i] as number) - value * (factor[column + i] as number);
    }
  }
}

/**
 * Writes Z(R,J), its mirror and Z(J,J), given product = -Z(R,R) L(R,J), corner = inv(L(J,J)) and right = L(R,J) packed;
 * `left` is room to work in.
 */
function finishPanel(
  inverse: Float64Array,
  product: Float64Array,
  corner: Float64Array,
  left: Float64Array,
  right: Float64Array,
  base: number,
  size: number,
  start: number,
  end: number,
): void {
  const width = end - start;
  const rows = size - end;
  const sums = new Float64Array(rows);
  for (let j = 0; j < width; j += 1) {
    const column = base + (start + j) * size;
    sums.fill(0);
    for (let k = j; k < width; k += 1) {
      const scale = corner[j * PANEL + k] as number;
      if (scale === 0) continue;
      for (let i = 0; i < rows; i += 1)
        sums[i] = (sums[i] as number) + scale * (product[k * rows + i] as number);
    }
    for (let i = 0; i < rows; i += 1) {
      inverse[column + end + i] = sums[i] as number;
      inverse[base + (end + i) * size + start + j] = sums[i] as number;
    }
  }
  // Z(J,J) = inv(L(J,J))' (inv(L(J,J)) - L(R,J)' Z(R,J)).
  const inner = corner.slice();
  if (rows > 0) {
    packColumns(inverse, base, size, start, end, end, size, left);
    multiplySubtract(right, left, width, width, rows, inner, 0, PANEL, false);
  }
  for (let j = 0; j < width; j += 1) {
    const column = base + (start + j) * size;
    for (let i = 0; i <= j; i += 1) {
      let value = 0;
      for (let k = i; k < width; k += 1)
        value += (corner[i * PANEL + k] as number) * (inner[j * PANEL + k] as number);
      inverse[column + start + i] = value;
      inverse[base + (start + i) * size + start + j] = value;
    }
  }
}
