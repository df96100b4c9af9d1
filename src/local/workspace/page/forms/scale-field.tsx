// A question answered by a number between two named ends.
import type { FieldProps } from './field-props';

export function ScaleField({ item, answer, onAnswer, t, place }: FieldProps) {
  const levels = Array.from({ length: item.upper - item.lower + 1 }, (_, index) =>
    String(item.lower + index),
  );
  const ends = new Map([
    [String(item.lower), item.lowerLabel],
    [String(item.upper), item.upperLabel],
  ]);
  return (
    <div class="scale-box">
      <div class="scale">
        <span class="scale-end" aria-hidden="true">
          {item.lowerLabel}
        </span>
        <div class="scale-steps">
          {levels.map((level) => (
            <label class="scale-step" key={level}>
              <span aria-hidden="true">{level}</span>
              <input
                type="radio"
                name={place}
                aria-label={[level, ends.get(level)].filter(Boolean).join(', ')}
                checked={answer === level}
                onChange={() => onAnswer(level)}
              />
            </label>
          ))}
        </div>
        <span class="scale-end" aria-hidden="true">
          {item.upperLabel}
        </span>
      </div>
      {!item.required && answer !== undefined && (
        <button type="button" class="quiet clear-choice" onClick={() => onAnswer(undefined)}>
          {t.clearChoice}
        </button>
      )}
    </div>
  );
}
