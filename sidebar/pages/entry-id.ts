// HR's page for answers on paper in Indonesian: blank forms, and the screen where they are entered.
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { paperTexts } from '../../src/core/text/id/paper';
import { entryFollows } from '../entry-follows';
import { entryViews } from '../entry-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...paperTexts };

startPanel({ page: 'entry', language: 'id', texts }, entryViews, entryFollows);
