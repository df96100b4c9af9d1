// HR's page for what the answers tell, in Indonesian.
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { reviewTexts } from '../../src/core/text/id/review';
import { reviewViews } from '../review-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...reviewTexts };

startPanel({ page: 'review', language: 'id', texts }, reviewViews);
