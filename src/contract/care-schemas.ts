// What may cross from the panel to the functions that look after a cycle, checked before anything is done with it.
import * as z from 'zod/mini';

const id = z.string().check(z.maxLength(200));

export const actionInput = z.strictObject({ id });
export const mendInput = z.strictObject({ finding: id });
