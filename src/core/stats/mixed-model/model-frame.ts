// Turns rows and a specification into vectors: response, fixed columns, and for each random term the level and weight in every row.
import { isPresent } from '../figure/missing';
import { compareLevels } from './level-order';
import type { FixedTerm, MixedModelSpec, ModelRow, ModelTable, RandomTerm } from './spec';

/** A random term over n rows. */
export interface FrameTerm {
  readonly name: string;
  /** The factor's columns; terms with the same key share the levels' meaning. */
  readonly factorKey: string;
  readonly levels: readonly string[];
  /** Level of each row, -1 where the term is absent. */
  readonly index: Int32Array;
  /** What the effect is multiplied by in each row; 0 where absent. */
  readonly weight: Float64Array;
}

export interface ModelFrame {
  readonly n: number;
  readonly dropped: number;
  readonly y: Float64Array;
  /** Fixed columns, the intercept first. */
  readonly x: readonly Float64Array[];
  readonly xNames: readonly string[];
  readonly terms: readonly FrameTerm[];
}

/** The rows that have every value the model needs, in the order given. */
export function modelFrame(table: ModelTable, spec: MixedModelSpec): ModelFrame {
  const rows = asRows(table);
  const response = readerOf(spec.response);
  const usable: ModelRow[] = [];
  const y: number[] = [];
  const draft = spec.random.map((term, k) => draftTerm(term, k));
  const numeric = (spec.fixed ?? []).map((term) => fixedReader(term, rows));
  for (const row of rows) {
    const value = response(row);
    if (!isPresent(value)) continue;
    if (numeric.some((term) => term.missing(row))) continue;
    if (draft.some((term) => term.applies(row) && term.label(row) === undefined)) continue;
    usable.push(row);
    y.push(value);
  }
  const x: Float64Array[] = [];
  const xNames: string[] = [];
  if (spec.intercept !== false) {
    x.push(new Float64Array(usable.length).fill(1));
    xNames.push('(Intercept)');
  }
  for (const term of numeric) {
    for (const column of term.columns(usable)) {
      x.push(Float64Array.from(usable, column.value));
      xNames.push(column.name);
    }
  }
  return {
    n: usable.length,
    dropped: rows.length - usable.length,
    y: Float64Array.from(y),
    x,
    xNames,
    terms: draft.map((term) => frameTerm(term, usable)),
  };
}

function asRows(table: ModelTable): readonly ModelRow[] {
  if (Array.isArray(table)) return table as readonly ModelRow[];
  const columns = Object.entries(table as Readonly<Record<string, readonly unknown[]>>);
  const length = columns.reduce((most, [, values]) => Math.max(most, values.length), 0);
  return Array.from({ length }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, values] of columns) row[name] = values[i];
    return row;
  });
}

function readerOf(
  source: string | ((row: ModelRow) => number | undefined),
): (row: ModelRow) => number | undefined {
  if (typeof source === 'function') return source;
  return (row) => asNumber(row[source]);
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The name of a level; undefined if the row has none. */
function labelOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number' && Number.isNaN(value)) return undefined;
  return String(value);
}

interface FixedColumn {
  readonly name: string;
  readonly value: (row: ModelRow) => number;
}

interface FixedReader {
  missing(row: ModelRow): boolean;
  columns(rows: readonly ModelRow[]): readonly FixedColumn[];
}

function fixedReader(term: FixedTerm, rows: readonly ModelRow[]): FixedReader {
  if (typeof term === 'object' && 'value' in term) {
    const value = (row: ModelRow): number => term.value(row) ?? Number.NaN;
    return {
      missing: (row) => !Number.isFinite(value(row)),
      columns: () => [{ name: term.name, value }],
    };
  }
  const column = typeof term === 'string' ? term : term.column;
  const reference = typeof term === 'string' ? undefined : term.reference;
  const isText = reference !== undefined || rows.some((row) => typeof row[column] === 'string');
  if (!isText) {
    return {
      missing: (row) => asNumber(row[column]) === undefined,
      columns: () => [{ name: column, value: (row) => asNumber(row[column]) ?? 0 }],
    };
  }
  return {
    missing: (row) => labelOf(row[column]) === undefined,
    columns: (used) => {
      const levels = [...new Set(used.map((row) => String(row[column])))].sort(compareLevels);
      const base = levels.includes(String(reference)) ? String(reference) : levels[0];
      return levels
        .filter((level) => level !== base)
        .map((level) => ({
          name: `${column}=${level}`,
          value: (row: ModelRow) => (String(row[column]) === level ? 1 : 0),
        }));
    },
  };
}

interface DraftTerm {
  readonly name: string;
  readonly factorKey: string;
  readonly applies: (row: ModelRow) => boolean;
  readonly label: (row: ModelRow) => string | undefined;
  readonly weight: (row: ModelRow) => number;
}

function draftTerm(term: RandomTerm, position: number): DraftTerm {
  const spec = typeof term === 'string' ? { factor: term } : term;
  const columns = typeof spec.factor === 'string' ? [spec.factor] : [...spec.factor];
  const only = spec.only;
  const times = spec.times;
  const weight =
    times === undefined
      ? () => 1
      : typeof times === 'function'
        ? times
        : (row: ModelRow) => asNumber(row[times]) ?? 0;
  const admitted =
    only === undefined
      ? () => true
      : typeof only === 'function'
        ? only
        : (row: ModelRow) => Object.entries(only).every(([column, value]) => row[column] === value);
  const single = columns.length === 1 ? (columns[0] as string) : undefined;
  return {
    name: spec.name ?? (columns.join(':') || `term ${position + 1}`),
    factorKey: columns.join('\u0000'),
    applies: (row) => admitted(row) && weight(row) !== 0 && Number.isFinite(weight(row)),
    label:
      single !== undefined
        ? (row) => labelOf(row[single])
        : (row) => {
            const parts = columns.map((column) => labelOf(row[column]));
            return parts.includes(undefined) ? undefined : parts.join(':');
          },
    weight,
  };
}

function frameTerm(term: DraftTerm, rows: readonly ModelRow[]): FrameTerm {
  const labels = rows.map((row) => (term.applies(row) ? term.label(row) : undefined));
  const seen = new Map<string, number>();
  for (const label of labels) if (label !== undefined && !seen.has(label)) seen.set(label, 0);
  const levels = [...seen.keys()].sort(compareLevels);
  for (const [position, level] of levels.entries()) seen.set(level, position);
  const index = new Int32Array(rows.length).fill(-1);
  const weight = new Float64Array(rows.length);
  for (const [i, label] of labels.entries()) {
    if (label === undefined) continue;
    index[i] = seen.get(label) ?? -1;
    weight[i] = term.weight(rows[i] as ModelRow);
  }
  return { name: term.name, factorKey: term.factorKey, levels, index, weight };
}
