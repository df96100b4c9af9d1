// For HR: a field that names who decides on objections of one person.
import { Button } from './controls';
import { Field } from './field';
import type { UpkeepProps } from './view';

interface NameDeciderProps extends UpkeepProps {
  readonly nip: string;
  readonly name: string;
}

export function NameDecider({ state, ask, edit, t, nip, name }: NameDeciderProps) {
  const { written } = state.drafts;
  const key = `decider ${nip}`;
  const decider = written[key] ?? '';
  return (
    <>
      <Field
        id={key}
        label={`${t.deciders.decider}: ${name}`}
        value={decider}
        onInput={(typed) => edit({ written: { ...written, [key]: typed } })}
      />
      <Button
        label={`${t.deciders.name}: ${name}`}
        disabled={decider.trim() === ''}
        onPress={() => ask({ fn: 'nameDecider', input: { nip, decider } })}
      >
        {t.deciders.name}
      </Button>
    </>
  );
}
