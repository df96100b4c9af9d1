// How the screens are drawn of the page for the way to another job, and for what colleagues say.
import type { CareerName } from './screens';
import type { Views } from './views/app';
import { CareerView } from './views/career';
import { ColleaguesView } from './views/colleagues';
import { VacancyView } from './views/vacancy';
import type { CareerProps } from './views/view';

export const careerViews: Views<CareerProps['t'], CareerName> = {
  career: CareerView,
  colleagues: ColleaguesView,
  vacancy: VacancyView,
};
