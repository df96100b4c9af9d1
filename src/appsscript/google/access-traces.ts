// Where traces of access are kept: a property a person and cycle, named by a fingerprint, outside the workbook that they tell of.
import { fingerprint } from '../../core/fingerprint';
import type { Opening } from '../../core/visibility/access-trace';
import { scriptStore } from './script-store';

const prefix = 'timbang.opened.';

const keyOf = (cycle: string, nip: string): string => `${prefix}${fingerprint([cycle, nip])}`;

const read = (kept: string | null | undefined): readonly Opening[] => (kept ? JSON.parse(kept) : []);

/** Changes the trace of one person, in two calls. */
export function changeTrace(
  cycle: string,
  nip: string,
  change: (trace: readonly Opening[]) => readonly Opening[],
): void {
  const key = keyOf(cycle, nip);
  scriptStore.setProperty(key, JSON.stringify(change(read(scriptStore.getProperty(key)))));
}

/** The traces by cycle, then by NIP, all of them in one call. */
export function keptTraces(): (cycle: string) => (nip: string) => readonly Opening[] {
  const kept = scriptStore.getProperties();
  return (cycle) => (nip) => read(kept[keyOf(cycle, nip)]);
}

/** Whether a property is the trace of one of these people in one of these cycles. */
export function isTraceOf(
  people: ReadonlySet<string>,
  cycles: readonly string[],
): (property: string) => boolean {
  const names = new Set(cycles.flatMap((cycle) => [...people].map((nip) => keyOf(cycle, nip))));
  return (property) => names.has(property);
}

/** The trace as it is kept, with other words for those who looked; undefined for a property that is no trace. */
export const traceWith = (
  property: string,
  text: string,
  replace: (words: string) => string,
): string | undefined =>
  property.startsWith(prefix)
    ? JSON.stringify(read(text).map((opening) => ({ ...opening, by: replace(opening.by) })))
    : undefined;
