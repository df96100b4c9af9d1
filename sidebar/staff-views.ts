// How the screens of supervisors and employees are drawn.
import type { Screen } from './state';
import type { Views } from './views/app';
import { ObjectionView } from './views/objection';
import { ObjectionsView } from './views/objections';
import { PersonView } from './views/person';
import { PlanView } from './views/plan';
import { StaffHomeView } from './views/staff-home';
import { TalksView } from './views/talks';
import type { AppraisalProps, FollowUpProps } from './views/view';

export const staffViews: Partial<Views<AppraisalProps['t'] & FollowUpProps['t'], Screen['name']>> = {
  home: StaffHomeView,
  person: PersonView,
  talks: TalksView,
  plan: PlanView,
  objections: ObjectionsView,
  objection: ObjectionView,
};
