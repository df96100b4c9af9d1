// What the panel may ask to look after a cycle: undo a bulk action, find and mend what is wrong, rebuild the answers.
import type { Finding } from '../core/maintenance/findings';
import type { Result } from '../core/result';
import type { Count } from './server-api';

export type { Finding } from '../core/maintenance/findings';

/** Bulk actions that can be undone. Refreshing is derived and needs none. */
export type UndoableKind = 'importOffice' | 'openCycle' | 'makeTabs' | 'makeForms';

/** A bulk action that is remembered. */
export interface PastAction {
  readonly id: string;
  readonly kind: UndoableKind;
  /** "Impor pegawai", "Buka siklus", ... */
  readonly title: string;
  /** Local moment, 'yyyy-mm-dd hh:mm:ss'. */
  readonly at: string;
  readonly by: string;
  /** Whether it may be undone now; only the latest may. */
  readonly undoable: boolean;
  /** Why not, and what to do; absent where it may. */
  readonly obstacle?: string;
}

/** What undoing an action does or did. Nothing typed since is lost: it is kept, counted and said. */
export interface UndoReport {
  readonly id: string;
  readonly title: string;
  /** Cells back to what they held before. */
  readonly restored: number;
  readonly tabsDeleted: number;
  /** Forms closed and forgotten; their answers stay. */
  readonly formsClosed: number;
  /** Cells, rows and tabs left as they are, because somebody has changed them since. */
  readonly kept: number;
  /** Everything above in sentences, what is kept by tab and row. */
  readonly sentences: readonly string[];
}

export interface MaintenanceReport {
  /** Local moment of the check. */
  readonly checkedAt: string;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Recipients that mail can still reach today. */
  readonly mailLeft: number;
  /** Cells of the workbook, empty ones included, against Google's limit. */
  readonly cells: Count;
  readonly tabs: Count;
  /** What was just mended, in a sentence. Present after `mend`. */
  readonly mended?: string;
}

/** The answers computed anew from the response tabs and HR's decisions, against what Nilai held. */
export interface RebuildReport {
  /** Nilai and Karantina held just this. */
  readonly identical: boolean;
  /** Rows of the response tabs read. */
  readonly raw: number;
  readonly accepted: number;
  readonly superseded: number;
  readonly quarantined: number;
  /** Answers that had been missing and are there now. */
  readonly added: number;
  /** Rows of Nilai altered by hand and put right. */
  readonly corrected: number;
  /** Answers whose row in the response tab is gone: they stay. */
  readonly withoutRow: number;
  readonly sentences: readonly string[];
}

/** Every function states who may call it; the server checks. */
export interface MaintenanceApi {
  /** HR. The last few bulk actions, latest first. */
  getPastActions(): Result<readonly PastAction[]>;
  /** HR. What undoing would do. Changes nothing. */
  previewUndo(input: { readonly id: string }): Result<UndoReport>;
  /** HR. Pressing twice is harmless. */
  undoAction(input: { readonly id: string }): Result<UndoReport>;
  /** HR. Looks the cycle over. Changes nothing. */
  checkCycle(): Result<MaintenanceReport>;
  /** HR. Mends one finding and looks again. A finding that is gone meanwhile is no error. */
  mend(input: { readonly finding: string }): Result<MaintenanceReport>;
  /** HR. Rebuilds Nilai and Karantina from the raw record; writes only what differs. */
  rebuildAnswers(): Result<RebuildReport>;
}
