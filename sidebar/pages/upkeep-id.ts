// HR's second page in Indonesian: what is done before and after a cycle.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { startPanel } from '../start-panel';
import { upkeepViews } from '../upkeep-views';

startPanel({ page: 'upkeep', language: 'id', texts }, upkeepViews);
