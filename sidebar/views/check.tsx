// One check of one rater: the verdict in a word, a picture on a scale common to all, what it says and what to do; figures folded away.
import type { RaterCheckView } from '../../src/contract/rater-report';
import { formatIn } from '../../src/core/format';
import { confidenceOf, isDirected, scaleOf } from '../check-scale';
import { Interval } from './interval';
import { Fold } from './page';
import type { RaterProps } from './view';

interface ChecksProps extends Pick<RaterProps, 'state' | 't'> {
  readonly checks: readonly RaterCheckView[];
  /** Every check of the report, which share one scale a kind. */
  readonly among: readonly RaterCheckView[];
  /** Differences in severity up to this many points are ordinary. */
  readonly ordinary: number | undefined;
}

/** The checks of one rater: those worth discussing, and the others folded away; all where there are none. */
export function RaterChecks({ checks, ...props }: ChecksProps) {
  const flags = checks.filter(({ verdict }) => verdict === 'flag');
  const others = checks.filter((check) => !flags.includes(check));
  const list = (shown: readonly RaterCheckView[]) =>
    shown.map((check) => <Check {...props} key={check.check} check={check} />);
  if (flags.length === 0) return <>{list(checks)}</>;
  return (
    <>
      {list(flags)}
      {others.length > 0 && <Fold title={props.t.bias.others(others.length)}>{list(others)}</Fold>}
    </>
  );
}

interface CheckProps extends Pick<RaterProps, 'state' | 't'> {
  readonly ordinary: number | undefined;
  readonly check: RaterCheckView;
  /** Every check of the report, which share one scale a kind. */
  readonly among: readonly RaterCheckView[];
}

function Check({ state, t, check, among, ordinary }: CheckProps) {
  const { unit = 'sheets', verdict, estimate, low, high, adjustedSignificance, direction, causes } = check;
  const word = check.waiting ? 'waiting' : verdict;
  const number = (value: number) =>
    unit === 'share' ? formatIn[state.language].share(value) : formatIn[state.language].number(value, 1);
  const figures = [
    estimate !== undefined && t.bias.size[unit](number(estimate)),
    low !== undefined &&
      high !== undefined &&
      t.bias.interval(confidenceOf(check.check), number(low), number(high)),
    !check.waiting && t.bias.n(check.n),
    adjustedSignificance !== undefined && t.bias.q(formatIn[state.language].number(adjustedSignificance, 3)),
  ].filter((figure) => figure !== false);
  return (
    <section class="check">
      <h3>
        {check.title}{' '}
        <span class={`verdict ${word}`}>
          {t.bias.verdict[word]}
          {verdict === 'flag' && direction && `: ${direction}`}
        </span>
      </h3>
      <Interval
        size={check}
        unit={unit}
        scale={scaleOf(check.check, among)}
        directed={isDirected(check.check)}
        ordinary={check.check === 'severity' ? ordinary : undefined}
        t={t}
      />
      <p>{check.sentence}</p>
      {causes && causes.length > 0 && (
        <p class="soft">
          {t.bias.causes}: {causes.join('; ')}
        </p>
      )}
      {check.nextStep && (
        <p class="todo">
          <strong>{t.bias.next}:</strong> {check.nextStep}
        </p>
      )}
      {figures.length > 0 && (
        <details>
          <summary>{t.bias.details}</summary>
          <p class="figures">
            {figures.map((figure) => (
              <span key={figure}>{figure}</span>
            ))}
          </p>
        </details>
      )}
    </section>
  );
}
