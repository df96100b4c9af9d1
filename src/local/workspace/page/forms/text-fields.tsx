// Questions answered in words: one line, or a field that grows with what is written.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldProps } from './field-props';

const textOf = (answer: FieldProps['answer']): string => (typeof answer === 'string' ? answer : '');

export function LineField({ item, answer, onAnswer, t, place, describedBy, invalid }: FieldProps) {
  return (
    <input
      type="text"
      id={`${place}-field`}
      value={textOf(answer)}
      placeholder={t.yourAnswer}
      required={item.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      autocomplete="off"
      onInput={({ currentTarget }) => onAnswer(currentTarget.value || undefined)}
    />
  );
}

export function ParagraphField({ item, answer, onAnswer, t, place, describedBy, invalid }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = textOf(answer);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [text]);
  return (
    <textarea
      ref={field}
      id={`${place}-field`}
      rows={1}
      value={text}
      placeholder={t.yourAnswer}
      required={item.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => onAnswer(currentTarget.value || undefined)}
    />
  );
}
