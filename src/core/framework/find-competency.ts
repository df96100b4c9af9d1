// Finds a competency by whatever it is called.
import { nameKey } from '../names';
import type { Competency } from './competency';

/**
 * The competency with that code, name, English name or alias, compared by letters and digits only:
 * "Kerjasama" is "Kerja Sama", "m01" and "M.01 Integritas" are M.01. A code wins over a name, a name over an
 * alias. Undefined if there is none.
 */
export function findCompetency(competencies: readonly Competency[], text: string): Competency | undefined {
  const key = nameKey(text);
  if (key === '') return undefined;
  const called = (names: (competency: Competency) => readonly string[]) =>
    competencies.find((competency) => names(competency).some((name) => nameKey(name) === key));
  return (
    called(({ code, name }) => [code, `${code} ${name}`]) ??
    called(({ name, nameEn }) => (nameEn === undefined ? [name] : [name, nameEn])) ??
    called(({ aliases }) => aliases)
  );
}
