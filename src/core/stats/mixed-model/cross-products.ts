// Z'Z of the groups and of the groups with the columns they meet.
import type { FrameTerm, ModelFrame } from './model-frame';

export interface ColumnSets {
  readonly begin: Int32Array;
  readonly members: Int32Array;
}

export function crossProducts(
  frame: ModelFrame,
  absorbed: readonly number[],
  groupOf: Int32Array,
  groups: number,
  columnOf: readonly Int32Array[],
  sets: ColumnSets,
): { readonly blocks: Float64Array; readonly meets: Float64Array } {
  const width = absorbed.length;
  const blocks = new Float64Array(groups * width * width);
  const meets = new Float64Array(sets.members.length * width);
  const place = new Int32Array(columnOf.reduce((total, list) => total + list.length, 0));
  let previous = -1;
  for (let i = 0; i < frame.n; i += 1) {
    const s = groupOf[i] as number;
    if (s < 0) continue;
    if (s !== previous) {
      for (let e = sets.begin[s] as number; e < (sets.begin[s + 1] as number); e += 1)
        place[sets.members[e] as number] = e;
      previous = s;
    }
    for (let a = 0; a < width; a += 1) {
      const z = (frame.terms[absorbed[a] as number] as FrameTerm).weight[i] as number;
      if (z === 0) continue;
      for (let b = 0; b < width; b += 1) {
        const at = (s * width + a) * width + b;
        const other = (frame.terms[absorbed[b] as number] as FrameTerm).weight[i] as number;
        blocks[at] = (blocks[at] as number) + z * other;
      }
      for (let k = 0; k < columnOf.length; k += 1) {
        const list = columnOf[k] as Int32Array;
        if (list.length === 0) continue;
        const term = frame.terms[k] as FrameTerm;
        const level = term.index[i] as number;
        if (level < 0) continue;
        const at = (place[list[level] as number] as number) * width + a;
        meets[at] = (meets[at] as number) + z * (term.weight[i] as number);
      }
    }
  }
  return { blocks, meets };
}
