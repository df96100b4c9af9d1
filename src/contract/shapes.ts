// The small shapes of which what may cross from the panel to the server is made.
import * as z from 'zod/mini';

export const text = (longest: number) => z.string().check(z.maxLength(longest));
export const day = text(10);
export const nip = z.string().check(z.regex(/^\d{18}$/));

/** A national export of ten thousand people stays below this. */
export const file = text(20_000_000);

/** A code of a competency or practice case. */
export const code = text(100);

/** The id of an action or finding. */
export const id = text(200);
