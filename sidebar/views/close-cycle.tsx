// Closing a cycle: what is still awaited, the archive first, then the question.
import { saveFile } from '../take-away';
import { AskButton, Button, Question } from './controls';
import { CallProblems, Card, Title } from './page';
import type { ViewProps } from './view';

export function CloseCycleView(props: ViewProps) {
  const { state, t } = props;
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
      <Card title={t.closeCycle.archive}>
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
          <AskButton {...props} call={{ fn: 'getReport' }}>
            {t.closeCycle.prepare}
          </AskButton>
        )}
      </Card>
      <CallProblems {...props} fns={['closeCycle']} />
      <Question
        {...props}
        id="closeCycle"
        trigger={t.closeCycle.title}
        question={t.closeCycle.confirm}
        yes={t.closeCycle.action}
        call={{ fn: 'closeCycle' }}
      />
    </>
  );
}
