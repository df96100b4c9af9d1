// The page for the way to another job, in Indonesian.
import { careerTexts } from '../../src/core/text/id/career';
import { panelTexts } from '../../src/core/text/id/panel';
import { careerFollows } from '../career-follows';
import { careerViews } from '../career-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...careerTexts };

startPanel({ page: 'career', language: 'id', texts }, careerViews, careerFollows);
