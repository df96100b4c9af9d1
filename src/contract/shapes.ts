// The small shapes of which what may cross from the panel to the server is made.
import { int, string } from './shape';

export const text = (longest: number) => string(longest);
export const day = text(10);
export const nip = string(18, /^\d{18}$/);

/** A national export of ten thousand people stays below this. */
export const file = text(20_000_000);

/** A code of a competency or practice case. */
export const code = text(100);

/** A level of a competency, on any scale. */
export const level = int(1, 20);

/** The id of an action or finding. */
export const id = text(200);

/** What somebody says in a talk, in one field. */
export const words = text(5000);

/** How many, or which of several: 0 is none. */
export const count = int(0, 10_000);
