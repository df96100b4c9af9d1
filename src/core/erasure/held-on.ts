// What the workbook holds on one person and until when, as the page "Data saya" and its file show it. Of ratings only what the person may see.
import type { Cycle } from '../cycle/cycle';
import { momentOf } from '../moment';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { validUntil } from '../official/official-result';
import type { AcceptedAnswer } from '../response/answer';
import { fullName } from '../roster/employee';
import { viewOf } from '../summary/person-view';
import type { HeldTexts } from '../text/id/held';
import type { WorkbookState } from '../workbook/workbook-state';
import { countWritten } from './count-written';
import { retentionEnd } from './retention';

/** Lines under a heading: what it is, and what is held. */
export interface HeldSection {
  readonly title: string;
  readonly lines: readonly (readonly [what: string, held: string])[];
}

/** Levels and examples of the answers of one kind, the one that counts; an answer by hand stands like the others. */
function told(
  answers: readonly AcceptedAnswer[],
  name: (code: string) => string,
  texts: HeldTexts,
): readonly string[] {
  const last = answers.find(({ inForce }) => inForce);
  if (last === undefined) return [];
  return [
    texts.answered(answers.length, momentOf(last.time)),
    ...Object.entries(last.levels).map(([code, level]) => {
      const example = last.examples[code];
      return `${texts.level(name(code), level)}${example ? ` ${texts.example(example)}` : ''}`;
    }),
  ];
}

/**
 * Everything held on a person, by place and cycle, the latest cycle first.
 * @param state with Dialog and Catatan Perilaku
 * @param today ISO day
 */
export function heldOn(
  office: Office,
  state: WorkbookState,
  nip: string,
  today: string,
): readonly HeldSection[] {
  const texts = office.texts.held;
  const names = new Map(
    [...office.competencies, ...office.basis.competencies].map(({ code, name }) => [code, name]),
  );
  const name = (code: string) => names.get(code) ?? code;
  const cases = office.practice.filter(({ rater }) => rater === nip).length;
  return [
    { title: texts.person, lines: factsOf(office, nip) },
    ...[...office.cycles].reverse().flatMap((cycle) => ofOneCycle(office, state, cycle, nip, today, name)),
    {
      title: texts.besides,
      lines: [
        ...office.official
          .filter((one) => one.nip === nip)
          .map(({ kind, match, day, source }): readonly [string, string] => [
            office.texts.official.held,
            office.texts.official.beside(kind, match, day, source, validUntil(day)),
          ]),
        [texts.practice, texts.practiceCount(cases)],
        [texts.language, texts.languageHow],
      ],
    },
  ];
}

function factsOf({ employees, texts: { held } }: Office, nip: string): HeldSection['lines'] {
  const person = employees.find((one) => one.nip === nip);
  if (person === undefined) return [];
  const { supervisor } = person;
  const above = supervisor?.kind === 'nip' ? employees.find((one) => one.nip === supervisor.nip) : undefined;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [held.facts.name, fullName(person)],
    [held.facts.nip, person.nip],
    [held.facts.email, person.email],
    [held.facts.job, person.job],
    [held.facts.employment, person.employment],
    [held.facts.unit, person.unit],
    [held.facts.supervisor, supervisor?.kind === 'outside' ? supervisor.title : above && fullName(above)],
    [held.facts.active, held.active(person.active)],
  ];
  return facts.map(([what, value]) => [what, value || held.nothing]);
}

function ofOneCycle(
  office: Office,
  state: WorkbookState,
  cycle: Cycle,
  nip: string,
  today: string,
  name: (code: string) => string,
): readonly HeldSection[] {
  const texts = office.texts.held;
  const assignments = ofCycle(office.assignments, cycle);
  if (!assignments.some(({ rater, ratee }) => rater.id === nip || ratee.nip === nip)) return [];
  const answers = ofCycle(office.answers, cycle);
  const about = answers.filter(({ ratee }) => ratee === nip);
  const me = currentPeople({ ...office, cycle }).find((one) => one.nip === nip);
  const open = me !== undefined && viewOf(me, 'employee', cycle, today).rating;
  // Of the supervisor whose rating counts: of earlier and second raters the person sees what the table of visibility says, in the result.
  const ratings = about.filter(({ code }) => code === me?.supervisor?.code);
  const given = answers.filter(({ rater, role, inForce }) => rater === nip && role !== 'self' && inForce);
  const written = countWritten(office, state, (row) => row.cycle === cycle.id && row.nip === nip);
  const end = retentionEnd(cycle, office.settings.retentionYears);
  const rateeName = new Map(assignments.map(({ ratee }) => [ratee.nip, ratee.name]));
  const several = (what: string, held: readonly string[]): HeldSection['lines'] =>
    held.map((line, i) => [i === 0 ? what : '', line]);
  const lines: HeldSection['lines'] = [
    ...several(
      texts.self,
      orNone(
        told(
          about.filter(({ role }) => role === 'self'),
          name,
          texts,
        ),
        texts.notYet,
      ),
    ),
    ...several(texts.rating, open ? orNone(told(ratings, name, texts), texts.notYet) : [texts.closedToYou]),
    ...several(
      texts.given,
      given.map(
        (answer) =>
          `${texts.about(rateeName.get(answer.ratee) ?? answer.ratee)}: ${told([answer], name, texts).join('; ')}`,
      ),
    ),
    ...(['talks', 'actions', 'objections', 'notes'] as const).flatMap((kind): HeldSection['lines'] =>
      written[kind] === 0 ? [] : [[texts.written[kind], texts.count(written[kind])]],
    ),
    ...(written.statements === 0
      ? []
      : ([[texts.written.statements, texts.sealed(written.statements)]] as const)),
    [
      texts.until,
      end === undefined ? texts.untilClosed(office.settings.retentionYears) : texts.untilDay(end),
    ],
  ];
  return [{ title: cycle.name, lines }];
}

const orNone = (held: readonly string[], none: string) => (held.length === 0 ? [none] : held);
