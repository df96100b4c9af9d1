// Nothing runs by itself any more: what that means, and the press that puts it back.
import type { Panel } from '../../src/contract/panel';
import { AskButton } from './controls';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

export function AutomationLost(props: ViewProps & { readonly lost: NonNullable<Panel['automationLost']> }) {
  const { t, lost } = props;
  return (
    <Card title={lost.title}>
      <p>{lost.meaning}</p>
      <p>{lost.action}</p>
      <CallProblems {...props} fns={['restoreAutomation']} />
      <AskButton {...props} kind="primary" call={{ fn: 'restoreAutomation' }}>
        {t.automation.restore}
      </AskButton>
    </Card>
  );
}
