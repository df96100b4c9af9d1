// The page for the way to another job, in English.
import { careerTexts } from '../../src/core/text/en/career';
import { panelTexts } from '../../src/core/text/en/panel';
import { careerFollows } from '../career-follows';
import { careerViews } from '../career-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...careerTexts };

startPanel({ page: 'career', language: 'en', texts }, careerViews, careerFollows);
