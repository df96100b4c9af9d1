// Field masks: which fields an update writes and which fields a read returns.
import { NotInLocalHost, refuse } from '../stored/refusal';
import type { TypeName } from './published';
import { READ_ONLY, TABLE } from './table';

/** Field by field what is named; `true` is the whole field. */
export interface Mask {
  readonly [field: string]: Mask | true;
}

type Growing = { [field: string]: Growing | true };
type Invalid = (field: string) => never;

function grow(into: Growing, name: string): Growing {
  const here = into[name];
  if (here === true) return {};
  if (here) return here;
  const made: Growing = {};
  into[name] = made;
  return made;
}

/** Reads 'a.b,c(d,e/f)' into a tree; `invalid` says what to do with text that does not fit that grammar. */
function parse(text: string, invalid: Invalid): Growing {
  const root: Growing = {};
  const stack: Growing[] = [];
  let base = root;
  let here = root;
  const tokens = text.match(/[A-Za-z0-9_]+|[.,/()*]|./gs) ?? [];
  let expectName = true;
  for (const [index, token] of tokens.entries()) {
    if (/^[A-Za-z0-9_]+$|^\*$/.test(token)) {
      if (!expectName) invalid(text);
      expectName = false;
      const next = tokens[index + 1];
      if (next === '.' || next === '/' || next === '(') here = grow(here, token);
      else here[token] = true;
    } else if (token === '(' && !expectName) {
      stack.push(base);
      base = here;
      expectName = true;
    } else if (token === ')' && !expectName && stack.length > 0) {
      base = stack.pop() ?? invalid(text);
    } else if (token === ',' && !expectName) {
      here = base;
      expectName = true;
    } else if ((token === '.' || token === '/') && !expectName) {
      expectName = true;
    } else invalid(text);
  }
  if (expectName || stack.length > 0) invalid(text);
  return root;
}

const typeBehind = (kind: string): TypeName | undefined => {
  const name = kind.replace(/[[\]{}]/g, '');
  return name in TABLE ? (name as TypeName) : undefined;
};

function checkFields(
  type: TypeName,
  mask: Mask,
  into: (kind: string) => boolean,
  invalid: Invalid,
  path: string,
) {
  const fields: { readonly [field: string]: string } = TABLE[type];
  for (const [name, rest] of Object.entries(mask)) {
    if (name === '*') continue;
    const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (kind === undefined) return invalid(path + name);
    if (rest === true) continue;
    const inner = typeBehind(kind);
    if (inner === undefined || !into(kind)) return invalid(`${path}${name}.${Object.keys(rest)[0] ?? ''}`);
    checkFields(inner, rest, into, invalid, `${path}${name}.`);
  }
}

/** Every field of a type that an update may write. */
const writable = (type: TypeName): Mask =>
  Object.fromEntries(
    Object.entries(TABLE[type])
      .filter(([field, kind]) => kind !== 'other' && !READ_ONLY[type]?.includes(field))
      .map(([field]) => [field, true]),
  );

function refuseReadOnly(type: TypeName, mask: Mask): void {
  const fields: { readonly [field: string]: string } = TABLE[type];
  for (const [name, rest] of Object.entries(mask)) {
    const kind = fields[name] ?? '';
    if (kind === 'other' || READ_ONLY[type]?.includes(name)) {
      // What Google does with such a mask is not documented; a product that sends one is mistaken.
      throw new NotInLocalHost(`writing ${type}.${name}`);
    }
    const inner = typeBehind(kind);
    if (rest !== true && inner) refuseReadOnly(inner, rest);
  }
}

const updateMasks = new Map<string, Mask>();

/**
 * The mask of an update of a `type`, e.g. 'userEnteredValue,userEnteredFormat(textFormat,numberFormat)' or '*'.
 * @throws Refusal when it is missing or empty, does not parse, or names an unknown field.
 */
export function updateMask(type: TypeName, text: string | undefined): Mask {
  if (text === undefined || text.trim() === '') {
    return refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const key = `${type} ${text}`;
  const known = updateMasks.get(key);
  if (known) return known;
  const invalid: Invalid = (field) => refuse(`Invalid field: ${field}`);
  let mask: Mask = parse(text, invalid);
  if ('*' in mask) {
    if (text !== '*') refuse("'*' must be the only field.");
    mask = writable(type);
  } else {
    checkFields(type, mask, (kind) => !kind.endsWith('[]'), invalid, '');
    refuseReadOnly(type, mask);
  }
  updateMasks.set(key, mask);
  return mask;
}

/**
 * The mask of a read, e.g. 'sheets(properties(sheetId,title),data.rowData.values.userEnteredValue)'.
 * @throws Refusal when it does not parse, holds a space, or names an unknown field.
 */
export function readMask(type: TypeName, text: string): Mask {
  const invalid: Invalid = (field) =>
    refuse(/\s/.test(field) ? 'Request contains an invalid argument.' : `Invalid field selection ${field}`);
  const mask = parse(text, invalid);
  checkFields(type, mask, () => true, invalid, '');
  return mask;
}

type Plain = { readonly [field: string]: unknown };

/** What is left of a JSON value when only the masked fields are kept. Always a copy. */
export function project(value: unknown, mask: Mask | true): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [field, item] of Object.entries(value)) {
    const rest = mask === true ? true : (mask[field] ?? mask['*']);
    if (rest === undefined || item === undefined) continue;
    const projected = project(item, rest);
    kept[field] = projected;
  }
  return kept;
}

/** `target` with the masked fields taken from `source`; a masked field that the source lacks is cleared. */
export function merge<T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: Mask,
): T | undefined {
  const merged: Record<string, unknown> = { ...target };
  const given = (source ?? {}) as Plain;
  for (const field in mask) {
    const rest = mask[field] ?? true;
    const value =
      rest === true
        ? given[field]
        : merge(merged[field] as Plain | undefined, given[field] as Plain | undefined, rest);
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  for (const _ in merged) return merged as T;
  return undefined;
}
