// Sentences about looking after a cycle: undoing, checking, mending, rebuilding.

import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { MaintenanceTexts } from '../id/maintenance';
import { findingTexts } from './findings';

export const maintenanceTexts: MaintenanceTexts = {
  action: {
    importOffice: 'Import of employees',
    importStandards: 'Import of job standards',
    openCycle: 'Opening of the period',
    appointSeconds: 'Asking for second ratings',
    makeTabs: 'Making of employee tabs',
    clearTabs: 'Deleting of employee tabs',
    makeForms: 'Preparation of forms',
  },
  alreadyUndone: 'Already undone.',
  tooHeavy: 'The change is too large or its record is damaged, so it cannot be undone.',
  undoLaterFirst: (title, at) => `Undo the later one first: ${title} (${inEnglish.moment(at)}).`,
  cycleClosed: 'The period is closed.',
  cycleAnswered: 'There are answers. Close the period if it ends here; answers are never deleted.',
  unknownAction: { message: 'That work is no longer in the history.', action: 'Load the history again.' },
  notUndoable: (title) => `“${title}” cannot be undone.`,
  restored: (cells) => `${cells} cells back to what they held.`,
  remade: (tabs) => `${tabs} employee tabs made again.`,
  deleted: (tabs) => `${tabs} tabs deleted.`,
  formsClosed: (forms) => `${forms} forms closed and taken off the workbook; their answers are kept.`,
  formsUnreached: (forms) =>
    `${forms} forms cannot be opened with this account, so they are not closed: answers can still come in there. Ask whoever made them to close them.`,
  nothing: 'There is nothing to take back.',
  keptRow: (tab, row) => `Tab ${tab}, row ${row} stays: it has been changed since.`,
  keptTab: (tab) => `Tab ${tab} stays: somebody has written in it.`,
  keptMore: (more) => `and ${more} more that stay.`,
  neverTried: {
    message: 'The installation was never checked.',
    action: 'Choose Timbang > Periksa pemasangan in the menu of the workbook.',
  },
  finding: findingTexts,
  mended: 'Fixed.',
  stillThere: 'Not yet: the note is still there. Follow what it says, then try again.',
  alreadyGone: 'That note is gone.',
  notMendable: 'This note needs to be fixed by HR.',
  rebuilt: {
    identical: (raw) => `Tab ${tabNames.answers} agrees with the raw answers (${raw} rows).`,
    changed: (added, corrected) => `${added} answers added, ${corrected} rows fixed.`,
    unread: (rows, unread) =>
      `${unread} of ${rows} rows of the response tabs cannot be read; see the check of the period.`,
    withoutRow: (count) =>
      `${count} answers are no longer in the response tab (changed by their sender, or the row was deleted); tab ${tabNames.answers} keeps them.`,
  },
};
