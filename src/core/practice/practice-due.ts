// When practice comes first: while cases are left, and rating is near.

/** Days before rating in which practice helps most: after that the frame of reference fades. */
const near = 14;

/**
 * Practice cases left to a rater for whom practice is due; undefined where it is not.
 * @param cases ids of the practice cases
 * @param answered ids of those the rater has answered
 * @param daysLeft days to the deadline of each rating that is not in yet; one that cannot be read is undefined
 * @example practiceDue(['K1', 'K2'], ['K1'], [14]) // => 1
 */
export function practiceDue(
  cases: readonly string[],
  answered: readonly string[],
  daysLeft: readonly (number | undefined)[],
): number | undefined {
  const left = cases.filter((id) => !answered.includes(id)).length;
  const due = daysLeft.some((days) => days !== undefined && days >= 0 && days <= near);
  return left > 0 && due ? left : undefined;
}
