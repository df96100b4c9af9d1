// Second raters for HR: what can be asked for at one press, what it would bring, who is asked, and taking a request back.
import type { SecondPairView, SecondProposal, SecondRatings } from '../../src/contract/second-ratings';
import { outcome } from '../focus';
import { AskButton, Question } from './controls';
import { Field } from './field';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import type { NotesProps } from './view';

export function SecondsView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getSeconds" title={t.seconds.title} lead={t.seconds.lead}>
      {(found) => (
        <>
          {found.formsNeeded && <p>{t.seconds.formsNeeded}</p>}
          <Proposed {...props} title={t.seconds.plan} proposal={found.plan} />
          <Proposed {...props} title={t.seconds.rule} proposal={found.rule} />
          <ByHand {...props} />
          <CallProblems
            {...props}
            fns={['previewSeconds', 'appointSeconds', 'takeBackSeconds']}
            standing="silent"
          />
          <Preview {...props} />
          <AskedRaters {...props} found={found} />
          <Effect {...props} found={found} />
        </>
      )}
    </Answered>
  );
}

function LookButton(props: NotesProps & { readonly pairs: readonly SecondPairView[]; readonly of: string }) {
  const { state, ask, t, pairs, of } = props;
  return (
    <AskButton
      state={state}
      ask={ask}
      label={`${t.seconds.look}: ${of}`}
      call={{ fn: 'previewSeconds', input: { pairs: [...pairs] } }}
    >
      {t.seconds.look}
    </AskButton>
  );
}

/** One line that proposes second ratings. */
function Proposed(
  props: NotesProps & { readonly title: string; readonly proposal: SecondProposal | undefined },
) {
  const { title, proposal } = props;
  if (proposal === undefined) return null;
  return (
    <Card title={title}>
      <p>{proposal.sentence}</p>
      <LookButton {...props} of={title} pairs={proposal.pairs} />
    </Card>
  );
}

function ByHand(props: NotesProps) {
  const { state, edit, t } = props;
  const { written } = state.drafts;
  const field = (key: string, label: string) => (
    <Field
      id={key}
      label={label}
      value={written[key] ?? ''}
      onInput={(typed) => edit({ written: { ...written, [key]: typed } })}
    />
  );
  const pair = {
    rater: (written['second-rater'] ?? '').trim(),
    ratee: (written['second-ratee'] ?? '').trim(),
  };
  return (
    <Fold title={t.seconds.byHand}>
      {field('second-rater', t.seconds.rater)}
      {field('second-ratee', t.seconds.ratee)}
      {pair.rater !== '' && /^\d{18}$/.test(pair.ratee) && (
        <LookButton {...props} of={t.seconds.byHand} pairs={[pair]} />
      )}
    </Fold>
  );
}

/** What asking would bring; the pairs shown are those that are asked. */
function Preview(props: NotesProps) {
  const { state, t } = props;
  const preview = state.asked.previewSeconds;
  if (preview?.status !== 'ready' || preview.value === undefined) return null;
  const { sentence, lines, before, after, pairs } = preview.value;
  return (
    <Card title={sentence} of={outcome('previewSeconds')}>
      <Sentences list={lines} />
      <p>
        {t.seconds.before}: {before}
      </p>
      <p>
        {t.seconds.after}: {after}
      </p>
      <Question
        {...props}
        id="seconds"
        kind="primary"
        trigger={t.seconds.ask}
        question={t.seconds.askAgain}
        yes={t.seconds.askYes}
        call={{ fn: 'appointSeconds', input: { pairs: [...pairs] } }}
      />
    </Card>
  );
}

function AskedRaters(props: NotesProps & { readonly found: SecondRatings }) {
  const { t, found } = props;
  const open = found.asked.filter(({ answered }) => !answered).map(({ code }) => code);
  return (
    <Card title={t.seconds.asked}>
      {found.asked.length === 0 ? (
        <Empty>{t.seconds.nobody}</Empty>
      ) : (
        <ul class="plain">
          {found.asked.map(({ code, words, answered }) => (
            <li key={code}>
              {words}
              {!answered && <TakeBack {...props} id={code} of={words} codes={[code]} />}
            </li>
          ))}
        </ul>
      )}
      {open.length > 1 && <TakeBack {...props} id="all" of={t.seconds.all} codes={open} />}
    </Card>
  );
}

/** What the second ratings that are in have changed. */
function Effect({ t, found: { effect } }: NotesProps & { readonly found: SecondRatings }) {
  return (
    effect && (
      <Card title={t.seconds.effect}>
        <p>
          {t.seconds.without}: {effect.before}
        </p>
        <p>
          {t.seconds.with}: {effect.after}
        </p>
        {effect.people.length > 0 && (
          <Fold title={t.seconds.adjusted}>
            <Sentences list={effect.people} />
          </Fold>
        )}
      </Card>
    )
  );
}

function TakeBack(
  props: NotesProps & { readonly id: string; readonly of: string; readonly codes: readonly string[] },
) {
  const { t, id, of, codes } = props;
  return (
    <Question
      {...props}
      id={`take back ${id}`}
      kind="quiet"
      trigger={id === 'all' ? `${t.seconds.takeBack}: ${of}` : t.seconds.takeBack}
      question={`${t.seconds.takeBackAsk} ${of}`}
      yes={t.seconds.takeBackYes}
      call={{ fn: 'takeBackSeconds', input: { codes: [...codes] } }}
    />
  );
}
