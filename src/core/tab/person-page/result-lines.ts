// The result on a person's page: what is strong, what is seen differently, the way on, then the levels as bars, the figures last and small.
import type { Competency } from '../../framework/competency';
import { dayPart, momentOf } from '../../moment';
import type { AcceptedAnswer } from '../../response/answer';
import { gapWords } from '../../summary/gap-words';
import { givenHead } from '../../summary/given-head';
import { matchFigure } from '../../summary/match-figure';
import type { PersonView } from '../../summary/person-view';
import type { RatedPerson } from '../../summary/rated-people';
import { type TalkingPoints, talkingPoints } from '../../summary/talking-points';
import type { SummaryTexts } from '../../text/id/summary';
import { beginning } from '../../well-formed';
import type { Style } from '../../workbook/tab-plan';
import { across, blank, heading, ink, type Line, label, quiet, right } from './lines';

export interface ResultOnPage {
  readonly person: RatedPerson;
  /** What may stand on the page: it is laid between the person and the supervisor. */
  readonly view: PersonView;
  readonly highestLevel: number;
  /** How firmly the band stands, in words. */
  readonly firmness?: string | undefined;
  /** Which match is printed, with which bands and whose. */
  readonly matchBasis: string;
  /** How a level changed over the cycles, in words, by code of the competency. */
  readonly trend: ReadonlyMap<string, string>;
  /** By what each score is known to be the rater's, a sentence each. */
  readonly origins: readonly string[];
  /** Which levels were changed, when, by whom and why, a sentence each. */
  readonly changes: readonly string[];
  /** Results of official tests beside this one, a sentence each. */
  readonly official: readonly string[];
  readonly competencies: readonly Pick<Competency, 'code' | 'name' | 'levels'>[];
  /** What became of objections, a sentence each. */
  readonly trail: readonly string[];
}

/** Lines of each part: places stay the same whatever a result says, so that what people write beside them does. */
const places = 3;

/** Characters of one sentence of the trail: all of it stands in the tab of objections. */
const longestTrail = 600;

const shortened = (words: string): string =>
  words.length > longestTrail ? `${beginning(words, longestTrail)}…` : words;

const small: Style = { size: 9, color: quiet };

export function resultLines(input: ResultOnPage, texts: SummaryTexts): readonly Line[] {
  const { person, view, competencies } = input;
  const points = talkingPoints(person.summary, competencies, person.supervisor?.examples ?? {}, view.self);
  return [...pointLines(points, texts), blank, ...levelLines(input, texts), ...figureLines(input, texts)];
}

type LevelWords = TalkingPoints['strengths'][number]['reached'];

function pointLines(
  { standing, onward, strengths, differences, nextSteps }: TalkingPoints,
  { points: words }: SummaryTexts,
): readonly Line[] {
  const levelled = (title: string, { description }: LevelWords) => `${title}\n${description}`;
  const withExample = (text: string, example: string | undefined) =>
    example === undefined ? text : `${text}\n${words.example(example)}`;
  return [
    heading(words.strengths, standing === undefined ? '' : words.standing[standing], words.seen),
    ...inPlaces(
      strengths.map(({ competency, reached, example }) => [
        competency,
        reached.description,
        example === undefined ? reached.indicators.join('\n') : words.example(example),
      ]),
    ),
    heading(words.differences, words.self, words.supervisor),
    ...inPlaces(
      differences.map(({ competency, self, supervisor, example, decided }) => [
        competency,
        levelled(words.level(self.level), self),
        withExample(
          levelled(
            decided ? `${words.decided}: ${words.level(supervisor.level)}` : words.level(supervisor.level),
            supervisor,
          ),
          example,
        ),
      ]),
    ),
    heading(words.nextSteps, onward === undefined ? '' : words.onward[onward], words.next),
    ...inPlaces(
      nextSteps.map(({ competency, reached, required, next, example, decided = false }) => [
        competency,
        withExample(levelled(words.now(reached.level, required?.level, decided), reached), example),
        [words.level(next.level), ...next.indicators].join('\n'),
      ]),
    ),
  ];
}

/** The competency stands in the second column: the first holds what lines are found by. */
const inPlaces = (rows: readonly (readonly [name: string, left: string, right: string])[]): readonly Line[] =>
  Array.from({ length: places }, (_, at): Line => {
    const [name, left, words] = rows[at] ?? ['', '', ''];
    return { cells: ['', name, left, words], parts: [[[1, 2], { bold: true }]], merged: [right] };
  });

/** The levels of one competency on the scale: filled for the supervisor, round for the person, a line for the standard. */
function bars(
  { achieved, self, required, decided }: RatedPerson['summary']['competencies'][number],
  showsSelf: boolean,
  highestLevel: number,
  { none, points }: SummaryTexts,
): string {
  const bar = (level: number | undefined, full: string, empty: string) => {
    if (level === undefined) return none;
    const marks = Array.from({ length: highestLevel }, (_, at) => (at < level ? full : empty));
    if (required !== undefined) marks.splice(required, 0, '│');
    return marks.join('');
  };
  return [
    `${bar(achieved, '■', '□')} ${decided ? points.decided : points.supervisor}`,
    `${bar(showsSelf ? self : undefined, '●', '○')} ${points.self}`,
  ].join('\n');
}

function levelLines(
  { person, view, highestLevel, competencies, trend }: ResultOnPage,
  texts: SummaryTexts,
): readonly Line[] {
  const { heads, none } = texts;
  const nameOf = new Map(competencies.map(({ code, name }) => [code, name]));
  const answered = person.supervisor !== undefined;
  return [
    {
      cells: [
        heads.competency,
        undefined,
        heads.bar(highestLevel),
        heads.words,
        heads.required,
        givenHead(person.summary, texts),
        heads.self,
        heads.gap,
      ],
      style: { bold: true, background: ink, color: '#ffffff', vertical: 'MIDDLE', wrap: true },
      parts: [[[4, 8], { align: 'CENTER', size: 9 }]],
      merged: [label],
    },
    ...person.summary.competencies.map(
      (competency): Line => ({
        cells: [
          competency.code,
          nameOf.get(competency.code) ?? '',
          bars(competency, view.self, highestLevel, texts),
          [gapWords(competency, answered, texts), trend.get(competency.code)].filter(Boolean).join('; '),
          competency.required ?? none,
          competency.achieved ?? none,
          (view.self ? competency.self : undefined) ?? none,
          competency.gap ?? none,
        ],
        style: { line: 'bottom', vertical: 'MIDDLE' },
        parts: [
          [[0, 1], small],
          [[2, 3], { color: ink }],
          [[4, 8], { align: 'CENTER', color: quiet }],
          [[7, 8], { format: 'signed' }],
        ],
      }),
    ),
  ];
}

function figureLines(
  { person, view, firmness, matchBasis, origins, changes, official, competencies, trail }: ResultOnPage,
  texts: SummaryTexts,
): readonly Line[] {
  const { match } = person.summary;
  const nameOf = new Map(competencies.map(({ code, name }) => [code, name]));
  const said = ({ levels }: AcceptedAnswer) =>
    Object.entries(levels)
      .map(([code, level]) => `${nameOf.get(code) ?? code} ${level}`)
      .join(', ');
  const dayOf = ({ time }: AcceptedAnswer) => dayPart(momentOf(time));
  const aboutSelf = !view.self ? [texts.selfWithheld] : person.self === undefined ? [texts.selfMissing] : [];
  const aboutChange =
    person.blind === undefined || person.supervisor === undefined
      ? []
      : [texts.revised(dayOf(person.supervisor), said(person.blind))];
  const aboutEarlier = view.earlier
    ? person.earlier.map(({ rater, answer }) => texts.earlier(rater.name, dayOf(answer), said(answer)))
    : person.earlier.slice(0, 1).map(() => texts.earlierWithheld);
  const seconds = person.seconds.flatMap(({ rater, answer }) =>
    answer === undefined ? [] : [texts.second(rater.name, dayOf(answer), said(answer))],
  );
  const bySecond = view.second ? seconds : seconds.slice(0, 1).map(() => texts.secondWithheld);
  return [
    {
      cells: [
        texts.jpm,
        undefined,
        matchFigure(match, texts),
        match.withheld ? texts.tooFewRated : (match.band ?? ''),
        undefined,
        undefined,
        // Here stood the band once.
        '',
      ],
      style: small,
      merged: [label],
    },
    across(
      [texts.coverage(match.rated, match.of), ...(firmness === undefined ? [] : [firmness]), matchBasis].join(
        '. ',
      ),
      small,
    ),
    across(
      [
        ...aboutSelf,
        ...origins,
        ...aboutChange,
        ...aboutEarlier,
        ...bySecond,
        ...changes.map(shortened),
        ...official,
        ...trail.map(shortened),
      ].join('\n'),
      {
        ...small,
        italic: true,
      },
    ),
  ];
}
