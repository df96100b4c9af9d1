// The rows of a table of ratings that have every value.
import { isPresent, type Maybe } from './missing';
import { outOfReach } from './out-of-reach';
import { computed, type Outcome, refused } from './outcome';

/** One row a target (ratee, person, unit), one column a rater or item; missing as undefined or null. */
export type RatingRows = readonly (readonly Maybe<number>[])[];

interface CompleteRows {
  readonly rows: readonly (readonly number[])[];
  readonly columns: number;
  /** Rows left out because a value was missing. */
  readonly dropped: number;
}

/**
 * Leaves out every row with a missing value (listwise). Refuses rows of unequal length: which cell is missing
 * cannot be known.
 */
export function completeRows(ratings: RatingRows): Outcome<CompleteRows> {
  const columns = ratings[0]?.length ?? 0;
  if (columns === 0) return refused('no-data', { what: 'ratings', n: 0 });
  if (ratings.some((row) => row.length !== columns)) return refused('malformed', { what: 'ratings' });
  const beyond = outOfReach(...ratings);
  if (beyond !== undefined) return beyond;
  const rows = ratings.flatMap((row) => {
    const present = row.filter(isPresent);
    return present.length === columns ? [present] : [];
  });
  return computed({ rows, columns, dropped: ratings.length - rows.length });
}
