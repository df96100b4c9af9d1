// What may cross from the panel to the functions that follow a cycle.
import * as z from 'zod/mini';

export const extendInput = z.strictObject({
  code: z.string().check(z.maxLength(40)),
  until: z.string().check(z.maxLength(10)),
});
export const refreshAssignmentsInput = z.strictObject({ token: z.string().check(z.maxLength(40)) });
