// The screens of HR's page.
import type { Views } from './app';
import { AssignmentsView } from './assignments';
import { BiasView } from './bias';
import { CloseCycleView } from './close-cycle';
import { EnterView } from './enter';
import { FilesView } from './files';
import { GroupsView } from './groups';
import { HrHomeView } from './hr-home';
import { ImportView } from './import';
import { LinksView } from './links';
import { MaintenanceView } from './maintenance';
import { MirrorView } from './mirror';
import { OpenCycleView } from './open-cycle';
import { PastView } from './past';
import { PeopleView } from './people';
import { PersonView } from './person';
import { PracticeView } from './practice';
import { QuarantineView } from './quarantine';
import { SetUpView } from './set-up';
import { TaskView } from './task';
import { TrackingView } from './tracking';
import { TrainingView } from './training';

export const hrViews: Views = {
  home: HrHomeView,
  setUp: SetUpView,
  import: ImportView,
  openCycle: OpenCycleView,
  closeCycle: CloseCycleView,
  people: PeopleView,
  links: LinksView,
  quarantine: QuarantineView,
  bias: BiasView,
  groups: GroupsView,
  files: FilesView,
  tracking: TrackingView,
  assignments: AssignmentsView,
  mirror: MirrorView,
  practice: PracticeView,
  training: TrainingView,
  maintenance: MaintenanceView,
  past: PastView,
  task: TaskView,
  person: PersonView,
  enter: EnterView,
};
