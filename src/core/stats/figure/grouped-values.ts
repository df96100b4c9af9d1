// Values sorted into their groups.
import { isPresent, type Maybe } from './missing';
import { outOfReach } from './out-of-reach';
import { computed, type Outcome, refused } from './outcome';

/** Two columns of equal length: a value and the group that it belongs to. */
export interface GroupedColumn {
  readonly y: readonly Maybe<number>[];
  readonly group: readonly Maybe<string | number>[];
}

/**
 * The values of each group in order of first appearance; a row without value or group is left out. 1 and '1'
 * are the same group, as they are in a sheet.
 */
export function groupedValues(
  column: GroupedColumn,
): Outcome<{ readonly groups: readonly (readonly number[])[] }> {
  if (column.y.length !== column.group.length) return refused('malformed', { what: 'values' });
  const beyond = outOfReach(column.y);
  if (beyond !== undefined) return beyond;
  const groups = new Map<string, number[]>();
  for (const [i, value] of column.y.entries()) {
    const group = column.group[i];
    if (!isPresent(value) || group === undefined || group === null) continue;
    const values = groups.get(String(group));
    if (values) values.push(value);
    else groups.set(String(group), [value]);
  }
  return computed({ groups: [...groups.values()] });
}
