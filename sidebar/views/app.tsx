// The frame: header, the screen shown, footer.
import type { ComponentType } from 'preact';
import { isBusy, type Screen, type State, screenOf } from '../state';
import { Footer } from './footer';
import { HomeHead } from './home-head';
import { Icon } from './icon';
import { CallProblems, Loading } from './page';
import type { ViewProps } from './view';
import { Warnings } from './warnings';

/** How the screens of a page are drawn: a view is drawn for its own screen alone, so what it reads of a screen is there. */
export type Views<Name extends Screen['name'] = Screen['name']> = {
  readonly [N in Name]: ComponentType<ViewProps & Extract<Screen, { readonly name: N }>>;
};

interface AppProps extends Pick<ViewProps, 'state' | 'send'> {
  readonly views: Partial<Views>;
}

export function App({ state, send, views }: AppProps) {
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
  // A screen of another page is waited for.
  const Shown = views[screen.name] as ComponentType<ViewProps & Screen> | undefined;
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
        {Shown ? <Shown {...props} {...screen} /> : <Loading text={t.common.loading} />}
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
