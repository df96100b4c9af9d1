// One labelled field with its hint and, beneath it, what must be mended.
import { Icon } from './icon';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly min?: string | undefined;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
}

export function Field({ id, label, hint, type = 'text', min, value, problem, onInput }: FieldProps) {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': notes || undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? <input {...shared} type="date" min={min} /> : <input {...shared} type="text" />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="mistake" id={`${id}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </div>
  );
}
