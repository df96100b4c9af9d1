// How the screens of HR's page for every day are drawn.
import type { UpkeepName } from './screens';
import type { Screen } from './state';
import { AccessView } from './views/access';
import type { Views } from './views/app';
import { AssignmentsView } from './views/assignments';
import { BiasView } from './views/bias';
import { EnterView } from './views/enter';
import { GroupsView } from './views/groups';
import { HrHomeView } from './views/hr-home';
import { LinksView } from './views/links';
import { MirrorView } from './views/mirror';
import { PeopleView } from './views/people';
import { PersonView } from './views/person';
import { PlanView } from './views/plan';
import { PracticeView } from './views/practice';
import { PublicationView } from './views/publication';
import { QuarantineView } from './views/quarantine';
import { TalksView } from './views/talks';
import { TaskView } from './views/task';
import { TrackingView } from './views/tracking';
import { TrainingView } from './views/training';

export const dailyViews: Views<Exclude<Screen['name'], UpkeepName>> = {
  home: HrHomeView,
  tracking: TrackingView,
  people: PeopleView,
  quarantine: QuarantineView,
  publication: PublicationView,
  bias: BiasView,
  training: TrainingView,
  links: LinksView,
  task: TaskView,
  assignments: AssignmentsView,
  groups: GroupsView,
  enter: EnterView,
  mirror: MirrorView,
  practice: PracticeView,
  person: PersonView,
  talks: TalksView,
  plan: PlanView,
  access: AccessView,
};
