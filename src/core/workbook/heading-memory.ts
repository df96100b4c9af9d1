// The headings a tab was last written with, kept in its mark: they tell a column that is new to the tab from one that was renamed.
import { hash32 } from '../fingerprint';
import { nameKey } from '../names';
import type { Heading } from './heading';

/** A short hash of each heading. */
export type HeadingMemory = readonly string[];

const trace = (header: string) => hash32(nameKey(header)).toString(36);

export const memoryOf = (columns: readonly Pick<Heading, 'header'>[]): HeadingMemory =>
  columns.map(({ header }) => trace(header));

/** Whether a column was written, under its present name or a former one. */
export const remembers = (memory: HeadingMemory, { header, formerly = [] }: Heading): boolean =>
  [header, ...formerly].some((name) => memory.includes(trace(name)));
