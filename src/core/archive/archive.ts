// The archive of a cycle: all that the workbook holds of it in one file, sealed by a hash.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Cycle } from '../cycle/cycle';
import { compareCycleIds } from '../cycle/cycle-order';
import type { FormPlan } from '../form/form-plan';
import type { FormRecord } from '../form/form-record';
import { type Office, readOffice } from '../office/office';
import { planOfficeTabs, shownTabs } from '../report/office-tabs';
import { answersTab } from '../tab/answers-tab';
import { assignmentsTab } from '../tab/assignments-tab';
import { cycleTab } from '../tab/cycle-tab';
import { developmentTab } from '../tab/development-tab';
import { frozenTab } from '../tab/frozen-tab';
import { historyTab } from '../tab/history-tab';
import { homeTab } from '../tab/home-tab';
import { importNotesTab } from '../tab/import-notes-tab';
import { installationTab } from '../tab/installation-tab';
import { objectionsTab } from '../tab/objections-tab';
import { practiceAnswersTab } from '../tab/practice-answers-tab';
import { asWritten, markChanged } from '../tab/sealed-tabs';
import { targetsTab } from '../tab/targets-tab';
import type { Texts } from '../text/texts';
import { utf8 } from '../utf8';
import type { CellValue } from '../workbook/cell';
import { readSaid } from '../workbook/read-tab';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { cycleOfTab, cyclesOfRows } from './cycle-rows';
import type { PersonPage } from './person-page';

export const archiveFormat = 'timbang-arsip';

/** The version that is written. An older one is read; a newer one is refused. */
export const archiveVersion = 1;

/** A tab with its cells from A1; null is an empty cell. */
export interface ArchivedTab {
  readonly key: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

/** What a form asked, in its own words. */
interface ArchivedForm {
  readonly formId: string;
  readonly url: string;
  readonly plan: FormPlan;
  /** Whether the form was last brought to just these texts. */
  readonly asPlanned: boolean;
}

export interface ArchiveContent {
  /** Local moment in the workbook's time zone. */
  readonly madeAt: string;
  readonly zone: string;
  readonly office: string;
  readonly cycle: Pick<Cycle, 'id' | 'name'>;
  /** Everything that people and the add-on wrote: what the rest follows from. */
  readonly tabs: readonly ArchivedTab[];
  /** Ringkasan and Telaah Penilaian as the workbook has them of the cycle: to be compared when it is restored. */
  readonly shown: readonly ArchivedTab[];
  readonly forms: readonly ArchivedForm[];
  /** A page for each person, to be read without the add-on. */
  readonly pages: readonly PersonPage[];
}

export interface Archive {
  /** {@link archiveFormat} */
  readonly format: string;
  readonly version: number;
  readonly content: ArchiveContent;
  /** SHA-256 of the content as JSON, hexadecimal: tells an altered file, and guards nothing against whoever alters that too. */
  readonly hash: string;
}

/** SHA-256 of a content, hexadecimal. */
export const contentHash = (content: unknown): string => bytesToHex(sha256(utf8(JSON.stringify(content))));

export const seal = (content: ArchiveContent): Archive => ({
  format: archiveFormat,
  version: archiveVersion,
  content,
  hash: contentHash(content),
});

/** Tabs that say nothing of a cycle, or follow from the others. */
const leftOut = new Set<string>([
  historyTab.key,
  installationTab.key,
  importNotesTab.key,
  ...Object.values(shownTabs).map(({ key }) => key),
]);

const archived = (
  { key, name, hidden }: Omit<ArchivedTab, 'values'>,
  values: readonly (readonly unknown[])[],
): ArchivedTab => ({
  key,
  name,
  hidden,
  values: values.map((row) => Array.from(row, (cell) => (cell ?? null) as string | number | boolean | null)),
});

/**
 * Tabs of which earlier cycles come along, because what is told of this one draws on them: raters are linked by people who have
 * changed supervisor, the change of a person's levels begins with those rated or decided before, and an agreed action goes on.
 */
const withEarlier = new Set<string>([
  cycleTab.key,
  frozenTab.key,
  assignmentsTab.key,
  answersTab.key,
  objectionsTab.key,
  developmentTab.key,
  targetsTab.key,
]);

/**
 * The tabs with what they hold of the cycle: rows of other cycles are left out, rows of none are kept, but for practice
 * that came after it.
 */
export function archivedTabs(
  state: WorkbookState,
  { id, closedAt }: Pick<Cycle, 'id' | 'closedAt'>,
  office: Pick<Office, 'cycles' | 'texts' | 'competencies' | 'sealing'>,
): readonly ArchivedTab[] {
  const { cycles: all, texts } = office;
  return asWritten(state, office).tabs.flatMap((tab) => {
    const { mark, values, name, hidden } = tab;
    if (mark === undefined || values === undefined || leftOut.has(mark.key)) return [];
    const whole = cycleOfTab(mark.key);
    if (whole !== undefined && whole !== id) return [];
    const cycles = cyclesOfRows(tab, all, texts);
    const later = mark.key === practiceAnswersTab.key ? practisedAfter(values, closedAt, texts) : [];
    const kept = values.filter((_, index) => {
      const of = cycles[index] ?? id;
      const mine = of === id || (withEarlier.has(mark.key) && compareCycleIds(of, id) < 0);
      return mine && !later.includes(index);
    });
    return [archived({ key: mark.key, name, hidden }, markChanged(mark.key, kept, office))];
  });
}

/** Places of the rows with practice that came after a moment. */
const practisedAfter = (
  values: readonly (readonly CellValue[])[],
  moment: string | undefined,
  texts: Texts,
): readonly number[] =>
  readSaid(practiceAnswersTab, values, { texts }).lines.flatMap(({ at, row }) =>
    row !== undefined && moment !== undefined && row.answeredAt > moment ? [at - 1] : [],
  );

/** A workbook that holds just these tabs. */
export const stateOf = (tabs: readonly ArchivedTab[]): WorkbookState => ({
  tabs: tabs.map(
    ({ key, name, hidden, values }, index): TabState => ({
      sheetId: index,
      name,
      hidden,
      rowCount: values.length,
      columnCount: values.reduce((widest, { length }) => Math.max(widest, length), 0),
      mark: { metadataId: index, key, layout: '' },
      protectedRangeIds: [],
      values: values.map((row) => row.map((cell): CellValue => cell ?? undefined)),
    }),
  ),
});

/** The tabs that follow from the others, worked out anew. @param today ISO day */
export const shownOf = (office: Office, today: string): readonly ArchivedTab[] =>
  planOfficeTabs(office, today)
    .filter(({ key }) => key in shownKeys)
    .map(({ key, name, cells }) => archived({ key, name, hidden: false }, cells));

const shownKeys = Object.fromEntries(
  Object.values(shownTabs)
    .filter(({ key }) => key !== homeTab.key)
    .map(({ key }) => [key, true]),
);

/** The office that an archive tells of. */
export const archivedOffice = (tabs: readonly ArchivedTab[]): Office => readOffice(stateOf(tabs));

/** How many cells of the one are not the same in the other. */
export function differingCells(one: readonly ArchivedTab[], other: readonly ArchivedTab[]): number {
  const cells = (tabs: readonly ArchivedTab[]) =>
    new Map(
      tabs.flatMap(({ key, values }) =>
        values.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            cell === null || cell === '' ? [] : [[`${key}|${at}|${column}`, cell] as const],
          ),
        ),
      ),
    );
  const [a, b] = [cells(one), cells(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place)).length;
}

/** What is archived of the forms of a cycle. */
export const archivedForm = (
  { formId, url, shape }: FormRecord,
  plan: FormPlan,
  print: string,
): ArchivedForm => ({ formId, url, plan, asPlanned: shape === print });
