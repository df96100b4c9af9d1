// Long work: what it would do, then a bar that moves step by step; it can be stopped between steps and resumed.
import type { JobKind } from '../../src/contract/server-api';
import { isBusy, type Job } from '../state';
import { Button, OutLink } from './controls';
import { CallProblems, Empty, Loading, Title } from './page';
import type { ViewProps } from './view';

export function JobView(props: ViewProps & { readonly kind: JobKind }) {
  const { state, t, kind } = props;
  const job = state.job?.kind === kind ? state.job : undefined;
  return (
    <>
      <Title>{t.job.title[kind]}</Title>
      {job ? (
        <CallProblems {...props} fns={['startJob', 'stepJob']} standing="silent" />
      ) : (
        <CallProblems {...props} fns={['previewJob']} standing="retry" />
      )}
      {job ? <Running {...props} job={job} /> : <Preview {...props} />}
    </>
  );
}

function Preview({ state, send, ask, t, kind }: ViewProps & { readonly kind: JobKind }) {
  if (isBusy(state, 'previewJob')) return <Loading text={t.job.previewing} />;
  const preview = state.asked.previewJob?.value;
  if (!preview) return null;
  const other = state.job && ['starting', 'running', 'stopping'].includes(state.job.run);
  if (preview.empty)
    return (
      <section class="card">
        <p>{preview.sentence}</p>
        <Empty>{t.job.empty}</Empty>
        <Button onPress={() => send({ type: 'back' })}>{t.common.back}</Button>
      </section>
    );
  return (
    <section class="card">
      <p class="lead">{preview.sentence}</p>
      {other && <p class="soft">{t.job.other}</p>}
      <Button kind="primary" disabled={other} onPress={() => ask({ fn: 'startJob', input: { kind } })}>
        {t.job.start}
      </Button>
    </section>
  );
}

function Running({ state, send, t, job }: ViewProps & { readonly job: Job }) {
  const { progress, run } = job;
  const share =
    progress && progress.of > 0 ? (100 * progress.done) / progress.of : run === 'finished' ? 100 : 0;
  const moving = run === 'starting' || run === 'running' || run === 'stopping';
  return (
    <section class={`card job ${run}`}>
      <div
        class={`track large${moving ? ' moving' : ''}`}
        role="progressbar"
        aria-label={t.job.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share)}
        aria-valuetext={progress ? t.common.of(progress.done, progress.of) : t.job.starting}
      >
        <div style={{ width: `${share}%` }} />
      </div>
      <p class="job-line">
        <span>{run === 'finished' ? t.job.finished : (progress?.sentence ?? t.job.starting)}</span>
        {progress && <span class="figure">{t.common.of(progress.done, progress.of)}</span>}
      </p>
      {run === 'finished' && progress && <p>{progress.sentence}</p>}
      {run === 'stopping' && <p class="soft">{t.job.stopping}</p>}
      {run === 'paused' && <p class="soft">{t.job.paused}</p>}
      {run === 'failed' && <p class="soft">{t.job.failed}</p>}
      {(run === 'starting' || run === 'running') && <p class="soft">{t.job.keepOpen}</p>}
      {run === 'finished' && job.kind === 'makeForms' && (
        <ul class="forms">
          {state.panel?.hr?.forms.map(({ role, url }) => (
            <li key={url}>
              <OutLink href={url} t={t}>
                {t.home.formOf[role]}
              </OutLink>
            </li>
          ))}
        </ul>
      )}
      <JobButton send={send} t={t} run={run} />
    </section>
  );
}

/** One button that changes its meaning, so that the focus on it is not lost when the work ends or pauses. */
function JobButton({ send, t, run }: Pick<ViewProps, 'send' | 't'> & Pick<Job, 'run'>) {
  if (run === 'finished' || run === 'paused' || run === 'failed') {
    const finished = run === 'finished';
    return (
      <Button kind="primary" onPress={() => send({ type: finished ? 'home' : 'resumeJob' })}>
        {finished ? t.common.backHome : t.job.resume}
      </Button>
    );
  }
  return (
    <Button disabled={run !== 'running'} onPress={() => send({ type: 'stopJob' })}>
      {t.job.stop}
    </Button>
  );
}
