// A size with its interval on a scale that is the same for every rater of the report.
import type { RaterCheckView } from '../../src/contract/server-api';
import { type CheckScale, isDirected, positionOn, unitOf } from '../check-scale';
import type { ViewProps } from './view';

interface IntervalProps {
  readonly check: RaterCheckView;
  readonly scale: CheckScale | undefined;
  readonly t: ViewProps['t'];
}

/** Decoration for the eye: the figures beneath say the same in words. */
export function Interval({ check, scale, t }: IntervalProps) {
  const { estimate, low, high } = check;
  if (estimate === undefined || scale === undefined) return null;
  const at = (value: number) => `${100 * positionOn(scale, value)}%`;
  const unit = unitOf(check.check);
  const end = (value: number) => {
    if (unit === 'share') return `${100 * value} %`;
    if (unit === 'ratio') return `${value}×`;
    return value > 0 ? `+${value}` : `−${-value}`;
  };
  const directed = isDirected(check.check);
  return (
    <div class="interval" aria-hidden="true">
      <div class="line">
        {scale.usual !== undefined && <span class="usual" style={{ left: at(scale.usual) }} />}
        {low !== undefined && high !== undefined && (
          <span
            class="span"
            style={{ left: at(low), width: `${100 * (positionOn(scale, high) - positionOn(scale, low))}%` }}
          />
        )}
        <span class="point" style={{ left: at(estimate) }} />
      </div>
      <p class="ends">
        <span>
          {end(scale.from)} {directed && t.bias.severe}
        </span>
        {scale.usual !== undefined && (
          <span class="usual-word" style={{ left: at(scale.usual) }}>
            {t.bias.usual}
          </span>
        )}
        <span>
          {directed && t.bias.lenient} {end(scale.to)}
        </span>
      </p>
    </div>
  );
}
