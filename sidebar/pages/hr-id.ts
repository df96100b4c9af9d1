// HR's page for every day in Indonesian.
import { dailyTexts } from '../../src/core/text/id/daily';
import { panelTexts } from '../../src/core/text/id/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'hr', language: 'id', texts: { ...panelTexts, ...dailyTexts } }, dailyViews);
