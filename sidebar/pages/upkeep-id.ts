// HR's second page in Indonesian: what is done before and after a cycle.
import { followUpTexts } from '../../src/core/text/id/follow-up';
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

const texts = { ...panelTexts, ...hrTexts, ...followUpTexts, ...upkeepTexts };

startPanel({ page: 'upkeep', language: 'id', texts }, upkeepViews);
