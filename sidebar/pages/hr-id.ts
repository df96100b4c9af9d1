// The page for HR in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { startPanel } from '../start-panel';
import { hrViews } from '../views/hr-views';

startPanel({ reader: 'hr', language: 'id', texts }, hrViews);
