// For HR: fields that name who decides on objections of one person, and why it is somebody else.
import { Button } from './controls';
import { Field } from './field';
import type { UpkeepProps } from './view';

interface NameDeciderProps extends UpkeepProps {
  readonly nip: string;
  readonly name: string;
}

export function NameDecider({ state, ask, edit, t, nip, name }: NameDeciderProps) {
  const { written } = state.drafts;
  const [key, whyKey] = [`decider ${nip}`, `reason ${nip}`];
  const { [key]: decider = '', [whyKey]: reason = '' } = written;
  return (
    <>
      <Field
        id={key}
        label={`${t.deciders.decider}: ${name}`}
        value={decider}
        onInput={(typed) => edit({ written: { ...written, [key]: typed } })}
      />
      <Field
        id={whyKey}
        label={`${t.deciders.reason}: ${name}`}
        type="words"
        rows={2}
        most={1000}
        value={reason}
        onInput={(typed) => edit({ written: { ...written, [whyKey]: typed } })}
      />
      <Button
        label={`${t.deciders.name}: ${name}`}
        disabled={decider.trim() === '' || reason.trim() === ''}
        onPress={() => ask({ fn: 'nameDecider', input: { nip, decider, reason } })}
      >
        {t.deciders.name}
      </Button>
    </>
  );
}
