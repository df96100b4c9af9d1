// Whether a check is silent only because ratings that were asked for are not in yet: then waiting is the advice, and nothing else.
import type { RaterCheck, ReasonCode } from '../bias/rater-check';
import { currentPeople, type Office } from '../office/office';
import { onceFor } from '../once-for';
import type { Outstanding } from '../text/id/checks';

/** What a rater, or a team, is asked for and what of it is missing. */
interface Asked {
  asked: number;
  missing: number;
}

/** In an open cycle: ratings and self-ratings by rater, and of all together. A closed cycle waits for nothing. */
const askedOf = onceFor((office: Office) => {
  const none = (): Asked => ({ asked: 0, missing: 0 });
  const ratings = new Map<string, Asked>();
  const selfRatings = new Map<string, Asked>();
  const all = none();
  const count = (on: Asked, isIn: boolean) => {
    on.asked += 1;
    if (!isIn) on.missing += 1;
  };
  if (office.cycle?.status !== 'open') return { ratings, selfRatings, all };
  for (const { supervisorAssignment, supervisor, selfAssignment, self } of currentPeople(office)) {
    const rater = supervisorAssignment?.rater.id;
    if (rater === undefined) continue;
    const own = ratings.get(rater) ?? none();
    ratings.set(rater, own);
    count(own, supervisor !== undefined);
    count(all, supervisor !== undefined);
    const team = selfRatings.get(rater) ?? none();
    selfRatings.set(rater, team);
    if (selfAssignment !== undefined) count(team, self !== undefined);
  }
  return { ratings, selfRatings, all };
});

/** What would have to come in, the first of these that is missing, for a check that is silent for such a reason. */
const waitsFor: Readonly<Partial<Record<ReasonCode, readonly Outstanding['what'][]>>> = {
  noSheets: ['ratings'],
  tooFewRatees: ['ratings'],
  tooFewLinks: ['ratings', 'selfRatings'],
  tooFewPairs: ['ratings', 'selfRatings'],
  noLink: ['selfRatings'],
  tooFewRaters: ['anyRatings'],
  noBaseRate: ['anyRatings'],
  noTimes: ['ratings'],
};

/** What a check that says nothing waits for; undefined where more would be needed than was asked for, or nothing is missing. */
export function outstandingFor(office: Office, check: RaterCheck): Outstanding | undefined {
  if (check.verdict !== 'cannotTell' || check.reason === undefined) return undefined;
  const { ratings, selfRatings, all } = askedOf(office);
  const { code, params } = check.reason;
  const known = {
    ratings: ratings.get(check.rater),
    selfRatings: selfRatings.get(check.rater),
    anyRatings: all,
  };
  const what = waitsFor[code]?.find((one) => (known[one]?.missing ?? 0) > 0);
  if (what === undefined) return undefined;
  // Everything in, there would still be too few.
  const most = code === 'tooFewRaters' ? ratings.size : (known[what]?.asked ?? 0);
  if (most < Number(params['needs'] ?? 0)) return undefined;
  return { what, n: known[what]?.missing ?? 0 };
}
