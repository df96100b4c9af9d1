// Bulk actions that are remembered, and what undoing one does.
import type { BulkAction } from '../core/workbook/bulk-action';

/** A bulk action that is remembered. */
export interface PastAction {
  readonly id: string;
  readonly kind: BulkAction;
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
