// The tabs whose rows bear fingerprints: their authors' words, which are only ever added, and what keeps copies of its rows.
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import { textsIn } from '../text/texts';
import { type CellValue, isEmpty } from '../workbook/cell';
import { allColumns, copiedColumns, copyOf, readSaid } from '../workbook/read-tab';
import { changedBefore, type Sealing, sealedCopy, sealHeader, sealOf } from '../workbook/row-seal';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { answersTab } from './answers-tab';
import { assignmentsTab } from './assignments-tab';
import { calibrationVotesTab } from './calibration-votes-tab';
import { colleagueAnswersTab } from './colleague-answers-tab';
import { developmentTab } from './development-tab';
import { dialogueTab } from './dialogue-tab';
import { enteredTab } from './entered-tab';
import { mirrorTab } from './mirror-tab';
import { objectionsTab } from './objections-tab';
import { observationsTab } from './observations-tab';
import { practiceAnswersTab } from './practice-answers-tab';
import { quarantineTab } from './quarantine-tab';
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

/** Those whose rows keep copies of what they say: typed over, they are read and put back by them. */
export const copyingTabs = {
  assignments: assignmentsTab,
  answers: answersTab,
  quarantined: quarantineTab,
  entered: enteredTab,
  calibrationVotes: calibrationVotesTab,
  practice: practiceAnswersTab,
  mirrors: mirrorTab,
} as const;

const bearers = [...sealedTabs, ...Object.values(copyingTabs)];

type Bearer = (typeof bearers)[number];

const bearerOf = (key: string): Bearer | undefined => bearers.find((one) => one.key === key);

/** What must be known to read any of them. */
interface Known {
  readonly cycles: readonly Pick<Cycle, 'competencies' | 'highestLevel'>[];
  readonly competencies: readonly Pick<Competency, 'code'>[];
  readonly sealing?: WorkbookState['sealing'];
}

const read = (tab: Bearer, rows: Rows, known: Known, sealing?: () => Sealing) =>
  readSaid(
    tab as unknown as typeof dialogueTab,
    rows,
    { ...known, texts: textsIn('id') },
    undefined,
    sealing,
  );

/** What seals a row that could be read, at its index. */
function sealer(tab: Bearer, { places }: ReturnType<typeof read>['headings'], known: Known, secret: string) {
  const { key, columns, copied } = tab as unknown as typeof answersTab;
  const own = copiedColumns({ copied }, allColumns(columns, known));
  return ({ at, row, cells }: ReturnType<typeof read>['lines'][number]): (readonly [number, string])[] => {
    if (row === undefined) return [];
    const copy = copyOf(own, ({ header }) => cells[places.get(header) ?? -1]);
    return [[at - 1, copied === undefined ? sealOf(secret, key, row) : sealedCopy(secret, key, copy)]];
  };
}

/** The cells of a row with what is put in some of them, by place; undefined leaves what stands there. */
const withCells = (row: readonly CellValue[], put: ReadonlyMap<number, CellValue>): readonly CellValue[] =>
  Array.from({ length: Math.max(row.length, ...[...put.keys()].map((place) => place + 1)) }, (_, place) =>
    put.has(place) ? put.get(place) : row[place],
  );

/** The tabs as their rows were written: what was typed over where a row keeps a copy is put back. */
export function asWritten(state: WorkbookState, known: Known): WorkbookState {
  const back = (tab: TabState): TabState => {
    const copying = Object.values<Bearer>(copyingTabs).find(({ key }) => key === tab.mark?.key);
    if (copying === undefined || tab.values === undefined) return tab;
    const { lines, headings } = read(copying, tab.values, known, state.sealing);
    const stood = new Map(lines.map((line) => [line.at - 1, line.stood]));
    const values = tab.values.map((row, at) => {
      const put = [...(stood.get(at) ?? [])].flatMap(([header, was]) => {
        const place = headings.places.get(header);
        return place === undefined || was === undefined ? [] : [[place, was] as const];
      });
      return put.length === 0 ? row : withCells(row, new Map(put));
    });
    return { ...tab, values };
  };
  return { ...state, tabs: state.tabs.map(back) };
}

/** @returns the rows with these words in the column of fingerprints, by index; undefined leaves what stands there */
const withSeals = (rows: Rows, column: number, seals: ReadonlyMap<number, string>): Rows =>
  rows.map((row, at) => {
    const seal = seals.get(at);
    return seal === undefined || column < 0 ? row : withCells(row, new Map([[column, seal]]));
  });

/**
 * Rows of a tab whose words the add-on itself has changed: each that was its author's stays so.
 * @param key of any tab; those that bear no fingerprints stay as they are
 */
export function sealAnew(key: string, before: Rows, after: Rows, known: Known): Rows {
  const tab = bearerOf(key);
  const { sealing } = known;
  if (tab === undefined || sealing?.().tabs.includes(key) !== true) return after;
  const own = new Set(
    read(tab, before, known, sealing).lines.flatMap(({ at, row }) => (row === undefined ? [] : [at])),
  );
  const { lines, headings } = read(tab, after, known);
  const seal = sealer(tab, headings, known, sealing().secret);
  const seals = lines.flatMap((line) => (own.has(line.at) ? seal(line) : []));
  return withSeals(after, headings.places.get(sealHeader) ?? -1, new Map(seals));
}

/** Rows on their way out of the workbook: those that are not their authors' any more say so, wherever they are read. */
export function markChanged(key: string, rows: Rows, known: Known): Rows {
  const tab = bearerOf(key);
  if (tab === undefined) return rows;
  const { lines, headings } = read(tab, rows, known, known.sealing);
  const changed = lines.flatMap(({ at, isChanged }) => (isChanged ? [[at - 1, changedBefore] as const] : []));
  return withSeals(rows, headings.places.get(sealHeader) ?? -1, new Map(changed));
}

/** Rows that come from elsewhere, as this workbook takes them over: all but those that say of themselves that they were changed. */
export function sealAdopted(key: string, rows: Rows, known: Known): Rows {
  const tab = bearerOf(key);
  const { sealing } = known;
  if (tab === undefined || sealing === undefined) return rows;
  const { lines, headings } = read(tab, rows, known);
  const there = headings.places.get(sealHeader);
  const column = there ?? Math.max(0, ...rows.map(({ length }) => length));
  const seals = lines.flatMap(sealer(tab, headings, known, sealing().secret));
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
