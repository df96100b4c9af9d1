// The other layout of a cycle: one form a rater, for each competency a grid of the team's people and the levels.
import { type Assignment, type Cycle, type Role, ratedCodes } from '../cycle/cycle';
import { fingerprint } from '../fingerprint';
import type { Competency, Levels } from '../framework/competency';
import type { FormTexts, Notice } from '../text/id/form';
import { fillLink } from './change-link';
import {
  betweenQuestions,
  codeQuestion,
  competencyPages,
  exampleKey,
  type FormPlan,
  levelSentence,
} from './form-plan';

/**
 * What a person is called in the rows of a grid: the name and the NIP's tail, or the whole NIP where two of the team would
 * look alike.
 * @example teamLabel({ ratee: { nip: '199001152015032001', name: 'Siti' } }, []) // => 'Siti · 2001'
 */
export function teamLabel(
  { ratee }: Pick<Assignment, 'ratee'>,
  team: readonly Pick<Assignment, 'ratee'>[],
): string {
  const tail = ratee.nip.slice(-4);
  const twins = team.some(
    (one) => one.ratee.nip !== ratee.nip && one.ratee.name === ratee.name && one.ratee.nip.endsWith(tail),
  );
  return `${ratee.name} · ${twins ? ratee.nip : tail}`;
}

/** The heads of a competency's grid: short enough for five levels and one more on a phone. */
const gridHeads = ({ levels }: Competency, texts: Pick<FormTexts, 'team'>): readonly string[] => [
  ...levels.map(({ level }) => String(level)),
  texts.team.notObserved,
];

/** The head under which a level stands; undefined for one that the form does not offer. */
function gridHead(
  competency: Competency,
  levels: Levels,
  texts: Pick<FormTexts, 'team'>,
): string | undefined {
  const level = levels[competency.code];
  const head = level === undefined ? texts.team.notObserved : String(level);
  return gridHeads(competency, texts).find((one) => one === head);
}

/** A question of a team form: a competency, who is rated on it, and what their rows are called. */
interface TeamGrid<Member> {
  readonly competency: Competency;
  readonly asked: readonly Member[];
  readonly people: readonly string[];
}

/**
 * The questions of a team form in their order.
 * @param team all who are or were of the team; those in force are asked about
 */
export const teamGrids = <Member extends Pick<Assignment, 'ratee' | 'technical' | 'state'>>(
  competencies: readonly Competency[],
  team: readonly Member[],
  cycle: Pick<Cycle, 'competencies' | 'technical'>,
): readonly TeamGrid<Member>[] =>
  competencies.flatMap((competency) => {
    const asked = team.filter(
      ({ state, technical }) => state === 'active' && ratedCodes(cycle, technical).includes(competency.code),
    );
    const people = asked.map((one) => teamLabel(one, team));
    return asked.length === 0 ? [] : [{ competency, asked, people }];
  });

/** Key of a row's place in a prefilled link: only the very rows it was made with are meant by it. */
export const gridRowKey = (question: string, rows: readonly string[], row: number): string =>
  `${question}/${fingerprint(rows)}/${row}`;

/**
 * The link of a team with what was answered before: the levels of everybody in the team who was rated, then the examples,
 * each line with the name it is about.
 * @param answerOf what was said of one of the team; undefined if nothing was
 */
export function changeTeamLink<Member extends Pick<Assignment, 'ratee'>>(
  link: string,
  entries: Readonly<Record<string, number>>,
  grids: readonly TeamGrid<Member>[],
  answerOf: (
    member: Member,
  ) => { readonly levels: Levels; readonly examples: Readonly<Record<string, string>> } | undefined,
  texts: Pick<FormTexts, 'team'>,
): { readonly link: string; readonly whole: boolean } {
  const levels = grids.flatMap(({ competency, asked, people }) =>
    asked.map((member, row): [string, string | undefined] => {
      const answer = answerOf(member);
      const value = answer && gridHead(competency, answer.levels, texts);
      return [gridRowKey(competency.code, people, row), value];
    }),
  );
  const examples = grids.map(({ competency, asked }): [string, string | undefined] => {
    const lines = asked.flatMap((member) => {
      const example = answerOf(member)?.examples[competency.code];
      return example === undefined ? [] : [`${member.ratee.name}: ${example}`];
    });
    return [exampleKey(competency), lines.length === 0 ? undefined : lines.join('\n')];
  });
  return fillLink(link, entries, [...levels, ...examples]);
}

/**
 * The form of one rater: a page a competency, the levels of all side by side under heads that fit a phone. The required
 * level is not shown: it would anchor.
 */
export function planTeamForm(
  input: {
    readonly role: Exclude<Role, 'self'>;
    readonly cycleName: string;
    readonly raterName: string;
    readonly notice: Notice;
    /** Each competency with the labels of the people who are rated on it. */
    readonly competencies: readonly { readonly competency: Competency; readonly people: readonly string[] }[];
  },
  texts: FormTexts,
): FormPlan {
  const { role } = input;
  return {
    role,
    title: texts.team.title(texts.title[role](input.cycleName), input.raterName),
    description: `${texts.description[role](input.notice)}\n\n${texts.team.guide}`,
    confirmation: texts.confirmation(input.notice.deadline),
    closedMessage: texts.closed(input.notice.contact),
    items: [
      codeQuestion(texts),
      ...competencyPages(
        input.competencies,
        ({ competency, people }) => ({
          levels: { kind: 'grid', rows: people, choices: gridHeads(competency, texts) },
          meaning: [
            ...competency.levels.map(levelSentence),
            texts.team.meaning(texts.team.notObserved, texts.notObserved[role]),
          ],
          exampleHelp: texts.team.exampleHelp[role],
        }),
        texts,
      ),
      betweenQuestions('page', 'periksa', texts.team.lastTitle, texts.team.lastHelp),
    ],
  };
}
