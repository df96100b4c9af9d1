// For which unit something is done, or for all of them.

interface UnitChoiceProps {
  readonly id: string;
  readonly label: string;
  /** What is said for all of them. */
  readonly everybody: string;
  /** In any order, each as often as it comes. */
  readonly units: readonly string[];
  /** '' for all. */
  readonly value: string;
  readonly onChoose: (unit: string) => void;
}

export function UnitChoice({ id, label, everybody, units, value, onChoose }: UnitChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{everybody}</option>
        {[...new Set(units)].sort().map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
