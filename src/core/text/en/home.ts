// The words of Beranda.
import { inEnglish } from '../../format';
import type { HomeTexts } from '../id/home';

export const homeTexts: HomeTexts = {
  noOffice: 'The office has no name yet (tab Pengaturan)',
  hint: 'Every step is run from the panel: menu Timbang → Open the panel.',
  employees: 'Active employees',
  withoutSupervisor: (n) => (n === 0 ? 'all have a supervisor' : `${n} without a supervisor`),
  jobs: 'Jobs',
  confirmed: (n) => `${n} standards confirmed`,
  competencies: 'Competencies',
  cycle: 'Cycle',
  status: (status) => status,
  selfRatings: 'Self-ratings',
  supervisorRatings: 'Supervisor ratings',
  due: (day, days) =>
    days < 0
      ? `due ${inEnglish.longDay(day)}, passed`
      : days === 0
        ? `due today (${inEnglish.longDay(day)})`
        : `due ${inEnglish.longDay(day)}, ${days} days left`,
  quarantine: 'Quarantine',
  decideQuarantine: 'Decide in the panel: accept or reject.',
};
