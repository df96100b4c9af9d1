// HR's second page in English: what is done before and after a cycle.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

startPanel({ page: 'upkeep', language: 'en', texts }, upkeepViews);
