// For HR: fields that name who decides on objections, of one person or of several alike, and why it is somebody else.
import type { Undecidable } from '../../src/contract/objections';
import { Button, Question } from './controls';
import { Field } from './field';
import type { UpkeepProps } from './view';

interface NameDeciderProps extends UpkeepProps {
  /** Never empty. */
  readonly people: readonly { readonly nip: string; readonly name: string }[];
  /** Tells these fields from others on the screen; stays the same while people are chosen. */
  readonly of: string;
  /** Whom to begin with. */
  readonly proposed?: Undecidable['proposed'];
}

export function NameDecider({ people, of, proposed, ...props }: NameDeciderProps) {
  const { state, edit, t } = props;
  const { written } = state.drafts;
  const [key, whyKey] = [`decider ${of}`, `reason ${of}`];
  const { [key]: decider = proposed?.typed ?? '', [whyKey]: reason = '' } = written;
  const [first, ...others] = people;
  const whom = others.length === 0 ? (first?.name ?? '') : t.deciders.people(people.length);
  const trigger = `${t.deciders.name}: ${whom}`;
  const write = (where: string) => (typed: string) =>
    edit({ confirming: undefined, written: { ...written, [where]: typed } });
  if (first === undefined) return null;
  return (
    <>
      <Field
        id={key}
        label={`${t.deciders.decider}: ${whom}`}
        hint={proposed && t.deciders.proposed(proposed.name)}
        value={decider}
        onInput={write(key)}
      />
      <Field
        id={whyKey}
        label={`${t.deciders.reason}: ${whom}`}
        type="words"
        rows={2}
        most={1000}
        tooLong={t.common.tooLong}
        value={reason}
        onInput={write(whyKey)}
      />
      {decider.trim() === '' || reason.trim() === '' ? (
        <Button disabled onPress={() => {}}>
          {trigger}
        </Button>
      ) : (
        <Question
          {...props}
          id={key}
          trigger={trigger}
          question={t.deciders.ask(
            decider === proposed?.typed ? proposed.name : decider.trim(),
            people.length,
          )}
          yes={t.deciders.yes}
          call={{
            fn: 'nameDecider',
            input: { nip: first.nip, alike: others.map(({ nip }) => nip), decider, reason },
          }}
        />
      )}
    </>
  );
}
