// A field for a few sentences that are kept by name until they are sent.
import { Field } from './field';
import type { ViewProps } from './view';

interface WordsFieldProps extends Pick<ViewProps, 'state' | 'edit'> {
  /** Where the words are kept until they are sent. */
  readonly of: string;
  readonly label: string;
  readonly problem?: string | undefined;
}

export function WordsField({ state, edit, of, ...props }: WordsFieldProps) {
  const { written } = state.drafts;
  return (
    <Field
      {...props}
      id={of}
      type="words"
      rows={4}
      most={5000}
      tooLong={state.texts.common.tooLong}
      value={written[of] ?? ''}
      onInput={(words) => edit({ written: { ...written, [of]: words } })}
    />
  );
}
