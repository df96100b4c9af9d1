// HR's second page in English: what is done before and after a cycle.
import { panelTexts } from '../../src/core/text/en/panel';
import { upkeepTexts } from '../../src/core/text/en/upkeep';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

startPanel({ page: 'upkeep', language: 'en', texts: { ...panelTexts, ...upkeepTexts } }, upkeepViews);
