// The national dictionary, ready to be written into the Kompetensi tab and edited there.
import type { Competency } from './competency';
import { nationalCompetencies } from './national-competencies';

/** A level of the national scale: its official name, and how far the behaviour reaches. */
interface ScaleLevel {
  readonly level: number;
  readonly name: string;
  readonly nameEn: string;
  readonly scope: string;
}

/** The five levels of PermenPANRB 38/2017. */
export const nationalLevels: readonly ScaleLevel[] = [
  {
    level: 1,
    name: 'Paham/Dalam Pengembangan',
    nameEn: 'Awareness / being developed',
    scope: 'diri sendiri',
  },
  { level: 2, name: 'Dasar', nameEn: 'Basic', scope: 'rekan/kelompok kerja' },
  { level: 3, name: 'Menengah', nameEn: 'Intermediate', scope: 'unit yang dipimpin' },
  { level: 4, name: 'Mumpuni', nameEn: 'Advanced', scope: 'antarunit/instansi' },
  { level: 5, name: 'Ahli', nameEn: 'Expert', scope: 'instansi-nasional' },
];

/**
 * Nine competencies of five levels with three indicators each: what a new workbook starts with. Offices add
 * technical ones.
 */
export function nationalDictionary(): readonly Competency[] {
  return nationalCompetencies.map(({ levels, ...competency }) => ({
    ...competency,
    levels: levels.map(([description, ...indicators], index) => ({
      level: index + 1,
      name: nationalLevels[index]?.name ?? '',
      description,
      indicators,
    })),
  }));
}
