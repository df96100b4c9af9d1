// A person's development plan: what is agreed and what is suggested, and writing an action of it.
import type { DevelopmentPlan } from '../../contract/development-plan';
import type { Input } from '../../contract/functions';
import { isBlank } from '../../core/clean-text';
import { compareCycleIds } from '../../core/cycle/cycle-order';
import { addDays, isDay } from '../../core/day';
import { suggestionsFor } from '../../core/development/catalogue-entry';
import {
  compareDue,
  type DevelopmentAction,
  hoursIn,
  isOpen,
  rewritten,
  versionsOf,
} from '../../core/development/development-action';
import { rowsWarnings, withKeptRows } from '../../core/office/kept-rows';
import { competenciesOf, type Office, planHeld } from '../../core/office/office';
import { problem } from '../../core/problem';
import { failure, type Result, refusal, success } from '../../core/result';
import { viewOf } from '../../core/summary/person-view';
import { shownPerson } from '../../core/summary/shown-person';
import { kindWords, stateWords } from '../../core/tab/action-words';
import { developmentTab } from '../../core/tab/development-tab';
import type { Context } from '../entry';
import { newId } from '../google/new-id';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { noteOpening } from './access-trace';
import { type AskedPerson, askedPerson } from './asked-person';

/** @returns what the caller may see of it */
export function developmentPlan(context: Context, { nip }: Input<'getDevelopment'>): Result<DevelopmentPlan> {
  const asked = askedPerson(context, nip);
  if (!asked.ok) return asked;
  const plan = planOf(asked.value, context);
  // What is suggested tells the level reached.
  if (plan.suggestions.length > 0) noteOpening(context, asked.value.cycle, nip, asked.value.viewer);
  const { office, found } = asked.value;
  return success(
    plan,
    rowsWarnings(
      office,
      developmentTab,
      office.readings.development,
      versionsOf(office.development),
      found.nip,
    ),
  );
}

/** The year whose hours are told: the present one, and of an earlier cycle the one in which it was closed. */
const yearOf = ({ cycle }: AskedPerson, { whole, today }: Context): string =>
  (cycle.id === whole.cycle?.id ? today : (cycle.closedAt ?? today)).slice(0, 4);

function planOf(asked: AskedPerson, context: Context): DevelopmentPlan {
  const { office, cycle, found, viewer } = asked;
  const dictionary = competenciesOf(office, cycle);
  const nameOf = (code: string) =>
    [...dictionary, ...office.competencies].find((one) => one.code === code)?.name ?? code;
  const mine = office.development.filter(({ nip }) => nip === found.nip);
  const year = yearOf(asked, context);
  const hours = hoursIn(mine, year);
  const { summary } = shownPerson(found, viewOf(found, viewer, cycle, context.today));
  const texts = office.texts.development;
  return {
    nip: found.nip,
    name: found.name,
    own: viewer === 'employee',
    actions: mine
      .filter((action) => action.cycle === cycle.id || isOpen(action))
      .sort(compareActions)
      .map(({ nip: _nip, cycle: from, remindedOn: _on, former = [], ...action }) => ({
        ...action,
        former: former.map((one) => texts.version(one.by, one.at, actionLine(one, nameOf, office))),
        competencyName: nameOf(action.competency),
        ...(from === cycle.id ? {} : { from: cycleName(office, from) }),
      })),
    suggestions: suggestionsFor(summary.competencies, office.catalogue).map(({ entries, ...one }) => ({
      ...one,
      competencyName: nameOf(one.competency),
      entries: entries.map(({ kind, what, hours }) => ({
        kind,
        what,
        ...(hours === undefined ? {} : { hours }),
      })),
    })),
    competencies: summary.competencies.map(({ code }) => ({ code, name: nameOf(code) })),
    hours: [
      texts.hours(year, hours.done, hours.open, office.settings.learningHours),
      ...(hours.undated > 0 ? [texts.hoursUndated(hours.undated)] : []),
    ],
  };
}

const cycleName = ({ cycles }: Office, id: string): string => cycles.find((one) => one.id === id)?.name ?? id;

/** What an action said, in one line. */
const actionLine = (
  { competency, what, kind, helper, hours, due, state, note }: DevelopmentAction,
  nameOf: (code: string) => string,
  { texts }: Office,
): string => {
  const { page } = texts.development;
  return [
    what,
    nameOf(competency),
    kindWords[kind],
    helper,
    hours === undefined ? '' : `${hours} JP`,
    page.due(due),
    stateWords[state],
    note,
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

/** What is open first, by its day. */
const compareActions = (a: DevelopmentAction, b: DevelopmentAction): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || compareDue(a, b) || compareCycleIds(a.cycle, b.cycle);

/** Adds or changes an action, and shows the plan as it is then. */
export function saveAction(context: Context, input: Input<'saveAction'>): Result<DevelopmentPlan> {
  const asked = askedPerson(context, input.nip);
  if (!asked.ok) return asked;
  const { office, cycle } = asked.value;
  const before = office.development.find(({ id, nip }) => id === input.id && nip === input.nip);
  const { user, now, workbook } = context;
  const { competency, kind, hours, due, state } = input;
  const officer = asked.value.viewer === 'hr';
  const by = officer
    ? context.office.written.development.byOfficer(user.email)
    : (user.person?.name ?? user.email);
  const action: DevelopmentAction = {
    id: before?.id ?? newId(),
    nip: input.nip,
    cycle: before?.cycle ?? cycle.id,
    competency,
    what: input.what.trim(),
    kind,
    helper: input.helper.trim(),
    hours,
    due: due || undefined,
    state,
    note: input.note.trim(),
    by,
    at: now,
    remindedOn: before?.remindedOn,
  };
  // Sent again because the answer was lost on the way: it is there already.
  const sent = before === undefined ? office.development : [before];
  if (sent.some((one) => isSame(one, action))) return success(planOf(asked.value, context));
  const refused = whyNot(asked.value, context.today, input, before);
  if (refused !== undefined) return refused;
  const development =
    before === undefined
      ? [...office.development, action]
      : office.development.map((one) => (one === before ? rewritten(before, action) : one));
  const rows = versionsOf(office.development);
  const added = versionsOf(development).length > rows.length ? [action] : [];
  const assignments = withKeptRows(context.office.assignments, developmentTab, rows, added);
  const next = { ...context.office, development, assignments };
  writePlans(describing(workbook, context.office.written.development.log(1)), [
    planHeld(next, 'development'),
    ...(added.length === 0 ? [] : [planHeld(next, 'assignments')]),
  ]);
  return success(planOf({ ...asked.value, office: { ...office, development } }, context));
}

/** Whether one writer has said the same of one person's action. */
const isSame = (one: DevelopmentAction, other: DevelopmentAction): boolean =>
  (
    ['nip', 'cycle', 'competency', 'what', 'kind', 'helper', 'hours', 'due', 'state', 'note', 'by'] as const
  ).every((part) => one[part] === other[part]);

/** Years ahead for which something can be agreed. */
const mostYears = 5;

/** Everything that stands in the way; undefined if nothing does. */
function whyNot(
  { office, found, cycle }: AskedPerson,
  today: string,
  input: Input<'saveAction'>,
  before: DevelopmentAction | undefined,
): Result<never> | undefined {
  const texts = office.texts.development;
  const place = { nip: input.nip };
  if (input.id !== undefined && before === undefined)
    return refusal('unknown-action', place, texts.unknownAction);
  if (before === undefined && found.publishedOn === undefined)
    return refusal('not-published', place, texts.notPublished);
  if (before !== undefined && before.at !== input.at)
    return refusal('changed-meanwhile', place, texts.changedMeanwhile(before.by));
  const earliest = cycle.openedOn;
  const latest = addDays(today, 365 * mostYears);
  const wrong = [
    ...(isBlank(input.what) ? [problem('error', 'what-missing', place, texts.whatMissing)] : []),
    ...(isRated(found, input.competency) || input.competency === before?.competency
      ? []
      : [problem('error', 'not-rated', place, texts.notRated)]),
    ...(!input.due || isDay(input.due)
      ? []
      : [problem('error', 'due-unreadable', place, texts.dueUnreadable)]),
    ...(!input.due ||
    !isDay(input.due) ||
    input.due === before?.due ||
    (input.due >= earliest && input.due <= latest)
      ? []
      : [problem('error', 'due-far', place, texts.dueFar(earliest, latest))]),
  ];
  return wrong.length === 0 ? undefined : failure(...wrong);
}

const isRated = ({ summary }: AskedPerson['found'], competency: string): boolean =>
  summary.competencies.some(({ code }) => code === competency);
