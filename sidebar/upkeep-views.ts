// How the screens of HR's second page are drawn.
import type { UpkeepName } from './screens';
import type { Views } from './views/app';
import { ArchiveView } from './views/archive';
import { CloseCycleView } from './views/close-cycle';
import { FilesView } from './views/files';
import { ImportView } from './views/import';
import { MaintenanceView } from './views/maintenance';
import { OpenCycleView } from './views/open-cycle';
import { PastView } from './views/past';
import { SetUpView } from './views/set-up';
import { UpkeepView } from './views/upkeep';

export const upkeepViews: Views<UpkeepName> = {
  upkeep: UpkeepView,
  setUp: SetUpView,
  import: ImportView,
  openCycle: OpenCycleView,
  closeCycle: CloseCycleView,
  maintenance: MaintenanceView,
  past: PastView,
  archive: ArchiveView,
  files: FilesView,
};
