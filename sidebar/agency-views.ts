// How the screens are drawn of HR's page for the papers of the agency.
import type { AgencyName } from './screens';
import { AgencyView } from './views/agency';
import type { Views } from './views/app';
import type { AgencyProps } from './views/view';

export const agencyViews: Views<AgencyProps['t'], AgencyName> = {
  agency: AgencyView,
};
