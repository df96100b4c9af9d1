// The tabs an office is read from and kept in.
import { answersTab } from '../tab/answers-tab';
import { assignmentsTab } from '../tab/assignments-tab';
import { calibrationVotesTab } from '../tab/calibration-votes-tab';
import { catalogueTab } from '../tab/catalogue-tab';
import { colleagueAnswersTab } from '../tab/colleague-answers-tab';
import { cycleTab } from '../tab/cycle-tab';
import { developmentTab } from '../tab/development-tab';
import { dictionaryTab } from '../tab/dictionary-tab';
import { enteredTab } from '../tab/entered-tab';
import { erasuresTab } from '../tab/erasures-tab';
import { formsTab } from '../tab/forms-tab';
import { frozenTab } from '../tab/frozen-tab';
import { jobsTab } from '../tab/jobs-tab';
import { mirrorTab } from '../tab/mirror-tab';
import { nominationsTab } from '../tab/nominations-tab';
import { normsTab } from '../tab/norms-tab';
import { objectionsTab } from '../tab/objections-tab';
import { officialTab } from '../tab/official-tab';
import { practiceAnswersTab } from '../tab/practice-answers-tab';
import { practiceTab } from '../tab/practice-tab';
import { quarantineTab } from '../tab/quarantine-tab';
import { rosterTab } from '../tab/roster-tab';
import { settingsTab } from '../tab/settings-tab';
import { talkAnswersTab } from '../tab/talk-answers-tab';
import { targetsTab } from '../tab/targets-tab';

/**
 * The tabs the office is read from, by what it calls their rows. One line a tab; a tab that needs to know others stands
 * below them.
 */
export const heldTabs = {
  settings: settingsTab,
  employees: rosterTab,
  competencies: dictionaryTab,
  jobs: jobsTab,
  cycles: cycleTab,
  forms: formsTab,
  assignments: assignmentsTab,
  answers: answersTab,
  quarantined: quarantineTab,
  entered: enteredTab,
  practiceCases: practiceTab,
  practice: practiceAnswersTab,
  mirrors: mirrorTab,
  norms: normsTab,
  frozen: frozenTab,
  erasures: erasuresTab,
  catalogue: catalogueTab,
  development: developmentTab,
  objections: objectionsTab,
  talkAnswers: talkAnswersTab,
  official: officialTab,
  calibrationVotes: calibrationVotesTab,
  targets: targetsTab,
  nominations: nominationsTab,
  colleagueAnswers: colleagueAnswersTab,
} as const;

/** What the office calls the rows of a tab. */
export type Held = keyof typeof heldTabs;

/** What the tabs hold, of all cycles. */
export type Holdings = { readonly [N in Held]: ReturnType<(typeof heldTabs)[N]['gather']> };
