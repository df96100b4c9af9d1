// The bulk actions of the journal as HR sees them: which there were, and which may be undone now.
import type { Office } from '../office/office';
import { ofCycle } from '../office/office';
import { isResponseTabOf } from '../record/response-tab';
import type { MaintenanceTexts } from '../text/id/maintenance';
import type { BulkAction } from '../workbook/bulk-action';
import type { JournalEntry } from '../workbook/journal';
import type { WorkbookState } from '../workbook/workbook-state';

/** One action with all its batches. */
export interface JournaledAction {
  /** Number of the action, as text. */
  readonly id: string;
  readonly kind: BulkAction;
  readonly title: string;
  readonly at: string;
  readonly by: string;
  readonly entries: readonly JournalEntry[];
  readonly undone: boolean;
  /** Why it cannot be undone now; undefined if it can. */
  readonly obstacle: string | undefined;
}

/** Whether the raw record holds any answer of the cycle. @param state response tabs read */
const hasRawAnswers = (state: WorkbookState, cycle: string): boolean =>
  state.tabs.some(
    ({ mark, values }) =>
      isResponseTabOf(mark?.key ?? '', cycle) &&
      (values ?? []).slice(1).some((row) => row.some((cell) => cell !== undefined && cell !== '')),
  );

/**
 * Every action remembered, latest first. Actions are undone from the latest back: an earlier one is what later ones
 * stand on. A cycle that is closed or has answers stays.
 */
export function pastDeeds(
  journal: readonly JournalEntry[],
  office: Office,
  state: WorkbookState,
  texts: MaintenanceTexts,
): readonly JournaledAction[] {
  const groups = new Map<number, JournalEntry[]>();
  for (const entry of journal) groups.set(entry.id, [...(groups.get(entry.id) ?? []), entry]);
  let above: Pick<JournaledAction, 'title' | 'at'> | undefined;
  return [...groups.values()].reverse().flatMap((entries): JournaledAction[] => {
    const last = entries[entries.length - 1];
    if (last === undefined) return [];
    const title = texts.action[last.action];
    const undone = entries.every((entry) => entry.state === 'undone');
    const obstacle = undone
      ? texts.alreadyUndone
      : entries.some((entry) => entry.state === 'heavy')
        ? texts.tooHeavy
        : above !== undefined
          ? texts.undoLaterFirst(above.title, above.at)
          : last.action === 'openCycle'
            ? cycleObstacle()
            : undefined;
    if (!undone) above ??= { title, at: last.at };
    return [
      { id: String(last.id), kind: last.action, title, at: last.at, by: last.by, entries, undone, obstacle },
    ];
  });

  function cycleObstacle(): string | undefined {
    const { cycle } = office;
    if (cycle?.status === 'closed') return texts.cycleClosed;
    const answered =
      ofCycle(office.answers, cycle).length > 0 ||
      ofCycle(office.quarantined, cycle).length > 0 ||
      (cycle !== undefined && hasRawAnswers(state, cycle.id));
    return answered ? texts.cycleAnswered : undefined;
  }
}
