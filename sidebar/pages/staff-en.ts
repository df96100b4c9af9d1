// The page for supervisors and employees in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { staffViews } from '../staff-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'staff', language: 'en', texts }, staffViews);
