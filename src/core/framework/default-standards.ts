// The usual minimum level per kind of job: where a standard starts until HR confirms the official one.

import type { FrameworkTexts } from '../text/id/framework';
import type { Competency } from './competency';
import type { RequiredLevels } from './job';
import type { JobKind } from './job-kind';

/**
 * How well the level is known. `verified`: read in the ministry's presentation of PermenPANRB 38/2017;
 * `unverified`: expected, not read in a source; `ladder`: the usual 2-3-4-5 of functional posts, not read in
 * a source; `weak`: sources differ.
 */
type StandardBasis = 'verified' | 'unverified' | 'ladder' | 'weak';

interface DefaultStandard {
  readonly kind: JobKind;
  readonly name: string;
  /** Required of every managerial and socio-cultural competency. */
  readonly level: number;
  readonly basis: StandardBasis;
  /** The basis in words HR can check; goes into the job's row. */
  readonly source: string;
  /** Never true: only HR confirms a standard. */
  readonly confirmed: false;
}

const kinds: readonly (readonly [JobKind, level: number, StandardBasis])[] = [
  ['JPT_UTAMA', 5, 'unverified'],
  ['JPT_MADYA', 5, 'verified'],
  ['JPT_PRATAMA', 4, 'verified'],
  ['ADMINISTRATOR', 3, 'verified'],
  ['PENGAWAS', 2, 'verified'],
  ['PELAKSANA', 1, 'verified'],
  ['JF_AHLI_UTAMA', 5, 'ladder'],
  ['JF_AHLI_MADYA', 4, 'ladder'],
  ['JF_AHLI_MUDA', 3, 'ladder'],
  ['JF_AHLI_PERTAMA', 2, 'ladder'],
  ['JF_PENYELIA', 2, 'weak'],
  ['JF_MAHIR', 2, 'weak'],
  ['JF_TERAMPIL', 1, 'weak'],
  ['JF_PEMULA', 1, 'weak'],
];

/** All kinds of job with their usual level, from the highest post down. */
export function defaultStandards(texts: FrameworkTexts): readonly DefaultStandard[] {
  return kinds.map(([kind, level, basis]) => ({
    kind,
    name: texts.jobKind[kind],
    level,
    basis,
    source: texts.basis[basis],
    confirmed: false,
  }));
}

/** Basis of the usual level of a kind. */
export const basisOf = (kind: JobKind): StandardBasis =>
  kinds.find(([key]) => key === kind)?.[2] ?? 'unverified';

export const isJobKind = (text: string | undefined): text is JobKind => kinds.some(([kind]) => kind === text);

/**
 * Required levels of a kind of job: the same level for each managerial and socio-cultural competency, but not
 * above its highest level. Technical competencies have no national template and get no entry.
 */
export function requiredOf(kind: JobKind, competencies: readonly Competency[]): RequiredLevels {
  const level = kinds.find(([key]) => key === kind)?.[1] ?? 1;
  return Object.fromEntries(
    competencies
      .filter(({ group }) => group !== 'teknis')
      .map(({ code, levels }) => [code, Math.min(level, levels.length)] as const),
  );
}
