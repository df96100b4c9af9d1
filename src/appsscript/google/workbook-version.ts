// The version of the workbook: another after every write, so that nothing read before is shown after it.

const key = (id: string) => `timbang.version.${id}`;

/** The longest Google keeps a cached value; a version that was let go leaves no reading valid. */
const seconds = 21_600;

export const versionOf = (id: string): string | undefined =>
  CacheService.getScriptCache().get(key(id)) ?? undefined;

/** Makes every reading taken so far old. A write and a reading take longer than the clock's step. */
export function renewVersion(id: string): string {
  const version = String(Date.now());
  CacheService.getScriptCache().put(key(id), version, seconds);
  return version;
}

/** After an edit by hand. Pages, which cannot pass a workbook, change nothing. @param event as Google gives it */
export function forgetReading(event: unknown): void {
  const { source } = (event ?? {}) as { source?: { getId?: unknown } };
  if (typeof source?.getId === 'function') renewVersion(String(source.getId()));
}
