// Long work: what it would do, then a bar that moves step by step; it can be stopped between steps and resumed.
import type { MailPreview, TaskKind } from '../../src/contract/task';
import { outcome } from '../focus';
import { isBusy, type Task } from '../state';
import { Button, OutLink } from './controls';
import { CallProblems, Empty, Fold, Loading, Title } from './page';
import { UnitChoice } from './unit-choice';
import type { DailyProps } from './view';

export function TaskView(props: DailyProps & { readonly kind: TaskKind }) {
  const { state, t, kind } = props;
  const task = state.task?.kind === kind ? state.task : undefined;
  return (
    <>
      <Title>{t.tasks[kind]}</Title>
      {task ? (
        <CallProblems {...props} fns={['stepTask']} standing="silent" />
      ) : (
        <CallProblems {...props} fns={['previewTask']} standing="retry" />
      )}
      {task ? <Running {...props} task={task} /> : <Preview {...props} />}
    </>
  );
}

function Preview({ state, send, ask, t, kind }: DailyProps & { readonly kind: TaskKind }) {
  if (isBusy(state, 'previewTask')) return <Loading text={t.task.previewing} />;
  const preview = state.asked.previewTask?.value;
  if (!preview) return null;
  const other = state.task && ['starting', 'running', 'stopping'].includes(state.task.run);
  const unit = state.asked.previewTask?.call.input.unit;
  const choice = ((preview.left ?? 0) > 0 || unit !== undefined) && (
    // Whose tabs: a workbook has no room for those of a large office.
    <UnitChoice
      id="task-unit"
      label={t.task.whose}
      units={(state.panel?.hr?.people ?? []).flatMap((person) => person.unit || [])}
      value={unit ?? ''}
      everybody={t.tracking.everybody}
      onChoose={(one) => ask({ fn: 'previewTask', input: { kind, ...(one === '' ? {} : { unit: one }) } })}
    />
  );
  if (preview.empty)
    return (
      <section class="card">
        <p>{preview.sentence}</p>
        {preview.mails && <Mails mails={preview.mails} t={t} />}
        {choice}
        <Empty>{t.task.empty}</Empty>
        <Button onPress={() => send({ type: 'back' })}>{t.common.back}</Button>
      </section>
    );
  return (
    <section class="card" {...outcome('previewTask')}>
      <p class="lead">{preview.sentence}</p>
      {preview.mails && <Mails mails={preview.mails} t={t} />}
      {choice}
      {other && <p class="soft">{t.task.other}</p>}
      <Button
        kind="primary"
        disabled={other}
        onPress={() => ask({ fn: 'stepTask', input: { kind, ...(unit === undefined ? {} : { unit }) } })}
      >
        {t.task.start}
      </Button>
    </section>
  );
}

/** To whom mails go and in which words; and who gets none. */
function Mails({ mails, t }: Pick<DailyProps, 't'> & { readonly mails: MailPreview }) {
  const words = t.task.mails;
  const apart = (['late', 'unreached'] as const).filter((list) => mails[list].length > 0);
  return (
    <div class="folds">
      {mails.kinds.map(({ kind, names, subject, body }) => (
        <Fold key={kind} title={words.kind[kind](names.length)}>
          <p>{names.join('; ')}</p>
          <p class="soft">{words.text(names[0] ?? '')}</p>
          <blockquote>
            <strong>{subject}</strong>
            {'\n\n'}
            {body}
          </blockquote>
        </Fold>
      ))}
      {apart.map((list) => (
        <Fold key={list} title={words[list](mails[list].length)}>
          <p class="soft">{words[`${list}Why`]}</p>
          <p>{mails[list].join('; ')}</p>
        </Fold>
      ))}
    </div>
  );
}

function Running({ state, send, t, task }: DailyProps & { readonly task: Task }) {
  const { progress, run } = task;
  const share =
    progress && progress.of > 0 ? (100 * progress.done) / progress.of : run === 'finished' ? 100 : 0;
  const moving = run === 'starting' || run === 'running' || run === 'stopping';
  return (
    <section class={`card task ${run}`} {...outcome('stepTask')}>
      <div
        class={`track large${moving ? ' moving' : ''}`}
        role="progressbar"
        aria-label={t.task.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share)}
        aria-valuetext={progress ? t.common.of(progress.done, progress.of) : t.task.starting}
      >
        <div style={{ width: `${share}%` }} />
      </div>
      <p class="task-line">
        <span>{run === 'finished' ? t.task.finished : (progress?.sentence ?? t.task.starting)}</span>
        {progress && <span class="figure">{t.common.of(progress.done, progress.of)}</span>}
      </p>
      {run === 'finished' && progress && <p>{progress.sentence}</p>}
      {run === 'stopping' && <p class="soft">{t.task.stopping}</p>}
      {run === 'paused' && <p class="soft">{t.task.paused}</p>}
      {run === 'failed' && <p class="soft">{t.task.failed}</p>}
      {(run === 'starting' || run === 'running') && <p class="soft">{t.task.keepOpen}</p>}
      {run === 'finished' && task.kind === 'makeForms' && (
        <ul class="forms">
          {state.panel?.hr?.forms.map(({ role, url }) => (
            <li key={url}>
              <OutLink href={url} t={t}>
                {t.links.formOf[role]}
              </OutLink>
            </li>
          ))}
        </ul>
      )}
      <TaskButton send={send} t={t} {...task} />
    </section>
  );
}

/** One button that changes its meaning, so that the focus on it is not lost when the work ends or pauses. */
function TaskButton({ send, t, run, progress }: Pick<DailyProps, 'send' | 't'> & Task) {
  if (run === 'finished' || run === 'paused' || run === 'failed') {
    const finished = run === 'finished';
    return (
      <Button kind="primary" onPress={() => send({ type: finished ? 'home' : 'resumeTask' })}>
        {finished ? t.common.backHome : t.task.resume(progress)}
      </Button>
    );
  }
  return (
    <Button disabled={run !== 'running'} onPress={() => send({ type: 'stopTask' })}>
      {t.task.stop}
    </Button>
  );
}
