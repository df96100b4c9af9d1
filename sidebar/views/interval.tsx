// A size with its interval on a scale that is the same for every rater of the report.
import type { RaterCheckView } from '../../src/contract/server-api';
import type { ViewProps } from './view';

/** Checks whose size has a direction that people have words for: below zero severe, above zero lenient. */
const directed = 'severity';

/** Ends a scale may have, so that two reports are drawn alike wherever they can be. */
const ends = [1, 2, 3, 5, 10, 20, 50, 100];

/** How far the scale of one check reaches to either side of zero: a round figure that holds every rater's interval. */
export function reachOf(checks: readonly RaterCheckView[], check: string): number {
  const sizes = checks
    .filter((one) => one.check === check)
    .flatMap(({ estimate, low, high }) => [estimate, low, high])
    .map((size) => Math.abs(size ?? 0));
  const largest = Math.max(1, ...sizes);
  return ends.find((end) => end >= largest) ?? largest;
}

interface IntervalProps {
  readonly check: RaterCheckView;
  readonly reach: number;
  readonly t: ViewProps['t'];
}

/** Decoration for the eye: the figures beneath say the same in words. */
export function Interval({ check, reach, t }: IntervalProps) {
  const { estimate, low, high } = check;
  if (estimate === undefined) return null;
  const at = (size: number) => `${50 + (50 * size) / reach}%`;
  const isDirected = check.check === directed;
  return (
    <div class="interval" aria-hidden="true">
      <div class="line">
        <span class="zero" />
        {low !== undefined && high !== undefined && (
          <span class="span" style={{ left: at(low), width: `${(50 * (high - low)) / reach}%` }} />
        )}
        <span class="point" style={{ left: at(estimate) }} />
      </div>
      <p>
        <span>{isDirected ? `−${reach} ${t.bias.severe}` : `−${reach}`}</span>
        <span>0</span>
        <span>{isDirected ? `${t.bias.lenient} +${reach}` : `+${reach}`}</span>
      </p>
    </div>
  );
}
