// The page that everybody has, for what is seldom used, in Indonesian.
import { notesTexts } from '../../src/core/text/id/notes';
import { panelTexts } from '../../src/core/text/id/panel';
import { notesViews } from '../notes-views';
import { startPanel } from '../start-panel';

const texts = { ...panelTexts, ...notesTexts };

startPanel({ page: 'notes', language: 'id', texts }, notesViews);
