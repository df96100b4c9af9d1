// The frame: header, the screen shown, footer.
import type { ComponentType } from 'preact';
import { isBusy, type Screen, type ScreenFacts, type State, screenOf } from '../state';
import { Footer } from './footer';
import { HomeHead } from './home-head';
import { Icon } from './icon';
import { CallProblems } from './page';
import type { ViewProps } from './view';
import { Warnings } from './warnings';

/** The screens of a page: a view is drawn for its own screen alone, so what it reads of a screen is there. */
export type Screens = {
  readonly [Name in Screen['name']]: ScreenFacts<Name> & {
    readonly view: ComponentType<ViewProps & Extract<Screen, { readonly name: Name }>>;
  };
};

interface AppProps extends Pick<ViewProps, 'state' | 'send'> {
  readonly screens: Partial<Screens>;
}

export function App({ state, send, screens }: AppProps) {
  const t = state.texts;
  const screen = screenOf(state);
  const props: ViewProps = {
    state,
    send,
    t,
    go: (to) => send({ type: 'open', screen: to }),
    ask: (call) => send({ type: 'ask', call }),
    edit: (drafts) => send({ type: 'edit', drafts }),
  };
  const Shown = screens[screen.name]?.view as ComponentType<ViewProps & Screen>;
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
        {isBusy(state, 'getPanel', 'setLanguage', 'getPage') && state.panel && (
          <span class="soft refreshing">{t.home.refreshing}</span>
        )}
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
        {state.period !== undefined && (
          <p class="note">
            <Icon name="info" />
            {t.home.earlier(state.panel?.cycle?.name ?? '')}
          </p>
        )}
        <Warnings {...props} />
        <CallProblems {...props} fns={['showTab', 'getPage']} />
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
