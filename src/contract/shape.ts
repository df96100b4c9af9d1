// The shapes of what may cross from the panel to the server, made of zod: a value is read whole, or refused with every place where it is wrong.
import * as z from 'zod/mini';

export type Shape<T> = z.ZodMiniType<T>;

/** @param pattern that the whole of it must match, where one is given */
export const string = (longest: number, pattern?: RegExp) =>
  z.string().check(z.maxLength(longest), ...(pattern === undefined ? [] : [z.regex(pattern)]));

export const boolean = () => z.boolean();

/** A whole number, both ends counted in. */
export const int = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

const oneOf = <const T extends string>(values: readonly T[]) => z.enum(values);

export { oneOf as enum };

/** A page that leaves a field undefined may be heard as saying null: both are nothing. */
export const optional = <S extends z.ZodMiniType>(shape: S) =>
  z.optional(
    z.pipe(
      z.nullable(shape),
      z.transform((value): z.output<S> | undefined => value ?? undefined),
    ),
  );

/** What a cell may hold in a file: null is an empty one. */
export const cell = () => z.union([z.string(), z.number(), z.boolean(), z.null()]);

export { array, record, strictObject } from 'zod/mini';

/** The places where a value is wrong, from the outside in, as `levels.M.01`; '' for the whole of it. */
export const placesWrong = (error: z.core.$ZodError): string[] =>
  error.issues.flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map(
      (path) => path.join('.'),
    ),
  );

/** The texts that are longer than they may be: each with its place and the most it may have. */
export const placesTooLong = (error: z.core.$ZodError): readonly { place: string; most: number }[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'too_big' && issue.origin === 'string'
      ? [{ place: issue.path.join('.'), most: Number(issue.maximum) }]
      : [],
  );
