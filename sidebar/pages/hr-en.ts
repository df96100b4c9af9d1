// The page for HR in English.
import { panelTexts as texts } from '../../src/core/text/en/panel';
import { hrScreens } from '../screens';
import { startPanel } from '../start-panel';

startPanel({ reader: 'hr', language: 'en', texts }, hrScreens);
