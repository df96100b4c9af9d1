// What a form should be, as plain data: texts, questions, choices, and the personal link it gives.
import type { Role } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { FormTexts, Notice } from '../text/id/form';

/** One question. `key` is its identity within the form. */
export interface FormItem {
  readonly key: string;
  readonly kind: 'line' | 'paragraph' | 'choice' | 'grid';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Of a grid: its columns. */
  readonly choices: readonly string[];
  /** Rows of a grid. */
  readonly rows?: readonly string[];
}

export interface FormPlan {
  readonly role: Role;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  /** Takes the address of the account; otherwise people type one. */
  readonly verified?: true;
  readonly items: readonly FormItem[];
}

export const codeItem = 'kode';

export const rateeItem = 'dinilai';

/** Heading of a competency's question: its code comes first, so that the answer's column is known by it. */
export const levelTitle = ({ code, name }: Competency) => `${code} ${name}`;

export function anchors({ definition, levels }: Competency): string {
  const steps = levels.map(({ level, name, description, indicators }) =>
    [`${level} – ${name}: ${description}`, ...indicators.map((text) => `   • ${text}`)].join('\n'),
  );
  return [definition, ...steps].filter((text) => text !== '').join('\n\n');
}

export const codeQuestion = (texts: FormTexts): FormItem => ({
  key: codeItem,
  kind: 'line',
  title: texts.codeTitle,
  help: texts.codeHelp,
  required: true,
  choices: [],
});

/** The levels of a competency, and the choice that gives none. */
export const levelChoices = ({ levels }: Competency, none: string): readonly string[] => [
  ...levels.map(({ level, name }) => `${level} – ${name}`),
  none,
];

/** Key of the question for an example. */
export const exampleKey = ({ code }: Pick<Competency, 'code'>): string => `${code}*`;

/** Asks for behaviour that shows the level. */
export const exampleQuestion = (competency: Competency, help: string, texts: FormTexts): FormItem => ({
  key: exampleKey(competency),
  kind: 'paragraph',
  title: `${texts.exampleTitle}: ${levelTitle(competency)}`,
  help,
  required: false,
  choices: [],
});

/**
 * The form of one role: a code, who is rated, and for each competency one level with its indicators as anchors and
 * an example of behaviour. The required level is not shown: it would anchor.
 */
export function planForm(
  input: {
    readonly role: Role;
    readonly cycleName: string;
    /** Name of the competency set if it is not everyone's. */
    readonly setName: string | undefined;
    readonly notice: Notice;
    readonly competencies: readonly Competency[];
  },
  texts: FormTexts,
): FormPlan {
  const { role } = input;
  return {
    role,
    title: [texts.title[role](input.cycleName), input.setName]
      .filter((part) => part !== undefined)
      .join(' – '),
    description: texts.description[role](input.notice),
    confirmation: texts.confirmation(input.notice.deadline),
    closedMessage: texts.closed(input.notice.contact),
    items: [
      codeQuestion(texts),
      {
        key: rateeItem,
        kind: 'line',
        title: texts.rateeTitle,
        help: texts.rateeHelp[role],
        required: false,
        choices: [],
      },
      ...input.competencies.flatMap((competency): FormItem[] => [
        {
          key: competency.code,
          kind: 'choice',
          title: levelTitle(competency),
          help: anchors(competency),
          required: true,
          choices: levelChoices(competency, texts.notObserved[role]),
        },
        exampleQuestion(competency, texts.exampleHelp[role], texts),
      ]),
    ],
  };
}
