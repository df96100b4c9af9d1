// A labelled field for a few sentences, and beneath it what is missing.
import { Icon } from './icon';
import type { ViewProps } from './view';

interface WordsFieldProps extends Pick<ViewProps, 'state' | 'edit'> {
  /** Where the words are kept until they are sent. */
  readonly of: string;
  readonly label: string;
  readonly problem?: string | undefined;
}

export function WordsField({ state, edit, of, label, problem }: WordsFieldProps) {
  const { written } = state.drafts;
  return (
    <div class="field">
      <label for={of}>{label}</label>
      <textarea
        id={of}
        rows={4}
        maxLength={5000}
        value={written[of] ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${of}-problem`}
        onInput={({ currentTarget }) => edit({ written: { ...written, [of]: currentTarget.value } })}
      />
      {problem && (
        <p class="mistake" id={`${of}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </div>
  );
}
