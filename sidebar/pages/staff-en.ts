// The page for supervisors and employees in English.
import { appraisalTexts } from '../../src/core/text/en/appraisal';
import { followUpTexts } from '../../src/core/text/en/follow-up';
import { panelTexts } from '../../src/core/text/en/panel';
import { staffViews } from '../staff-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...appraisalTexts, ...followUpTexts };

startPanel({ page: 'staff', language: 'en', texts }, staffViews);
