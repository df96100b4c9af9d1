// A response tab that Google made: it is marked, named and hidden; its cells are never touched.
import type { Role } from '../cycle/cycle';
import type { FormRecord } from '../form/form-record';
import type { SheetRequest } from './sheet-request';
import { safeTabName } from './tab-name';
import { metadataKey, type TabState, type WorkbookState, writeMark } from './workbook-state';

const names: Readonly<Record<Role, string>> = { self: 'Jawaban Diri', supervisor: 'Jawaban Atasan' };

export function responseTabRequests(
  tab: TabState,
  key: string,
  form: Pick<FormRecord, 'role' | 'technical'>,
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
          metadataValue: writeMark(key, 'raw'),
          visibility: 'DOCUMENT',
          location: { sheetId: tab.sheetId },
        },
      },
    },
  ];
}
