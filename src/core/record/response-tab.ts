// A response tab that Google made: it is marked, named and hidden; its cells are never touched.
import type { Role } from '../cycle/cycle';
import { type FormIdentity, type FormRecord, formKey, isFormOf } from '../form/form-record';
import type { SheetRequest } from '../workbook/sheet-request';
import { safeTabName } from '../workbook/tab-name';
import { metadataKey, type TabState, type WorkbookState, writeMark } from '../workbook/workbook-state';
import { isCodeHeading } from './form-headings';

const names: Readonly<Record<Role, string>> = {
  self: 'Jawaban Diri',
  supervisor: 'Jawaban Atasan',
  second: 'Jawaban Penilai Kedua',
};

/** What makes a tab the response tab of a form: named, hidden, marked. */
export function responseTabRequests(
  tab: TabState,
  form: FormRecord,
  state: WorkbookState,
): readonly SheetRequest[] {
  const name = [names[form.role], ...form.technical].join(' ');
  const taken = new Set(state.tabs.map(({ name }) => name.toLowerCase()));
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: tab.sheetId, title: safeTabName(name, taken), hidden: true },
        fields: 'title,hidden',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey,
          metadataValue: writeMark({ key: responseTabKey(form), layout: 'raw' }),
          visibility: 'DOCUMENT',
          location: { sheetId: tab.sheetId },
        },
      },
    },
  ];
}

/** Whether a tab headed like this takes answers of one of our forms: no other asks for the code. */
export const asksForCode = (headings: readonly string[]): boolean => headings.some(isCodeHeading);

const responsePrefix = 'jawaban:';

/** Whether a tab is a response tab of any form. */
export const isResponseTab = (key: string): boolean => key.startsWith(responsePrefix);

/** Whether a tab is a response tab of a form of the cycle. */
export const isResponseTabOf = (key: string, cycle: string): boolean =>
  isResponseTab(key) && isFormOf(key.slice(responsePrefix.length), cycle);

/** Identity of the response tab of a form: a mark put on it when it is linked. A form made anew has a tab of its own. */
export const responseTabKey = (form: FormIdentity & Pick<FormRecord, 'formId'>): string =>
  `${responsePrefix}${formKey(form)}|${form.formId}`;

/** The form whose answers a response tab holds: of which identity, and its id. Undefined for other tabs. */
export function readResponseTabKey(
  key: string,
): { readonly form: string; readonly formId: string } | undefined {
  const bar = key.lastIndexOf('|');
  return isResponseTab(key) && bar > 0
    ? { form: key.slice(responsePrefix.length, bar), formId: key.slice(bar + 1) }
    : undefined;
}

/** The forms that response tabs were made for, those too that Formulir does not list any more; each with its cycle. */
export const markedForms = ({ tabs }: WorkbookState) =>
  tabs.flatMap(({ mark }) => {
    const read = readResponseTabKey(mark?.key ?? '');
    return read === undefined ? [] : [{ ...read, cycle: read.form.split(':')[0] ?? '' }];
  });
