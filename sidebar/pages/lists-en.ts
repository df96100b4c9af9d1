// HR's page for the lists that are taken in, in English: employees and their supervisors.
import { hrTexts } from '../../src/core/text/en/hr';
import { listsTexts } from '../../src/core/text/en/lists';
import { panelTexts } from '../../src/core/text/en/panel';
import { listsViews } from '../lists-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...listsTexts };

startPanel({ page: 'lists', language: 'en', texts }, listsViews);
