// HR's page for what is taken in whole, in English: employees and their supervisors, archives.
import { hrTexts } from '../../src/core/text/en/hr';
import { listsTexts } from '../../src/core/text/en/lists';
import { panelTexts } from '../../src/core/text/en/panel';
import { listsFollows } from '../lists-follows';
import { listsViews } from '../lists-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...listsTexts };

startPanel({ page: 'lists', language: 'en', texts }, listsViews, listsFollows);
