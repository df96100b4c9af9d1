// Nobody is listed as officer of HR any more: what that means, and for the owner of the file the way back.
import type { Panel } from '../../src/contract/panel';
import { AskButton } from './controls';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

export function OfficersLost(props: ViewProps & { readonly lost: NonNullable<Panel['officersLost']> }) {
  const { t, lost } = props;
  return (
    <Card title={lost.title}>
      <p>{lost.meaning}</p>
      <p>{lost.action}</p>
      <CallProblems {...props} fns={['restoreOfficers']} />
      {lost.mendable && (
        <AskButton {...props} kind="primary" call={{ fn: 'restoreOfficers' }}>
          {t.nobody.restore}
        </AskButton>
      )}
    </Card>
  );
}
