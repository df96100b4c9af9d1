// Questions with answers to choose from: one of several, several of many, and a list that opens.
import { useState } from 'preact/hooks';
import type { FieldProps } from './field-props';

const textOf = (answer: FieldProps['answer']): string => (typeof answer === 'string' ? answer : '');
const listOf = (answer: FieldProps['answer']): string[] =>
  typeof answer === 'object' ? answer.flatMap((text) => text ?? []) : [];

/** One of several; an answer that is not required can be taken back. */
export function RadioField({ item, answer, onAnswer, t, place }: FieldProps) {
  const given = textOf(answer);
  const strange = item.other && given !== '' && !item.choices.includes(given);
  const [other, setOther] = useState(strange);
  const isOther = other || strange;
  const choose = (text: string) => {
    setOther(false);
    onAnswer(text);
  };
  return (
    <div class="choices">
      {item.choices.map((choice) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name={place}
            checked={!isOther && given === choice}
            onChange={() => choose(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {item.other && (
        <div class="choice other">
          <label>
            <input
              type="radio"
              name={place}
              checked={isOther}
              onChange={() => {
                setOther(true);
                onAnswer(undefined);
              }}
            />
            <span>{t.other}</span>
          </label>
          <input
            type="text"
            aria-label={t.otherAnswer}
            value={isOther ? given : ''}
            onInput={({ currentTarget }) => {
              setOther(true);
              onAnswer(currentTarget.value === '' ? undefined : currentTarget.value);
            }}
          />
        </div>
      )}
      {!item.required && (given !== '' || isOther) && (
        <button
          type="button"
          class="quiet clear-choice"
          onClick={() => {
            setOther(false);
            onAnswer(undefined);
          }}
        >
          {t.clearChoice}
        </button>
      )}
    </div>
  );
}

/** Several of many. */
export function CheckboxField({ item, answer, onAnswer, t }: FieldProps) {
  const given = listOf(answer);
  const strange = given.find((text) => !item.choices.includes(text)) ?? '';
  const [other, setOther] = useState(strange !== '');
  const [otherText, setOtherText] = useState(strange);
  // The order of the form, whatever was ticked first, as Google records it.
  const tell = (ticked: readonly string[], extra: string) => {
    const all = [
      ...item.choices.filter((choice) => ticked.includes(choice)),
      ...(extra === '' ? [] : [extra]),
    ];
    onAnswer(all.length === 0 ? undefined : all);
  };
  const showsOther = strange !== '' || other;
  return (
    <div class="choices">
      {item.choices.map((choice) => (
        <label class="choice" key={choice}>
          <input
            type="checkbox"
            checked={given.includes(choice)}
            onChange={({ currentTarget }) =>
              tell(
                currentTarget.checked ? [...given, choice] : given.filter((text) => text !== choice),
                strange,
              )
            }
          />
          <span>{choice}</span>
        </label>
      ))}
      {item.other && (
        <div class="choice other">
          <label>
            <input
              type="checkbox"
              checked={showsOther}
              onChange={({ currentTarget }) => {
                setOther(currentTarget.checked);
                tell(given, currentTarget.checked ? otherText : '');
              }}
            />
            <span>{t.other}</span>
          </label>
          <input
            type="text"
            aria-label={t.otherAnswer}
            value={showsOther ? strange || otherText : ''}
            onInput={({ currentTarget }) => {
              setOther(true);
              setOtherText(currentTarget.value);
              tell(given, currentTarget.value);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** One of a list that opens. */
export function ListField({ item, answer, onAnswer, t, place, describedBy, invalid }: FieldProps) {
  return (
    <select
      id={`${place}-field`}
      value={textOf(answer)}
      required={item.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => onAnswer(currentTarget.value || undefined)}
    >
      <option value="">{t.choose}</option>
      {item.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
