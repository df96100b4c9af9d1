// Finds a competency by whatever it is called.
import { byName } from '../names';
import type { Competency } from './competency';

/**
 * The competency with that code, name, English name or alias, compared by letters and digits only:
 * "Kerjasama" is "Kerja Sama", "m01" and "M.01 Integritas" are M.01. A code wins over a name, a name over an
 * alias. Undefined if there is none.
 */
export function findCompetency(competencies: readonly Competency[], text: string): Competency | undefined {
  return byName(competencies, ({ code, name, nameEn, aliases }) => [
    [code, `${code} ${name}`],
    nameEn === undefined ? [name] : [name, nameEn],
    aliases,
  ]).find(text);
}
