// The workbook as visitors of the web app read it: once in a while for all of them, since all of them spend the quota of its owner.
import type { TabGroup } from '../../contract/served-function';
import { observationsTab } from '../../core/tab/observations-tab';
import { cuttableJson } from '../../core/well-formed';
import { account } from './account';
import { forget, forgetAll, recall, recallAll, remember } from './cache';
import { letGo, takeLock } from './lock';
import { workbookId } from './properties';
import { sealingOf } from './sealing';
import { readValues, readWorkbook, type Workbook } from './workbook';
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

/** What visitors read besides the tabs of the office, each kept as a reading of its own: small, and wanted by many on one day. */
const beside = ['dialogue'] as const satisfies readonly TabGroup[];

type Beside = (typeof beside)[number];

/** What the result page and what is held on oneself need: read with every shared reading, as most who open the one open the other. */
const within = 'observations' satisfies TabGroup;

/** What every shared reading holds: whatever asks for less finds all it wants. */
const withNotes =
  (wanted: (key: string) => boolean) =>
  (key: string): boolean =>
    wanted(key) || key === observationsTab.key;

/** The name under which the readings of a workbook are kept. */
const readingOf = (id: string, group?: Beside): string =>
  group === undefined ? `timbang.reading.${id}` : `timbang.reading.${id}.${group}`;

const chunkKeys = (name: string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => `${name}.${from + index}`);

const isBeside = (group: TabGroup): group is Beside => (beside as readonly TabGroup[]).includes(group);

/**
 * How the workbook is read for visitors: anew, or as a reading of the last minute has it if nothing was written since.
 * @param groups what is read besides the office
 * @returns undefined where no shared reading holds all of them
 */
export function readShared(groups: readonly TabGroup[]): typeof readWorkbook | undefined {
  const [group, ...more] = groups.filter((one) => one !== within);
  if (more.length > 0 || (group !== undefined && !isBeside(group))) return undefined;
  return (wanted) => sharedReading(withNotes(wanted), group);
}

function sharedReading(wanted: (key: string) => boolean, group: Beside | undefined): Workbook {
  const id = workbookId();
  const name = readingOf(id, group);
  const there = lastReading(id, name);
  if (there !== undefined) return there;
  // The visitors who come meanwhile wait for this one's reading. The lock is theirs alone: writers hold another.
  const lock = takeLock('user', patience);
  try {
    const meanwhile = lock === undefined ? undefined : lastReading(id, name);
    if (meanwhile !== undefined) return meanwhile;
    // Taken before the reading: what is written meanwhile leaves this version behind.
    const version = versionOf(id) ?? renewVersion(id);
    // What all read is read once: a group beside it adds its own tabs.
    const common = group === undefined ? undefined : lastReading(id, readingOf(id));
    const workbook = common === undefined ? readWorkbook(wanted) : readValues(common, wanted);
    keepReading(name, version, cuttableJson(workbook));
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
  const workbook = readWorkbook(withNotes(wanted));
  keepReading(readingOf(id), version, cuttableJson(workbook));
  remember({ [openedKey()]: version }, loading);
  return workbook;
}

/** The reading that the page was opened with, if nothing was written since; at the second time, or late, the workbook as it is. */
export function readAsOpened(wanted: (key: string) => boolean): Workbook {
  const id = workbookId();
  const opened = recall(openedKey());
  if (opened === undefined) return readWorkbook(wanted);
  forget(openedKey());
  return (opened === versionOf(id) ? lastReading(id, readingOf(id)) : undefined) ?? readWorkbook(wanted);
}

/** Lets go of the readings that are kept: what was erased must not stand there for another minute. */
export function dropReading(): void {
  const id = workbookId();
  for (const group of [undefined, ...beside]) {
    const name = readingOf(id, group);
    const head: Head | undefined = JSON.parse(recall(name) ?? 'null') ?? undefined;
    forgetAll([name, ...chunkKeys(name, 0, head?.chunks ?? usualChunks)]);
  }
}

function lastReading(id: string, name: string): Workbook | undefined {
  const version = versionOf(id);
  if (version === undefined) return undefined;
  const kept = recallAll([name, ...chunkKeys(name, 0, usualChunks)]);
  const head: Head | undefined = JSON.parse(kept[name] ?? 'null') ?? undefined;
  if (head?.version !== version) return undefined;
  const more = chunkKeys(name, usualChunks, head.chunks);
  const all = more.length === 0 ? kept : { ...kept, ...recallAll(more) };
  const texts = chunkKeys(name, 0, head.chunks).map((key) => all[key]);
  // The cache may let go of any value at any time.
  if (texts.some((text) => text === undefined)) return undefined;
  const workbook: Workbook = JSON.parse(texts.join(''));
  return { ...workbook, state: { ...workbook.state, sealing: sealingOf() } };
}

function keepReading(name: string, version: string, text: string): void {
  const chunks = Math.ceil(text.length / chunkLength);
  const head: Head = { version, chunks };
  const values: Record<string, string> = { [name]: JSON.stringify(head) };
  for (const [index, key] of chunkKeys(name, 0, chunks).entries())
    values[key] = text.slice(index * chunkLength, (index + 1) * chunkLength);
  remember(values, lifetime);
}
