// The functions that look after a cycle, served: undo, check, mend, rebuild.
import type { CareApi } from '../contract/care-api';
import { actionInput } from '../contract/care-schemas';
import { success } from '../core/result';
import { historyKey } from './journal';
import { hr, type Served, serve } from './serve';
import { responseTabs } from './take-in-answers';
import { everyTab, pastActions, previewUndo, undoAction } from './undo-action';

export const careApi: Served<Pick<CareApi, 'getPastActions' | 'previewUndo' | 'undoAction'>> = {
  getPastActions: () =>
    serve(
      { name: 'getPastActions', allow: hr, tabs: (key) => historyKey(key) || responseTabs(key) },
      undefined,
      undefined,
      (context) => success(pastActions(context)),
    ),

  previewUndo: (input) =>
    serve({ name: 'previewUndo', allow: hr, tabs: everyTab }, actionInput, input, (context, { id }) =>
      previewUndo(context, id),
    ),

  undoAction: (input) =>
    serve(
      { name: 'undoAction', allow: hr, writes: true, tabs: everyTab },
      actionInput,
      input,
      (context, { id }) => undoAction(context, id),
    ),
};
