// The frame: header, the screen shown, footer.
import type { ComponentType } from 'preact';
import { isBusy, type Screen, type State, screenOf, textsOf } from '../state';
import { AssignmentsView } from './assignments';
import { BiasView } from './bias';
import { CloseCycleView } from './close-cycle';
import { FilesView } from './files';
import { Footer } from './footer';
import { GroupsView } from './groups';
import { HomeView } from './home';
import { HomeHead } from './home-head';
import { Icon } from './icon';
import { ImportView } from './import';
import { LinksView } from './links';
import { MaintenanceView } from './maintenance';
import { MirrorView } from './mirror';
import { OpenCycleView } from './open-cycle';
import { CallProblems } from './page';
import { PastView } from './past';
import { PeopleView } from './people';
import { PersonView } from './person';
import { PracticeView } from './practice';
import { QuarantineView } from './quarantine';
import { SetUpView } from './set-up';
import { TaskView } from './task';
import { TrackingView } from './tracking';
import { TrainingView } from './training';
import type { ViewProps } from './view';
import { Warnings } from './warnings';

/** What is drawn for each screen. */
const views = {
  home: HomeView,
  setUp: SetUpView,
  import: ImportView,
  openCycle: OpenCycleView,
  closeCycle: CloseCycleView,
  people: PeopleView,
  links: LinksView,
  quarantine: QuarantineView,
  bias: BiasView,
  groups: GroupsView,
  files: FilesView,
  tracking: TrackingView,
  assignments: AssignmentsView,
  mirror: MirrorView,
  practice: PracticeView,
  training: TrainingView,
  maintenance: MaintenanceView,
  past: PastView,
  task: TaskView,
  person: PersonView,
};

export function App({ state, send }: Pick<ViewProps, 'state' | 'send'>) {
  const t = textsOf(state);
  const screen = screenOf(state);
  const props: ViewProps = {
    state,
    send,
    t,
    go: (to) => send({ type: 'open', screen: to }),
    ask: (call) => send({ type: 'ask', call }),
    edit: (drafts) => send({ type: 'edit', drafts }),
  };
  // A view is drawn for its own screen alone, so what it reads of a screen is there.
  const Shown = views[screen.name] as ComponentType<ViewProps & Screen>;
  return (
    <div class="frame">
      <header>
        {state.trail.length > 1 ? (
          <button type="button" class="back" onClick={() => send({ type: 'back' })}>
            <Icon name="back" />
            {t.common.back}
          </button>
        ) : (
          <HomeHead {...props} />
        )}
        {isBusy(state, 'getPanel') && state.panel && <span class="soft refreshing">{t.home.refreshing}</span>}
      </header>
      <main>
        {state.notice && (
          <div class="notice">
            <Icon name="check" />
            <p>{state.notice}</p>
            <button type="button" aria-label={t.common.close} onClick={() => send({ type: 'dismissNotice' })}>
              <Icon name="close" />
            </button>
          </div>
        )}
        <Warnings {...props} />
        <CallProblems {...props} fns={['showTab', 'setLanguage']} />
        <Shown {...props} {...screen} />
      </main>
      <Footer {...props} />
      <div class="unseen" role="status" aria-live="polite">
        {spoken(state)}
      </div>
    </div>
  );
}

/** What is read aloud after a change that the focus does not show. */
function spoken(state: State): string {
  if (state.notice) return state.notice;
  if (screenOf(state).name === 'task') return state.task?.progress?.sentence ?? '';
  return '';
}
