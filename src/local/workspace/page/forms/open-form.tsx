// A form that takes answers: its pages, and the buttons that turn, send and clear them.
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { FormView } from '../../wire/wire-form';
import { handInForm } from '../shared/api';
import { ItemCard, SectionHead, wordsOf } from './card';
import { EmailCard } from './email-card';
import {
  BOTTOM,
  type Filling,
  type FillingEvent,
  progressOf,
  startFilling,
  submissionOf,
  TOP,
  update,
} from './filling';
import { HelpText } from './help-text';
import { forgetDraft, keepDraft, publishedId, readDraft } from './place';
import type { Texts } from './texts';

interface Props {
  readonly view: FormView;
  /** Who is at the form, as the workspace plays it. */
  readonly user: string;
  readonly t: Texts;
  /** @param editPath where the answers can be changed */
  readonly onSent: (editPath: string) => void;
}

export function OpenForm({ view, user, t, onSent }: Props) {
  const [filling, send] = useReducer<Filling, FillingEvent, FormView>(update, view, (form) =>
    startFilling(form, user, readDraft()),
  );
  const { page, pages, answers, problems, email } = filling;
  const shown = pages[page];
  useAttention(filling);

  // Before the next paint, so that a reload straight after a keystroke loses nothing.
  useLayoutEffect(() => {
    if (answers !== view.answers) keepDraft({ answers, email });
  }, [answers, email, view]);

  useEffect(() => {
    if (!filling.sending) return;
    handInForm(publishedId(), submissionOf(filling)).then(
      (outcome) => {
        if (!outcome.ok) return send({ type: 'refused', problems: outcome.problems });
        forgetDraft();
        onSent(outcome.editPath);
      },
      () => send({ type: 'lost' }),
    );
  }, [filling.sending]);

  const wrong = Object.keys(problems).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!filling.sending) send({ type: page < pages.length - 1 ? 'next' : 'submit' });
      }}
    >
      <header class="card head" id={TOP} tabIndex={-1}>
        <h1>{view.title}</h1>
        {page === 0 && <HelpText text={view.description} />}
        {view.editing && <p class="editing">{t.editing}</p>}
        <p class="legend">
          <span class="star" aria-hidden="true">
            *
          </span>{' '}
          {t.required}
        </p>
      </header>
      {page === 0 && (
        <EmailCard filling={filling} t={t} onEmail={(text) => send({ type: 'email', email: text })} />
      )}
      {shown?.head && (shown.head.title !== '' || shown.head.helpText !== '') && (
        <SectionHead item={shown.head} />
      )}
      {shown?.items.map((item) => (
        <ItemCard
          key={item.id}
          item={item}
          answer={answers[item.id]}
          problem={problems[`i${item.id}`]}
          t={t}
          onAnswer={(answer) => send({ type: 'answer', item: item.id, answer })}
        />
      ))}
      <p class="trouble" id={BOTTOM} tabIndex={-1} role="status">
        {filling.trouble === 'lost'
          ? t.lost
          : filling.trouble
            ? wordsOf(filling.trouble, t)
            : wrong > 0
              ? t.mending(wrong)
              : ''}
      </p>
      <Buttons filling={filling} send={send} t={t} />
    </form>
  );
}

/** Brings the reader to where the last event points: the first thing wrong, or the top of the page. */
function useAttention({ attention }: Filling): void {
  const seen = useRef(attention.count);
  useEffect(() => {
    if (seen.current === attention.count) return;
    seen.current = attention.count;
    const place = document.getElementById(attention.to);
    const field = place?.querySelector<HTMLElement>(
      '[aria-invalid="true"] input, input[aria-invalid="true"], textarea, select, input:checked, input',
    );
    const target = attention.to === TOP || attention.to === BOTTOM ? place : (field ?? place);
    target?.focus({ preventScroll: true });
    // A question is longer than a phone's screen: its mistake stands below the field that is focused.
    (attention.to === TOP ? place : (target ?? place))?.scrollIntoView({
      block: attention.to === TOP ? 'start' : 'center',
    });
  }, [attention]);
}

interface ButtonProps {
  readonly filling: Filling;
  readonly send: (event: FillingEvent) => void;
  readonly t: Texts;
}

function Buttons({ filling, send, t }: ButtonProps) {
  const { page, pages, sending, view } = filling;
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const progress = progressOf(filling);
  const last = page === pages.length - 1;
  const submit = view.editing ? t.submitChanges : t.submit;
  return (
    <div class="buttons">
      <div class="turn">
        {page > 0 && (
          <button type="button" class="button" onClick={() => send({ type: 'back' })}>
            {t.back}
          </button>
        )}
        <button type="submit" class="button primary" aria-disabled={sending}>
          {sending ? t.sending : last ? submit : t.next}
        </button>
      </div>
      <Progress
        filling={filling}
        t={t}
        words={progress.required > 0 ? t.answered(progress.answered, progress.required) : ''}
      />
      {asking ? (
        <fieldset class="ask" aria-label={t.clearForm}>
          <p>{t.clearQuestion}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              send({ type: 'clear' });
            }}
          >
            {t.clearYes}
          </button>
          <button
            type="button"
            class="button"
            ref={(button) => button?.focus()}
            onClick={() => {
              setAsking(false);
              setTimeout(() => ask.current?.focus());
            }}
          >
            {t.clearNo}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="quiet" ref={ask} onClick={() => setAsking(true)}>
          {t.clearForm}
        </button>
      )}
    </div>
  );
}

function Progress({ filling, t, words }: { filling: Filling; t: Texts; words: string }) {
  const { page, pages } = filling;
  return (
    <div class="progress">
      {pages.length > 1 && (
        <>
          <span
            class="track"
            role="progressbar"
            aria-label={t.page(page + 1, pages.length)}
            aria-valuemin={0}
            aria-valuemax={pages.length}
            aria-valuenow={page + 1}
          >
            <span style={{ width: `${((page + 1) / pages.length) * 100}%` }} />
          </span>
          <span>{t.page(page + 1, pages.length)}</span>
        </>
      )}
      <span>{words}</span>
    </div>
  );
}
