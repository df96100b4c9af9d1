// For an account that has no task here: which address is signed in and what to do.
import type { Panel } from '../../src/contract/panel';
import { Card } from './page';
import { SignInSection } from './sign-in';
import type { ViewProps } from './view';

export function NobodySection(props: ViewProps & { readonly panel: Panel }) {
  const { t, panel } = props;
  return (
    <>
      <SignInSection {...props} email={panel.user.email} />
      <Card title={panel.user.email ? t.nobody.title : t.nobody.cannotSignIn}>
        {panel.user.email && <p>{t.nobody.signedIn(panel.user.email)}</p>}
        <h3>{t.common.whatToDo}</h3>
        <ul class="plain">
          <li>{t.nobody.action(panel.contact)}</li>
          <li>{t.nobody.other}</li>
        </ul>
      </Card>
    </>
  );
}
