// The little language of the schema table: what a field of the Sheets API may hold.
import type { EnumName } from './enums';
import type { Published, TypeName } from './published';

/**
 * 'int' and 'number'; 'fields' is an update mask; '#X' a member of enumeration X; 'X' an object of type X; 'X[]' a
 * list; '{X}' a map from text to X; 'values' rows of plain values; 'other' is known to Google and not played here.
 */
type Kind =
  | 'bool'
  | 'fields'
  | 'int'
  | 'number'
  | 'other'
  | 'string'
  | 'string[]'
  | 'values'
  | `#${EnumName}`
  | `${TypeName}[]`
  | `{${TypeName}}`
  | TypeName;

type KindFor<V> = V extends boolean
  ? 'bool' | 'other'
  : V extends number
    ? 'int' | 'number' | 'other'
    : V extends string
      ? 'fields' | 'string' | 'other' | `#${EnumName}`
      : V extends readonly string[]
        ? 'string[]'
        : V extends readonly object[]
          ? `${TypeName}[]` | 'other' | 'values'
          : TypeName | `{${TypeName}}` | 'other';

/**
 * A table that has every field that @types declares, each with a kind that fits the declared type. It may have more
 * fields: the published service is newer than its types.
 */
export type Table = {
  readonly [T in TypeName]: {
    readonly [F in keyof Required<Published[T]>]: KindFor<NonNullable<Published[T][F]>>;
  } & { readonly [field: string]: Kind };
};
