// Finds the row of a job by its name.
import { cleanText } from './clean-text';

/** What two names of the same job have in common: letters and digits, no case, spaces or punctuation. */
export const jobKey = (name: string): string => nameKey(name);

/**
 * Names are compared by their letters and digits only: "Kerja Sama" is "kerjasama", but "Seksi 1 1" is not
 * "Seksi 11".
 */
export function nameKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/&/g, 'dan')
    .replace(/(\d)[^\p{L}\d]+(?=\d)/gu, '$1_')
    .replace(/[^\p{L}\d_]+/gu, '');
}
