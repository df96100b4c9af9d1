// How the screens are drawn of HR's page for what is taken in whole: lists and archives.
import type { ListsName } from './screens';
import type { Views } from './views/app';
import { ArchiveView } from './views/archive';
import { StandardsView } from './views/confirm-standards';
import { ImportView } from './views/import';
import type { ListsProps } from './views/view';

export const listsViews: Views<ListsProps['t'], ListsName> = {
  import: ImportView,
  archive: ArchiveView,
  standards: StandardsView,
};
