// HR's page for the lists that are taken in, in Indonesian: employees and their supervisors.
import { hrTexts } from '../../src/core/text/id/hr';
import { listsTexts } from '../../src/core/text/id/lists';
import { panelTexts } from '../../src/core/text/id/panel';
import { listsViews } from '../lists-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...listsTexts };

startPanel({ page: 'lists', language: 'id', texts }, listsViews);
