// HR's page for the papers that an agency needs before use, in Indonesian.
import { agencyTexts } from '../../src/core/text/id/agency';
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { agencyViews } from '../agency-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...agencyTexts };

startPanel({ page: 'agency', language: 'id', texts }, agencyViews);
