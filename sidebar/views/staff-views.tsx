// The screens of supervisors and employees.
import type { Views } from './app';
import { HomeView } from './home';
import { MirrorView } from './mirror';
import { PersonView } from './person';
import { PracticeView } from './practice';

export const staffViews: Views = {
  home: HomeView,
  mirror: MirrorView,
  practice: PracticeView,
  person: PersonView,
};
