// An office of the made-up city with what its people answered, as the workbook would hold it.
import { aCycle, anAssignment, anEmployee } from '../../../test/support/builders';
import type { Assignment } from '../../core/cycle/cycle';
import { requiredOf } from '../../core/framework/default-standards';
import { nationalDictionary } from '../../core/framework/national-dictionary';
import { serialOf } from '../../core/moment';
import { type Office, readOffice } from '../../core/office/office';
import type { AcceptedAnswer } from '../../core/response/answer';
import { competencyCodes, makeAnswers } from '../../local/simulated/answers';
import { makeOffice } from '../../local/simulated/office';
import { seeded } from '../../local/simulated/random';

/** Twelve supervisors below the head, four of them with a habit; every eleventh person has not answered. */
export function cityOffice(): Office {
  const { people } = makeOffice({
    seed: 20261127,
    name: 'Dinas Contoh',
    number: 1,
    habits: [
      'ordinary',
      'lenient',
      'ordinary',
      'strict',
      'ordinary',
      'straight',
      'ordinary',
      'copier',
      'ordinary',
      'ordinary',
      'ordinary',
      'ordinary',
    ],
    divisions: 4,
    team: 8,
  });
  const made = makeAnswers({ name: '', people }, seeded(20261128));
  const competencies = nationalDictionary();
  const assignments: Assignment[] = [];
  const answers: AcceptedAnswer[] = [];
  for (const [at, { rater, ratee, role: word, time, levels }] of made.entries()) {
    const person = people.find(({ nip }) => nip === ratee);
    if (person === undefined) continue;
    const role = word === 'diri' ? 'self' : 'supervisor';
    const assignment = anAssignment({
      code: `C${at}`,
      role,
      rater: { id: rater, name: rater, email: undefined },
      ratee: { nip: ratee, name: person.name },
      unit: person.unit,
      required: requiredOf(person.jobKind, competencies),
    });
    assignments.push(assignment);
    if (at % 11 === 0) continue;
    answers.push({
      key: assignment.code,
      cycle: assignment.cycle,
      code: assignment.code,
      role,
      rater,
      ratee,
      time: serialOf(time) ?? 0,
      levels: Object.fromEntries(
        levels.flatMap((level, c) => (level === undefined ? [] : [[competencyCodes[c] ?? '', level]])),
      ),
      examples: {},
      knownBy: 'code',
      acceptedBy: '',
      inForce: true,
    });
  }
  const cycle = aCycle({ competencies: competencyCodes });
  return {
    ...readOffice({ tabs: [] }),
    cycles: [cycle],
    cycle,
    assignments,
    answers,
    employees: people.map(({ nip, unit }) => anEmployee({ nip, unit })),
  };
}
