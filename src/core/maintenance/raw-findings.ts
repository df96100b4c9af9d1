// What the raw record says of itself: answers not taken in yet, and headings that somebody has altered.
import { ratedCodes } from '../cycle/cycle';
import { formKey } from '../form/form-record';
import { judgeAnswers } from '../office/judge-answers';
import { type Office, ofCycle } from '../office/office';
import { rawAnswers } from '../office/raw-answers';
import { readResponseTabs } from '../record/raw-record';
import { columnsOf } from '../record/read-answers';
import { teamColumns } from '../record/read-team-answers';
import { isResponseTab, readResponseTabKey } from '../record/response-tab';
import { responseTable } from '../record/response-table';
import { answerKey } from '../response/take-in';
import type { WorkbookState } from '../workbook/workbook-state';

/** Answers in the raw record that are neither in Nilai nor in Jawaban Tertahan, and those that HR has accepted and that Nilai lacks. */
export function untakenAnswers(office: Office, state: WorkbookState): number {
  const { answers, quarantined, readings } = office;
  // A row that is held is there: it is told of by itself.
  const held = [readings.answers, readings.quarantined].flatMap((reading) =>
    (reading?.lines ?? []).flatMap(({ id, isChanged }) => (isChanged ? [id] : [])),
  );
  const counted = new Set([...answers.map(({ key }) => key), ...held]);
  const decided = new Set(quarantined.flatMap(({ key, decision }) => (decision === 'accepted' ? [key] : [])));
  const known = new Set([...counted, ...quarantined.map(({ key }) => key)]);
  const raw = office.cycles.flatMap((cycle) => rawAnswers(office, state, cycle));
  const waiting = new Set(raw.map(answerKey).filter((key) => !known.has(key)));
  for (const { key } of judgeAnswers({ office, workbook: { state } }).office.answers)
    if (decided.has(key) && !counted.has(key)) waiting.add(key);
  return waiting.size;
}

/** Rows of a response tab that hold something and are no answer to us: all of them answers, or all of them notes. */
export interface UnreadRows {
  readonly tab: string;
  /** 1-based. */
  readonly rows: readonly number[];
  /** Whether the form's columns hold anything in these rows, and not only somebody's own. */
  readonly answers: boolean;
  /** Whether it is known which form the tab belongs to; if not, no row of it is read. */
  readonly known: boolean;
}

/** Counts the rows of every response tab by itself and compares with what is read: how many there are, and which are not read. */
export function countRows(
  { cycles, assignments }: Pick<Office, 'cycles' | 'assignments'>,
  state: WorkbookState,
): { readonly rows: number; readonly unread: readonly UnreadRows[] } {
  const read = new Map(
    cycles.flatMap((cycle) =>
      readResponseTabs(state, cycle, ofCycle(assignments, cycle)).map(
        ({ tab, answers }) => [tab.sheetId, new Set(answers.map(({ row }) => row))] as const,
      ),
    ),
  );
  let rows = 0;
  const unread = state.tabs.flatMap(({ sheetId, name, mark, values = [] }): UnreadRows[] => {
    if (!isResponseTab(mark?.key ?? '')) return [];
    const table = responseTable(values);
    const taken = read.get(sheetId);
    const all = [...table.rows.map(({ row }) => ({ row, answer: true })), ...table.unread];
    const left = all.filter(({ row }) => taken?.has(row) !== true);
    rows += all.length;
    // Notes and answers are told apart: a row of either is told, and no note is called an answer.
    return [true, false].flatMap((answers): UnreadRows[] => {
      const told = left.filter(({ answer }) => answer === answers).map(({ row }) => row);
      return told.length === 0
        ? []
        : [{ tab: name, rows: told.sort((a, b) => a - b), answers, known: taken !== undefined }];
    });
  });
  return { rows, unread };
}

/** Headings of a response tab that are not what the form made them. */
export interface AlteredHeadings {
  readonly tab: string;
  /** Those that had to be placed by their position, as they stand. */
  readonly renamed: readonly string[];
  /** Those of columns that people added, and that claim what a column of the form says. */
  readonly rivals: readonly string[];
}

/** Response tabs of the cycle whose headings somebody has altered or added to. */
export function alteredHeadings(
  { cycle, assignments }: Office,
  state: WorkbookState,
): readonly AlteredHeadings[] {
  if (cycle === undefined) return [];
  const identities = new Map(ofCycle(assignments, cycle).map((one) => [formKey(one), one]));
  return state.tabs.flatMap(({ name, mark, values }) => {
    const identity = identities.get(readResponseTabKey(mark?.key ?? '')?.form ?? '');
    if (identity === undefined || values === undefined) return [];
    const { headings, rows } = responseTable(values);
    const answered = rows.map(({ cells }) => cells);
    const { renamed, rivals } =
      identity.team === undefined
        ? columnsOf(headings, ratedCodes(cycle, identity.technical), answered)
        : teamColumns(
            headings,
            assignments.filter((one) => one.team === identity.team),
            cycle,
            answered,
          );
    const called = (columns: readonly number[]) => columns.map((column) => String(headings[column] ?? ''));
    return renamed.length + rivals.length === 0
      ? []
      : [{ tab: name, renamed: called(renamed), rivals: called(rivals) }];
  });
}
