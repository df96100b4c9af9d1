// HR's second page in Indonesian: what is done before and after a cycle.
import { panelTexts } from '../../src/core/text/id/panel';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

startPanel({ page: 'upkeep', language: 'id', texts: { ...panelTexts, ...upkeepTexts } }, upkeepViews);
