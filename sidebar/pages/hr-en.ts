// HR's page for every day in English.
import { appraisalTexts } from '../../src/core/text/en/appraisal';
import { dailyTexts } from '../../src/core/text/en/daily';
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...appraisalTexts, ...dailyTexts };

startPanel({ page: 'hr', language: 'en', texts }, dailyViews);
