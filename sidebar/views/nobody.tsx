// For an account that has no task here: which address is signed in and what to do. In a new workbook: set it up.
import type { Panel } from '../../src/contract/panel';
import { Button } from './controls';
import { Card } from './page';
import { SignInSection } from './sign-in';
import type { ViewProps } from './view';

export function NobodySection(props: ViewProps & { readonly panel: Panel }) {
  const { go, t, panel } = props;
  if (panel.office === '')
    return (
      <Card title={t.steps.setUp.name}>
        <p>{t.steps.setUp.why}</p>
        <Button kind="primary" onPress={() => go({ name: 'setUp' })}>
          {t.steps.setUp.action}
        </Button>
      </Card>
    );
  return (
    <>
      <SignInSection {...props} />
      <Card title={t.nobody.title}>
        <p>{panel.user.email ? t.nobody.signedIn(panel.user.email) : t.nobody.unknown}</p>
        {panel.cycle?.status === 'open' ? (
          <>
            <h3>{t.common.whatToDo}</h3>
            <ul class="plain">
              <li>{t.nobody.action}</li>
              <li>{t.nobody.other}</li>
            </ul>
          </>
        ) : (
          <p>{t.nobody.noCycle}</p>
        )}
      </Card>
    </>
  );
}
