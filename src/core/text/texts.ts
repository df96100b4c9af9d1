// The catalogue: every sentence people see, in both languages, room by room.

import type { Language } from '../language';
import { accessTexts } from './access';
import { biasTexts } from './bias';
import { cycleTexts } from './cycle';
import { formTexts } from './form';
import { frameworkTexts } from './framework';
import { homeTexts } from './home';
import { maintenanceTexts } from './maintenance';
import { practiceTexts } from './practice';
import { profileTexts } from './profile';
import { raterTexts } from './raters';
import { responseTexts } from './response';
import { rosterTexts } from './roster';
import { summaryTexts } from './summary';
import { trackingTexts } from './tracking';
import { workbookTexts } from './workbook';

/** The catalogue in one language. */
export const textsIn = (language: Language) => ({
  access: accessTexts[language],
  maintenance: maintenanceTexts[language],
  bias: biasTexts[language],
  practice: practiceTexts[language],
  cycle: cycleTexts[language],
  form: formTexts[language],
  framework: frameworkTexts[language],
  home: homeTexts[language],
  profile: profileTexts[language],
  raters: raterTexts[language],
  response: responseTexts[language],
  roster: rosterTexts[language],
  summary: summaryTexts[language],
  tracking: trackingTexts[language],
  workbook: workbookTexts[language],
});

export type Texts = ReturnType<typeof textsIn>;
