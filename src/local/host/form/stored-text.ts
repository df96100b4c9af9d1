// How a form keeps a text it is given.
import type { Variants } from '../platform/variants';

/** The text as it comes back: as it was, or with the blanks at its edges and before line ends gone. */
export const storedText = (given: unknown, { formTexts }: Pick<Variants, 'formTexts'>): string =>
  formTexts === 'kept'
    ? String(given)
    : String(given)
        .replace(/[ \t]+(?=\n|$)/g, '')
        .trim();
