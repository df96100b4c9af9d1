// The page that everybody has for notes of behaviour through the year, in Indonesian.
import { notesTexts } from '../../src/core/text/id/notes';
import { panelTexts } from '../../src/core/text/id/panel';
import { startPanel } from '../start-panel';
import { ObservationsView } from '../views/observations';

const texts = { ...panelTexts, ...notesTexts };

startPanel({ page: 'notes', language: 'id', texts }, { observations: ObservationsView });
