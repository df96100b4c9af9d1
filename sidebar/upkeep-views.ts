// How the screens of HR's second page are drawn.

import type { PanelTexts } from '../src/core/text/id/panel';
import type { UpkeepTexts } from '../src/core/text/id/upkeep';
import type { UpkeepName } from './screens';
import type { Views } from './views/app';
import { ArchiveView } from './views/archive';
import { CloseCycleView } from './views/close-cycle';
import { FilesView } from './views/files';
import { GroupsView } from './views/groups';
import { ImportView } from './views/import';
import { MaintenanceView } from './views/maintenance';
import { OpenCycleView } from './views/open-cycle';
import { PastView } from './views/past';
import { PlanView } from './views/plan';
import { SetUpView } from './views/set-up';
import { TalksView } from './views/talks';
import { TrainingView } from './views/training';
import { UpkeepView } from './views/upkeep';

export const upkeepViews: Views<PanelTexts & UpkeepTexts, UpkeepName> = {
  upkeep: UpkeepView,
  setUp: SetUpView,
  import: ImportView,
  openCycle: OpenCycleView,
  closeCycle: CloseCycleView,
  maintenance: MaintenanceView,
  past: PastView,
  archive: ArchiveView,
  files: FilesView,
  groups: GroupsView,
  plan: PlanView,
  talks: TalksView,
  training: TrainingView,
};
