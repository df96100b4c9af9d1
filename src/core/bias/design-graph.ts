// The graph of who was rated by whom: its connected parts and the people and raters on whom a connection
// hangs.

/** One rating: a ratee and a rater. */
export type DesignEdge = readonly [ratee: string | number, rater: string | number];

interface DesignSubset {
  readonly raters: readonly string[];
  readonly ratees: readonly string[];
}

export interface DesignGraph {
  /**
   * Connected parts, in the order of their first rater by name. Raters in different parts cannot be compared.
   */
  readonly subsets: readonly DesignSubset[];
  /** People without whom a part would fall apart. */
  readonly articulationRatees: readonly string[];
  readonly articulationRaters: readonly string[];
}

/**
 * Parts by search, articulation points after Hopcroft & Tarjan (1973), without recursion so that long chains
 * are no danger.
 */
export function designGraph(edges: readonly DesignEdge[]): DesignGraph {
  const rateeNodes = new Map<string, number>();
  const raterNodes = new Map<string, number>();
  const names: { readonly name: string; readonly isRater: boolean }[] = [];
  const nodeOf = (name: string, isRater: boolean): number => {
    const nodes = isRater ? raterNodes : rateeNodes;
    const known = nodes.get(name);
    if (known !== undefined) return known;
    nodes.set(name, names.length);
    names.push({ name, isRater });
    return names.length - 1;
  };
  const neighbours: number[][] = [];
  for (const [ratee, rater] of edges) {
    const a = nodeOf(String(ratee), false);
    const b = nodeOf(String(rater), true);
    const ofA = neighbours[a] ?? [];
    const ofB = neighbours[b] ?? [];
    if (ofA.includes(b)) continue;
    ofA.push(b);
    ofB.push(a);
    neighbours[a] = ofA;
    neighbours[b] = ofB;
  }
  const { part, parts, articulation } = search(neighbours);
  const subsets = Array.from({ length: parts }, () => ({ raters: [] as string[], ratees: [] as string[] }));
  for (const [node, { name, isRater }] of names.entries()) {
    const subset = subsets[part[node] as number];
    if (isRater) subset?.raters.push(name);
    else subset?.ratees.push(name);
  }
  for (const { raters, ratees } of subsets) {
    raters.sort(byName);
    ratees.sort(byName);
  }
  subsets.sort((a, b) => byName(a.raters[0] ?? '', b.raters[0] ?? ''));
  const cut = (isRater: boolean) =>
    names
      .filter((node, i) => node.isRater === isRater && articulation[i] === 1)
      .map(({ name }) => name)
      .sort(byName);
  return { subsets, articulationRatees: cut(false), articulationRaters: cut(true) };
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function search(neighbours: readonly (readonly number[])[]): {
  readonly part: Int32Array;
  readonly parts: number;
  readonly articulation: Uint8Array;
} {
  const size = neighbours.length;
  const part = new Int32Array(size).fill(-1);
  const depth = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const position = new Int32Array(size);
  const articulation = new Uint8Array(size);
  let parts = 0;
  for (let root = 0; root < size; root += 1) {
    if (part[root] !== -1) continue;
    let rootChildren = 0;
    const path = [root];
    depth[root] = 0;
    part[root] = parts;
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const next = neighbours[node]?.[position[node] as number];
      if (next !== undefined) {
        position[node] = (position[node] as number) + 1;
        if (depth[next] === -1) {
          parent[next] = node;
          depth[next] = (depth[node] as number) + 1;
          low[next] = depth[next] as number;
          part[next] = parts;
          if (node === root) rootChildren += 1;
          path.push(next);
        } else if (next !== parent[node]) low[node] = Math.min(low[node] as number, depth[next] as number);
        continue;
      }
      path.pop();
      const above = parent[node] as number;
      if (above === -1) continue;
      low[above] = Math.min(low[above] as number, low[node] as number);
      if (above !== root && (low[node] as number) >= (depth[above] as number)) articulation[above] = 1;
    }
    if (rootChildren > 1) articulation[root] = 1;
    parts += 1;
  }
  return { part, parts, articulation };
}
