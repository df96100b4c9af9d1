// The page for supervisors and employees in Indonesian.
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { followUpTexts } from '../../src/core/text/id/follow-up';
import { panelTexts } from '../../src/core/text/id/panel';
import { staffViews } from '../staff-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...appraisalTexts, ...followUpTexts };

startPanel({ page: 'staff', language: 'id', texts }, staffViews);
