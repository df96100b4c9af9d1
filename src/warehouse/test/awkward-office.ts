// An office of rows that hurt: levels missing and off the scale, ties, teams of one, units with odd names, people without self-rating or
// supervisor, competencies without standard, second raters, and levels decided on.
import { aCycle, anAssignment, anEmployee } from '../../../test/support/builders';
import type { Assignment } from '../../core/cycle/cycle';
import { serialOf } from '../../core/moment';
import { type Office, readOffice } from '../../core/office/office';
import type { AcceptedAnswer } from '../../core/response/answer';
import { seeded } from '../../local/simulated/random';

const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'T.01'];
const common = codes.slice(0, 4);
const units = [
  'Bidang \'Umum\' "A"',
  'Unit; DROP TABLE ratings --',
  'Ünit – 日本 \\ / %',
  '',
  ' Unit ',
  'unit',
];

/** Sizes of the teams: of one, of equal ratings throughout, and ordinary ones. */
const sizes = [1, 1, 2, 3, 5, 5, 6, 6, 7, 8, 8, 9, 12];

/** Rules of an office of its own: bands between whole percents, a match that counts no surplus, and half of it enough. */
const ownRules = {
  bands: [
    { from: 33.3, name: 'Rendah' },
    { from: 100, name: 'Penuh' },
    { from: 67.8, name: "Cukup '67,8'" },
  ],
  capAtStandard: true,
  leastCoverage: 0.5,
};

/** @param differing whether posts differ in their standard, so that gaps are compared; where not, the rules are the office's own */
export function awkwardOffice({ differing }: { readonly differing: boolean }): Office {
  const random = seeded(differing ? 17 : 18);
  const chance = (share: number) => random.next() < share;
  const assignments: Assignment[] = [];
  const answers: AcceptedAnswer[] = [];
  const people: string[] = [];
  let number = 0;
  const nip = () => {
    number += 1;
    return `19800101200501${String(1000 + number)}`;
  };
  const ask = (part: Partial<Assignment>, levels: Record<string, number> | undefined) => {
    const assignment = anAssignment({ ...part, code: `C${assignments.length}` });
    assignments.push(assignment);
    if (levels === undefined) return;
    answers.push({
      key: assignment.code,
      cycle: assignment.cycle,
      code: assignment.code,
      role: assignment.role,
      rater: assignment.rater.id,
      ratee: assignment.ratee.nip,
      time: serialOf('2026-10-20 08:00:00') ?? 0,
      levels,
      examples: {},
      knownBy: 'code',
      acceptedBy: '',
      inForce: true,
    });
  };
  for (const [team, size] of sizes.entries()) {
    const rater = { id: team === 3 ? "LUAR: WALI KOTA 'Contoh'" : nip(), name: 'Penilai', email: undefined };
    const lenient = 0.6 * random.normal();
    for (let member = 0; member < size; member += 1) {
      const id = nip();
      people.push(id);
      const technical = member % 3 === 0 ? ['T.01'] : [];
      const asked = [...common, ...technical];
      const standard = differing ? 2 + (number % 3) : 3;
      // The last competency has no standard for some, and a few posts have none at all.
      const required = Object.fromEntries(
        differing && chance(0.1)
          ? []
          : asked.flatMap((code) => (differing && code === 'M.04' && chance(0.3) ? [] : [[code, standard]])),
      );
      const shared = {
        ratee: { nip: id, name: `Pegawai ${number}` },
        unit: units[(team + member) % units.length] ?? '',
        required,
        technical,
      };
      const able = 3 + 0.5 * random.normal();
      const levels = (mean: number, missing: number): Record<string, number> =>
        Object.fromEntries(
          asked.flatMap((code) => {
            if (chance(missing)) return [];
            if (chance(0.01)) return [[code, 7]];
            const tied = team === 5 ? 3 : Math.round(mean + 0.5 * random.normal());
            return [[code, Math.max(1, Math.min(5, tied))]];
          }),
        );
      if (!chance(0.05))
        ask(
          { ...shared, role: 'supervisor', rater },
          chance(0.08) ? undefined : levels(able + lenient, 0.15),
        );
      if (!chance(0.1))
        ask(
          { ...shared, role: 'self', rater: { id, name: 'Diri', email: undefined } },
          chance(0.15) ? undefined : levels(able + 0.3, chance(0.03) ? 1 : 0.1),
        );
      if (team === 9)
        ask(
          {
            ...shared,
            role: 'second',
            rater: { id: nip(), name: 'Kedua', email: undefined },
            ...(member === 0 ? { state: 'withdrawn' } : {}),
          },
          chance(0.5) ? undefined : levels(able, 0.1),
        );
    }
  }
  const cycle = aCycle({ competencies: codes, technical: ['T.01'] });
  const empty = readOffice({ tabs: [] });
  const { basis } = empty;
  return {
    ...empty,
    basis: differing ? basis : { ...basis, settings: { ...basis.settings, ...ownRules } },
    cycles: [cycle],
    cycle,
    assignments,
    answers,
    employees: people.map((id) => anEmployee({ nip: id })),
  };
}
