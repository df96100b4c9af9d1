// What the papers of the agency say of this office: as a period has promised it, else as it is set.
import type { AgencyFacts } from '../../core/agency-facts';
import { objectionRight } from '../../core/cycle/cycle';
import { type Result, success } from '../../core/result';
import { fullName } from '../../core/roster/employee';
import type { Context } from '../entry';

export function agencyFacts({ office: { settings, employees, cycle } }: Context): Result<AgencyFacts> {
  const byAddress = new Map(employees.map((person) => [person.email, person]));
  const promised = { ...settings, ...cycle?.terms };
  return success({
    office: settings.office,
    contact: settings.contact,
    officers: settings.hr.map((address) => {
      const person = byAddress.get(address);
      return person === undefined ? { address } : { address, name: fullName(person), nip: person.nip };
    }),
    people: employees.filter(({ active }) => active).length,
    retentionYears: promised.retentionYears,
    objection: objectionRight({ terms: promised }) as AgencyFacts['objection'],
    answerDays: promised.answerDays,
    decisionDays: promised.decisionDays,
    verified: settings.addresses === 'verified',
    ...(cycle && {
      cycle: { name: cycle.name, selfUntil: cycle.selfDeadline, supervisorUntil: cycle.supervisorDeadline },
    }),
  });
}
