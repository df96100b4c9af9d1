// The furniture of every screen: heading, problems, loading, progress.
import type { ComponentChildren } from 'preact';
import type { Count, Problem } from '../../src/contract/server-api';
import type { Fn } from '../call';
import { Button } from './controls';
import { Icon } from './icon';
import type { ViewProps } from './view';

/** The heading of a screen; the focus moves here when the screen changes. */
export function Title({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 id="title" tabIndex={-1}>
      {children}
    </h1>
  );
}

export function Loading({ text }: { readonly text: string }) {
  return (
    <div class="loading" role="status">
      <p class="soft">{text}</p>
      <div class="bones" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

interface ProblemItemProps {
  readonly problem: Problem;
  readonly t: ViewProps['t'];
}

/** Where a problem is, in one line; empty if that is not known. */
export function placeWords({ place }: Problem, t: ViewProps['t']): string {
  return [
    place.tab,
    place.row === undefined ? undefined : t.problems.row(place.row),
    place.column && t.problems.column(place.column),
    place.nip && `NIP ${place.nip}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One problem: what is wrong, where, what to do. */
export function ProblemItem({ problem, t }: ProblemItemProps) {
  const where = placeWords(problem, t);
  return (
    <li class={`problem ${problem.severity}`}>
      <Icon name={problem.severity === 'error' ? 'warning' : 'info'} />
      <div>
        <p>
          <span class="unseen">{t.problems[problem.severity]}: </span>
          {problem.message}
        </p>
        {where && <p class="where">{where}</p>}
        {problem.action && <p class="todo">{problem.action}</p>}
      </div>
    </li>
  );
}

interface CallProblemsProps extends ViewProps {
  readonly fns: readonly Fn[];
  /** The view itself says how to go on ('silent'), or has nothing to show without an answer ('retry'). */
  readonly standing?: 'silent' | 'retry';
}

/** The problems of the last call of the functions named, with a way to try again or put them away. */
export function CallProblems({ state, send, t, fns, standing }: CallProblemsProps) {
  const failed = fns.filter((fn) => state.asked[fn]?.status === 'problem');
  return (
    <>
      {failed.map((fn) => (
        <div class="problems" role="alert" key={fn}>
          <ul>
            {state.asked[fn]?.problems.map((problem, i) => (
              <ProblemItem key={`${problem.code}${i}`} problem={problem} t={t} />
            ))}
          </ul>
          {standing !== 'silent' && (
            <div class="actions">
              <Button onPress={() => send({ type: 'retry', fn })}>
                <Icon name="refresh" />
                {t.common.retry}
              </Button>
              {standing !== 'retry' && (
                <Button kind="quiet" onPress={() => send({ type: 'dismiss', fn })}>
                  {t.common.close}
                </Button>
              )}
            </div>
          )}
        </div>
      ))}
    </>
  );
}

interface MeterProps {
  readonly label: string;
  readonly count: Count;
  readonly t: ViewProps['t'];
}

/** How far something has come: words and figures, with a bar for the eye. */
export function Meter({ label, count, t }: MeterProps) {
  const share = count.of === 0 ? 0 : count.done / count.of;
  return (
    <div class="meter">
      <p>
        <span>{label}</span>
        <span class="figure">{count.of === 0 ? '–' : t.common.of(count.done, count.of)}</span>
      </p>
      <div class="track" aria-hidden="true">
        <div style={{ width: `${100 * share}%` }} />
      </div>
    </div>
  );
}

/** Shown where there is nothing to show. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
