// The page for supervisors and employees in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { startPanel } from '../start-panel';
import { staffViews } from '../views/staff-views';

startPanel({ reader: 'staff', language: 'id', texts }, staffViews);
