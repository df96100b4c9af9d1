// The form page in each of its states: loading, open, sent, closed, not there.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormView } from '../../wire/wire-form';
import { getForm, getWorkbook } from '../shared/api';
import type { Language } from '../shared/text';
import { rememberedLanguage, rememberedUser, rememberLanguage } from '../shared/who';
import { OpenForm } from './open-form';
import { publishedId } from './place';
import { type Texts, texts } from './texts';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'form'; readonly view: FormView; readonly user: string }
  | { readonly kind: 'sent'; readonly view: FormView; readonly editPath: string };

/** Nobody chosen yet means the owner. */
const whoAmI = async (): Promise<string> => rememberedUser() || (await getWorkbook('')).owner;

export function App() {
  const [language, setLanguage] = useState(rememberedLanguage());
  const [state, setState] = useState<State>({ kind: 'loading' });
  const t = texts[language];
  const title = 'view' in state ? state.view.title : '';

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (title !== '') document.title = title;
  }, [title]);

  useEffect(() => {
    Promise.all([getForm(publishedId(), location.search), whoAmI()]).then(
      ([view, user]) => setState({ kind: 'form', view, user }),
      () => setState({ kind: 'unreachable' }),
    );
  }, []);

  return (
    <>
      <main class="column" aria-busy={state.kind === 'loading'}>
        <Body state={state} t={t} onSent={(view, editPath) => setState({ kind: 'sent', view, editPath })} />
      </main>
      <footer class="column">
        <p>{t.played}</p>
        <Languages
          language={language}
          t={t}
          onChoose={(chosen) => {
            rememberLanguage(chosen);
            setLanguage(chosen);
          }}
        />
      </footer>
    </>
  );
}

interface BodyProps {
  readonly state: State;
  readonly t: Texts;
  readonly onSent: (view: FormView, editPath: string) => void;
}

function Body({ state, t, onSent }: BodyProps) {
  if (state.kind === 'loading') return <p class="card head loading">{t.loading}</p>;
  if (state.kind === 'unreachable')
    return (
      <Message title={t.unreachable}>
        <a href={location.href}>{t.reload}</a>
      </Message>
    );
  const { view } = state;
  if (state.kind === 'sent') return <Sent view={view} editPath={state.editPath} t={t} />;
  switch (view.state) {
    case 'open':
      return <OpenForm view={view} user={state.user} t={t} onSent={(editPath) => onSent(view, editPath)} />;
    case 'closed':
      return <Message title={view.title} text={view.closedMessage || t.closed(view.title)} />;
    case 'unpublished':
      return <Message title={view.title} text={t.unpublished} />;
    case 'missing':
      return <Message title={t.missing} />;
  }
}

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

function Message({ title, text = '', children }: MessageProps) {
  return (
    <section class="card head">
      <h1>{title}</h1>
      {text !== '' && <p class="lines">{text}</p>}
      {children}
    </section>
  );
}

function Sent({ view, editPath, t }: { view: FormView; editPath: string; t: Texts }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <section class="card head">
      <h1 ref={heading} tabIndex={-1}>
        {view.title}
      </h1>
      <p class="lines">{view.confirmation || t.recorded}</p>
      {(view.canEdit || view.canAnswerAgain) && (
        <ul class="links">
          {view.canEdit && (
            <li>
              <a href={editPath}>{t.change}</a>
            </li>
          )}
          {view.canAnswerAgain && (
            <li>
              <a href={location.pathname}>{t.again}</a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

interface LanguagesProps {
  readonly language: Language;
  readonly t: Texts;
  readonly onChoose: (language: Language) => void;
}

function Languages({ language, t, onChoose }: LanguagesProps) {
  const names: readonly (readonly [Language, string])[] = [
    ['id', 'Indonesia'],
    ['en', 'English'],
  ];
  return (
    <fieldset class="languages">
      <legend class="unseen">{t.language}</legend>
      {names.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => onChoose(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
