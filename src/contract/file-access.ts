// Who can really open the workbook and the forms, as HR sees it.
import type { Opener } from '../core/office/file-access';

export interface FileAccess {
  /** How many different people who are no officers can open something, owners apart. */
  readonly outsiders: number;
  readonly workbook: readonly Opener[];
  readonly forms: readonly {
    readonly title: string;
    readonly editUrl: string;
    /** Absent where Google did not tell this account. */
    readonly openers?: readonly Opener[];
  }[];
  /** Forms that were not asked about, being too many for one look. */
  readonly unasked: number;
}
