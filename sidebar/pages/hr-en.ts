// HR's page for every day in English.
import { dailyTexts } from '../../src/core/text/en/daily';
import { panelTexts } from '../../src/core/text/en/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'hr', language: 'en', texts: { ...panelTexts, ...dailyTexts } }, dailyViews);
