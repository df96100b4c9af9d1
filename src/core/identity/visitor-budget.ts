// How many mails one visitor may ask for in a day, whoever they go to: counted in a fixed number of places, so that no crowd of visitors fills the store.

/** Mails asked for on a day, by place. */
export interface VisitorMails {
  /** Days since 1970. */
  readonly day: number;
  readonly asked: Readonly<Record<string, number>>;
}

/** Enough for a counter at which a whole unit signs in one after the other; less than half of the least that an account may send. */
const perDay = 40;

/** Two visitors share a place, and its mails, once in so many. */
const places = 512;

const dayOf = (now: number): number => Math.floor(now / 86_400_000);

const placeOf = (key: string): string => String(Number.parseInt(key.slice(0, 8), 16) % places);

const askedOn = (seen: VisitorMails | undefined, now: number): VisitorMails['asked'] =>
  seen?.day === dayOf(now) ? seen.asked : {};

/** Whether one more mail is due to the visitor. @param key hash of the visitor's key, as hexadecimal digits @param now milliseconds since 1970 */
export const mayAsk = (seen: VisitorMails | undefined, key: string, now: number): boolean =>
  (askedOn(seen, now)[placeOf(key)] ?? 0) < perDay;

/** After one more. */
export function askedAgain(seen: VisitorMails | undefined, key: string, now: number): VisitorMails {
  const asked = askedOn(seen, now);
  const place = placeOf(key);
  return { day: dayOf(now), asked: { ...asked, [place]: (asked[place] ?? 0) + 1 } };
}
