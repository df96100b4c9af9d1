// Reads an untrusted request object against the schema table: a checked copy, or a refusal in Google's words.
import { NotInLocalHost, refuse } from '../stored/refusal';
import { ENUMS } from './enums';
import type { Published, TypeName } from './published';
import { TABLE, UNIONS } from './table';

type Reader = (value: unknown) => unknown;
type Fields = ReadonlyMap<string, Reader>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

// Where the reader stands, for the message only; kept outside the call stack because the good case must be cheap.
let path: (string | number)[] = [];

const place = (): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${snake(step)}`))
    .join('')
    .replace(/^\./, '');

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'list' : 'message';
  return String(value);
};

const wrong = (type: string, value: unknown): never => {
  const what =
    typeof value === 'object' && value !== null ? `Starting an object on a scalar field` : shown(value);
  return refuse(`Invalid value at '${place()}' (${type}), ${what}`);
};

const INT32 = 2 ** 31;

const SCALARS: { readonly [kind: string]: Reader } = {
  bool: (value) => (typeof value === 'boolean' ? value : wrong('TYPE_BOOL', value)),
  int: (value) =>
    Number.isInteger(value) && (value as number) < INT32 && (value as number) >= -INT32
      ? value
      : wrong('TYPE_INT32', value),
  number: (value) => (Number.isFinite(value) ? value : wrong('TYPE_DOUBLE', value)),
  string: (value) => (typeof value === 'string' ? value : wrong('TYPE_STRING', value)),
  fields: (value) => (typeof value === 'string' ? value : wrong('TYPE_STRING', value)),
  other: () => {
    throw new NotInLocalHost(`Sheets API field ${place()}`);
  },
};

/** A cell of the values methods: text, number, truth value, or nothing, which leaves the cell as it is. */
const plainValue: Reader = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object')
    return refuse(`Invalid ${place()}: ${Array.isArray(value) ? 'list_value' : 'struct_value'}`);
  if (typeof value === 'number' && !Number.isFinite(value)) return wrong('TYPE_DOUBLE', value);
  return ['string', 'number', 'boolean'].includes(typeof value)
    ? value
    : wrong('type.googleapis.com/google.protobuf.Value', value);
};

const values: Reader = (rows) => {
  if (!Array.isArray(rows)) return wrong('type.googleapis.com/google.protobuf.ListValue', rows);
  return rows.map((row, index) => {
    path.push(index);
    if (!Array.isArray(row)) wrong('type.googleapis.com/google.protobuf.ListValue', row);
    const copy = (row as unknown[]).map((value, column) => {
      path.push(column);
      const read1 = plainValue(value);
      path.pop();
      return read1;
    });
    path.pop();
    return copy;
  });
};

const list =
  (read: Reader): Reader =>
  (value) => {
    // A single object where a list is meant is taken by Google's JSON reader only in lists of scalars: refuse.
    if (!Array.isArray(value)) return wrong('repeated field', value);
    return value.map((item, index) => {
      path.push(index);
      if (item === null || item === undefined) wrong('repeated field', item);
      const read1 = read(item);
      path.pop();
      return read1;
    });
  };

const map =
  (read: Reader): Reader =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('map field', value);
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      path.push(key);
      copy[key] = read(item);
      path.pop();
    }
    return copy;
  };

const enumeration = (name: keyof typeof ENUMS): Reader => {
  const members: ReadonlySet<unknown> = new Set(ENUMS[name]);
  return (value) =>
    members.has(value) ? value : wrong(`type.googleapis.com/google.apps.sheets.v4.${name}`, value);
};

const messages = new Map<string, Reader>();

// The same format object stands in many cells: it is read once per call, and the copies share it.
const SHARED: ReadonlySet<string> = new Set(['CellFormat', 'DataValidationRule', 'CellData']);
let read = new Map<string, WeakMap<object, unknown>>();

function message(type: TypeName): Reader {
  const known = messages.get(type);
  if (known) return known;
  let fields: Fields | undefined;
  const union = UNIONS[type];
  const members = new Set(union?.members);
  const readNew = (value: object): object => {
    fields ??= new Map(Object.entries(TABLE[type]).map(([field, kind]) => [field, readerOf(kind)]));
    const copy: Record<string, unknown> = {};
    let chosen: string | undefined;
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      // As in JSON: undefined is not sent, and null leaves a field unset.
      if (item === undefined || item === null) continue;
      const field = fields.get(key);
      if (!field) {
        const where = path.length > 0 ? ` at '${place()}'` : '';
        refuse(`Invalid JSON payload received. Unknown name "${key}"${where}: Cannot find field.`);
      } else {
        if (union && members.has(key)) {
          if (chosen !== undefined) {
            refuse(
              `Invalid value at '${place()}' (oneof), oneof field '${union.name}' is already set. Cannot set '${key}'`,
            );
          }
          chosen = key;
        }
        path.push(key);
        copy[key] = field(item);
        path.pop();
      }
    }
    return copy;
  };
  const reader: Reader = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return wrong(`type.googleapis.com/google.apps.sheets.v4.${type}`, value);
    }
    if (!SHARED.has(type)) return readNew(value);
    const seen = read.get(type) ?? new WeakMap<object, unknown>();
    const copy = seen.get(value) ?? readNew(value);
    seen.set(value, copy);
    read.set(type, seen);
    return copy;
  };
  messages.set(type, reader);
  return reader;
}

function readerOf(kind: string): Reader {
  const scalar = SCALARS[kind];
  if (scalar) return scalar;
  if (kind === 'values') return values;
  if (kind.startsWith('#')) return enumeration(kind.slice(1) as keyof typeof ENUMS);
  if (kind.endsWith('[]')) return list(readerOf(kind.slice(0, -2)));
  if (kind.startsWith('{')) return map(readerOf(kind.slice(1, -1)));
  return message(kind as TypeName);
}

/**
 * A deep copy of `value`, every field known and of its type.
 * @throws Refusal naming the first field that is unknown, of the wrong type, not in its enumeration, or the second
 *   member of a union; NotInLocalHost for a field that Google knows and the local host does not play.
 */
export function check<T extends TypeName>(type: T, value: unknown): Published[T] {
  path = [];
  read = new Map();
  return message(type)(value) as Published[T];
}

/**
 * Checks the optional arguments of a method (its query parameters) against their kinds.
 * @throws Refusal for an unknown argument or a value of the wrong kind.
 */
export function checkOptions<K extends string>(
  kinds: Readonly<Record<K, string>>,
  given: object | undefined,
): { readonly [k in K]?: unknown } {
  const checked: { [k in K]?: unknown } = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name as K] : undefined;
    if (kind === undefined) {
      refuse(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
          `Field '${name}' could not be found in request message.`,
      );
    } else {
      path = [name];
      read = new Map();
      checked[name as K] = readerOf(kind)(value);
    }
  }
  return checked;
}
