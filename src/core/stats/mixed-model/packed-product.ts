// Products of dense blocks, packed so that a 4 x 4 tile of results is summed in registers.

/** Rows [from, to) of columns [first, last) counted from `base`, in tiles of 4 rows: tile, column, row. Short tiles end in zeros. */
export function packRows(
  values: Float64Array,
  base: number,
  stride: number,
  from: number,
  to: number,
  first: number,
  last: number,
  packed: Float64Array,
): void {
  let at = 0;
  for (let row = from; row < to; row += 4) {
    const height = Math.min(4, to - row);
    for (let column = first; column < last; column += 1) {
      const source = base + column * stride + row;
      for (let i = 0; i < height; i += 1) packed[at + i] = values[source + i] as number;
      for (let i = height; i < 4; i += 1) packed[at + i] = 0;
      at += 4;
    }
  }
}

/** Columns [start, end), rows [from, to), in tiles of 4 columns: tile, row, column: the right-hand side of a product. */
export function packColumns(
  values: Float64Array,
  base: number,
  size: number,
  start: number,
  end: number,
  from: number,
  to: number,
  packed: Float64Array,
): void {
  let tile = 0;
  for (let column = start; column < end; column += 4) {
    for (let j = 0; j < 4; j += 1) {
      const source = base + (column + j) * size;
      let at = tile + j;
      for (let row = from; row < to; row += 1, at += 4)
        packed[at] = column + j < end ? (values[source + row] as number) : 0;
    }
    tile += 4 * (to - from);
  }
}

/** target -= left * right', tile by tile; with `lowerOnly` the tiles above the diagonal are left alone. */
export function multiplySubtract(
  left: Float64Array,
  right: Float64Array,
  rows: number,
  columns: number,
  depth: number,
  target: Float64Array,
  base: number,
  stride: number,
  lowerOnly: boolean,
): void {
  const tile = new Float64Array(16);
  for (let column = 0; column < columns; column += 4) {
    const width = Math.min(4, columns - column);
    for (let row = lowerOnly ? column : 0; row < rows; row += 4) {
      multiplyTile(left, row * depth, right, column * depth, depth, tile);
      const height = Math.min(4, rows - row);
      for (let j = 0; j < width; j += 1) {
        const at = base + (column + j) * stride + row;
        for (let i = 0; i < height; i += 1)
          target[at + i] = (target[at + i] as number) - (tile[4 * j + i] as number);
      }
    }
  }
}

/** Sixteen dot products of length `depth` at once, all in registers. */
function multiplyTile(
  left: Float64Array,
  leftStart: number,
  right: Float64Array,
  rightStart: number,
  depth: number,
  tile: Float64Array,
): void {
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  let c30 = 0;
  let c31 = 0;
  let c32 = 0;
  let c33 = 0;
  let b = rightStart;
  for (let a = leftStart, end = leftStart + 4 * depth; a < end; a += 4, b += 4) {
    const a0 = left[a] as number;
    const a1 = left[a + 1] as number;
    const a2 = left[a + 2] as number;
    const a3 = left[a + 3] as number;
    let x = right[b] as number;
    c00 += a0 * x;
    c10 += a1 * x;
    c20 += a2 * x;
    c30 += a3 * x;
    x = right[b + 1] as number;
    c01 += a0 * x;
    c11 += a1 * x;
    c21 += a2 * x;
    c31 += a3 * x;
    x = right[b + 2] as number;
    c02 += a0 * x;
    c12 += a1 * x;
    c22 += a2 * x;
    c32 += a3 * x;
    x = right[b + 3] as number;
    c03 += a0 * x;
    c13 += a1 * x;
    c23 += a2 * x;
    c33 += a3 * x;
  }
  tile[0] = c00;
  tile[1] = c10;
  tile[2] = c20;
  tile[3] = c30;
  tile[4] = c01;
  tile[5] = c11;
  tile[6] = c21;
  tile[7] = c31;
  tile[8] = c02;
  tile[9] = c12;
  tile[10] = c22;
  tile[11] = c32;
  tile[12] = c03;
  tile[13] = c13;
  tile[14] = c23;
  tile[15] = c33;
}
