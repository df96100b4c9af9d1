// How the screens of supervisors and employees are drawn.
import { AccessView } from './views/access';
import type { Views } from './views/app';
import { HomeView } from './views/home';
import { MirrorView } from './views/mirror';
import { PersonView } from './views/person';
import { PlanView } from './views/plan';
import { PracticeView } from './views/practice';
import { TalksView } from './views/talks';

export const staffViews: Partial<Views> = {
  home: HomeView,
  mirror: MirrorView,
  practice: PracticeView,
  person: PersonView,
  talks: TalksView,
  plan: PlanView,
  access: AccessView,
};
