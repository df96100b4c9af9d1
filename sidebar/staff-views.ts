// How the screens of supervisors and employees are drawn.
import type { Screen } from './state';
import type { Views } from './views/app';
import { MirrorView } from './views/mirror';
import { ObjectionView } from './views/objection';
import { ObjectionsView } from './views/objections';
import { PersonView } from './views/person';
import { PlanView } from './views/plan';
import { PracticeView } from './views/practice';
import { StaffHomeView } from './views/staff-home';
import { TalksView } from './views/talks';
import type { AppraisalProps, FollowUpProps } from './views/view';

export const staffViews: Partial<Views<AppraisalProps['t'] & FollowUpProps['t'], Screen['name']>> = {
  home: StaffHomeView,
  mirror: MirrorView,
  practice: PracticeView,
  person: PersonView,
  talks: TalksView,
  plan: PlanView,
  objections: ObjectionsView,
  objection: ObjectionView,
};
