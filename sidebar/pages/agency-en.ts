// HR's page for the papers that an agency needs before use, in English.
import { agencyTexts } from '../../src/core/text/en/agency';
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { agencyViews } from '../agency-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...agencyTexts };

startPanel({ page: 'agency', language: 'en', texts }, agencyViews);
