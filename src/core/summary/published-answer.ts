// Which of a supervisor's answers is in force, and since when its publication stands: other levels than those published are a new result.
import type { Assignment } from '../cycle/cycle';
import type { Levels } from '../framework/competency';
import { dayPart, momentOf } from '../moment';
import type { AcceptedAnswer } from '../response/answer';

interface PublishedAnswer {
  /** What counts: the latest, or while there is an objection the one that was published. */
  readonly inForce: AcceptedAnswer | undefined;
  /** A later answer that waits to be published anew, while another one counts. */
  readonly waiting: AcceptedAnswer | undefined;
  /** ISO day; undefined where what was published is not what stands now. */
  readonly publishedOn: string | undefined;
}

/**
 * @param publication what is kept of it with the assignment
 * @param answers latest: the supervisor's answer in force; before: those before it, oldest first
 * @param objection whether the person has objected, and the levels decided on since
 */
export function publishedAnswer(
  { publishedOn, publishedLevels }: Partial<Pick<Assignment, 'publishedOn' | 'publishedLevels'>>,
  {
    latest,
    before,
  }: { readonly latest: AcceptedAnswer | undefined; readonly before: readonly AcceptedAnswer[] },
  { objected, decided }: { readonly objected: boolean; readonly decided: Levels },
): PublishedAnswer {
  if (latest === undefined) return { inForce: undefined, waiting: undefined, publishedOn };
  const isAsPublished = ({ levels }: AcceptedAnswer) =>
    publishedLevels === undefined ||
    sameLevels({ ...levels, ...decided }, { ...publishedLevels, ...decided });
  if (objected) {
    // What was objected to stays as it was published until it is published anew, whatever is answered meanwhile.
    const inForce = isAsPublished(latest) ? latest : (before.filter(isAsPublished).pop() ?? latest);
    return { inForce, waiting: inForce === latest ? undefined : latest, publishedOn };
  }
  // Other levels that were taken back again were a change all the same: nobody could see the result meanwhile.
  const cameBack =
    publishedOn !== undefined &&
    publishedLevels !== undefined &&
    dayPart(momentOf(sinceWhen(latest, before))) > publishedOn;
  return {
    inForce: latest,
    waiting: undefined,
    publishedOn: isAsPublished(latest) && !cameBack ? publishedOn : undefined,
  };
}

/**
 * The moment since which the levels of an answer stand, as a serial number: the same levels sent again are no change.
 * @param before the answers before it, oldest first
 */
export function sinceWhen(inForce: AcceptedAnswer, before: readonly AcceptedAnswer[]): number {
  let since = inForce.time;
  for (const { levels, time } of [...before].reverse()) {
    if (!sameLevels(levels, inForce.levels)) break;
    since = time;
  }
  return since;
}

export const sameLevels = (a: Levels, b: Levels): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((code) => a[code] === b[code]);
