// The link by which an assignment is answered; once something was answered, with that filled in.
import { type Assignment, ratedCodes } from '../cycle/cycle';
import { changeLink } from '../form/change-link';
import { formIsOpen } from '../form/form-openness';
import { formOf } from '../form/form-record';
import { personalLink } from '../form/personal-link';
import { changeTeamLink, teamGrids } from '../form/team-form';
import { textsIn } from '../text/texts';
import { competenciesOf, type Office, ofCycle } from './office';

interface AnswerLink {
  /** Absent until the form exists, and once it takes no answers. */
  readonly link?: string;
  /** The link is to change an answer, and not all of it is filled in. */
  readonly linkCut?: true;
  /** The form takes no answers any more. */
  readonly shut?: true;
}

/** @param today ISO day */
export function answerLink(office: Office, assignment: Assignment | undefined, today: string): AnswerLink {
  const { cycle } = office;
  const form = assignment === undefined ? undefined : formOf(office.forms, assignment);
  if (form === undefined || assignment === undefined || cycle === undefined) return {};
  const assignments = ofCycle(office.assignments, cycle);
  if (formIsOpen(form, cycle, assignments, today) === false) return { shut: true };
  const link = personalLink(form.prefill, assignment);
  const team = assignments.filter((one) => one.team !== undefined && one.team === assignment.team);
  const about = new Set((team.length > 0 ? team : [assignment]).map(({ code }) => code));
  const answers = new Map(
    ofCycle(office.answers, cycle).flatMap((answer) =>
      answer.inForce && about.has(answer.code) ? [[answer.code, answer] as const] : [],
    ),
  );
  const own = answers.get(assignment.code);
  const competencies = competenciesOf(office, cycle);
  const asked = ratedCodes(cycle, assignment.technical);
  const texts = textsIn(cycle.language ?? office.settings.language).form;
  const entries = form.entries ?? {};
  if (answers.size === 0) return { link };
  const changed =
    own !== undefined && team.length === 0
      ? changeLink(
          link,
          entries,
          own,
          competencies.filter(({ code }) => asked.includes(code)),
          texts,
        )
      : changeTeamLink(
          link,
          entries,
          teamGrids(competencies, team, cycle),
          ({ code }) => answers.get(code),
          texts,
        );
  return { link: changed.link, ...(changed.whole ? {} : { linkCut: true }) };
}
