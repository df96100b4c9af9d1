// What the second ratings that are in have changed: the claim and the adjusted scores, without them and with them.
import { inNameOrder } from '../names';
import type { User } from '../office/access';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { adjustedMean, meanAchieved } from './firmness';
import { claimNow, type LinkedClaim } from './linking-steps';
import { toldSheets, withoutOwnRating } from './told-sheets';

interface SecondsEffect {
  readonly before: LinkedClaim;
  readonly after: LinkedClaim;
  /** Where HR shows adjusted scores: of each person whose rater HR may read of, mean level as given, and adjusted without and with them. */
  readonly people: readonly {
    readonly name: string;
    readonly raw: number;
    readonly before: number | undefined;
    readonly after: number | undefined;
  }[];
}

/**
 * Undefined while no second rating counts.
 * @param today ISO day: decides which verdicts are out
 */
export function secondsEffect(whole: Office, user: User, today: string): SecondsEffect | undefined {
  const office = withoutOwnRating(whole, user, today);
  const second = new Set(
    ofCycle(office.assignments, office.cycle).flatMap(({ role, code }) => (role === 'second' ? [code] : [])),
  );
  const answers = office.answers.filter(({ cycle, code }) => cycle !== office.cycle?.id || !second.has(code));
  if (answers.length === office.answers.length) return undefined;
  const without: Office = { ...office, answers };
  const [before, after] = [claimNow(without), claimNow(office)];
  if (before === undefined || after === undefined) return undefined;
  const told = toldSheets(whole, user, true, today);
  const cycle = whole.cycle?.id ?? '';
  return {
    before,
    after,
    people: inNameOrder(
      currentPeople(office).flatMap((person) => {
        const raw = meanAchieved(person);
        const now = adjustedMean(office, person, today)?.adjusted;
        const then = adjustedMean(without, person, today)?.adjusted;
        const isTold = told({ role: 'supervisor', ratee: person.nip, cycle });
        return raw === undefined || !isTold || (now === undefined && then === undefined)
          ? []
          : [{ name: person.name, raw, before: then, after: now }];
      }),
      ({ name }) => name,
    ),
  };
}
