// A question of several rows, each answered in one of the same columns; it scrolls sideways under its row labels.
import type { FieldProps } from './field-props';

export function GridField({ item, answer, onAnswer, t, place, invalid }: FieldProps) {
  const given = (row: number): string | null => (typeof answer === 'object' ? (answer[row] ?? null) : null);
  const answers = item.rows.map((_, row) => given(row));
  const choose = (row: number, column: string | null) => {
    const next = answers.map((old, index) => (index === row ? column : old));
    onAnswer(next.some((text) => text !== null) ? next : undefined);
  };
  return (
    <>
      <div class="grid-scroll">
        <div class="grid" style={{ '--columns': item.columns.length }}>
          <div class="grid-row grid-head" aria-hidden="true">
            <span class="grid-label" />
            {item.columns.map((column) => (
              <span key={column}>{column}</span>
            ))}
          </div>
          {item.rows.map((row, index) => (
            <div
              class={invalid && item.required && answers[index] === null ? 'grid-row missing' : 'grid-row'}
              key={row}
              role="radiogroup"
              aria-labelledby={`${place}-row-${index}`}
              aria-required={item.required}
              aria-invalid={invalid && item.required && answers[index] === null}
            >
              <span class="grid-label" id={`${place}-row-${index}`}>
                {row}
              </span>
              {item.columns.map((column) => (
                <label key={column}>
                  <input
                    type="radio"
                    name={`${place}-${index}`}
                    aria-label={column}
                    checked={answers[index] === column}
                    onChange={() => choose(index, column)}
                  />
                </label>
              ))}
            </div>
          ))}
        </div>
      </div>
      {!item.required && answer !== undefined && (
        <button type="button" class="quiet clear-choice" onClick={() => onAnswer(undefined)}>
          {t.clearChoice}
        </button>
      )}
    </>
  );
}
