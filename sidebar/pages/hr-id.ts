// The page for HR in Indonesian.
import { panelTexts as texts } from '../../src/core/text/id/panel';
import { hrScreens } from '../screens';
import { startPanel } from '../start-panel';

startPanel({ reader: 'hr', language: 'id', texts }, hrScreens);
