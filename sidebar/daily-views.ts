// How the screens of HR's page for every day are drawn.
import type { DailyTexts } from '../src/core/text/id/daily';
import type { PanelTexts } from '../src/core/text/id/panel';
import type { UpkeepName } from './screens';
import type { Screen } from './state';
import { AccessView } from './views/access';
import type { Views } from './views/app';
import { AssignmentsView } from './views/assignments';
import { BiasView } from './views/bias';
import { EnterView } from './views/enter';
import { HrHomeView } from './views/hr-home';
import { LinksView } from './views/links';
import { MirrorView } from './views/mirror';
import { ObjectionView } from './views/objection';
import { ObjectionsView } from './views/objections';
import { PeopleView } from './views/people';
import { PersonView } from './views/person';
import { PracticeView } from './views/practice';
import { PublicationView } from './views/publication';
import { QuarantineView } from './views/quarantine';
import { TalkQualityView } from './views/talk-quality';
import { TaskView } from './views/task';
import { TrackingView } from './views/tracking';

export const dailyViews: Views<PanelTexts & DailyTexts, Exclude<Screen['name'], UpkeepName>> = {
  home: HrHomeView,
  tracking: TrackingView,
  people: PeopleView,
  quarantine: QuarantineView,
  publication: PublicationView,
  bias: BiasView,
  links: LinksView,
  task: TaskView,
  assignments: AssignmentsView,
  enter: EnterView,
  mirror: MirrorView,
  practice: PracticeView,
  person: PersonView,
  access: AccessView,
  objections: ObjectionsView,
  objection: ObjectionView,
  talkQuality: TalkQualityView,
};
