// Signing in where Google does not tell who visits: a code by mail, or the one that HR handed over.

import { outcome } from '../focus';
import { isBusy } from '../state';
import { Button } from './controls';
import { Field } from './field';
import { Icon } from './icon';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

/** @param email the address that Google tells, which is none of the office's; '' if it tells none */
export function SignInSection(props: ViewProps & { readonly email: string }) {
  const { state, ask, edit, t, email } = props;
  const { signInAs, signInCode, attempted } = state.drafts;
  const as = signInAs.trim();
  const code = signInCode.trim();
  const sent = state.asked.requestCode?.value;
  const submit = () => {
    edit({ attempted: true });
    if (as !== '' && code !== '') ask({ fn: 'signIn', input: { as, code } });
  };
  return (
    <Card title={t.signIn.title}>
      <p>{t.signIn.why(email)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          id="sign-in-as"
          label={t.signIn.as}
          hint={t.signIn.asHint}
          value={signInAs}
          problem={attempted && as === '' ? t.signIn.asNeeded : undefined}
          onInput={(value) => edit({ signInAs: value })}
        />
        <Button
          busy={isBusy(state, 'requestCode')}
          disabled={!as.includes('@')}
          onPress={() => ask({ fn: 'requestCode', input: { address: as } })}
        >
          {t.signIn.request}
        </Button>
        {sent && (
          <p class="note" role="status" {...outcome('requestCode')}>
            <Icon name="info" />
            {sent.sentence}
          </p>
        )}
        <CallProblems {...props} fns={['requestCode']} standing="silent" />
        <Field
          id="sign-in-code"
          label={t.signIn.code}
          hint={t.signIn.codeHint}
          value={signInCode}
          problem={attempted && code === '' ? t.signIn.codeNeeded : undefined}
          onInput={(value) => edit({ signInCode: value })}
        />
        <CallProblems {...props} fns={['signIn']} standing="silent" />
        <Button kind="primary" busy={isBusy(state, 'signIn')} onPress={submit}>
          {t.signIn.action}
        </Button>
      </form>
    </Card>
  );
}
