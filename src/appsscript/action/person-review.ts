// One person's summary, for HR, for the supervisor who rates, and for the person once rated.
import type { Input } from '../../contract/functions';
import type { KeptPage } from '../../contract/kept-page';
import type { PersonReview } from '../../contract/person-review';
import { adjustedMean, adjustedState, firmnessOf } from '../../core/checks/firmness';
import { isBlank } from '../../core/clean-text';
import { resultRoles } from '../../core/cycle/cycle';
import { dayPart, momentOf } from '../../core/moment';
import type { User } from '../../core/office/access';
import { lostObjections } from '../../core/office/lost-objections';
import { notedExamples } from '../../core/office/noted-ratings';
import { isHidden, objectionLines } from '../../core/office/objection-words';
import { obstaclesTo } from '../../core/office/obstacles';
import { competenciesOf } from '../../core/office/office';
import { officialWords } from '../../core/office/official-words';
import { problem } from '../../core/problem';
import { keptPagePlan } from '../../core/report/kept-page-plan';
import { personTrend } from '../../core/report/over-cycles';
import type { AcceptedAnswer } from '../../core/response/answer';
import { type Result, refusal, success } from '../../core/result';
import { gapWords } from '../../core/summary/gap-words';
import { levelTrace } from '../../core/summary/level-trace';
import { matchBasis } from '../../core/summary/match-basis';
import { openingWords } from '../../core/summary/opening-words';
import { originSentences } from '../../core/summary/origin-words';
import { type PersonView, stageOf, viewOf } from '../../core/summary/person-view';
import type { RatedPerson } from '../../core/summary/rated-people';
import { shownPerson } from '../../core/summary/shown-person';
import { talkingPoints } from '../../core/summary/talking-points';
import { pageOf } from '../../core/tab/kept-pages-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import { readObservations } from '../../core/tab/observations-tab';
import { cellText } from '../../core/workbook/cell-kind';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';
import { noteOpening } from './access-trace';
import { type AskedPerson, askedPerson } from './asked-person';
import { answerState } from './panel';

/** @returns what the table of visibility shows the caller of the person; the opening is noted */
export function personReview(context: Context, { nip }: Input<'getPerson'>): Result<PersonReview> {
  const { user, today } = context;
  const asked = askedPerson(context, nip);
  if (!asked.ok) return asked;
  const { office, cycle, found, viewer } = asked.value;
  const texts = office.texts.access;
  const review = reviewOf(context, asked.value, user);
  if (review === undefined)
    return stageOf(found, cycle, today) === 'self'
      ? refusal('own-first', { nip }, texts.ownFirst)
      : refusal('not-yet', { nip }, isHidden(found) ? office.texts.objection.changedAnew : texts.notYet);
  noteOpening(context, cycle, nip, viewer);
  const place = { tab: objectionsTab.name };
  return success(review, [
    // A row that cannot be read is not gone.
    ...(obstaclesTo(office, ['objections']).length > 0
      ? [problem('warning', 'objections-unread', place, office.texts.objection.unread)]
      : lostObjections(office, 'warning', [nip])),
  ]);
}

/**
 * A person's result as the table of visibility shows it to whoever looks; undefined where there is nothing to be seen yet.
 * @param user who looks, as `viewer` of what is asked
 */
export function reviewOf(context: Context, asked: AskedPerson, user: User): PersonReview | undefined {
  const { today } = context;
  const { office, cycle, found, viewer } = asked;
  const view = viewOf(found, viewer, cycle, today);
  const person = shownPerson(found, view);
  if (!view.rating && person.self === undefined) return undefined;

  const dictionary = competenciesOf(office, cycle);
  const names = new Map(dictionary.map(({ code, name }) => [code, name]));
  const { summary } = person;
  const { match } = summary;
  const answered = person.supervisor !== undefined;
  const examples = examplesOf(context, asked, view, person);
  const points = talkingPoints(summary, dictionary, examples, view.self);
  const told = new Set(
    [...points.strengths, ...points.differences, ...points.nextSteps].map(({ competency }) => competency),
  );
  const firmness = firmnessOf(office, person, viewer === 'employee' ? undefined : today);
  // What the checks say of the supervisor is HR's and the supervisor's to know first.
  const adjusted = viewer === 'hr' ? adjustedMean(office, person, today) : undefined;
  return {
    nip: person.nip,
    name: person.name,
    job: person.job,
    unit: person.unit,
    cycle: cycle.name,
    highestLevel: cycle.highestLevel,
    trend: personTrend(office, person.nip, user, today),
    competencies: summary.competencies.map((competency) => ({
      code: competency.code,
      name: names.get(competency.code) ?? competency.code,
      ...(competency.required === undefined ? {} : { required: competency.required }),
      ...(competency.achieved === undefined ? {} : { supervisor: competency.achieved }),
      ...(competency.decided === undefined ? {} : { decided: competency.decided }),
      ...(competency.self === undefined ? {} : { self: competency.self }),
      ...(competency.gap === undefined ? {} : { gap: competency.gap }),
      words: gapWords(competency, answered, office.texts.summary),
    })),
    selfWithheld: !view.self,
    ratingWithheld: !view.rating,
    selfState: answerState(found.selfAssignment, found.self),
    supervisorState: answerState(found.supervisorAssignment, found.supervisor),
    origins: originSentences(person, view, office.texts),
    official: officialWords(office, person),
    ...(match.capped === undefined || match.uncapped === undefined
      ? {}
      : {
          match: {
            capped: match.capped,
            uncapped: match.uncapped,
            ...(match.band === undefined ? {} : { band: match.band }),
          },
        }),
    matchBasis: matchBasis({ ...office, ...office.basis }),
    ...(match.withheld ? { matchWithheld: office.texts.summary.tooFewRated } : {}),
    rated: match.rated,
    of: match.of,
    points,
    talkOpen: view.dialogue,
    own: viewer === 'employee',
    ...(viewer === 'supervisor' && answered
      ? { opening: openingWords(points, person.self !== undefined, office.texts.summary) }
      : {}),
    ...(person.blind === undefined || person.supervisor === undefined
      ? {}
      : {
          revised: {
            on: dayPart(momentOf(person.supervisor.time)),
            levels: levelsOf(person.blind, names),
          },
        }),
    objections: objectionLines(office, person, viewer, today),
    ...(viewer === 'employee' && view.rating && today <= (person.objectUntil ?? '')
      ? { mayObject: true as const }
      : {}),
    ...versionsOf(person, names),
    trace: levelTrace(person, (code) => names.get(code) ?? code, office.texts, office.entered),
    ...(person.earlier.length === 0
      ? {}
      : {
          earlier: person.earlier.map(({ rater, answer }) => ({
            rater: rater.name,
            on: dayPart(momentOf(answer.time)),
            levels: levelsOf(answer, names),
          })),
        }),
    ...secondsOf(person, names),
    ...(found.earlier.length > 0 && view.rating && !view.earlier ? { earlierWithheld: true as const } : {}),
    ...(firmness === undefined ? {} : { robustness: firmness }),
    ...(adjusted === undefined
      ? {}
      : {
          adjusted: {
            ...adjusted,
            sentence: `${office.texts.raters.adjustedPerson(adjusted.raw, adjusted.adjusted)} ${adjustedState(office)?.sentence ?? ''}`,
          },
        }),
    examples: Object.entries(examples).flatMap(([code, text]) => {
      const competency = names.get(code) ?? code;
      const { decided } = summary.competencies.find((one) => one.code === code) ?? {};
      return decided || told.has(competency) ? [] : [{ competency, text }];
    }),
  };
}

/** The examples of the answer; where it has none, the supervisor's latest note, for whoever may read notes. */
const examplesOf = (
  { whole, workbook }: Context,
  { office }: AskedPerson,
  view: PersonView,
  { nip, supervisor }: RatedPerson,
): Readonly<Record<string, string>> =>
  supervisor === undefined
    ? {}
    : {
        ...(view.observation
          ? notedExamples(
              office,
              whole.cycles,
              readObservations(workbook.state, office.texts).whole.filter((row) => row.nip === nip),
            )
          : {}),
        ...Object.fromEntries(Object.entries(supervisor.examples).filter(([, text]) => !isBlank(text))),
      };

function versionsOf(
  { before }: RatedPerson,
  names: ReadonlyMap<string, string>,
): Pick<PersonReview, 'versions'> {
  const versions = resultRoles.flatMap((role) =>
    before[role].map((answer) => ({
      role,
      on: dayPart(momentOf(answer.time)),
      levels: levelsOf(answer, names),
    })),
  );
  return versions.length === 0 ? {} : { versions };
}

function secondsOf(
  { seconds }: RatedPerson,
  names: ReadonlyMap<string, string>,
): Pick<PersonReview, 'seconds'> {
  const said = seconds.flatMap(({ rater, answer }) =>
    answer === undefined
      ? []
      : [{ rater: rater.name, on: dayPart(momentOf(answer.time)), levels: levelsOf(answer, names) }],
  );
  return said.length === 0 ? {} : { seconds: said };
}

/** The levels of an answer by the names of the competencies. */
const levelsOf = ({ levels }: Pick<AcceptedAnswer, 'levels'>, names: ReadonlyMap<string, string>) =>
  Object.entries(levels).map(([code, level]) => ({ competency: names.get(code) ?? code, level }));

/** The page of the person in this cycle, as far as the result may be seen. */
export function keptPage(context: Context, input: Input<'getKeptPage'>): Result<KeptPage> {
  const review = personReview(context, input);
  if (!review.ok) return review;
  const { office, workbook } = context;
  // The page bears the rating.
  if (review.value.ratingWithheld) return refusal('not-yet', { nip: input.nip }, office.texts.access.notYet);
  const page = pageOf(workbook.state, office.cycle?.id ?? '', input.nip, office.texts);
  if (page === undefined) return refusal('no-page', { nip: input.nip }, office.texts.access.noPage);
  const rows = page.map((row) => row.map(cellText).filter((cell) => cell !== ''));
  return success({ rows: rows.filter((row) => row.length > 0) });
}

/** Lays a page that was put away out as a tab again; one that is there is left as it is. */
export function layKeptPage(context: Context, input: Input<'layKeptPage'>): Result<null> {
  const shown = keptPage(context, input);
  if (!shown.ok) return shown;
  const { office, workbook } = context;
  const plan = keptPagePlan(office, workbook.state, input.nip);
  if (plan !== undefined && tabOf(workbook.state, plan.key) === undefined) writePlans(workbook, [plan]);
  return success(null);
}
