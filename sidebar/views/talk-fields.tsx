// Fields of a talk: what is saved, what is typed over it, and, where somebody else saved meanwhile, both.
import { draftKey, longest, type TalkField } from '../talk-draft';
import { Field } from './field';
import type { TalksProps } from './talks';

interface TalkFieldsProps extends TalksProps {
  readonly number: number;
  readonly parts: readonly TalkField[];
  /** As the server has it now. */
  readonly saved: { readonly [F in TalkField]?: string };
  /** Its version; 0 before there is any. */
  readonly seen: number;
}

export function TalkFields(props: TalkFieldsProps) {
  return (
    <>
      {props.parts.map((part) => (
        <Part {...props} key={part} part={part} />
      ))}
    </>
  );
}

function Part({
  state,
  edit,
  t,
  talks,
  number,
  saved,
  seen,
  part,
}: TalkFieldsProps & { readonly part: TalkField }) {
  const key = draftKey(talks, number);
  const draft = state.drafts.talks[key];
  const now = saved[part] ?? '';
  const value = draft?.typed?.[part] ?? now;
  const overtaken = draft !== undefined && draft.seen !== seen && value !== now;
  const most = longest[part];
  const isLong = value.length > most;
  const isDay = part === 'heldOn' || part === 'signedOn';
  const counted = !isLong && !isDay && value.length > most * 0.8;
  return (
    <Field
      {...wordsOf(part, talks.as, t)}
      id={`talk-${number}-${part}`}
      type={isDay ? 'date' : part === 'place' ? 'text' : 'words'}
      rows={5}
      min={talks.openedOn}
      max={talks.today}
      value={value}
      problem={isLong ? t.common.tooLong(value.length, most) : undefined}
      onInput={(words) => {
        const typed = { ...draft?.typed, [part]: words };
        edit({ talks: { ...state.drafts.talks, [key]: { seen: draft?.seen ?? seen, typed } } });
      }}
    >
      {(counted || overtaken) && (
        <>
          {counted && <p class="hint">{t.talk.counted(value.length, most)}</p>}
          {overtaken && <p class="mistake typed">{t.talk.savedNow(now)}</p>}
        </>
      )}
    </Field>
  );
}

function wordsOf(
  part: TalkField,
  as: TalksProps['talks']['as'],
  { talk }: TalksProps['t'],
): { readonly label: string; readonly hint?: string } {
  // Who enters a signed page is told nothing of how to write.
  const hinted = (label: string, hint: string) => (as === 'hr' ? { label } : { label, hint });
  switch (part) {
    case 'words':
      return as === 'hr' ? { label: talk.own } : { label: talk.own, hint: talk.ownHint[as] };
    case 'topics':
      return hinted(talk.topics, talk.topicsHint);
    case 'agreements':
      return hinted(talk.agreements, talk.agreementsHint);
    case 'heldOn':
    case 'place':
      return { label: talk[part] };
    default:
      return { label: talk.signed[part] };
  }
}
