// HR's page for what is taken in whole, in Indonesian: employees and their supervisors, archives.
import { hrTexts } from '../../src/core/text/id/hr';
import { listsTexts } from '../../src/core/text/id/lists';
import { panelTexts } from '../../src/core/text/id/panel';
import { listsFollows } from '../lists-follows';
import { listsViews } from '../lists-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...listsTexts };

startPanel({ page: 'lists', language: 'id', texts }, listsViews, listsFollows);
