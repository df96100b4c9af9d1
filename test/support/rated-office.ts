// A small office whose people are rated on one competency or two: who is where, what the standard asks and what is reached.
import type { Assignment, Cycle } from '../../src/core/cycle/cycle';
import { nationalDictionary } from '../../src/core/framework/national-dictionary';
import { onCycle } from '../../src/core/office/freeze';
import { type Office, readOffice } from '../../src/core/office/office';
import type { AcceptedAnswer } from '../../src/core/response/answer';
import { aCycle, anAssignment } from './builders';

export const boss = '197001011995031001';

/** Level required and level reached on M.01 and on M.02; not rated where there is none. */
export interface Person {
  readonly unit: string;
  readonly levels: readonly [required: number, achieved: number | undefined][];
  /** 'nobody': the person rates himself alone, and has not yet. */
  readonly rater?: string;
  readonly nip?: string;
}

let serial = 0;
export const nipOf = (at: number) => `1990010120150310${String(at).padStart(2, '0')}`;

const rows = (cycle: string, people: readonly Person[]) =>
  people.map(({ unit, levels, rater = boss, nip }, at) => {
    serial += 1;
    const code = `AAAA-AAAA-AAAA-${String(serial).padStart(4, '0')}`;
    const ratee = nip ?? nipOf(at);
    const named = (index: 0 | 1) =>
      Object.fromEntries(
        levels.flatMap((pair, competency) => {
          const level = pair[index];
          return level === undefined ? [] : [[`M.0${competency + 1}`, level]];
        }),
      );
    const alone = rater === 'nobody';
    const assignment: Assignment = anAssignment({
      cycle,
      code,
      ...(alone && { role: 'self' }),
      unit,
      rater: { id: alone ? ratee : rater, name: 'Penilai', email: undefined },
      ratee: { nip: ratee, name: `Pegawai ${at}` },
      required: named(0),
    });
    const answer: AcceptedAnswer = {
      key: code,
      cycle,
      code,
      role: 'supervisor',
      rater,
      ratee,
      time: 46000,
      knownBy: 'verified',
      acceptedBy: '',
      inForce: true,
      levels: named(1),
      examples: {},
    } as AcceptedAnswer;
    return { assignment, answers: alone ? [] : [answer] };
  });

/** @param before in the period before, if there was one */
export const officeOf = (now: readonly Person[], before: readonly Person[] = []): Office => {
  const base = readOffice({ tabs: [] });
  const cycle = aCycle();
  const former: Cycle = aCycle({ id: '2025-1', name: 'Penilaian 2025', status: 'closed' });
  const all = [...rows('2026-1', now), ...rows('2025-1', before)];
  const whole: Office = {
    ...base,
    competencies: nationalDictionary(),
    cycles: before.length === 0 ? [cycle] : [former, cycle],
    assignments: all.map(({ assignment }) => assignment),
    answers: all.flatMap(({ answers }) => answers),
    settings: { ...base.settings, servingUnits: ['loket  contoh'] },
  };
  return onCycle(whole, cycle);
};

export const many = (unit: string, count: number, ...levels: Person['levels'][number][]): readonly Person[] =>
  Array.from({ length: count }, () => ({ unit, levels }));
