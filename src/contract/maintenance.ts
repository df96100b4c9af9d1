// Looking a cycle over, and rebuilding its answers.
import type { Finding } from '../core/maintenance/findings';
import type { Count } from './cycle-view';

export type { Finding } from '../core/maintenance/findings';
export type { CellPlace } from '../core/maintenance/where';

export interface MaintenanceReport {
  /** Local moment of the check. */
  readonly checkedAt: string;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Recipients that mail can still reach today; absent without the permission to send. */
  readonly mailLeft?: number;
  /** Cells of the workbook, empty ones included, against Google's limit. */
  readonly cells: Count;
  readonly tabs: Count;
  /** What was just mended, in a sentence. Present after `mend`. */
  readonly mended?: string;
}

/** The answers computed anew from the response tabs and HR's decisions, against what Nilai held. */
export interface RebuildReport {
  /** Nilai and Jawaban Tertahan held just this. */
  readonly identical: boolean;
  /** Rows of the response tabs that hold anything. */
  readonly rows: number;
  /** Those of them that cannot be read as an answer. */
  readonly unread: number;
  /** Answers read from the others: of a row of a team form one for each person. */
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
