// Cases of Google Forms and the tab that a form writes into.
import { moveToBin } from '../google/drive-files';
import { type ContractCase, refusedOr, type Scratch } from './contract-case';

/** @throws Error if the tab has not come */
function tabOf({ responseTab }: Scratch): GoogleAppsScript.Spreadsheet.Sheet {
  if (responseTab === undefined) throw new Error('no response tab');
  return responseTab;
}

export const formCases: readonly ContractCase[] = [
  {
    id: 'responseTab',
    known: ['at-once', 'late'],
    observe: (scratch) => {
      tabOf(scratch);
      return scratch.looks === 0 ? 'at-once' : 'late';
    },
  },
  {
    id: 'formAddress',
    known: ['file-id', 'published', 'edit'],
    observe: (scratch) => {
      const address = tabOf(scratch).getFormUrl() ?? '';
      if (address === scratch.form.getPublishedUrl()) return 'published';
      if (!address.includes(`/d/${scratch.form.getId()}/`)) return 'other';
      return address.includes('/edit') ? 'edit' : 'file-id';
    },
  },
  {
    id: 'responseTabPlace',
    known: ['first', 'last'],
    observe: (scratch) => {
      const ids = scratch.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
      const place = ids.indexOf(tabOf(scratch).getSheetId());
      return place === 0 ? 'first' : 'last';
    },
  },
  {
    id: 'destination',
    known: ['same'],
    observe: ({ form, spreadsheet }) => (form.getDestinationId() === spreadsheet.getId() ? 'same' : 'other'),
  },
  {
    id: 'ordinaryTab',
    known: ['no-address'],
    observe: (scratch) => {
      const mine = tabOf(scratch).getSheetId();
      const other = scratch.spreadsheet.getSheets().find((sheet) => sheet.getSheetId() !== mine);
      return other?.getFormUrl() ? 'address' : 'no-address';
    },
  },
  {
    id: 'deleteLinkedTab',
    known: ['refused', 'allowed'],
    observe: (scratch) => refusedOr('allowed', () => scratch.spreadsheet.deleteSheet(tabOf(scratch))),
  },
  {
    id: 'newForm',
    known: ['unpublished', 'published', 'without-publishing'],
    observe: ({ form }) => {
      const modern = form as GoogleAppsScript.Forms.Form & {
        isPublished?(): boolean;
        setPublished?: unknown;
      };
      if (modern.setPublished === undefined) return 'without-publishing';
      return modern.isPublished?.() ? 'published' : 'unpublished';
    },
  },
  {
    id: 'formTitle',
    known: ['file-name', 'both'],
    observe: ({ form }) => (form.getTitle() === '' ? 'file-name' : 'both'),
  },
  {
    id: 'formTexts',
    known: ['kept', 'tidied'],
    observe: ({ form }) => {
      form.setDescription('  dua kosong  ');
      const back = form.getDescription();
      return back === '  dua kosong  ' ? 'kept' : back.trim() === 'dua kosong' ? 'tidied' : 'other';
    },
  },
  {
    id: 'formSettings',
    known: ['taken', 'refused'],
    observe: ({ form }) =>
      refusedOr('taken', () => {
        form.setConfirmationMessage('Terima kasih.').setCustomClosedFormMessage('Sudah ditutup.');
        form.setAllowResponseEdits(true).setShowLinkToRespondAgain(false).setProgressBar(true);
      }),
  },
  {
    id: 'emailSetter',
    known: ['there', 'missing', 'refused'],
    observe: ({ form }) => {
      const modern = form as GoogleAppsScript.Forms.Form & {
        setEmailCollectionType?(type: unknown): unknown;
      };
      const types = (FormApp as { EmailCollectionType?: Record<string, unknown> }).EmailCollectionType;
      if (modern.setEmailCollectionType === undefined || types === undefined) return 'missing';
      const outcome = refusedOr('there', () => modern.setEmailCollectionType?.(types['VERIFIED']));
      return outcome === 'there' && !form.collectsEmail() ? 'other' : outcome;
    },
  },
  {
    id: 'ownerAmongEditors',
    known: ['named', 'left-out'],
    observe: ({ form }) => {
      const me = Session.getEffectiveUser().getEmail().toLowerCase();
      return form.getEditors().some((one) => one.getEmail().toLowerCase() === me) ? 'named' : 'left-out';
    },
  },
  {
    id: 'addEditors',
    known: ['taken', 'refused'],
    // No mail can reach an address of this kind (RFC 2606).
    observe: ({ form }) => refusedOr('taken', () => form.addEditors(['percobaan@timbang.invalid'])),
  },
  {
    id: 'closedForm',
    known: ['closed'],
    observe: ({ form }) => {
      form.setAcceptingResponses(false);
      return form.isAcceptingResponses() ? 'open' : 'closed';
    },
  },
  {
    // Where a page begins and what is explained above a question: neither is a question.
    id: 'layoutItems',
    known: ['no-column'],
    observe: (scratch) => {
      const { form } = scratch;
      const tab = tabOf(scratch);
      const before = tab.getLastColumn();
      form.addPageBreakItem().setTitle('Halaman kedua');
      form.addSectionHeaderItem().setTitle('Penjelasan');
      SpreadsheetApp.flush();
      if (tab.getLastColumn() !== before) return 'column';
      const entries =
        form
          .createResponse()
          .toPrefilledUrl()
          .match(/entry\.\d+/g) ?? [];
      return entries.length === 0 ? 'no-column' : 'entry';
    },
  },
  {
    id: 'itemId',
    known: ['same'],
    observe: ({ form }) => {
      const id = form.getItems()[0]?.getId() ?? 0;
      form.addTextItem().setTitle('Pertanyaan kedua');
      form.moveItem(form.getItems().length - 1, 0);
      return form.getItemById(id)?.getTitle() === 'Pertanyaan' ? 'same' : 'other';
    },
  },
  {
    id: 'prefilledBlanks',
    known: ['plus', 'percent'],
    observe: ({ form }) => {
      const item = form.getItems().find((one) => one.getTitle() === 'Pertanyaan');
      if (item === undefined) throw new Error('no question');
      const answer = item.asTextItem().createResponse('kode dua');
      const url = form.createResponse().withItemResponse(answer).toPrefilledUrl();
      return /entry\.\d+=kode\+dua/.test(url)
        ? 'plus'
        : /entry\.\d+=kode%20dua/.test(url)
          ? 'percent'
          : 'other';
    },
  },
  {
    id: 'noDestination',
    known: ['throws', 'null'],
    observe: ({ form }) => {
      form.removeDestination();
      try {
        return form.getDestinationId() === null ? 'null' : 'other';
      } catch {
        return 'throws';
      }
    },
  },
  {
    id: 'ownFiles',
    known: ['seen', 'unseen'],
    observe: ({ form }) => (refusedOr('seen', () => moveToBin(form.getId())) === 'seen' ? 'seen' : 'unseen'),
  },
  {
    id: 'binnedForm',
    known: ['opens', 'refused'],
    observe: ({ form }) => refusedOr('opens', () => FormApp.openById(form.getId())),
  },
];
