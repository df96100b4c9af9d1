// A size with its interval on a scale that is the same for every rater of the report.
import type { CheckUnit } from '../../src/contract/rater-report';
import { type CheckScale, positionOn } from '../check-scale';
import type { RaterProps } from './view';

interface IntervalProps {
  readonly size: {
    readonly estimate?: number | undefined;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  };
  readonly unit: CheckUnit;
  /** Whether below the usual means severe and above it lenient. */
  readonly directed?: boolean;
  readonly scale: CheckScale | undefined;
  /** Differences to the usual up to this much are ordinary; not drawn without it. */
  readonly ordinary?: number | undefined;
  readonly t: RaterProps['t'];
}

/** Decoration for the eye: the figures beneath say the same in words. */
export function Interval({ size, unit, scale, directed, ordinary, t }: IntervalProps) {
  const { estimate, low, high } = size;
  if (estimate === undefined || scale === undefined) return null;
  const at = (value: number) => `${100 * positionOn(scale, value)}%`;
  const end = (value: number) => {
    if (unit === 'share') return `${100 * value}%`;
    if (unit === 'ratio') return `${value}×`;
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;
  };
  return (
    <div class="interval" aria-hidden="true">
      <div class="line">
        {scale.usual !== undefined && ordinary !== undefined && (
          <span
            class="zone"
            style={{
              left: at(scale.usual - ordinary),
              width: `${100 * (positionOn(scale, ordinary) - positionOn(scale, -ordinary))}%`,
            }}
          />
        )}
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
