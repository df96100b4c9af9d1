// The functions that look after a cycle, served: undo, check, mend, rebuild.

import { actionInput, mendInput } from '../../contract/care-schemas';
import type { MaintenanceApi } from '../../contract/maintenance-api';
import { success } from '../../core/result';
import { hr, type Served, serve } from '../serve';
import { historyKey } from '../write-plans';
import { checkCycle, mend } from './check-cycle';
import { rebuildAnswers } from './rebuild-answers';
import { responseTabs } from './take-in-answers';
import { everyTab, pastActions, previewUndo, undoAction } from './undo-action';

const historyOrResponse = (key: string): boolean => historyKey(key) || responseTabs(key);

export const maintenanceApi: Served<MaintenanceApi> = {
  getPastActions: () =>
    serve({ name: 'getPastActions', allow: hr, tabs: historyOrResponse }, undefined, undefined, (context) =>
      success(pastActions(context)),
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

  checkCycle: () =>
    serve({ name: 'checkCycle', allow: hr, tabs: responseTabs }, undefined, undefined, (context) =>
      success(checkCycle(context)),
    ),

  mend: (input) =>
    serve(
      { name: 'mend', allow: hr, writes: true, tabs: historyOrResponse },
      mendInput,
      input,
      (context, { finding }) => mend(context, finding, historyOrResponse),
    ),

  rebuildAnswers: () =>
    serve(
      { name: 'rebuildAnswers', allow: hr, writes: true, tabs: responseTabs },
      undefined,
      undefined,
      (context) => success(rebuildAnswers(context)),
    ),
};
