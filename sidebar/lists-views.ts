// How the screens are drawn of HR's page for the lists that are taken in.
import type { ListsName } from './screens';
import type { Views } from './views/app';
import { ImportView } from './views/import';
import type { ListsProps } from './views/view';

export const listsViews: Views<ListsProps['t'], ListsName> = {
  import: ImportView,
};
