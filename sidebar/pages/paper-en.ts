// HR's page for paper and files in English: what is printed, handed in and brought along.
import { appraisalTexts } from '../../src/core/text/en/appraisal';
import { hrTexts } from '../../src/core/text/en/hr';
import { panelTexts } from '../../src/core/text/en/panel';
import { paperTexts } from '../../src/core/text/en/paper';
import { paperViews } from '../paper-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...appraisalTexts, ...paperTexts };

startPanel({ page: 'paper', language: 'en', texts }, paperViews);
