// What may cross from the panel to the functions about raters, checked before anything is done with it.
import * as z from 'zod/mini';

/** A code of a competency or practice case. */
const code = z.string().check(z.maxLength(100));

export const practiceInput = z.strictObject({
  practiceCase: code,
  levels: z.record(code, z.int().check(z.minimum(1), z.maximum(20))),
  rater: z.optional(z.string().check(z.maxLength(300))),
});
export const normsInput = z.strictObject({ text: z.string().check(z.maxLength(100_000)) });
export const adjustedInput = z.strictObject({ on: z.boolean() });
export const evidenceInput = z.optional(z.strictObject({ names: z.boolean() }));
