// What an answer told beside its value: what is to be looked at although nothing stopped.
import { Button } from './controls';
import { ProblemReport } from './problem-report';
import type { ViewProps } from './view';

export function Warnings(props: ViewProps) {
  const { state, send, t } = props;
  if (state.warnings.length === 0) return null;
  return (
    <section class="card" role="status">
      <h2>{t.problems.beside}</h2>
      <ProblemReport {...props} problems={state.warnings} />
      <div class="actions">
        <Button kind="quiet" onPress={() => send({ type: 'dismissWarnings' })}>
          {t.common.close}
        </Button>
      </div>
    </section>
  );
}
