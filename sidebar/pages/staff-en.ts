// The page for supervisors and employees in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { startPanel } from '../start-panel';
import { staffViews } from '../views/staff-views';

startPanel({ reader: 'staff', language: 'en', texts }, staffViews);
