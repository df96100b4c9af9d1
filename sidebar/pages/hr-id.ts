// HR's page for every day in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { dailyViews } from '../daily-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'hr', language: 'id', texts }, dailyViews);
