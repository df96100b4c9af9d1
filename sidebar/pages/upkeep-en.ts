// HR's second page in English: what is done before and after a cycle.
import { followUpTexts } from '../../src/core/text/en/follow-up';
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { upkeepTexts } from '../../src/core/text/en/upkeep';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

const texts = { ...panelTexts, ...hrTexts, ...followUpTexts, ...upkeepTexts };

startPanel({ page: 'upkeep', language: 'en', texts }, upkeepViews);
