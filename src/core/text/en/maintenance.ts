// Sentences about looking after a cycle: undoing, checking, mending, rebuilding.
import type { MaintenanceTexts } from '../id/maintenance';
import { findingTexts } from './findings';

export const maintenanceTexts: MaintenanceTexts = {
  action: {
    importOffice: 'Import of employees',
    openCycle: 'Opening of the cycle',
    makeTabs: 'Making of person tabs',
    makeForms: 'Preparation of forms',
  },
  alreadyUndone: 'Already undone.',
  tooHeavy: 'The change is too large or its record is damaged, so it cannot be undone.',
  undoLaterFirst: (later) => `Undo the later one first: ${later}.`,
  cycleClosed: 'The cycle is closed.',
  cycleAnswered: 'There are answers. Close the cycle if it ends here; answers are never deleted.',
  unknownAction: { message: 'That action is no longer in the history.', action: 'Load the history again.' },
  notUndoable: (title) => `"${title}" cannot be undone.`,
  restored: (cells) => `${cells} cells back to what they held.`,
  deleted: (tabs) => `${tabs} tabs deleted.`,
  formsClosed: (forms) => `${forms} forms closed and forgotten; their answers stay.`,
  nothing: 'There is nothing to take back.',
  keptRow: (tab, row) => `Tab ${tab}, row ${row} stays: it has been changed since.`,
  keptTab: (tab) => `Tab ${tab} stays: somebody has written in it.`,
  keptMore: (more) => `and ${more} more that stay.`,
  finding: findingTexts,
  mended: 'Mended.',
  alreadyGone: 'That finding is gone.',
  notMendable: 'This finding needs an officer.',
  rebuilt: {
    identical: (raw) => `Nilai agrees with the raw record (${raw} rows).`,
    changed: (added, corrected) => `${added} answers added, ${corrected} rows put right.`,
    withoutRow: (count) =>
      `${count} answers are no longer in the response tab (changed by their sender, or the row was deleted); Nilai keeps them.`,
  },
};
