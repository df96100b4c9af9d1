// How the screens of HR's page for every day are drawn.
import type { DailyName } from './screens';
import type { Views } from './views/app';
import { HrHomeView } from './views/hr-home';
import { HrPersonView } from './views/hr-person';
import { LinksView } from './views/links';
import { PeopleView } from './views/people';
import { PublicationView } from './views/publication';
import { TaskView } from './views/task';
import { TrackingView } from './views/tracking';
import type { DailyProps } from './views/view';

export const dailyViews: Views<DailyProps['t'], DailyName> = {
  home: HrHomeView,
  tracking: TrackingView,
  people: PeopleView,
  publication: PublicationView,
  links: LinksView,
  task: TaskView,
  person: HrPersonView,
};
