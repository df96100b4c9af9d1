// What finds a column of a tab again, wherever people have moved it.

import type { CellValue } from './cell';

export interface Heading {
  readonly header: string;
  /** Headers it bore in earlier versions. */
  readonly formerly?: readonly string[];
  /** Whether a heading that is none of these names means the column all the same. */
  readonly means?: (heading: string) => boolean;
  /** The tab may lack it: there is nothing to put back. */
  readonly optional?: true;
  /** Where it is not there: whether a heading may be this one reworded. One that holds what this would hold then probably is. */
  readonly rewordable?: (heading: string) => boolean;
  /** Without a value here there is no row. */
  readonly needed?: boolean;
  /** Takes a cell back; a column without it is only shown. */
  readonly read?: (cell: CellValue) => unknown;
}
