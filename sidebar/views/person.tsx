// One person's result: levels against the standard, in words about behaviour and the next step, never a grade.
import type { PersonReview } from '../../src/contract/server-api';
import { formatNumber } from '../format';
import { Button } from './controls';
import { Icon } from './icon';
import { LevelTable } from './level-table';
import { CallProblems, Empty, Loading, Title } from './page';
import type { ViewProps } from './view';

interface PersonProps extends ViewProps {
  readonly nip: string;
}

export function PersonView(props: PersonProps) {
  const { state, t, nip } = props;
  const asked = state.asked.getPerson;
  const review = asked?.call.input.nip === nip ? asked.value : undefined;
  const { hr, team, own } = state.panel ?? {};
  const known = [...(hr?.people ?? []), ...(team ?? []), ...(own ? [own] : [])].find(
    (one) => one.nip === nip,
  );
  return (
    <>
      <Title>{review?.name ?? known?.name ?? t.person.loading}</Title>
      <CallProblems {...props} fns={['getPerson']} standing="retry" />
      {!review && asked?.status === 'loading' && <Loading text={t.person.loading} />}
      {review && <Review {...props} review={review} />}
    </>
  );
}

function Review(props: PersonProps & { readonly review: PersonReview }) {
  const { state, send, t, nip, review } = props;
  const row = state.panel?.hr?.people.find((one) => one.nip === nip);
  const hasLevels = review.competencies.some(
    ({ supervisor, self }) => supervisor !== undefined || self !== undefined,
  );
  return (
    <>
      <div class="person-head">
        <p>{review.job}</p>
        <p class="soft">{[review.unit, review.cycle].filter(Boolean).join(' · ')}</p>
        {row && (
          <p class="soft">
            {row.supervisorName ? t.people.ratedBy(row.supervisorName) : t.people.noSupervisor}
            {row.supervisor === 'done' && row.channel && ` (${t.people.channel[row.channel]})`}
          </p>
        )}
      </div>
      <Notes {...props} />
      {hasLevels && (
        <>
          <Match {...props} />
          <LevelTable review={review} t={t} />
          <Words {...props} />
        </>
      )}
      {!hasLevels && <Empty>{t.person.nothingYet}</Empty>}
      {state.panel?.hr && (
        <Button
          busy={state.asked.showTab?.status === 'loading'}
          onPress={() => send({ type: 'ask', call: { fn: 'showTab', input: { tab: nip } } })}
        >
          {t.person.openTab}
        </Button>
      )}
    </>
  );
}

/** Why something one might look for is not here. */
function Notes({ t, review }: PersonProps & { readonly review: PersonReview }) {
  const notes = [
    review.supervisorState === 'waiting' && t.person.supervisorMissing,
    review.selfWithheld && t.person.withheld,
    !review.selfWithheld && review.selfState === 'waiting' && t.person.selfMissing,
  ].filter((note) => note !== false);
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={note}>
          <Icon name="info" />
          {note}
        </p>
      ))}
    </>
  );
}

function Match({ state, t, review }: PersonProps & { readonly review: PersonReview }) {
  const { match } = review;
  return (
    <section class="card match">
      <h2>{t.person.match}</h2>
      {match ? (
        <p class="match-line">
          <span class="big">{formatNumber(match.percent, state.language)} %</span>
          {match.band && <span class="chip">{match.band}</span>}
        </p>
      ) : (
        <p class="match-line">
          <span class="big">–</span> {t.person.noMatch}
        </p>
      )}
      <p>
        {t.person.coverage(review.rated, review.of)} · <em>{t.common.indicative}</em>
      </p>
      <p class="soft">{t.person.notGrade}</p>
    </section>
  );
}

function Words({ t, review }: PersonProps & { readonly review: PersonReview }) {
  const rated = review.supervisorState === 'done';
  const compared = rated && review.selfState === 'done' && !review.selfWithheld;
  return (
    <>
      {rated && (
        <div class="three-columns">
          <WordList title={t.person.strengths} words={review.strengths} none={t.person.noStrengths} />
          <WordList title={t.person.shortfalls} words={review.shortfalls} none={t.person.noShortfalls} />
          {compared && (
            <WordList
              title={t.person.topics}
              why={t.person.topicsWhy}
              words={review.topics}
              none={t.person.noTopics}
            />
          )}
        </div>
      )}
      {review.examples.length > 0 && (
        <section class="card">
          <h2>{t.person.examples}</h2>
          {review.examples.map(({ competency, text }, i) => (
            <figure key={`${competency}${i}`}>
              <figcaption>{competency}</figcaption>
              <blockquote>{text}</blockquote>
            </figure>
          ))}
        </section>
      )}
    </>
  );
}

interface WordListProps {
  readonly title: string;
  readonly why?: string;
  readonly words: readonly string[];
  readonly none: string;
}

function WordList({ title, why, words, none }: WordListProps) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {words.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <>
          {why && <p class="soft">{why}</p>}
          <ul class="plain">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
