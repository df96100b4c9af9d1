// How groups of colleagues stood when the result of their person was published first: a property a cycle, outside the workbook that anybody may edit.
import type { FrozenGroups } from '../../core/office/colleagues';
import { scriptStore } from './script-store';

const keyOf = (cycle: string): string => `timbang.colleagues.${cycle}`;

/** As many as one property holds: Google keeps 8 kB of it, as measured. Of what is not kept nothing is told. */
const most = 340;

/** Groups by key, each with its print. */
export const frozenGroups = (cycle: string): FrozenGroups =>
  new Map(
    (scriptStore.getProperty(keyOf(cycle)) ?? '').split(' ').flatMap((entry) => {
      const [key = '', print] = entry.split(':');
      return print === undefined ? [] : [[key, print] as const];
    }),
  );

/** Keeps those that are not kept yet: what was settled once stays. */
export function keepGroups(cycle: string, groups: FrozenGroups): void {
  if (groups.size === 0) return;
  const before = frozenGroups(cycle);
  const all = [...before, ...[...groups].filter(([key]) => !before.has(key))];
  const text = all
    .slice(0, most)
    .map(([key, print]) => `${key}:${print}`)
    .join(' ');
  scriptStore.setProperty(keyOf(cycle), text);
}

/** Whether a property holds the groups of a cycle. */
export const areGroupsOf =
  (cycle: { readonly id: string } | undefined) =>
  (name: string): boolean =>
    cycle !== undefined && name === keyOf(cycle.id);
