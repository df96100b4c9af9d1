// The workbook as visitors of the web app read it: once in a while for all of them, since all of them spend the quota of its owner.
import { cuttableJson } from '../../core/well-formed';
import { account } from './account';
import { forget, forgetAll, recall, recallAll, remember } from './cache';
import { letGo, takeLock } from './lock';
import { workbookId } from './properties';
import { readWorkbook, type Workbook } from './workbook';
import { renewVersion, versionOf } from './workbook-version';

/** Seconds a reading serves. Who may see what is judged anew at each visit, from what was read. */
const lifetime = 60;

/** Characters a cached value holds whatever they are: Google takes 100 kB, and a character is three bytes at most. */
const chunkLength = 33_000;

/** Chunks asked for at the first try: an office of some five hundred. */
const usualChunks = 30;

/** Milliseconds a visitor waits for another one who is reading. */
const patience = 10_000;

interface Head {
  readonly version: string;
  readonly chunks: number;
}

const headKey = (id: string) => `timbang.reading.${id}`;

const chunkKeys = (id: string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => `${headKey(id)}.${from + index}`);

/** Reads the workbook, or takes a reading of the last minute if nothing was written since. */
export function readShared(wanted: (key: string) => boolean): Workbook {
  const id = workbookId();
  const there = lastReading(id);
  if (there !== undefined) return there;
  // The visitors who come meanwhile wait for this one's reading. The lock is theirs alone: writers hold another.
  const lock = LockService.getUserLock();
  const alone = takeLock(lock, patience);
  try {
    const meanwhile = alone ? lastReading(id) : undefined;
    if (meanwhile !== undefined) return meanwhile;
    // Taken before the reading: what is written meanwhile leaves this version behind.
    const version = versionOf(id) ?? renewVersion(id);
    const workbook = readWorkbook(wanted);
    keepReading(id, version, cuttableJson(workbook));
    return workbook;
  } finally {
    letGo(lock);
  }
}

/** By account: the version that a page was opened with, whose panel has not asked yet. */
const openedKey = () => `timbang.opened.${account()}`;

/** Seconds a page takes to load and ask at most. */
const loading = 30;

/** Reads the workbook to open a page, and keeps the reading for what that page asks first. */
export function readForPage(wanted: (key: string) => boolean): Workbook {
  const id = workbookId();
  const version = versionOf(id) ?? renewVersion(id);
  const workbook = readWorkbook(wanted);
  keepReading(id, version, cuttableJson(workbook));
  remember({ [openedKey()]: version }, loading);
  return workbook;
}

/** The reading that the page was opened with, if nothing was written since; at the second time, or late, the workbook as it is. */
export function readAsOpened(wanted: (key: string) => boolean): Workbook {
  const id = workbookId();
  const opened = recall(openedKey());
  if (opened === undefined) return readWorkbook(wanted);
  forget(openedKey());
  return (opened === versionOf(id) ? lastReading(id) : undefined) ?? readWorkbook(wanted);
}

/** Lets go of the reading that is kept: what was erased must not stand there for another minute. */
export function dropReading(): void {
  const id = workbookId();
  const head: Head | undefined = JSON.parse(recall(headKey(id)) ?? 'null') ?? undefined;
  forgetAll([headKey(id), ...chunkKeys(id, 0, head?.chunks ?? usualChunks)]);
}

function lastReading(id: string): Workbook | undefined {
  const version = versionOf(id);
  if (version === undefined) return undefined;
  const kept = recallAll([headKey(id), ...chunkKeys(id, 0, usualChunks)]);
  const head: Head | undefined = JSON.parse(kept[headKey(id)] ?? 'null') ?? undefined;
  if (head?.version !== version) return undefined;
  const more = chunkKeys(id, usualChunks, head.chunks);
  const all = more.length === 0 ? kept : { ...kept, ...recallAll(more) };
  const texts = chunkKeys(id, 0, head.chunks).map((key) => all[key]);
  // The cache may let go of any value at any time.
  return texts.some((text) => text === undefined) ? undefined : JSON.parse(texts.join(''));
}

function keepReading(id: string, version: string, text: string): void {
  const chunks = Math.ceil(text.length / chunkLength);
  const head: Head = { version, chunks };
  const values: Record<string, string> = { [headKey(id)]: JSON.stringify(head) };
  for (const [index, key] of chunkKeys(id, 0, chunks).entries())
    values[key] = text.slice(index * chunkLength, (index + 1) * chunkLength);
  remember(values, lifetime);
}
