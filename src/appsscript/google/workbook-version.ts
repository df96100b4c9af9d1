// The version of the workbook: another after every write, so that nothing read before is shown after it.
import { longestCached, recall, remember } from './cache';

const key = (id: string) => `timbang.version.${id}`;

export const versionOf = (id: string): string | undefined => recall(key(id));

/** Makes every reading taken so far old; so does a version that the cache has let go. A write and a reading take longer than the clock's step. */
export function renewVersion(id: string): string {
  const version = String(Date.now());
  remember({ [key(id)]: version }, longestCached);
  return version;
}

/** After an edit by hand. Pages, which cannot pass a workbook, change nothing. @param event as Google gives it */
export function forgetReading(event: unknown): void {
  const { source } = (event ?? {}) as { source?: { getId?: unknown } };
  if (typeof source?.getId === 'function') renewVersion(String(source.getId()));
}
