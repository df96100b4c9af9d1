// The page for HR in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { startPanel } from '../start-panel';
import { hrViews } from '../views/hr-views';

startPanel({ reader: 'hr', language: 'en', texts }, hrViews);
