// The one order in which the levels of a factor stand, whatever the order of the rows.

/** Numbers by size first, then texts by code unit. */
export function compareLevels(a: string, b: string): number {
  const numberA = a.trim() === '' ? Number.NaN : Number(a);
  const numberB = b.trim() === '' ? Number.NaN : Number(b);
  const isA = Number.isFinite(numberA);
  const isB = Number.isFinite(numberB);
  if (isA && isB && numberA !== numberB) return numberA - numberB;
  if (isA !== isB) return isA ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
