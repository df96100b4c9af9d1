// Fields of a talk: what is saved, what is typed over it, and, where somebody else saved meanwhile, both.
import { draftKey, longest, type TalkField } from '../talk-draft';
import { Icon } from './icon';
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
  const id = `talk-${number}-${part}`;
  const overtaken = draft !== undefined && draft.seen !== seen && value !== now;
  const most = longest[part];
  const isLong = value.length > most;
  const onInput = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
    const typed = { ...draft?.typed, [part]: currentTarget.value };
    edit({ talks: { ...state.drafts.talks, [key]: { seen: draft?.seen ?? seen, typed } } });
  };
  const { label, hint } = wordsOf(part, talks.as, t);
  const shared = {
    id,
    value,
    onInput,
    'aria-describedby': `${id}-note`,
    'aria-invalid': isLong ? true : undefined,
  };
  const isDay = part === 'heldOn' || part === 'signedOn';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDay ? (
        <input {...shared} type="date" min={talks.openedOn} max={talks.today} />
      ) : part === 'place' ? (
        <input {...shared} type="text" autocomplete="off" />
      ) : (
        <textarea {...shared} rows={5} />
      )}
      <div id={`${id}-note`}>
        {hint && <p class="hint">{hint}</p>}
        {isLong ? (
          <p class="mistake">
            <Icon name="warning" />
            {t.talk.tooLong(value.length, most)}
          </p>
        ) : (
          value.length > most * 0.8 && !isDay && <p class="hint">{t.talk.counted(value.length, most)}</p>
        )}
        {overtaken && <p class="mistake typed">{t.talk.savedNow(now)}</p>}
      </div>
    </div>
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
