// The words of Beranda.

import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { HomeTexts } from '../id/home';

export const homeTexts: HomeTexts = {
  noOffice: `The office has no name yet (tab ${tabNames.settings})`,
  hint: 'Every step is run from the panel: menu Timbang → Open the panel.',
  employees: 'Active employees',
  withoutSupervisor: (n) => (n === 0 ? 'all have a supervisor' : `${n} without a supervisor`),
  jobs: 'Posts',
  confirmed: (n) => `${n} standards confirmed`,
  competencies: 'Competencies',
  none: '–',
  cycle: 'Period',
  status: (status) => status,
  selfRatings: 'Self-ratings',
  supervisorRatings: 'Supervisor ratings',
  due: (day) => `due ${inEnglish.longDay(day)}`,
  dueUnreadable: 'the deadline cannot be read',
  quarantine: 'Answers held',
  decideQuarantine: 'Open the panel, then accept or reject.',
};
