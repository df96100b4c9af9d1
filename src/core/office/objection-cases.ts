// The objections of the cycle as one reader has to do with them: as whom, whether it is the reader's turn, and for whom.
import type { Rater } from '../cycle/cycle';
import { turnOf } from '../objection/turn';
import { viewOf } from '../summary/person-view';
import { hasLapsed } from '../summary/rated-people';
import type { Viewer } from '../visibility/visibility';
import { type User, viewerOf } from './access';
import { deciderOf, isOutside } from './decider';
import { currentPeople, type Office } from './office';
import { type Case, casesIn } from './take-steps';

/** A case, and what the reader has to do with it. */
export interface SeenCase extends Case {
  readonly as: Viewer;
  /** What the reader can do now, and for whom, where it is recorded for somebody without a NIP. */
  readonly turn: { readonly step: 'answer' | 'decide'; readonly inNameOf: Rater | undefined } | undefined;
}

/** The cases that a reader may see, those that wait for the reader first. @param today ISO day */
export function casesOf(office: Office, user: User, today: string): readonly SeenCase[] {
  const seen = casesIn(currentPeople(office)).flatMap((one) => seenBy(office, user, one, today) ?? []);
  return [...seen].sort(
    (a, b) =>
      Number(a.turn === undefined) - Number(b.turn === undefined) ||
      (a.objection.lodged.at < b.objection.lodged.at ? 1 : -1),
  );
}

/** As a reader has to do with one case; undefined for whoever has nothing to do with it. */
export function seenBy(office: Office, user: User, found: Case, today: string): SeenCase | undefined {
  const { cycle, settings } = office;
  const { person, objection } = found;
  const above = deciderOf(office, person);
  const decider = above.found ? above.decider : undefined;
  const own = (one: Rater | undefined) => one !== undefined && one.id === user.person?.id;
  const related = viewerOf(user, person, office);
  const { decided } = objection;
  // Who has decided may read it also where somebody else would decide today.
  const decides = own(decider) || (decided !== undefined && decided.id === user.person?.id);
  const as = related === 'employee' || related === 'supervisor' ? related : decides ? 'upper' : related;
  if (as === undefined || cycle === undefined || !viewOf(person, as, cycle, today).rating) return undefined;
  if (hasLapsed(person)) return { ...found, as, turn: undefined };
  const { awaited } = turnOf(objection, cycle, settings.holidays, today);
  // A supervisor who is late may still answer until it is decided.
  const steps = [
    ...(awaited !== 'nothing' && objection.answered === undefined
      ? [{ step: 'answer', who: person.rater } as const]
      : []),
    ...(awaited === 'decision' ? [{ step: 'decide', who: decider } as const] : []),
  ];
  const turn = steps.flatMap(({ step, who }): readonly NonNullable<SeenCase['turn']>[] =>
    own(who)
      ? [{ step, inNameOf: undefined }]
      : as === 'hr' && who !== undefined && isOutside(who)
        ? [{ step, inNameOf: who }]
        : [],
  );
  // Who may do both, as an officer for two without a NIP, decides once the answer is awaited no more.
  return { ...found, as, turn: turn[turn.length - 1] };
}
