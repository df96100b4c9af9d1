// Personal links as HR passes them on: printed, mailed, or copied into a chat.
import type { PersonalLink } from '../../contract/links';
import { raterName } from '../../core/cycle/cycle';
import { dueDay } from '../../core/cycle/due-day';
import { formOf } from '../../core/form/form-record';
import { personalLink } from '../../core/form/personal-link';
import { inNameOrder } from '../../core/names';
import { type Office, ofCycle } from '../../core/office/office';

/** One entry per assignment whose form exists, by the name of the rater. */
export function personalLinks(office: Office): readonly PersonalLink[] {
  const { cycle } = office;
  if (cycle === undefined) return [];
  const answered = new Set(office.answers.filter(({ inForce }) => inForce).map(({ code }) => code));
  const assignments = inNameOrder(ofCycle(office.assignments, cycle), ({ rater }) => rater.name);
  return assignments.flatMap((assignment): PersonalLink[] => {
    const template = formOf(office.forms, assignment)?.prefill;
    if (template === undefined || assignment.state !== 'active') return [];
    const { role, rater, ratee } = assignment;
    const due = dueDay(assignment, cycle);
    return [
      {
        role,
        rater: raterName(rater),
        raterName: rater.name,
        ...(rater.email === undefined ? {} : { email: rater.email }),
        ratee: ratee.nip,
        rateeName: ratee.name,
        state: answered.has(assignment.code) ? 'done' : 'waiting',
        ...(due === undefined ? {} : { due }),
        link: personalLink(template, assignment),
      },
    ];
  });
}
