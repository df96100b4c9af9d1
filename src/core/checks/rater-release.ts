// When HR may see what a rater check concluded: after the rater could see it in the own mirror.
import type { Assignment } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { addDays } from '../day';
import { dayPart, momentOf } from '../moment';
import { type Office, ofCycle } from '../office/office';
import { onceFor } from '../once-for';

interface RaterRelease {
  /** Local moment from which the rater's mirror was open; undefined while it is shut. */
  readonly since: string | undefined;
  /** First ISO day on which HR sees the verdicts unless the rater opens the mirror before; undefined while it is shut. */
  readonly releasedOn: string | undefined;
  /** The day on which HR sees them at the latest: that one, or while the mirror is shut the one that follows from the last deadline. */
  readonly latest: string | undefined;
  /** HR sees them. */
  readonly released: boolean;
}

/** In the cycle in force: what each supervisor is asked for, by rater, and when each assignment was first answered. Worked out once for each office read. */
const supervising = onceFor((office: Office) => {
  const asked = new Map<string, Assignment[]>();
  for (const one of ofCycle(office.assignments, office.cycle)) {
    if (one.role !== 'supervisor' || one.state === 'withdrawn') continue;
    const own = asked.get(one.rater.id) ?? [];
    asked.set(one.rater.id, own);
    own.push(one);
  }
  const first = new Map<string, number>();
  for (const { code, time } of ofCycle(office.answers, office.cycle))
    first.set(code, Math.min(first.get(code) ?? Number.POSITIVE_INFINITY, time));
  return { asked, first };
});

/**
 * A mirror opens once all own sheets are in, or the rater's last deadline is past, or the cycle is closed, whichever is first. HR
 * follows `mirrorDays` later, or as soon as the rater has looked. Follows from the raw record alone but for the looking.
 * @param rater id
 * @param today ISO day
 */
export function raterRelease(office: Office, rater: string, today: string): RaterRelease {
  const { cycle } = office;
  const shut = { since: undefined, releasedOn: undefined, latest: undefined, released: false };
  if (cycle === undefined) return shut;
  const { asked: all, first } = supervising(office);
  const own = all.get(rater) ?? [];
  const active = own.filter(({ state }) => state === 'active');
  const asked = active.length > 0 ? active : own;
  const times = asked.map(({ code }) => first.get(code));
  const moments: string[] = [];
  if (asked.length > 0 && times.every((time) => time !== undefined))
    moments.push(momentOf(Math.max(...times.map((time) => time ?? 0))));
  const lastDay = asked.map((one) => dueDay(one, cycle)).sort()[asked.length - 1];
  if (lastDay !== undefined && today > lastDay) moments.push(`${addDays(lastDay, 1)} 00:00:00`);
  if (cycle.closedAt !== undefined) moments.push(cycle.closedAt);
  const since = moments.sort()[0];
  const { mirrorDays } = office.settings;
  if (since === undefined)
    return lastDay === undefined ? shut : { ...shut, latest: addDays(lastDay, 1 + mirrorDays) };
  const releasedOn = addDays(dayPart(since), mirrorDays);
  const opened = office.mirrors.some((one) => one.cycle === cycle.id && one.rater === rater);
  return { since, releasedOn, latest: releasedOn, released: opened || today >= releasedOn };
}
