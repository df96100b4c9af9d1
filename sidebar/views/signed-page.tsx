// For HR: a printed page that both have signed, entered on their behalf; a talk of its own, or the end of the running one.
import type { Talks } from '../../src/contract/talks';
import { isBusy } from '../state';
import { draftKey, type TalkField } from '../talk-draft';
import { Button } from './controls';
import { CallProblems, Fold } from './page';
import { TalkFields } from './talk-fields';
import type { UpkeepProps } from './view';

const parts: readonly TalkField[] = [
  'heldOn',
  'place',
  'topics',
  'employee',
  'supervisor',
  'agreements',
  'signedOn',
];

const empty = {
  heldOn: '',
  place: '',
  topics: '',
  employee: '',
  supervisor: '',
  agreements: '',
  signedOn: '',
};

interface SignedPageProps extends UpkeepProps {
  readonly talks: Talks;
}

export function SignedPage(props: SignedPageProps) {
  const { t, talks } = props;
  const [last] = talks.talks;
  const running = last?.number === talks.next ? last : undefined;
  return (
    <>
      {talks.next !== undefined && (
        <Fold title={t.signedPage.title}>
          {running && <p class="note">{t.signedPage.ends(running.number)}</p>}
          <Form
            {...props}
            number={talks.next}
            saved={{ ...empty, ...running?.said }}
            seen={running?.version ?? 0}
          />
        </Fold>
      )}
      {last?.entered && (
        <Fold title={t.signedPage.correct}>
          <Form
            {...props}
            number={last.number}
            saved={{ ...empty, ...last.said, signedOn: last.signedOn ?? '' }}
            seen={last.version}
          />
        </Fold>
      )}
    </>
  );
}

interface FormProps extends SignedPageProps {
  readonly number: number;
  readonly saved: typeof empty;
  readonly seen: number;
}

function Form(props: FormProps) {
  const { state, ask, t, talks, number, saved, seen } = props;
  const { typed } = state.drafts.talks[draftKey(talks, number)] ?? {};
  const { words: _, ...copied } = typed ?? {};
  return (
    <>
      <p class="soft">{t.signedPage.why}</p>
      <TalkFields {...props} parts={parts} />
      <CallProblems {...props} fns={['enterSignedPage']} standing="silent" />
      <Button
        kind="primary"
        busy={isBusy(state, 'enterSignedPage')}
        onPress={() =>
          ask({
            fn: 'enterSignedPage',
            input: { nip: talks.nip, talk: number, seen, ...saved, ...copied },
          })
        }
      >
        {t.signedPage.save}
      </Button>
    </>
  );
}
