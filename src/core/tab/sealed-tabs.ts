// The tabs whose rows bear fingerprints: their authors' words, which are only ever added, and who rates whom.
import { textsIn } from '../text/texts';
import { type CellValue, isEmpty } from '../workbook/cell';
import { readSaid } from '../workbook/read-tab';
import { changedBefore, type Sealing, sealedCopy, sealHeader, sealOf } from '../workbook/row-seal';
import type { WorkbookState } from '../workbook/workbook-state';
import { assignmentsTab } from './assignments-tab';
import { colleagueAnswersTab } from './colleague-answers-tab';
import { developmentTab } from './development-tab';
import { dialogueTab } from './dialogue-tab';
import { objectionsTab } from './objections-tab';
import { observationsTab } from './observations-tab';
import { talkAnswersTab } from './talk-answers-tab';
import { targetsTab } from './targets-tab';

type Rows = readonly (readonly CellValue[])[];

const sealedTabs = [
  dialogueTab,
  objectionsTab,
  observationsTab,
  developmentTab,
  talkAnswersTab,
  targetsTab,
  colleagueAnswersTab,
];

export type SealedTab = (typeof sealedTabs)[number];

const bearers = [...sealedTabs, assignmentsTab];

type Bearer = (typeof bearers)[number];

const bearerOf = (key: string): Bearer | undefined => bearers.find((one) => one.key === key);

const read = (tab: Bearer, rows: Rows, sealing?: () => Sealing) =>
  readSaid(tab as unknown as typeof dialogueTab, rows, { texts: textsIn('id') }, undefined, sealing);

/** What seals a row that could be read, at its index. */
function sealer(tab: Bearer, { places }: ReturnType<typeof read>['headings'], secret: string) {
  const { key, columns, copied } = tab as unknown as typeof assignmentsTab;
  const headers = copied?.map(({ column }) => columns[column].header);
  return ({ at, row, cells }: ReturnType<typeof read>['lines'][number]): (readonly [number, string])[] => {
    if (row === undefined) return [];
    const copy = headers?.map((header) => cells[places.get(header) ?? -1]);
    return [[at - 1, copy === undefined ? sealOf(secret, key, row) : sealedCopy(secret, key, copy)]];
  };
}

/** @returns the rows with these words in the column of fingerprints, by index; undefined leaves what stands there */
function withSeals(rows: Rows, column: number, seals: ReadonlyMap<number, string>): Rows {
  return rows.map((row, at) => {
    const seal = seals.get(at);
    if (seal === undefined || column < 0) return row;
    const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => row[index]);
    cells[column] = seal;
    return cells;
  });
}

/**
 * Rows of a tab whose words the add-on itself has changed: each that was its author's stays so.
 * @param key of any tab; those that bear no fingerprints stay as they are
 */
export function sealAnew(key: string, before: Rows, after: Rows, sealing: (() => Sealing) | undefined): Rows {
  const tab = bearerOf(key);
  if (tab === undefined || sealing?.().tabs.includes(key) !== true) return after;
  const own = new Set(
    read(tab, before, sealing).lines.flatMap(({ at, row }) => (row === undefined ? [] : [at])),
  );
  const { lines, headings } = read(tab, after);
  const seal = sealer(tab, headings, sealing().secret);
  const seals = lines.flatMap((line) => (own.has(line.at) ? seal(line) : []));
  return withSeals(after, headings.places.get(sealHeader) ?? -1, new Map(seals));
}

/** Rows on their way out of the workbook: those that are not their authors' any more say so, wherever they are read. */
export function markChanged(key: string, rows: Rows, sealing: (() => Sealing) | undefined): Rows {
  const tab = bearerOf(key);
  if (tab === undefined) return rows;
  const { lines, headings } = read(tab, rows, sealing);
  const changed = lines.flatMap(({ at, isChanged }) => (isChanged ? [[at - 1, changedBefore] as const] : []));
  return withSeals(rows, headings.places.get(sealHeader) ?? -1, new Map(changed));
}

/** Rows that come from elsewhere, as this workbook takes them over: all but those that say of themselves that they were changed. */
export function sealAdopted(key: string, rows: Rows, sealing: (() => Sealing) | undefined): Rows {
  const tab = bearerOf(key);
  if (tab === undefined || sealing === undefined) return rows;
  const { lines, headings } = read(tab, rows);
  const there = headings.places.get(sealHeader);
  const column = there ?? Math.max(0, ...rows.map(({ length }) => length));
  const seals = lines.flatMap(sealer(tab, headings, sealing().secret));
  const head = there === undefined ? [[headings.at - 1, sealHeader] as const] : [];
  return withSeals(rows, column, new Map([...head, ...seals]));
}

/** Whether its rows bear fingerprints. */
export const isSealedTab = (key: string): boolean => bearerOf(key) !== undefined;

/** Names of tabs whose rows were written before there were fingerprints, or by another installation: they are taken as they stand. */
export const unsealedTabs = ({ tabs, sealing }: WorkbookState): readonly string[] =>
  tabs.flatMap(({ mark, name, values = [] }) =>
    sealing !== undefined &&
    mark !== undefined &&
    isSealedTab(mark.key) &&
    values.slice(1).some((row) => !row.every(isEmpty)) &&
    !sealing().tabs.includes(mark.key)
      ? [name]
      : [],
  );
