// Every room of the catalogue in Indonesian, which gives its shape.

import { accessTexts } from './access';
import { agreementTexts } from './agreement';
import { archiveTexts } from './archive';
import { biasTexts } from './bias';
import { calibrationTexts } from './calibration';
import { checkTexts } from './checks';
import { colleagueTexts } from './colleagues';
import { cycleTexts } from './cycle';
import { developmentTexts } from './development';
import { dialogueTexts } from './dialogue';
import { formTexts } from './form';
import { frameworkTexts } from './framework';
import { heldTexts } from './held';
import { homeTexts } from './home';
import { identityTexts } from './identity';
import { installationTexts } from './installation';
import { maintenanceTexts } from './maintenance';
import { objectionTexts } from './objection';
import { observationTexts } from './observation';
import { officialTexts } from './official';
import { platformTexts } from './platform';
import { practiceTexts } from './practice';
import { profileTexts } from './profile';
import { projectionTexts } from './projection';
import { raterTexts } from './raters';
import { responseTexts } from './response';
import { resultMailTexts } from './result-mail';
import { rosterTexts } from './roster';
import { secondTexts } from './seconds';
import { summaryTexts } from './summary';
import { talkQualityTexts } from './talk-quality';
import { trackingTexts } from './tracking';
import { workbookTexts } from './workbook';

export const texts = {
  access: accessTexts,
  archive: archiveTexts,
  bias: biasTexts,
  calibration: calibrationTexts,
  checks: checkTexts,
  colleagues: colleagueTexts,
  cycle: cycleTexts,
  dialogue: dialogueTexts,
  development: developmentTexts,
  form: formTexts,
  framework: frameworkTexts,
  held: heldTexts,
  home: homeTexts,
  identity: identityTexts,
  installation: installationTexts,
  maintenance: maintenanceTexts,
  objection: objectionTexts,
  observation: observationTexts,
  official: officialTexts,
  platform: platformTexts,
  practice: practiceTexts,
  profile: profileTexts,
  projection: projectionTexts,
  raters: raterTexts,
  response: responseTexts,
  resultMail: resultMailTexts,
  roster: rosterTexts,
  agreement: agreementTexts,
  seconds: secondTexts,
  summary: summaryTexts,
  talkQuality: talkQualityTexts,
  tracking: trackingTexts,
  workbook: workbookTexts,
};
