// The foot of every screen: language, who is signed in, reload.
import type { Language } from '../../src/core/language';
import { Icon } from './icon';
import type { ViewProps } from './view';

const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'id', name: 'Indonesia' },
  { code: 'en', name: 'English' },
];

export function Footer({ state, send, t }: ViewProps) {
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
      {state.panel?.user.email && <p class="soft">{t.common.signedIn(state.panel.user.email)}</p>}
    </footer>
  );
}
