// What may cross from the panel to the server: a value is read whole, or refused with every place where it is wrong. Names and
// manner are those of zod/mini, of which this is the part in use: all of it would be a twenty-fifth of the script.

/** The way to a place within a value: names and numbers from the outside in. */
type Path = readonly (string | number)[];

/** What came of reading a value. */
type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: Path }[] } };

export interface Shape<T> {
  /** Reads a value; in what it hands back there is nothing that the shape does not name. */
  readonly safeParse: (value: unknown) => Parsed<T>;
}

/** A shape that a field may lack. */
interface OptionalShape<T> extends Shape<T | undefined> {
  readonly optional: true;
}

type Of<S> = S extends Shape<infer T> ? T : never;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never }[keyof F];
type Fields<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Of<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Of<F[K]>;
};

/** A value that passes as it is, or does not. */
const passing = <T>(passes: (value: unknown) => boolean): Shape<T> => ({
  safeParse: (value) =>
    passes(value)
      ? { success: true, data: value as T }
      : { success: false, error: { issues: [{ path: [] }] } },
});

/** @param pattern that the whole of it must match, where one is given */
export const string = (longest: number, pattern?: RegExp): Shape<string> =>
  passing((value) => typeof value === 'string' && value.length <= longest && (pattern?.test(value) ?? true));

export const boolean = (): Shape<boolean> => passing((value) => typeof value === 'boolean');

/** A whole number, both ends counted in. */
export const int = (least: number, most: number): Shape<number> =>
  passing((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

const oneOf = <const T extends string>(values: readonly T[]): Shape<T> =>
  passing((value) => values.some((one) => one === value));

export { oneOf as enum };

/** A page that leaves a field undefined may be heard as saying null: both are nothing. */
export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({
  optional: true,
  safeParse: (value) =>
    value === undefined || value === null ? { success: true, data: undefined } : shape.safeParse(value),
});

/** What a cell may hold in a file: null is an empty one. */
export const cell = (): Shape<string | number | boolean | null> =>
  passing((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads part by part; every part that is wrong is told. */
function parts<T>(
  found: readonly (readonly [at: string | number, Parsed<unknown>])[],
  whole: (read: readonly (readonly [at: string | number, unknown])[]) => unknown,
): Parsed<T> {
  const issues = found.flatMap(([at, parsed]) =>
    parsed.success ? [] : parsed.error.issues.map(({ path }) => ({ path: [at, ...path] })),
  );
  if (issues.length > 0) return { success: false, error: { issues } };
  const read = found.flatMap(([at, parsed]) =>
    parsed.success && parsed.data !== undefined ? [[at, parsed.data] as const] : [],
  );
  return { success: true, data: whole(read) as T };
}

const nothingThere = passing<never>(() => false);

/** An object of these fields and no others. */
export const strictObject = <F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<Fields<F>> => {
  // What a field is called may be the name of something that every object has.
  const shapes = new Map(Object.entries(fields));
  return {
    safeParse: (value) => {
      if (!isObject(value)) return nothingThere.safeParse(value);
      const given = new Map(Object.entries(value));
      const names = new Set([...shapes.keys(), ...given.keys()]);
      return parts(
        [...names].map(
          (name) => [name, (shapes.get(name) ?? nothingThere).safeParse(given.get(name))] as const,
        ),
        Object.fromEntries,
      );
    },
  };
};

/** An object of any fields whose names and values have these shapes. */
export const record = <T>(names: Shape<string>, values: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  safeParse: (value) => {
    if (!isObject(value)) return nothingThere.safeParse(value);
    return parts(
      Object.entries(value).map(
        ([name, one]) =>
          [name, (names.safeParse(name).success ? values : nothingThere).safeParse(one)] as const,
      ),
      Object.fromEntries,
    );
  },
});

/** Any number of values of one shape. */
export const array = <T>(values: Shape<T>): Shape<readonly T[]> => ({
  safeParse: (value) =>
    Array.isArray(value)
      ? parts(
          value.map((one, at) => [at, values.safeParse(one)] as const),
          (read) => read.map(([, one]) => one),
        )
      : nothingThere.safeParse(value),
});
