// Closing a cycle: what is still awaited, the archive first, then the question.
import { isBusy } from '../state';
import { saveFile } from '../take-away';
import { Button, Question } from './controls';
import { CallProblems, Title } from './page';
import type { ViewProps } from './view';

export function CloseCycleView(props: ViewProps) {
  const { state, send, t } = props;
  const cycle = state.panel?.cycle;
  const hr = state.panel?.hr;
  const report = state.asked.getReport;
  if (!cycle || !hr) return <Title>{t.closeCycle.title}</Title>;
  const self = hr.self.of - hr.self.done;
  const supervisor = hr.supervisor.of - hr.supervisor.done;
  return (
    <>
      <Title>{t.closeCycle.title}</Title>
      <p class="lead">{t.closeCycle.intro(cycle.name)}</p>
      {self + supervisor > 0 && <p>{t.closeCycle.waiting(self, supervisor)}</p>}
      <section class="card">
        <h2>{t.closeCycle.archive}</h2>
        <p>{t.closeCycle.archiveWhy}</p>
        <CallProblems {...props} fns={['getReport']} />
        {report?.status === 'ready' ? (
          <Button
            onPress={() =>
              saveFile(
                t.closeCycle.fileName(cycle.id),
                'application/json',
                `${JSON.stringify(report.value, undefined, 2)}\n`,
              )
            }
          >
            {t.closeCycle.save}
          </Button>
        ) : (
          <Button
            busy={isBusy(state, 'getReport')}
            onPress={() => send({ type: 'ask', call: { fn: 'getReport' } })}
          >
            {t.closeCycle.prepare}
          </Button>
        )}
      </section>
      <CallProblems {...props} fns={['closeCycle']} />
      <Question
        {...props}
        id="closeCycle"
        trigger={t.closeCycle.title}
        question={t.closeCycle.confirm}
        yes={t.closeCycle.action}
        busy={isBusy(state, 'closeCycle')}
        onYes={() => send({ type: 'ask', call: { fn: 'closeCycle' } })}
      />
    </>
  );
}
