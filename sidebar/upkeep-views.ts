// How the screens of HR's second page are drawn.
import type { UpkeepName } from './screens';
import type { Views } from './views/app';
import { AssignmentsView } from './views/assignments';
import { CloseCycleView } from './views/close-cycle';
import { HrObjectionView } from './views/hr-objection';
import { HrObjectionsView } from './views/hr-objections';
import { HrTalksView } from './views/hr-talks';
import { MaintenanceView } from './views/maintenance';
import { OpenCycleView } from './views/open-cycle';
import { PastView } from './views/past';
import { PlanView } from './views/plan';
import { SetUpView } from './views/set-up';
import { UpkeepView } from './views/upkeep';
import type { UpkeepProps } from './views/view';

export const upkeepViews: Views<UpkeepProps['t'], UpkeepName> = {
  upkeep: UpkeepView,
  setUp: SetUpView,
  openCycle: OpenCycleView,
  closeCycle: CloseCycleView,
  maintenance: MaintenanceView,
  assignments: AssignmentsView,
  past: PastView,
  objections: HrObjectionsView,
  objection: HrObjectionView,
  plan: PlanView,
  talks: HrTalksView,
};
