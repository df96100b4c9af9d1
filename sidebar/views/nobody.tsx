// For an account that has no task here: which address is signed in and what to do. In a new workbook: set it up.
import type { Panel } from '../../src/contract/server-api';
import { Button } from './controls';
import type { ViewProps } from './view';

export function NobodySection({ send, t, panel }: ViewProps & { readonly panel: Panel }) {
  if (panel.office === '')
    return (
      <section class="card">
        <h2>{t.steps.setUp.name}</h2>
        <p>{t.steps.setUp.why}</p>
        <Button kind="primary" onPress={() => send({ type: 'open', screen: { name: 'setUp' } })}>
          {t.steps.setUp.action}
        </Button>
      </section>
    );
  return (
    <section class="card">
      <h2>{t.nobody.title}</h2>
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
    </section>
  );
}
