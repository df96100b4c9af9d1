// The page that everybody has for notes of behaviour through the year, in English.
import { notesTexts } from '../../src/core/text/en/notes';
import { panelTexts } from '../../src/core/text/en/panel';
import { startPanel } from '../start-panel';
import { ObservationsView } from '../views/observations';

const texts = { ...panelTexts, ...notesTexts };

startPanel({ page: 'notes', language: 'en', texts }, { observations: ObservationsView });
