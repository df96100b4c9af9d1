// How the screens are drawn of the page that everybody has: notes of behaviour, and the statements about the talk.
import type { NotesName } from './screens';
import type { Views } from './views/app';
import { ObservationsView } from './views/observations';
import { TalkQualityView } from './views/talk-quality';
import type { NotesProps } from './views/view';

export const notesViews: Views<NotesProps['t'], NotesName> = {
  observations: ObservationsView,
  talkQuality: TalkQualityView,
};
