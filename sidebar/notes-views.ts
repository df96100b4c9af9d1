// How the screens are drawn of the page that everybody has: notes of behaviour, the statements about the talk, and who opened one's result.
import type { NotesName } from './screens';
import { AccessView } from './views/access';
import type { Views } from './views/app';
import { ObservationsView } from './views/observations';
import { TalkQualityView } from './views/talk-quality';
import type { NotesProps } from './views/view';

export const notesViews: Views<NotesProps['t'], NotesName> = {
  access: AccessView,
  observations: ObservationsView,
  talkQuality: TalkQualityView,
};
