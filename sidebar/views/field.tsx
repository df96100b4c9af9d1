// One labelled field, for a line, a day or a few sentences, with its hint and, beneath it, what must be mended.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'words' | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Of sentences: how many lines are in sight, and the longest text the field takes. */
  readonly rows?: number;
  readonly most?: number;
  /** What is said of a longer one: it stays whole, to be shortened by whoever wrote it. */
  readonly tooLong?: (length: number, most: number) => string;
  /** Whoever begins to write goes on here: the field may open out of sight. */
  readonly first?: boolean;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
  /** What is to be known besides. */
  readonly children?: ComponentChildren;
}

const focusOnce = (element: HTMLElement | null) => element?.focus();

export function Field({ id, label, hint, type, min, max, rows, most, tooLong, first, ...props }: FieldProps) {
  const { value, onInput, children } = props;
  const problem =
    props.problem ?? (most !== undefined && value.length > most ? tooLong?.(value.length, most) : undefined);
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`, children && `${id}-more`];
  const shared = {
    id,
    value,
    autocomplete: 'off',
    ...(first && { ref: focusOnce }),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': notes.filter(Boolean).join(' ') || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'words' ? (
        <textarea {...shared} class="prose" rows={rows} />
      ) : type === 'date' ? (
        <input {...shared} type="date" min={min} max={max} />
      ) : (
        <input {...shared} type="text" />
      )}
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
      {children && <div id={`${id}-more`}>{children}</div>}
    </div>
  );
}
