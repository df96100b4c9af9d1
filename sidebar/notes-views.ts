// How the screens are drawn of the page that everybody has: what is seldom used, practice, feedback, notes of behaviour, and what is held on oneself.
import type { NotesName } from './screens';
import type { Views } from './views/app';
import { MirrorView } from './views/mirror';
import { MyDataView } from './views/my-data';
import { ObservationsView } from './views/observations';
import { OrganisationView } from './views/organisation';
import { PracticeView } from './views/practice';
import { SecondsView } from './views/seconds';
import { TalkQualityView } from './views/talk-quality';
import type { NotesProps } from './views/view';

export const notesViews: Views<NotesProps['t'], NotesName> = {
  mirror: MirrorView,
  myData: MyDataView,
  observations: ObservationsView,
  organisation: OrganisationView,
  practice: PracticeView,
  seconds: SecondsView,
  talkQuality: TalkQualityView,
};
