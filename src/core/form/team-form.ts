// The other layout of a cycle: one form a supervisor, for each competency a grid of the team's people and the levels.
import type { Assignment } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { FormTexts, Notice } from '../text/id/form';
import {
  anchors,
  codeQuestion,
  exampleQuestion,
  type FormItem,
  type FormPlan,
  levelChoices,
  levelTitle,
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

/** The form of one supervisor. The required level is not shown: it would anchor. */
export function planTeamForm(
  input: {
    readonly cycleName: string;
    readonly raterName: string;
    readonly notice: Notice;
    /** Each competency with the labels of the people who are rated on it. */
    readonly competencies: readonly { readonly competency: Competency; readonly people: readonly string[] }[];
  },
  texts: FormTexts,
): FormPlan {
  return {
    role: 'supervisor',
    title: texts.team.title(texts.title.supervisor(input.cycleName), input.raterName),
    description: `${texts.description.supervisor(input.notice)}\n\n${texts.team.guide}`,
    confirmation: texts.confirmation(input.notice.deadline),
    closedMessage: texts.closed(input.notice.contact),
    items: [
      codeQuestion(texts),
      ...input.competencies.flatMap(({ competency, people }): FormItem[] => [
        {
          key: competency.code,
          kind: 'grid',
          title: levelTitle(competency),
          help: anchors(competency),
          required: true,
          rows: people,
          choices: levelChoices(competency, texts.notObserved.supervisor),
        },
        exampleQuestion(competency, texts.team.exampleHelp, texts),
      ]),
    ],
  };
}
