// The calls that show something of the workbook: a tab by what the code calls it, or the cell that a problem speaks of.

import type { CellPlace } from '../src/contract/maintenance';
import type { TabNoun } from '../src/contract/tab-noun';
import type { CallOf } from './call';

export const showTab = (tab: TabNoun): CallOf<'showTab'> => ({ fn: 'showTab', input: { tab } });

export const showCell = ({ tab, row, column, nip, holds = nip }: CellPlace): CallOf<'showTab'> => ({
  fn: 'showTab',
  input: {
    tab,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(holds === undefined ? {} : { holds }),
  },
});
