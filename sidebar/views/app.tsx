// The frame: header, the screen shown, footer.
import type { ComponentType } from 'preact';
import type { PanelTexts } from '../../src/core/text/id/panel';
import { noticeId } from '../focus';
import { isBusy, type Screen, type State, screenOf } from '../state';
import { Footer } from './footer';
import { HomeHead } from './home-head';
import { Icon } from './icon';
import { CallProblems, Loading } from './page';
import type { ViewProps } from './view';
import { Warnings } from './warnings';

/** How the screens of a page are drawn: a view is drawn for its own screen alone, so what it reads of a screen is there. */
export type Views<Texts extends PanelTexts, Name extends Screen['name']> = {
  readonly [N in Name]: ComponentType<ViewProps<Texts> & Extract<Screen, { readonly name: N }>>;
};

interface AppProps<Texts extends PanelTexts> extends Pick<ViewProps<Texts>, 'state' | 'send' | 't'> {
  readonly views: Partial<Views<Texts, Screen['name']>>;
}

export function App<Texts extends PanelTexts>({ state, send, t, views }: AppProps<Texts>) {
  const screen = screenOf(state);
  const props: ViewProps<Texts> = {
    state,
    send,
    t,
    go: (to) => send({ type: 'open', screen: to }),
    ask: (call) => send({ type: 'ask', call }),
    edit: (drafts) => send({ type: 'edit', drafts }),
  };
  // A screen of another page is waited for.
  const Shown = views[screen.name] as ComponentType<ViewProps<Texts> & Screen> | undefined;
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
      <main data-screen={screen.name}>
        {state.notice && (
          <div class="notice" id={noticeId} tabIndex={-1}>
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
            {t.home.earlier(state.panel?.cycle?.name ?? '', state.panel?.objecting === true)}
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
