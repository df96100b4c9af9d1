// The page that everybody has, for what is seldom used, in English.
import { notesTexts } from '../../src/core/text/en/notes';
import { panelTexts } from '../../src/core/text/en/panel';
import { notesViews } from '../notes-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...notesTexts };

startPanel({ page: 'notes', language: 'en', texts }, notesViews);
