// Closing a cycle: what is still undecided, then the question.
import { Question } from './controls';
import { Field } from './field';
import { CallProblems, Card, Empty, Sentences, Title } from './page';
import type { UpkeepProps } from './view';

export function CloseCycleView(props: UpkeepProps) {
  const { state, t } = props;
  const cycle = state.panel?.cycle;
  const hr = state.panel?.hr;
  if (!cycle || !hr) return <Title>{t.places.closeCycle.title}</Title>;
  if (cycle.status === 'closed') return <Reopen {...props} name={cycle.name} />;
  return (
    <>
      <Title>{t.places.closeCycle.title}</Title>
      <p class="lead">{t.closeCycle.intro(cycle.name)}</p>
      <Undecided {...props} />
      <p>{t.closeCycle.archive}</p>
      <CallProblems {...props} fns={['closeCycle']} />
      <Question
        {...props}
        id="closeCycle"
        trigger={t.places.closeCycle.title}
        question={t.closeCycle.confirm}
        yes={t.closeCycle.action}
        call={{ fn: 'closeCycle' }}
      />
    </>
  );
}

/** What is undecided, by name, and what closing means. */
function Undecided(props: UpkeepProps) {
  const { state, t } = props;
  const closing = state.asked.previewClosing?.value;
  if (!closing) return <CallProblems {...props} fns={['previewClosing']} />;
  return (
    <>
      <Card title={t.closeCycle.undecided}>
        {closing.open.length === 0 && <Empty>{t.closeCycle.nothingOpen}</Empty>}
        {closing.open.map(({ title, names }) => (
          <details key={title}>
            <summary>{title}</summary>
            <Sentences list={names} />
          </details>
        ))}
      </Card>
      <Card title={t.closeCycle.means}>
        <Sentences list={closing.means} />
      </Card>
    </>
  );
}

/** Undoing the closing, with a reason that is kept and shown. */
function Reopen(props: UpkeepProps & { readonly name: string }) {
  const { state, edit, t, name } = props;
  const { reason } = state.drafts;
  return (
    <>
      <Title>{t.hr.reopen}</Title>
      <p class="lead">{t.closeCycle.reopenIntro(name)}</p>
      <Field
        id="reason"
        label={t.closeCycle.reason}
        value={reason}
        problem={state.drafts.attempted && reason.trim() === '' ? t.closeCycle.reasonNeeded : undefined}
        onInput={(typed) => edit({ reason: typed })}
      />
      <CallProblems {...props} fns={['reopenCycle']} />
      <Question
        {...props}
        id="reopenCycle"
        trigger={t.hr.reopen}
        question={t.closeCycle.reopenAsk}
        yes={t.closeCycle.reopenYes}
        mayAsk={() => {
          edit({ attempted: true });
          return reason.trim() !== '';
        }}
        call={{ fn: 'reopenCycle', input: { reason } }}
      />
    </>
  );
}
