// What an answer told beside its value: what is to be looked at although nothing stopped.
import { Button } from './controls';
import { ProblemItem } from './page';
import { ProblemReport } from './problem-report';
import type { ViewProps } from './view';

/** So many are read at a glance: nobody counts, filters or saves them. */
const few = 3;

export function Warnings(props: ViewProps) {
  const { state, send, t } = props;
  if (state.warnings.length === 0) return null;
  return (
    <section class="card" role="status">
      <h2>{t.problems.beside}</h2>
      {state.warnings.length > few ? (
        <ProblemReport {...props} problems={state.warnings} />
      ) : (
        <ul class="problem-list">
          {state.warnings.map((problem, i) => (
            <ProblemItem {...props} key={`${problem.code}${i}`} problem={problem} />
          ))}
        </ul>
      )}
      <div class="actions">
        <Button kind="quiet" onPress={() => send({ type: 'dismissWarnings' })}>
          {t.common.close}
        </Button>
      </div>
    </section>
  );
}
