// For an account that has no task here: which address is signed in and what to do.
import type { Panel } from '../../src/contract/panel';
import { Card } from './page';
import { SignInSection } from './sign-in';
import type { ViewProps } from './view';

export function NobodySection(props: ViewProps & { readonly panel: Panel }) {
  const { t, panel } = props;
  return (
    <>
      <SignInSection {...props} />
      <Card title={t.nobody.title}>
        <p>{panel.user.email ? t.nobody.signedIn(panel.user.email) : t.nobody.unknown}</p>
        <h3>{t.common.whatToDo}</h3>
        <ul class="plain">
          <li>{t.nobody.action(panel.contact)}</li>
          <li>{t.nobody.other}</li>
        </ul>
      </Card>
    </>
  );
}
