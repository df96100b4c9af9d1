// What goes over the wire of a reply: Google leaves out values that are nothing, and sends colours in steps.
import type { Variants } from '../../platform/variants';
import type { TypeName } from './published';
import { TABLE } from './table';

/** Fields that are left out where they hold nothing; others are sent with whatever they hold, such as sheetId in SheetProperties. */
const IMPLICIT: { readonly [type: string]: Readonly<Record<string, unknown>> } = {
  CellData: { note: '' },
  Color: { red: 0, green: 0, blue: 0 },
  DataValidationRule: { strict: false, showCustomUi: false },
  DimensionProperties: { hiddenByUser: false },
  DimensionRange: { sheetId: 0 },
  Editors: { groups: [], domainUsersCanEdit: false },
  GridProperties: { frozenRowCount: 0, frozenColumnCount: 0, hideGridlines: false },
  GridRange: { sheetId: 0 },
  ProtectedRange: { warningOnly: false, requestingUserCanEdit: false },
  Sheet: { merges: [], conditionalFormats: [], protectedRanges: [], developerMetadata: [] },
  SheetProperties: { hidden: false, rightToLeft: false },
};

/** A channel as eight bits hold it, a half going down, written as a 32-bit float is: with the fewest digits that tell it. */
function step(channel: number): number {
  const held = Math.fround(Math.ceil(channel * 255 - 0.5 - 1e-6) / 255);
  const digits = [6, 7, 8].find((count) => Math.fround(Number(held.toPrecision(count))) === held) ?? 9;
  return Number(held.toPrecision(digits));
}

const isNothing = (value: unknown): boolean =>
  value === 0 || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** A copy of a reply's part of that type as it is sent. */
export function sent<T>(type: TypeName, value: T, variants: Pick<Variants, 'emptyFields' | 'colours'>): T {
  const fields: { readonly [field: string]: string } = TABLE[type];
  const implicit = IMPLICIT[type] ?? {};
  const whole = type in IMPLICIT && variants.emptyFields === 'sent';
  const copy: Record<string, unknown> = whole ? { ...implicit } : {};
  for (const [field, held] of Object.entries(value as object)) {
    if (held === undefined) continue;
    if (!whole && field in implicit && isNothing(held)) continue;
    copy[field] = sentField(fields[field] ?? 'other', held, variants);
  }
  if (type === 'Color' && variants.colours === 'in-steps') {
    for (const [channel, held] of Object.entries(copy)) copy[channel] = step(held as number);
  }
  return copy as T;
}

/** The types that kinds such as 'Color', 'Color[]' and '{Color}' are made of, by kind; undefined for those that are no types of the table. */
const types = new Map<string, TypeName | undefined>();

function typeOf(kind: string): TypeName | undefined {
  if (types.has(kind)) return types.get(kind);
  const name = kind.replace(/[[\]{}]/g, '');
  const type = name in TABLE ? (name as TypeName) : undefined;
  types.set(kind, type);
  return type;
}

function sentField(
  kind: string,
  held: unknown,
  variants: Pick<Variants, 'emptyFields' | 'colours'>,
): unknown {
  if (typeof held !== 'object' || held === null) return held;
  const type = typeOf(kind);
  if (type === undefined) return held;
  const part = (one: unknown): unknown => sent(type, one, variants);
  if (Array.isArray(held)) return held.map(part);
  if (!kind.startsWith('{')) return part(held);
  return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, part(one)]));
}

/** What the members of a reply of batchUpdate hold. */
const REPLIES: Readonly<Record<string, string>> = {
  properties: 'SheetProperties',
  protectedRange: 'ProtectedRange',
  developerMetadata: 'DeveloperMetadata',
  deletedDeveloperMetadata: 'DeveloperMetadata[]',
  rule: 'ConditionalFormatRule',
  oldRule: 'ConditionalFormatRule',
  newRule: 'ConditionalFormatRule',
};

/** A copy of one reply, such as `{ addSheet: { properties } }`, as it is sent. */
export function sentReply<T extends object>(
  reply: T,
  variants: Pick<Variants, 'emptyFields' | 'colours'>,
): T {
  const members = (held: object): object =>
    Object.fromEntries(
      Object.entries(held).map(([name, one]) => [name, sentField(REPLIES[name] ?? 'other', one, variants)]),
    );
  return Object.fromEntries(Object.entries(reply).map(([kind, held]) => [kind, members(held)])) as T;
}
