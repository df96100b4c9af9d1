// HR's page for answers on paper in English: blank forms, and the screen where they are entered.
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { paperTexts } from '../../src/core/text/en/paper';
import { entryFollows } from '../entry-follows';
import { entryViews } from '../entry-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...paperTexts };

startPanel({ page: 'entry', language: 'en', texts }, entryViews, entryFollows);
