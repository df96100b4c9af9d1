// HR's page for what the answers tell, in English.
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { reviewTexts } from '../../src/core/text/en/review';
import { reviewViews } from '../review-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...reviewTexts };

startPanel({ page: 'review', language: 'en', texts }, reviewViews);
