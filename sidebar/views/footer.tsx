// The foot of every screen: language, who is signed in, reload.
import type { Language } from '../../src/core/language';
import { AskButton } from './controls';
import { Icon } from './icon';
import type { ViewProps } from './view';

const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'id', name: 'Indonesia' },
  { code: 'en', name: 'English' },
];

export function Footer(props: ViewProps) {
  const { state, send, t } = props;
  const { user } = state.panel ?? {};
  return (
    <footer>
      <fieldset class="languages">
        <legend class="unseen">{t.common.language}</legend>
        {languages.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={state.language === code}
            onClick={() => send({ type: 'chooseLanguage', language: code })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <button type="button" class="reload" onClick={() => send({ type: 'reload' })}>
        <Icon name="refresh" />
        {t.common.reload}
      </button>
      {user?.email && <p class="soft">{t.common.signedIn(user.email)}</p>}
      {user?.signedIn && (
        <AskButton {...props} kind="quiet" call={{ fn: 'signOut' }}>
          {t.signIn.out(user.name ?? '')}
        </AskButton>
      )}
    </footer>
  );
}
