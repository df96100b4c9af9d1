// The page for supervisors and employees in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { staffScreens } from '../screens';
import { startPanel } from '../start-panel';

startPanel({ reader: 'staff', language: 'id', texts }, staffScreens);
