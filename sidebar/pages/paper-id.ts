// HR's page for paper and files in Indonesian: what is printed, handed in and brought along.
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { paperTexts } from '../../src/core/text/id/paper';
import { paperViews } from '../paper-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...hrTexts, ...appraisalTexts, ...paperTexts };

startPanel({ page: 'paper', language: 'id', texts }, paperViews);
