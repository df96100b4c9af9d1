// The match of a person as it is printed on paper: capped at the standard first, wherever a surplus makes it another figure.
import type { JobPersonMatch } from '../job-person-match';
import type { SummaryTexts } from '../text/id/summary';

/** In percent; the sign for no value where too little was rated. */
export function matchFigure({ capped, uncapped }: JobPersonMatch, texts: SummaryTexts): string {
  if (capped === undefined || uncapped === undefined) return texts.none;
  return capped < uncapped ? texts.cappedFirst(capped, uncapped) : texts.percent(uncapped);
}
