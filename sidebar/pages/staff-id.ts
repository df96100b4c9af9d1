// The page for supervisors and employees in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { staffViews } from '../staff-views';
import { startPanel } from '../start-panel';

startPanel({ page: 'staff', language: 'id', texts }, staffViews);
