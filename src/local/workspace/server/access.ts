// Who may open the workbook, as Google has it: whom it is shared with, whatever its tabs say of anybody.
import type { WorkbookState } from '../../host/spreadsheet/stored/state';
import type { Access } from '../wire/wire';

/** @param user '' stands for the owner */
export function accessOf({ owner, editors, viewers = [] }: WorkbookState, user: string): Access {
  if (user === '' || user === owner || editors.includes(user)) return 'edit';
  return viewers.includes(user) ? 'view' : 'none';
}
