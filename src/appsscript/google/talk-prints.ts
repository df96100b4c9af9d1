// How the answers about talks stood when a cycle was closed: a property a cycle, outside the workbook that anybody may edit.
import { scriptStore } from './script-store';

const keyOf = (cycle: string): string => `timbang.talks.${cycle}`;

/** As many as one property holds. Google keeps 9 kB of it as documented, 8 kB as measured. */
const most = 600;

/** Prints of the groups; undefined for a cycle that was not closed in this workbook, and one in which nobody answered. */
export const keptPrints = (cycle: string): readonly string[] | undefined =>
  scriptStore.getProperty(keyOf(cycle))?.split(' ');

/** Keeps them at the first closing: later ones change nothing, and would undo what they guard. */
export function keepPrints(cycle: string, prints: readonly string[]): void {
  if (prints.length > 0 && keptPrints(cycle) === undefined)
    scriptStore.setProperty(keyOf(cycle), prints.slice(0, most).join(' '));
}

/** Whether a property holds the prints of a cycle. */
export const arePrintsOf =
  (cycle: { readonly id: string } | undefined) =>
  (name: string): boolean =>
    cycle !== undefined && name === keyOf(cycle.id);
