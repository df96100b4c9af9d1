// The frame: header, the screen shown, footer; moves the focus with the screen and lets Escape go back.
import { useEffect, useRef } from 'preact/hooks';
import { isBusy, type Screen, type State, screenOf, textsOf } from '../state';
import { BiasView } from './bias';
import { CloseCycleView } from './close-cycle';
import { Footer } from './footer';
import { HomeView } from './home';
import { HomeHead } from './home-head';
import { Icon } from './icon';
import { ImportView } from './import';
import { JobView } from './job';
import { LinksView } from './links';
import { OpenCycleView } from './open-cycle';
import { CallProblems } from './page';
import { PeopleView } from './people';
import { PersonView } from './person';
import { QuarantineView } from './quarantine';
import { SetUpView } from './set-up';
import type { ViewProps } from './view';

export function App({ state, send }: Omit<ViewProps, 't'>) {
  const t = textsOf(state);
  const screen = screenOf(state);
  const props: ViewProps = { state, send, t };
  useFocusOnChange(screenKey(screen), contentKey(state, screen));
  useEscape(state, send);
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
        <CallProblems {...props} fns={['showTab', 'setLanguage']} />
        <Shown {...props} screen={screen} />
      </main>
      <Footer {...props} />
      <div class="unseen" role="status" aria-live="polite">
        {spoken(state)}
      </div>
    </div>
  );
}

function Shown({ screen, ...props }: ViewProps & { readonly screen: Screen }) {
  switch (screen.name) {
    case 'home':
      return <HomeView {...props} />;
    case 'setUp':
      return <SetUpView {...props} />;
    case 'import':
      return <ImportView {...props} />;
    case 'openCycle':
      return <OpenCycleView {...props} />;
    case 'closeCycle':
      return <CloseCycleView {...props} />;
    case 'people':
      return <PeopleView {...props} />;
    case 'links':
      return <LinksView {...props} />;
    case 'quarantine':
      return <QuarantineView {...props} />;
    case 'bias':
      return <BiasView {...props} />;
    case 'job':
      return <JobView {...props} kind={screen.kind} />;
    case 'person':
      return <PersonView {...props} nip={screen.nip} />;
  }
}

/** What is read aloud after a change that the focus does not show. */
function spoken(state: State): string {
  if (state.notice) return state.notice;
  if (screenOf(state).name === 'job') return state.job?.progress?.sentence ?? '';
  return '';
}

const screenKey = (screen: Screen): string =>
  screen.name === 'person'
    ? `person ${screen.nip}`
    : screen.name === 'job'
      ? `job ${screen.kind}`
      : screen.name;

/** Changes when what was pressed has gone from the screen, so that the focus is not left in the void. */
function contentKey(state: State, screen: Screen): string {
  if (screen.name === 'job') return String(state.job === undefined);
  if (screen.name === 'import') return String(state.asked.importOffice?.status === 'ready');
  if (screen.name === 'quarantine') return String(state.asked.getQuarantine?.value?.length);
  return '';
}

/** A new screen is read from its top; new content on the same screen moves the focus alone. */
function useFocusOnChange(screen: string, content: string) {
  const before = useRef({ screen, content });
  useEffect(() => {
    const last = before.current;
    before.current = { screen, content };
    if (last.screen !== screen) window.scrollTo(0, 0);
    if (last.screen !== screen || last.content !== content)
      document.getElementById('title')?.focus({ preventScroll: true });
  }, [screen, content]);
}

function useEscape(state: State, send: ViewProps['send']) {
  const confirming = state.drafts.confirming !== undefined;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      // A search box takes the first Escape to empty itself.
      if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
      send(confirming ? { type: 'edit', drafts: { confirming: undefined } } : { type: 'back' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [confirming, send]);
}
