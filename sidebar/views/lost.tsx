// What the office has lost that one press gives back: what it means, and the press for whoever may.
import { AskButton } from './controls';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

interface LostProps extends ViewProps {
  readonly lost: { readonly title: string; readonly meaning: string; readonly action: string };
  readonly fn: 'restoreOfficers' | 'restoreAutomation';
  /** Words of the press; undefined for whoever may not. */
  readonly press: string | undefined;
}

export function Lost(props: LostProps) {
  const { lost, fn, press } = props;
  return (
    <Card title={lost.title}>
      <p>{lost.meaning}</p>
      <p>{lost.action}</p>
      <CallProblems {...props} fns={[fn]} />
      {press !== undefined && (
        <AskButton {...props} kind="primary" call={{ fn }}>
          {press}
        </AskButton>
      )}
    </Card>
  );
}
