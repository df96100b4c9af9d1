// The furniture of every screen: heading, problems, loading, progress.
import type { ComponentChildren } from 'preact';
import type { Count } from '../../src/contract/cycle-view';
import type { FunctionName, Output } from '../../src/contract/functions';
import type { Problem } from '../../src/core/problem';
import { failure, type outcome } from '../focus';
import { Button, OutLink } from './controls';
import { Icon } from './icon';
import { ProblemPlace } from './place-button';
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

interface CardProps {
  readonly title: string;
  readonly look?: string;
  /** What makes it the place of an outcome. */
  readonly of?: ReturnType<typeof outcome> | undefined;
  readonly children: ComponentChildren;
}

/** A part of a screen with its heading. */
export function Card({ title, look = '', of, children }: CardProps) {
  return (
    <section class={`card ${look}`} {...of}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences one under the other. */
export function Sentences({ list }: { readonly list: readonly string[] }) {
  return (
    <ul class="plain">
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface FoldProps {
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly open?: boolean;
  /** Of the folds of a group one is open at a time. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** A line that opens to show more. */
export function Fold({ title, note, open = false, group, children }: FoldProps) {
  return (
    <details class="fold" open={open} name={group}>
      <summary>
        <Icon name="chevron" />
        <span>
          <strong>{title}</strong>
          {note && <span class="soft">{note}</span>}
        </span>
      </summary>
      <div class="folded">{children}</div>
    </details>
  );
}

interface AnsweredProps<F extends FunctionName> extends ViewProps {
  readonly fn: F;
  readonly title: string;
  readonly lead?: string;
  readonly loading?: string;
  readonly children: (value: Output<F>) => ComponentChildren;
}

/** A screen that shows what one function hands back: heading, problems, waiting, and then the thing itself. */
export function Answered<F extends FunctionName>(props: AnsweredProps<F>) {
  const { state, t, fn, title, lead, loading = t.common.loading, children } = props;
  const asked: { readonly status: string; readonly value: Output<F> | undefined } | undefined =
    state.asked[fn];
  return (
    <>
      <Title>{title}</Title>
      {lead && <p class="lead">{lead}</p>}
      <CallProblems {...props} fns={[fn]} standing="retry" />
      {asked?.value === undefined
        ? asked?.status === 'loading' && <Loading text={loading} />
        : children(asked.value)}
    </>
  );
}

interface ProblemItemProps extends ViewProps {
  readonly problem: Problem;
}

/** Leads to Google's page where a permission that is missing can be given. */
export function GrantLink({ at, t }: { readonly at: string | undefined; readonly t: ViewProps['t'] }) {
  return at === undefined ? null : (
    <div class="actions">
      <OutLink href={at} t={t} kind="primary">
        {t.problems.grant}
      </OutLink>
    </div>
  );
}

/** What to do, with the address of a document in it to be pressed. */
function Todo({ text, t }: { readonly text: string; readonly t: ViewProps['t'] }) {
  const [before, address, after] = text.split(/(https:\S+[^\s.,])/);
  return (
    <p class="todo">
      {before}
      {address !== undefined && (
        <a href={address} target="_blank" rel="noopener">
          {address}
          <span class="unseen"> {t.common.opensNewTab}</span>
        </a>
      )}
      {after}
    </p>
  );
}

/** One problem: what is wrong, where, what to do. */
export function ProblemItem({ problem, ...props }: ProblemItemProps) {
  const { t } = props;
  return (
    <li class={`problem ${problem.severity}`}>
      <Icon name={problem.severity === 'error' ? 'warning' : 'info'} />
      <div>
        <p>
          <span class="unseen">{t.problems[problem.severity]}: </span>
          {problem.message}
        </p>
        <ProblemPlace {...props} place={problem.place} />
        {problem.action && <Todo text={problem.action} t={t} />}
        <GrantLink at={problem.grantAt} t={t} />
      </div>
    </li>
  );
}

interface CallProblemsProps extends ViewProps {
  readonly fns: readonly FunctionName[];
  /** The view itself says how to go on ('silent'), or has nothing to show without an answer ('retry'). */
  readonly standing?: 'silent' | 'retry';
}

/** The problems of the last call of the functions named, with a way to try again or put them away. */
export function CallProblems({ fns, standing, ...props }: CallProblemsProps) {
  const { state, send, t } = props;
  const failed = fns.filter((fn) => state.asked[fn]?.status === 'problem');
  return (
    <>
      {failed.map((fn) => (
        <div class="problems" role="alert" key={fn} {...failure(fn)}>
          <ul>
            {state.asked[fn]?.problems.map((problem, i) => (
              <ProblemItem {...props} key={`${problem.code}${i}`} problem={problem} />
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
