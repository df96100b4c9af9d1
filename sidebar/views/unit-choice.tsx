// For which unit something is done, or for all of them.
import type { DailyProps } from './view';

interface UnitChoiceProps extends Pick<DailyProps, 't'> {
  readonly id: string;
  readonly label: string;
  /** In any order, each as often as it comes. */
  readonly units: readonly string[];
  /** '' for all. */
  readonly value: string;
  readonly onChoose: (unit: string) => void;
}

export function UnitChoice({ id, label, units, value, onChoose, t }: UnitChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t.tracking.everybody}</option>
        {[...new Set(units)].sort().map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
