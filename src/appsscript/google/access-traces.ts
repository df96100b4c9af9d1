// Where traces of access are kept: a property a person and cycle, named by a fingerprint, outside the workbook that they tell of.
import { fingerprint } from '../../core/fingerprint';
import type { Opening } from '../../core/visibility/access-trace';

const prefix = 'timbang.opened.';

const keyOf = (cycle: string, nip: string): string => `${prefix}${fingerprint([cycle, nip])}`;

const read = (kept: string | null | undefined): readonly Opening[] => (kept ? JSON.parse(kept) : []);

/** Changes the trace of one person, in two calls. */
export function changeTrace(
  cycle: string,
  nip: string,
  change: (trace: readonly Opening[]) => readonly Opening[],
): void {
  const properties = PropertiesService.getScriptProperties();
  const key = keyOf(cycle, nip);
  properties.setProperty(key, JSON.stringify(change(read(properties.getProperty(key)))));
}

/** The traces of a cycle by NIP, all of them in one call. */
export function tracesOf(cycle: string): (nip: string) => readonly Opening[] {
  const kept = PropertiesService.getScriptProperties().getProperties();
  return (nip) => read(kept[keyOf(cycle, nip)]);
}

/** Forgets the traces of people in a cycle: what erasure calls. @public */
export function forgetTraces(cycle: string, nips: readonly string[]): void {
  const properties = PropertiesService.getScriptProperties();
  const there = properties.getProperties();
  for (const key of nips.map((nip) => keyOf(cycle, nip))) if (key in there) properties.deleteProperty(key);
}
