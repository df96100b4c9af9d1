// Cek Bias as rows: every figure of every rater with its sentence, for the tab, the panel and the report.
import type { Assignment } from '../cycle/cycle';
import { raterName } from '../cycle/cycle';
import type { RatedPerson } from '../summary/rated-people';
import { type RaterFigure, raterProfiles } from '../summary/rater-profile';
import type { Texts } from '../text/texts';

/** One rater and check. What does not exist is undefined. */
export interface RaterCheckRow {
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly name: string;
  readonly check: string;
  readonly title: string;
  readonly n: number;
  readonly estimate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly verdict: 'flag' | 'clear' | 'cannotTell' | 'shown';
  /** Why there is no verdict, as a code. */
  readonly reason: string | undefined;
  readonly sentence: string;
  readonly nextStep: string | undefined;
}

/** Every check of every supervisor of the cycle, by name of the rater: no league table. */
export function raterChecks(
  people: readonly RatedPerson[],
  assignments: readonly Assignment[],
  texts: Texts,
): readonly RaterCheckRow[] {
  const names = new Map(assignments.map(({ rater }) => [rater.id, rater.name]));
  const rows = raterProfiles(people).map((figure): RaterCheckRow => {
    const { rater, check, n, estimate, low, high, reason } = figure;
    return {
      rater: raterName({ id: rater }),
      name: names.get(rater) ?? rater,
      check,
      title: texts.profile.check[check],
      n,
      estimate,
      low,
      high,
      verdict: estimate === undefined ? 'cannotTell' : 'shown',
      reason,
      sentence: sentenceOf(figure, texts.profile),
      nextStep: undefined,
    };
  });
  return rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function sentenceOf({ check, estimate, n, reason }: RaterFigure, texts: Texts['profile']): string {
  if (estimate === undefined) return texts.reason[reason ?? 'too-few'](n);
  return check === 'identicalSheets' ? texts.identicalSheets(estimate, n) : texts[check](estimate);
}
