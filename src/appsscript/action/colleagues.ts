// Colleagues and members of the team: named by the person, approved, asked about everybody at once, and told as groups.
import type { Colleagues, Nominee } from '../../contract/colleagues';
import type { Input } from '../../contract/functions';
import { colleagueRoles } from '../../core/colleagues/colleague-answer';
import { isNamed, leastNominees, type NominationStep } from '../../core/colleagues/nomination';
import { inNameOrder } from '../../core/names';
import type { User } from '../../core/office/access';
import { viewerOf } from '../../core/office/access';
import {
  answeredPairs,
  askedNow,
  asking,
  choicesFor,
  codesOf,
  decidedNominees,
  decidesFor,
  hasAnswered,
  type Known,
  loadOf,
  mayWithdraw,
  namedIn,
  nominated,
  sealedViews,
  shutWords,
  toldGroups,
  whoIs,
} from '../../core/office/colleagues';
import { withKeptRows } from '../../core/office/kept-rows';
import { competenciesOf, currentPeople, type Office, planHeld } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { fullName } from '../../core/roster/employee';
import type { RatedPerson } from '../../core/summary/rated-people';
import { colleagueAnswersTab } from '../../core/tab/colleague-answers-tab';
import { rosterTab } from '../../core/tab/roster-tab';
import type { Context } from '../entry';
import { chance } from '../google/chance';
import { frozenGroups } from '../google/colleague-groups';
import { secret } from '../google/properties';
import { describing } from '../google/workbook';
import { officeInOwn } from '../own-language';
import { plain } from '../plain-json';
import { writePlans } from '../write-plans';

const knownIn = ({ office, now, today }: Context): Known => ({
  ...{ now, today },
  frozen: frozenGroups(office.cycle?.id ?? ''),
  secret: secret(),
});

/** From so many people on that somebody is asked about, whoever decides is told. */
const manyAsked = 10;

export function colleagues(context: Context): Result<Colleagues> {
  const { user } = context;
  const office = officeInOwn(context);
  const cycle = asking(office);
  if (cycle === undefined)
    return success({
      off: office.texts.colleagues.off.message,
      deciding: [],
      asked: [],
      competencies: [],
      told: [],
    });
  const known = knownIn(context);
  const people = inNameOrder(currentPeople(office), ({ name }) => name);
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const own = people.find(({ nip }) => nip === user.person?.id);
  const answered = answeredPairs(office);
  const asked = inNameOrder(
    askedNow(office).flatMap((step) => {
      const person = step.rater === user.person?.id ? byNip.get(step.nip) : undefined;
      if (person === undefined) return [];
      const shut = shutWords(office, person, known);
      return {
        who: whoIs(cycle.id, person.nip),
        ...{ name: person.name, job: person.job, codes: codesOf(cycle, person) },
        answered: hasAnswered(answered, step),
        ...(shut === undefined ? {} : { shut }),
      };
    }),
    ({ name }) => name,
  );
  const codes = new Set(asked.flatMap((one) => one.codes));
  const names = new Map(competenciesOf(office, cycle).map(({ code, name }) => [code, name]));
  return success(
    plain({
      ...(own === undefined ? {} : { own: ownNominees(office, user, own, known) }),
      deciding: people
        .filter((person) => decidesFor(user, person, office))
        .flatMap((person) => {
          const { nominees, sentences } = nomineesOf(office, user, person, known);
          return nominees.length === 0 ? [] : { nip: person.nip, name: person.name, nominees, sentences };
        }),
      asked,
      competencies: competenciesOf(office, cycle)
        .filter(({ code }) => codes.has(code))
        .map(({ code, name, levels }) => ({ code, name, levels })),
      told: people.flatMap((person) => {
        const groups = toldGroups(office, user, person, known);
        return groups.length === 0
          ? []
          : {
              name: person.name,
              groups: groups.map(({ role, figures, comments, withheld }) => ({
                group: office.texts.colleagues.groups[role],
                ...(withheld === undefined ? {} : { withheld }),
                ...(comments === undefined ? {} : { comments }),
                ...(figures && {
                  figures: figures.map(({ competency, ...rest }) => ({
                    name: names.get(competency) ?? competency,
                    ...rest,
                  })),
                }),
              })),
            };
      }),
    }),
  );
}

function ownNominees(
  office: Office,
  user: User,
  person: RatedPerson,
  known: Known,
): NonNullable<Colleagues['own']> {
  const { nominees, sentences } = nomineesOf(office, user, person, known);
  const isShut = shutWords(office, person, known) !== undefined;
  return {
    nominees,
    sentences,
    choices: isShut ? [] : inNameOrder(choicesFor(office, person), ({ name }) => name),
  };
}

/** Whom a person named as a user sees them, and what is to be said of it. */
function nomineesOf(
  office: Office,
  user: User,
  person: RatedPerson,
  known: Known,
): { readonly nominees: readonly Nominee[]; readonly sentences: readonly string[] } {
  const texts = office.texts.colleagues;
  const shut = shutWords(office, person, known);
  const decides = decidesFor(user, person, office);
  const isHr = viewerOf(user, person, office) === 'hr';
  const answered = answeredPairs(office);
  const names = new Map(office.employees.map((one) => [one.nip, fullName(one)]));
  const steps = namedIn(office).filter(({ nip, state }) => nip === person.nip && state !== 'withdrawn');
  const load = loadOf(office);
  const minutes = (count: number) => Math.ceil(count * office.settings.colleagueMinutes);
  const wordsOf = (step: NominationStep): string => {
    const count = load(step.rater);
    return [
      texts.state[step.state],
      ...(decides && isNamed(step) ? [texts.load(count, minutes(count))] : []),
      // HR reminds, and so sees who has answered; nobody else does.
      ...(isHr && step.state === 'approved'
        ? [hasAnswered(answered, step) ? texts.isIn : texts.isAwaited]
        : []),
    ].join(' · ');
  };
  const short = colleagueRoles.flatMap((role) => {
    const count = steps.filter((step) => step.role === role && isNamed(step)).length;
    return count > 0 && count < leastNominees ? [texts.few(texts.groups[role], leastNominees - count)] : [];
  });
  const heavy = steps.filter((step) => step.state === 'named' && load(step.rater) >= manyAsked);
  return {
    nominees: inNameOrder(steps, ({ rater }) => names.get(rater) ?? rater).map((step) => ({
      who: whoIs(step.cycle, step.rater),
      name: names.get(step.rater) ?? texts.erased,
      group: texts.groups[step.role],
      state: step.state,
      words: wordsOf(step),
      withdrawable:
        shut === undefined &&
        mayWithdraw(user, person, office, step) &&
        !(isHr && hasAnswered(answered, step)),
    })),
    sentences:
      shut === undefined
        ? [
            ...short,
            ...(decides
              ? heavy.map(({ rater }) =>
                  texts.heavy(names.get(rater) ?? '', load(rater), minutes(load(rater))),
                )
              : []),
            ...(steps.some(({ state }) => state === 'approved') ? [texts.waiting] : []),
          ]
        : [shut],
  };
}

/** Adds steps, and shows how it stands. */
function written(context: Context, steps: Result<readonly NominationStep[]>): Result<Colleagues> {
  if (!steps.ok) return steps;
  const { office, workbook } = context;
  const next = { ...office, nominations: [...office.nominations, ...steps.value] };
  const words = office.written.colleagues.logSteps(steps.value.length);
  writePlans(describing(workbook, words), [planHeld(next, 'nominations')]);
  return colleagues({ ...context, office: next });
}

const personOf = (office: Office, nip: string | undefined): RatedPerson | undefined =>
  currentPeople(office).find((one) => one.nip === nip);

/** The caller names some. */
export function nominate(context: Context, { who }: Input<'nominate'>): Result<Colleagues> {
  const { office, user } = context;
  const person = personOf(office, user.person?.id);
  return person === undefined
    ? refusal('unknown-person', { tab: rosterTab.name }, office.texts.colleagues.unknownPerson)
    : written(context, nominated(office, person, who, knownIn(context)));
}

/** Approves, refuses or takes back some whom a person named; the caller's own where no person is given. */
export function decideNominees(
  context: Context,
  { nip = context.user.person?.id ?? '', who, state }: Input<'decideNominees'>,
): Result<Colleagues> {
  const { office, user } = context;
  const person = personOf(office, nip);
  const isParty =
    person !== undefined && (person.nip === user.person?.id || decidesFor(user, person, office));
  return person === undefined || !isParty
    ? refusal(
        'unknown-person',
        nip === '' ? { tab: rosterTab.name } : { nip },
        office.texts.colleagues.unknownPerson,
      )
    : written(context, decidedNominees(office, user, person, { who, state }, knownIn(context)));
}

/** Keeps what the caller says of those the caller is asked about, sealed. */
export function answerColleagues(context: Context, { views }: Input<'answerColleagues'>): Result<Colleagues> {
  const { office, user, workbook } = context;
  const sealed = sealedViews(office, user, views, knownIn(context), chance);
  if (!sealed.ok) return sealed;
  // By their random ids: no order tells who answered when.
  const colleagueAnswers = [...office.colleagueAnswers, ...sealed.value].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const assignments = withKeptRows(
    office.assignments,
    colleagueAnswersTab,
    office.colleagueAnswers,
    sealed.value,
  );
  const next = { ...office, colleagueAnswers, assignments };
  writePlans(describing(workbook, office.written.colleagues.log(sealed.value.length)), [
    planHeld(next, 'colleagueAnswers'),
    planHeld(next, 'assignments'),
  ]);
  return colleagues({ ...context, office: next });
}
