// What the office is told when Google is not ready or lacks something: what is so, what to do.
import { tabNames } from '../../tab-names';
import type { Permission, PlatformTexts } from '../id/platform';

const permissions: PlatformTexts['permissions'] = {
  workbook: 'read and write the workbook',
  forms: 'make and manage forms',
  mail: 'send mail',
  triggers: 'work by itself (triggers)',
  address: 'know the address of the account',
  pages: 'show the panel in the workbook',
  files: 'manage the files that Timbang itself has made',
};

const listed = (missing: readonly Permission[]): string => {
  const names = missing.map((one) => permissions[one]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')}; and ${names.slice(-1)}`;
};

export const platformTexts: PlatformTexts = {
  permissions,
  permissionMissing: (missing) => ({
    message: `Timbang has no permission yet to ${listed(missing)}. Nothing has changed.`,
    action:
      'Press Give permission, tick it on Google’s page, then do this step again. If the panel was opened by a link and not in the workbook, ask HR to do so.',
  }),
  ownerPermissionMissing: (missing, contact) => ({
    message: `The account that owns Timbang has not given the permission to ${listed(missing)}. Nothing has changed.`,
    action: `Tell HR${contact === '' ? '' : ` (${contact})`}: its owner gives it in the panel, through Check the period.`,
  }),
  responseTabLate: (form) => ({
    message: `Google does not show the response tab of the form “${form}” yet.`,
    action:
      'Wait a minute, then press Prepare forms again; what is done is not done twice. After ten minutes the form is linked anew, and after twice as long each further time.',
  }),
  formOutOfReach: (form) => ({
    message: `The form “${form}” cannot be opened by this account: it was deleted, or belongs to another account.`,
    action:
      'Press Prepare forms with the account that made it, or ask that account to let you edit it. If the form is really gone, press Fix in Check the period: a new form is made, and its links are sent again.',
  }),
  formNotReached: (form, owner) => ({
    message: `The form “${form}” cannot be opened with this account, so it stays as it was: open or closed.`,
    action: owner
      ? `Ask ${owner} to open the panel and press Fix in the check of the period. If the form was deleted on purpose, there is nothing to do.`
      : 'Ask whoever made the form to open the panel and press Fix in the check of the period. If the form was deleted on purpose, there is nothing to do.',
  }),
  crowded: (clock) => ({
    message: 'Too much was asked of Google within this minute. No answer is lost.',
    action: `Try again after ${clock}; what is done is not done twice.`,
  }),
  spentForToday: {
    message:
      'The daily allowance of this Google account is used up, by other scripts as well. No answer is lost.',
    action: 'Try again tomorrow; what is done is not done twice.',
  },
  serviceMissing: (service) => ({
    message: `The ${service} service is not switched on in the script of Timbang.`,
    action:
      'Open Extensions > Apps Script, replace what appsscript.json holds by what the page about installing gives (steps 2 and 3), save, and reload the workbook.',
  }),
  otherWorkbook: {
    message: 'This script serves another workbook already. One script serves one workbook.',
    action:
      'Open this workbook, choose Extensions > Apps Script, and install Timbang in the script that opens. The other workbook stays as it is.',
  },
  workbookCopied: (original) => ({
    message:
      'This workbook is a copy. Forms, links and mails still belong to the original, so the panel does not work here.',
    action: `Work in the original: ${original}. If this copy is to be used by itself, HR can make it a workbook of its own in the panel.`,
  }),
  zoneSet: (zone) => `time zone set to ${zone}`,
  zoneAbroad: (zone) => ({
    message: `The time zone of the workbook is ${zone}, none of WIB, WITA, WIT.`,
    action:
      'Deadlines are counted by that zone. Correct it through Check the period, or File > Settings, before answers come in.',
  }),
  addressesTyped: (form) => ({
    message: `Google offers no check of addresses for the form “${form}”: raters still type their own.`,
    action: `The form can be used, and its answers are noted as “typed address”. If you need to, choose Settings > Responses > Collect email addresses > Verified in Google Forms; answers are still noted as “typed address”, since Timbang cannot make sure of it.`,
  }),
  blankTabLeft: (tab) => ({
    message: `The workbook is ready, but Google does not delete the blank tab “${tab}”.`,
    action: 'It does no harm. If you like, right-click its name and choose Delete.',
  }),
  linkNotPrefilled: (form) => ({
    message: `Google makes no prefilled link for the form “${form}”.`,
    action:
      'The form can be filled in: mails, messages and the panel tell the code, and raters type it. To try once more, press Fix in Check the period.',
  }),
  formRefused: (form) => ({
    message: `Google does not finish the form “${form}”.`,
    action:
      'Press Make forms again; what is done is not repeated, and no form is made twice. If it stays like that, try tomorrow or with the account of another HR officer.',
  }),
  formNotSwitched: (form, open) => ({
    message: `Google does not ${open ? 'open' : 'close'} the form “${form}”.`,
    action: `Press Fix in Check the period. If that does not help, ${open ? 'publish' : 'close'} the form in Google Forms.`,
  }),
  automationMissing: {
    message:
      'Google sets up nothing that runs by itself for this account: answers are not taken in, reminders do not go on, deadlines are not followed. Everything else is done, and answers that are sent are safe.',
    action:
      'Press Take answers in to have them taken in, and Fix in Check the period to set it up again. Or ask another HR officer to open the panel and set it up.',
  },
  triggersLeft: {
    message: 'Google does not take away everything that runs by itself for this account.',
    action: 'Open Extensions > Apps Script > Triggers and delete what is left there, or try again later.',
  },
  officersNotLetIn: (form, addresses) => ({
    message: `Google does not let ${addresses} edit the form “${form}”.`,
    action: `The form is ready and takes answers. Check that address in the tab ${tabNames.settings}, or share the form with it in Google Forms.`,
  }),
};
