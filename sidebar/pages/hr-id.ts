// HR's page for every day in Indonesian.
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { dailyTexts } from '../../src/core/text/id/daily';
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...appraisalTexts, ...dailyTexts };

startPanel({ page: 'hr', language: 'id', texts }, dailyViews);
