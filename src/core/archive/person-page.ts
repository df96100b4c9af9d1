// One person's page of an archive, as words: read without the add-on, laid out by whoever shows it.

import { compareDue } from '../development/development-action';
import { talkParts, talksOf } from '../dialogue/talk';
import { confirmationWords, historyWords, namesOf, withdrawalWords } from '../dialogue/talk-words';
import { dayPart, momentOf } from '../moment';
import { inNameOrder } from '../names';
import { standingNotes } from '../observation/observation';
import { namingOf } from '../office/naming';
import { doneWords } from '../office/objection-words';
import { competenciesOf, currentPeople, type Office, ofCycle } from '../office/office';
import { officialWords } from '../office/official-words';
import type { AcceptedAnswer, QuarantinedAnswer } from '../response/answer';
import { codeOf } from '../response/take-in';
import { gapWords } from '../summary/gap-words';
import { givenHead } from '../summary/given-head';
import { matchBasis } from '../summary/match-basis';
import { matchFigure } from '../summary/match-figure';
import { originWords } from '../summary/origin-words';
import { hasLapsed, type RatedPerson } from '../summary/rated-people';
import { kindWords, stateWords } from '../tab/action-words';
import { talkVersions } from '../tab/dialogue-tab';
import { pageOf } from '../tab/kept-pages-tab';
import { readObservations } from '../tab/observations-tab';
import { tabNames } from '../tab-names';
import { cellText } from '../workbook/cell-kind';
import type { WorkbookState } from '../workbook/workbook-state';

/** A heading with lines below it; a table has its headings first. */
interface PageSection {
  readonly title: string;
  readonly kind: 'facts' | 'table' | 'text';
  readonly rows: readonly (readonly string[])[];
}

export interface PersonPage {
  readonly nip: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly label: string;
  readonly sections: readonly PageSection[];
}

/** A page for everyone whom the cycle in force rates. @param state the tabs, for what people wrote on the pages of persons */
export const personPages = (office: Office, state: WorkbookState): readonly PersonPage[] =>
  inNameOrder(currentPeople(office), ({ name }) => name).map((person) => documentOf(office, state, person));

function documentOf(office: Office, state: WorkbookState, person: RatedPerson): PersonPage {
  const { summary, archive } = office.texts;
  const { facts } = summary;
  const mine = ofCycle(office.assignments, office.cycle).filter(({ ratee }) => ratee.nip === person.nip);
  const codes = new Set(mine.map(({ code }) => code));
  const raterOf = new Map(mine.map(({ code, rater }) => [code, rater.name]));
  const answers = ofCycle(office.answers, office.cycle).filter(({ code }) => codes.has(code));
  const held = ofCycle(office.quarantined, office.cycle).filter((answer) => codes.has(codeOf(answer)));
  return {
    nip: person.nip,
    name: person.name,
    title: archive.pageTitle,
    subtitle: [office.settings.office, office.cycle?.name].filter(Boolean).join(' · '),
    label: summary.label,
    sections: [
      {
        title: person.name,
        kind: 'facts',
        rows: [
          [facts.nip, person.nip],
          [facts.job, person.job],
          [facts.unit, person.unit],
          [facts.rater, summary.rater(person.rater?.name ?? '')],
        ],
      },
      figures(office, person),
      match(office, person),
      {
        title: archive.assignments,
        kind: 'table',
        rows: [
          [...archive.assignmentHeads],
          ...mine.map((one) => [
            archive.role[one.role],
            one.rater.name,
            archive.standing[one.state],
            [
              one.endedAt === undefined ? '' : archive.when(one.endedAt),
              one.extendedTo === undefined ? '' : archive.extended(one.extendedTo),
            ]
              .filter(Boolean)
              .join('; '),
          ]),
        ],
      },
      ...answers.map((answer) => answerSection(office, answer, raterOf.get(answer.code) ?? answer.rater)),
      ...(held.length === 0 ? [] : [decisions(office, held)]),
      ...noted(office, state, person),
      ...spoken(office, state, person),
      ...[...person.former, person].flatMap((one) =>
        one.objections.length === 0 ? [] : [objections(office, one)],
      ),
      ...agreed(office, person),
      ...written(office, state, person),
    ],
  };
}

function figures(office: Office, { summary: figures, supervisor }: RatedPerson): PageSection {
  const { summary } = office.texts;
  const nameOf = names(office);
  const { heads, none } = summary;
  return {
    title: heads.competency,
    kind: 'table',
    rows: [
      [heads.competency, heads.required, givenHead(figures, summary), heads.self, heads.gap, heads.words],
      ...figures.competencies.map((one) => [
        `${one.code} ${nameOf(one.code)}`,
        String(one.required ?? none),
        String(one.achieved ?? none),
        String(one.self ?? none),
        String(one.gap ?? none),
        gapWords(one, supervisor !== undefined, summary),
      ]),
    ],
  };
}

function match(office: Office, person: RatedPerson): PageSection {
  const { match: found } = person.summary;
  const { summary } = office.texts;
  const { band = '', withheld, rated, of } = found;
  return {
    title: 'JPM',
    kind: 'text',
    rows: [
      [matchFigure(found, summary), withheld ? summary.tooFewRated : band],
      [summary.coverage(rated, of), matchBasis(office)],
      ...officialWords(office, person).map((sentence) => [sentence]),
    ],
  };
}

const names = (office: Office) => {
  const known = office.cycle === undefined ? [] : competenciesOf(office, office.cycle);
  const byCode = new Map(known.map(({ code, name }) => [code, name]));
  return (code: string) => byCode.get(code) ?? '';
};

/** Every version of an answer is kept, and which of them counts. */
function answerSection(office: Office, answer: AcceptedAnswer, rater: string): PageSection {
  const { archive, response } = office.texts;
  const nameOf = names(office);
  const codes = [...new Set([...Object.keys(answer.levels), ...Object.keys(answer.examples)])].sort();
  return {
    title: `${archive.role[answer.role]}: ${rater}`,
    kind: 'text',
    rows: [
      [
        archive.when(momentOf(answer.time)),
        answer.inForce ? archive.inForce : archive.superseded,
        originWords(answer, rater, response),
      ],
      ...codes.map((code) => [
        `${code} ${nameOf(code)}`,
        answer.levels[code] === undefined ? archive.notObserved : archive.level(answer.levels[code] ?? 0),
        answer.examples[code] ?? '',
      ]),
    ],
  };
}

const decisions = ({ texts }: Office, held: readonly QuarantinedAnswer[]): PageSection => ({
  title: texts.archive.held,
  kind: 'table',
  rows: [
    [...texts.archive.heldHeads],
    ...held.map(({ time, reason, decision, decidedBy }) => [
      texts.archive.when(dayPart(momentOf(time))),
      texts.response.reason[reason],
      texts.archive.decision[decision],
      decidedBy,
    ]),
  ],
});

/** The notes of behaviour that stand. */
function noted(office: Office, state: WorkbookState, { nip }: RatedPerson): readonly PageSection[] {
  const { observation } = office.texts;
  const nameOf = names(office);
  const notes = standingNotes(readObservations(state, office.texts).whole.filter((one) => one.nip === nip));
  return notes.length === 0
    ? []
    : [
        {
          title: tabNames.observations,
          kind: 'table',
          rows: [
            [...observation.heads],
            ...[...notes]
              .reverse()
              .map(({ day, competency, what, by }) => [
                day,
                `${competency} ${nameOf(competency)}`,
                what,
                by.name,
              ]),
          ],
        },
      ];
}

/** Every talk as it stood last, with each change and its author. */
function spoken(office: Office, state: WorkbookState, person: RatedPerson): readonly PageSection[] {
  const { dialogue } = office.texts;
  const naming = namingOf(office, person);
  const talks = talksOf(talkVersions(state, office.texts) ?? [], office.cycle?.id, person.nip);
  return talks.map((talk) => {
    const { said } = talk.last;
    const names = namesOf(talk, person.name, naming);
    return {
      title: dialogue.page.talk(talk.number, dialogue.heldAt(said.heldOn, said.place)),
      kind: 'text',
      rows: [
        ...talkParts.flatMap((part) => (said[part] === '' ? [] : [[dialogue.part[part], said[part]]])),
        ...confirmationWords(talk, names, dialogue).map((sentence) => [sentence]),
        ...withdrawalWords(talk, names, naming, dialogue).map((sentence) => [sentence]),
        ...historyWords(talk, naming, 'hr', dialogue).map((sentence) => [sentence]),
      ],
    };
  });
}

/** Everything the three have written, in the order of the competencies objected to. */
function objections(office: Office, person: RatedPerson): PageSection {
  const { objection: texts, summary } = office.texts;
  const nameOf = names(office);
  return {
    title: hasLapsed(person) ? texts.earlierRating(person.rater?.name ?? '', texts.title) : texts.title,
    kind: 'table',
    rows: [
      [...texts.heads],
      ...person.objections.flatMap(({ points, decided }) =>
        points.map(({ competency, from, reason, answer = '', decision }) => [
          `${competency} ${nameOf(competency)}`,
          String(from ?? summary.none),
          String(decision?.to ?? summary.none),
          reason,
          answer,
          decision?.reason ?? '',
          decided === undefined ? '' : doneWords(decided, office),
        ]),
      ),
    ],
  };
}

/** The development plan: every action up to this cycle, whatever became of it. */
function agreed(office: Office, { nip }: RatedPerson): readonly PageSection[] {
  const { archive, summary } = office.texts;
  const nameOf = names(office);
  const cycleOf = new Map(office.cycles.map(({ id, name }) => [id, name]));
  const mine = office.development.filter((one) => one.nip === nip).sort(compareDue);
  if (mine.length === 0) return [];
  return [
    {
      title: archive.plan,
      kind: 'table',
      rows: [
        [...archive.planHeads],
        ...mine.map(({ competency, what, kind, helper, hours, due, state, note, cycle, by, at }) => [
          `${competency} ${nameOf(competency)}`,
          what,
          kindWords[kind],
          helper,
          String(hours ?? summary.none),
          due ?? summary.none,
          stateWords[state],
          note,
          cycleOf.get(cycle) ?? cycle,
          `${by}, ${at}`,
        ]),
      ],
    },
  ];
}

/** What people wrote on the person's tab: dialogue, plan, signatures. */
function written(
  { texts, cycle }: Office,
  state: WorkbookState,
  { nip }: RatedPerson,
): readonly PageSection[] {
  const values = pageOf(state, cycle?.id ?? '', nip, texts) ?? [];
  const from = values.findIndex((row) => row.some((cell) => cellText(cell) === texts.summary.dialogue.title));
  if (from < 0) return [];
  const rows = values
    .slice(from + 1)
    .map((row) => row.map(cellText).filter((text) => text !== ''))
    .filter((row) => row.length > 0);
  return [{ title: texts.summary.dialogue.title, kind: 'text', rows }];
}
