// Objections as whoever asks may see them: the list with its clocks, and one case.
import type { Input } from '../../contract/functions';
import type { CaseLine, ObjectionCase, Objections, Undecidable } from '../../contract/objections';
import { ratedCodes } from '../../core/cycle/cycle';
import { isPending } from '../../core/objection/objection';
import { deciderOf, isOutside, proposedDecider } from '../../core/office/decider';
import { lossesSeenBy, lostObjections } from '../../core/office/lost-objections';
import { casesOf, type SeenCase, seenBy } from '../../core/office/objection-cases';
import { caseSteps, decidedBy, nextWords, objectedTo } from '../../core/office/objection-words';
import { competenciesOf, currentPeople, type Office } from '../../core/office/office';
import { stillObjecting } from '../../core/office/still-objecting';
import { findCase } from '../../core/office/take-steps';
import { type Result, refusal, success } from '../../core/result';
import { viewOf } from '../../core/summary/person-view';
import type { RatedPerson } from '../../core/summary/rated-people';
import { objectionsTab } from '../../core/tab/objections-tab';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { noteOpening } from './access-trace';

const lineOf = (office: Office, { person, objection, turn }: SeenCase, today: string): CaseLine => ({
  nip: person.nip,
  number: objection.number,
  name: person.name,
  about: objectedTo(office, objection),
  next: nextWords(office, person, objection, today),
  mine: turn !== undefined,
  decided: objection.decided !== undefined,
});

export function objections(context: Context): Result<Objections> {
  const { user, today } = context;
  const office = officeInOwn(context);
  const own = ownObjections(office, context);
  const earlier = earlierObjections(context);
  const losses = lossesSeenBy(office, user);
  return success(
    {
      ...(own === undefined ? {} : { own }),
      ...(earlier.length === 0 ? {} : { earlier }),
      cases: casesOf(office, user, today).map((one) => lineOf(office, one, today)),
      ...(losses.length === 0 ? {} : { lost: true as const }),
      ...(user.role === 'hr'
        ? { undecidable: undecidable(office).filter(mayBeDecidedOn(office, context)) }
        : {}),
    },
    losses,
  );
}

/** What goes on in earlier cycles and concerns whoever asks, a sentence each; nothing where one of those is looked at. */
export function earlierObjections(context: Context): readonly string[] {
  const { whole, user, today } = context;
  const office = officeInOwn(context);
  if (office.cycle?.id !== whole.cycle?.id) return [];
  const { earlier } = office.texts.objection;
  return stillObjecting({ ...whole, texts: office.texts }, today).flatMap((then) => {
    const name = then.cycle?.name ?? '';
    const own = ownObjections(then, context);
    const open = casesOf(then, user, today).filter(({ objection }) => isPending(objection));
    return [
      ...(own?.open ? [earlier.own(name, own.until)] : []),
      ...(open.length === 0 ? [] : [earlier.cases(name, open.length)]),
    ];
  });
}

/**
 * Whether objections of the earlier cycle looked at go on for whoever looks: the own time to object runs, or a case that may be seen is
 * not decided. HR is told of everybody's.
 */
export function objectionsGoOn(context: Context): boolean {
  const { office, whole, user, today } = context;
  if (office.cycle === undefined || office.cycle.id === whole.cycle?.id) return false;
  return (
    casesOf(office, user, today).some(({ objection }) => isPending(objection)) ||
    ownObjections(office, context)?.open === true ||
    (user.role === 'hr' && currentPeople(office).some(({ objectUntil = '' }) => today <= objectUntil))
  );
}

/** After closing, whoever may still object or has an objection that is not decided, or whose result can still be published. */
function mayBeDecidedOn(
  office: Office,
  { whole, today }: Context,
): (one: { readonly nip: string }) => boolean {
  const { cycle } = office;
  if (cycle?.status === 'open') return () => true;
  const inForce = cycle?.id === whole.cycle?.id;
  const concerned = currentPeople(office).filter(
    ({ objectUntil = '', objections: lodged, supervisor, publishedOn }) =>
      today <= objectUntil ||
      lodged.some(isPending) ||
      (inForce && supervisor !== undefined && publishedOn === undefined),
  );
  const nips = new Set(concerned.map(({ nip }) => nip));
  return ({ nip }) => nips.has(nip);
}

function proposalFor(office: Office, person: RatedPerson): Pick<Undecidable, 'proposed'> {
  const found = proposedDecider(office, person);
  if (found === undefined) return {};
  const { id, name } = found;
  return { proposed: { typed: isOutside(found) ? name : id, name } };
}

/** For whom nobody can decide, of those who are or will be told of a result. */
export const undecidable = (office: Office): NonNullable<Objections['undecidable']> =>
  currentPeople(office).flatMap((person) => {
    const found = deciderOf(office, person);
    return found.found || person.supervisorAssignment === undefined
      ? []
      : [
          {
            nip: person.nip,
            name: person.name,
            unit: person.unit,
            why: office.texts.objection.undecidable[found.why],
            ...proposalFor(office, person),
          },
        ];
  });

function ownObjections(office: Office, { user, today }: Context): Objections['own'] {
  const { cycle } = office;
  const texts = office.texts.objection;
  const me = currentPeople(office).find(({ nip }) => nip === user.person?.id);
  if (cycle === undefined || me?.supervisor === undefined || !viewOf(me, 'employee', cycle, today).rating)
    return undefined;
  const { objectUntil, objections: lodged, supervisor, supervisorAssignment } = me;
  const asked = ratedCodes(cycle, supervisorAssignment?.technical ?? []);
  const before = new Set(lodged.flatMap(({ points }) => points.map(({ competency }) => competency)));
  const within = objectUntil !== undefined && today <= objectUntil;
  const competencies = competenciesOf(office, cycle).flatMap(({ code, name }) => {
    const level = supervisor.levels[code];
    return asked.includes(code) && !before.has(code)
      ? [{ code, name, ...(level === undefined ? {} : { level }) }]
      : [];
  });
  return {
    sentence:
      objectUntil === undefined
        ? texts.notPromised.message
        : within
          ? texts.mayObject(
              objectUntil,
              cycle.terms?.objectionDays ?? 0,
              cycle.terms?.objectionCount === 'working',
              decidedBy(office, me),
            )
          : texts.overSince(objectUntil),
    until: objectUntil ?? '',
    open: within && competencies.length > 0,
    competencies,
  };
}

/** One case. Whoever has nothing to do with it is not told whether it exists. */
export function objectionCase(context: Context, input: Input<'getObjection'>): Result<ObjectionCase> {
  const { user, today } = context;
  const office = officeInOwn(context);
  const { cycle } = office;
  const found = findCase(office, input);
  const seen = found && seenBy(office, user, found, today);
  if (cycle === undefined || seen === undefined)
    return refusal('unknown-case', { tab: objectionsTab.name }, office.texts.objection.unknownCase);
  const { person, objection, as, turn } = seen;
  noteOpening(context, cycle, person.nip, as);
  const view = viewOf(person, as, cycle, today);
  const dictionary = new Map(competenciesOf(office, cycle).map((one) => [one.code, one]));
  const shown: ObjectionCase = {
    ...lineOf(office, seen, today),
    as,
    highestLevel: cycle.highestLevel,
    trail: caseSteps(office, seen),
    ...(turn === undefined
      ? {}
      : {
          turn: {
            step: turn.step,
            ...(turn.inNameOf === undefined ? {} : { inNameOf: turn.inNameOf.name }),
          },
        }),
    points: objection.points.map(({ competency, from, reason, answer, decision }) => {
      const known = dictionary.get(competency);
      const self = view.self ? person.self?.levels[competency] : undefined;
      const example = person.supervisor?.examples[competency];
      return {
        code: competency,
        name: known?.name ?? competency,
        levels: known?.levels ?? [],
        ...(self === undefined ? {} : { self }),
        ...(from === undefined ? {} : { from }),
        ...(example === undefined ? {} : { example }),
        reason,
        ...(answer === undefined ? {} : { answer }),
        ...(decision === undefined
          ? {}
          : {
              decision: {
                ...(decision.to === undefined ? {} : { to: decision.to }),
                reason: decision.reason,
              },
            }),
      };
    }),
  };
  return success(shown, lostObjections(office, 'warning', [person.nip]));
}
