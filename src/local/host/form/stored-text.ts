// How a form keeps a text it is given.
import type { Variants } from '../platform/variants';

/** The text as it comes back: as it was, or with the blanks at its edges and before line ends gone. */
export const storedText = (given: unknown, variants: Pick<Variants, 'formTexts'>): string => {
  const text = String(given);
  const tidied = text.replace(/[ \t]+(?=\n|$)/g, '').trim();
  return tidied === text || variants.formTexts === 'kept' ? text : tidied;
};
