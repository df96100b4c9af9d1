// Where traces of access are kept: a property a person, named by a fingerprint, outside the workbook that they tell of.
import { fingerprint } from '../../core/fingerprint';
import type { Opening } from '../../core/visibility/access-trace';
import { type KeptOpening, readTrace, writeTrace } from '../../core/visibility/kept-trace';
import { scriptStore } from './script-store';

const prefix = 'timbang.trace.';

const nameOf = (nip: string): string => prefix + fingerprint(nip);

/** Openings kept of a person in all cycles: what is opened last stays, and a property holds them. */
const most = 120;

/** Changes the trace of one person in one cycle, in two calls. */
export function changeTrace(
  cycle: string,
  nip: string,
  change: (trace: readonly Opening[]) => readonly Opening[],
): void {
  const name = nameOf(nip);
  const kept = readTrace(scriptStore.getProperty(name) ?? '');
  const others = kept.filter((one) => one.cycle !== cycle);
  const changed = change(kept.filter((one) => one.cycle === cycle)).map((one) => ({ ...one, cycle }));
  scriptStore.setProperty(name, writeTrace([...others, ...changed].slice(-most)));
}

/** The traces by cycle, then by NIP, all of them in one call. */
export function keptTraces(): (cycle: string) => (nip: string) => readonly Opening[] {
  const kept = scriptStore.getProperties();
  return (cycle) => (nip) => readTrace(kept[nameOf(nip)] ?? '').filter((one) => one.cycle === cycle);
}

/**
 * The trace as it is kept once people are erased: those of theirs are gone, and others have different words for them.
 * @param people whose openings go
 * @param cycles of which they go
 * @returns undefined for a property that is no trace; '' for a trace of which nothing is left
 */
export function traceWithout(
  people: Iterable<string>,
  cycles: readonly string[],
  replace: (words: string) => string,
): (name: string, text: string) => string | undefined {
  const theirs = new Set([...people].map(nameOf));
  const stays = (name: string) => (one: KeptOpening) => !theirs.has(name) || !cycles.includes(one.cycle);
  return (name, text) =>
    name.startsWith(prefix)
      ? writeTrace(
          readTrace(text)
            .filter(stays(name))
            .map((one) => ({ ...one, by: replace(one.by) })),
        )
      : undefined;
}
