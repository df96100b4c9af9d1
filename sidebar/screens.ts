// The screens of the panel, an entry each: what is drawn, what it asks for, and whence one comes to it.

import { AccessView } from './views/access';
import type { Screens } from './views/app';
import { ArchiveView } from './views/archive';
import { AssignmentsView } from './views/assignments';
import { BiasView } from './views/bias';
import { CloseCycleView } from './views/close-cycle';
import { EnterView } from './views/enter';
import { FilesView } from './views/files';
import { GroupsView } from './views/groups';
import { HomeView } from './views/home';
import { HrHomeView } from './views/hr-home';
import { ImportView } from './views/import';
import { LinksView } from './views/links';
import { MaintenanceView } from './views/maintenance';
import { MirrorView } from './views/mirror';
import { OpenCycleView } from './views/open-cycle';
import { PastView } from './views/past';
import { PeopleView } from './views/people';
import { PersonView } from './views/person';
import { PracticeView } from './views/practice';
import { PublicationView } from './views/publication';
import { QuarantineView } from './views/quarantine';
import { SetUpView } from './views/set-up';
import { TaskView } from './views/task';
import { TrackingView } from './views/tracking';
import { TrainingView } from './views/training';

const mirror: Screens['mirror'] = { view: MirrorView, asks: { fn: 'getMirror' } };
const practice: Screens['practice'] = {
  view: PracticeView,
  asks: { fn: 'getPractice' },
  once: ['answerPractice'],
};
const person: Screens['person'] = {
  view: PersonView,
  asks: ({ nip }) => ({ fn: 'getPerson', input: { nip } }),
  once: ['handOverCode', 'endSessions', 'getKeptPage'],
};

const access: Screens['access'] = { view: AccessView, asks: { fn: 'getAccessTrace' } };

/** The screens of supervisors and employees. */
export const staffScreens: Partial<Screens> = { home: { view: HomeView }, mirror, practice, person, access };

/** The screens of HR, in the order in which home lists them. */
export const hrScreens: Screens = {
  home: { view: HrHomeView },
  setUp: { view: SetUpView },
  openCycle: { view: OpenCycleView },
  tracking: {
    view: TrackingView,
    asks: { fn: 'getTracking' },
    once: ['extend', 'moveDeadline'],
    listed: 'explore',
    needs: 'cycle',
  },
  people: { view: PeopleView, listed: 'explore', needs: 'cycle' },
  quarantine: {
    view: QuarantineView,
    asks: { fn: 'getQuarantine' },
    once: ['getDecided'],
    listed: 'explore',
    needs: 'cycle',
  },
  publication: {
    view: PublicationView,
    asks: { fn: 'getPublication' },
    once: ['publishResults'],
    listed: 'explore',
    needs: 'cycle',
  },
  bias: {
    view: BiasView,
    asks: { fn: 'getBias' },
    once: ['setAdjusted'],
    listed: 'explore',
    needs: 'cycle',
  },
  training: { view: TrainingView, asks: { fn: 'getBias' }, listed: 'explore' },
  links: { view: LinksView, asks: { fn: 'getLinks' }, listed: 'explore', needs: 'cycle' },
  maintenance: {
    view: MaintenanceView,
    asks: { fn: 'checkCycle' },
    once: ['mend', 'rebuildAnswers'],
    listed: 'upkeep',
    needs: 'cycle',
  },
  task: {
    view: TaskView,
    asks: ({ kind }) => ({ fn: 'previewTask', input: { kind } }),
    listed: 'upkeep',
    needs: 'cycle',
  },
  past: {
    view: PastView,
    asks: { fn: 'getPastActions' },
    once: ['previewUndo', 'undoAction'],
    listed: 'upkeep',
  },
  archive: {
    view: ArchiveView,
    asks: { fn: 'getArchives' },
    once: ['makeArchive', 'previewRestore', 'restoreArchive', 'previewErasure', 'stepErasure'],
    listed: 'upkeep',
  },
  import: { view: ImportView, listed: 'upkeep' },
  closeCycle: {
    view: CloseCycleView,
    asks: { fn: 'previewClosing' },
    once: ['reopenCycle'],
    listed: 'upkeep',
    needs: 'open cycle',
  },
  assignments: {
    view: AssignmentsView,
    asks: { fn: 'previewAssignments' },
    once: ['refreshAssignments'],
  },
  groups: { view: GroupsView, asks: { fn: 'getGroups' } },
  files: { view: FilesView, once: ['exportNorms', 'importNorms', 'getEvidence'] },
  enter: {
    view: EnterView,
    asks: ({ code }) => ({ fn: 'getSheet', input: { code } }),
    once: ['enterAnswer'],
  },
  mirror,
  practice,
  person,
  access,
};
