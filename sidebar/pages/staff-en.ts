// The page for supervisors and employees in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { staffScreens } from '../screens';
import { startPanel } from '../start-panel';

startPanel({ reader: 'staff', language: 'en', texts }, staffScreens);
