// What a form should be, as plain data: texts, questions, choices, and the personal link it gives.
import type { Role } from '../cycle/cycle';
import type { Competency, CompetencyLevel } from '../framework/competency';
import type { FormTexts, Notice } from '../text/id/form';

/** A page begins with its title and its help; a note is these two and nothing to answer. */
export const formItemKinds = ['line', 'paragraph', 'choice', 'grid', 'page', 'note'] as const;

/** One question, or what stands between questions. `key` is its identity within the form. */
export interface FormItem {
  readonly key: string;
  readonly kind: (typeof formItemKinds)[number];
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Of a grid: its columns. */
  readonly choices: readonly string[];
  /** Rows of a grid. */
  readonly rows?: readonly string[];
}

/** Whether it can be answered. */
export const isQuestion = ({ kind }: FormItem): boolean => kind !== 'page' && kind !== 'note';

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
const levelTitle = ({ code, name }: Competency) => `${code} ${name}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A level with the sentence that tells it from the others, as a choice on the form: '3 – Menengah: Memastikan ...'. */
export const levelSentence = ({ level, name, description }: CompetencyLevel): string =>
  oneLine([`${level} – ${name}`, description].filter((part) => part.trim() !== '').join(': '));

/** The levels of a competency as choices, and the choice that gives none. */
export const levelChoices = ({ levels }: Competency, none: string): readonly string[] => [
  ...levels.map(levelSentence),
  none,
];

/** Something between questions. @param kind a page that begins here, or a note */
export const betweenQuestions = (
  kind: 'page' | 'note',
  key: string,
  title: string,
  help: string,
): FormItem => ({ key, kind, title, help, required: false, choices: [] });

export const codeQuestion = (texts: FormTexts): FormItem => ({
  key: codeItem,
  kind: 'line',
  title: texts.codeTitle,
  help: texts.codeHelp,
  required: true,
  choices: [],
});

/** Key of the question for an example. */
export const exampleKey = ({ code }: Pick<Competency, 'code'>): string => `${code}*`;

/** The behaviour of every level, for whoever hesitates between two; '' where nothing is written. */
const behaviours = ({ levels }: Competency): string =>
  levels
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ level, name, indicators }) =>
      [`${level} – ${name}`, ...indicators.map((text) => `   • ${text}`)].join('\n'),
    )
    .join('\n\n');

/**
 * A page for each competency: how far one is and what it is about, the levels, an example, and below them the behaviour of
 * every level.
 * @param asked what differs from form to form: how the levels are asked for, what the page says of them, what an example should be
 */
export function competencyPages<C extends { readonly competency: Competency }>(
  all: readonly C[],
  asked: (one: C) => {
    readonly levels: Pick<FormItem, 'kind' | 'choices' | 'rows'>;
    readonly meaning: readonly string[];
    readonly exampleHelp: string;
  },
  texts: FormTexts,
): readonly FormItem[] {
  return all.flatMap((one, index) => {
    const { competency } = one;
    const { levels, meaning, exampleHelp } = asked(one);
    const about = [competency.definition, ...meaning].filter((part) => part !== '').join('\n\n');
    const behaviour = behaviours(competency);
    return [
      betweenQuestions('page', `${competency.code}^`, texts.pageTitle(index + 1, all.length), about),
      { key: competency.code, title: levelTitle(competency), help: '', required: true, ...levels },
      {
        key: exampleKey(competency),
        kind: 'paragraph',
        title: `${texts.exampleTitle}: ${levelTitle(competency)}`,
        help: exampleHelp,
        required: false,
        choices: [],
      },
      ...(behaviour === ''
        ? []
        : [betweenQuestions('note', `${competency.code}?`, texts.behaviourTitle, behaviour)]),
    ];
  });
}

/**
 * The form of one role: a code, who is rated, and for each competency a page with one level, each told by its sentence, an
 * example of behaviour, and below them the behaviour of every level. The required level is not shown: it would anchor.
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
      ...competencyPages(
        input.competencies.map((competency) => ({ competency })),
        ({ competency }) => ({
          levels: { kind: 'choice', choices: levelChoices(competency, texts.notObserved[role]) },
          meaning: [],
          exampleHelp: texts.exampleHelp[role],
        }),
        texts,
      ),
    ],
  };
}
