// HR's page for every day in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'hr', language: 'en', texts }, dailyViews);
