// The call that shows a tab of the workbook, by what the code calls it: its name is the workbook's affair.
import type { TabNoun } from '../src/contract/tab-noun';
import type { CallOf } from './call';

export const showTab = (tab: TabNoun): CallOf<'showTab'> => ({ fn: 'showTab', input: { tab } });
