// Official results in words, as they stand beside a result of ours: where that may not be seen, nor may they.
import { resultsBeside, validUntil } from '../official/official-result';
import type { RatedPerson } from '../summary/rated-people';
import type { Office } from './office';

/**
 * A sentence each, latest first; none before the supervisor has rated, who would rate by it.
 * @param person as the viewer may see the person
 */
export const officialWords = (
  { official, cycle, texts }: Office,
  { nip, supervisor }: Pick<RatedPerson, 'nip' | 'supervisor'>,
): readonly string[] =>
  cycle === undefined || supervisor === undefined
    ? []
    : resultsBeside(official, nip, cycle).map(({ kind, match, day, source }) =>
        texts.official.beside(kind, match, day, source, validUntil(day)),
      );
