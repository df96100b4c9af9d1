// One person's result: levels against the standard, in words about behaviour and the next step, never a grade.
import type { PersonReview } from '../../src/contract/person-review';
import { formatIn } from '../../src/core/format';
import { AskButton } from './controls';
import { Icon } from './icon';
import { LevelTable } from './level-table';
import { Answered, Card, Empty } from './page';
import { PersonAccess } from './person-access';
import type { ViewProps } from './view';

interface PersonProps extends ViewProps {
  readonly nip: string;
}

export function PersonView(props: PersonProps) {
  const { state, t, nip } = props;
  const { hr, team, own } = state.panel ?? {};
  const known = [...(hr?.people ?? []), ...(team ?? []), ...(own ? [own] : [])].find(
    (one) => one.nip === nip,
  );
  const name = state.asked.getPerson?.value?.name ?? known?.name ?? t.person.loading;
  return (
    <Answered {...props} fn="getPerson" title={name} loading={t.person.loading}>
      {(review) => <Review {...props} review={review} />}
    </Answered>
  );
}

function Review(props: PersonProps & { readonly review: PersonReview }) {
  const { state, t, nip, review } = props;
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
          </p>
        )}
      </div>
      <Notes {...props} />
      {review.origins.map((origin) => (
        <p class="soft" key={origin}>
          {origin}
        </p>
      ))}
      {hasLevels && (
        <>
          {!review.ratingWithheld && <Match {...props} />}
          <LevelTable review={review} t={t} />
          <Words {...props} />
        </>
      )}
      <Revised {...props} />
      <Earlier {...props} />
      <Versions {...props} />
      {!hasLevels && <Empty>{t.person.nothingYet}</Empty>}
      {state.panel?.hr && <PersonAccess {...props} />}
      {state.panel?.hr && (
        <AskButton {...props} call={{ fn: 'showTab', input: { tab: nip } }}>
          {t.person.openTab}
        </AskButton>
      )}
    </>
  );
}

/** Why something one might look for is not here. */
function Notes({ t, review }: PersonProps & { readonly review: PersonReview }) {
  const notes = [
    review.supervisorState === 'waiting' && t.person.supervisorMissing,
    review.ratingWithheld && t.person.ratingWithheld,
    review.selfWithheld && t.person.withheld,
    review.earlierWithheld && t.person.earlierWithheld,
    !review.selfWithheld && review.selfState === 'waiting' && t.person.selfMissing,
  ].filter((note) => typeof note === 'string');
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
  const { match, robustness, adjusted } = review;
  const { decimal, number, percent } = formatIn[state.language];
  return (
    <Card title={t.person.match} look="match">
      {match ? (
        <p class="match-line">
          <span class="big">{percent(match.capped, 1)}</span>
          {match.band && <span class="chip">{match.band}</span>}
          {match.capped < match.uncapped && <span>{t.person.uncapped(number(match.uncapped, 1))}</span>}
        </p>
      ) : (
        <p class="match-line">
          <span class="big">–</span> {review.matchWithheld ?? t.person.noMatch}
        </p>
      )}
      <p>
        {t.person.coverage(review.rated, review.of)} · <em>{t.common.indicative}</em>
      </p>
      <p class="soft">{review.matchBasis}</p>
      {robustness && (
        <p class={`firm ${robustness.badge}`}>
          <Icon name={robustness.badge === 'robust' ? 'check' : 'info'} />
          <span>
            {t.person.firmness}: {robustness.sentence}
          </span>
        </p>
      )}
      {adjusted && (
        <div class="beside">
          <p>
            {t.person.adjusted}: <strong>{decimal(adjusted.raw, 1)}</strong> {t.person.raw} ·{' '}
            <strong>{decimal(adjusted.adjusted, 1)}</strong> {t.person.corrected}
          </p>
          <p class="soft">{adjusted.sentence}</p>
        </div>
      )}
      <p class="soft">{t.person.notGrade}</p>
    </Card>
  );
}

function Words({ t, review }: PersonProps & { readonly review: PersonReview }) {
  const rated = review.supervisorState === 'done' && !review.ratingWithheld;
  const compared = rated && review.selfState === 'done' && !review.selfWithheld;
  return (
    <>
      {rated && (
        <div class="three-columns">
          <WordList
            title={t.person.strengths}
            words={review.strengths}
            none={review.strongest.length > 0 ? t.person.strongest(review.strongest) : t.person.noStrengths}
          />
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
        <Card title={t.person.examples}>
          {review.examples.map(({ competency, text }, i) => (
            <figure key={`${competency}${i}`}>
              <figcaption>{competency}</figcaption>
              <blockquote>{text}</blockquote>
            </figure>
          ))}
        </Card>
      )}
    </>
  );
}

/** What the supervisor had said before the self-rating could be seen: both versions are told, the later one counts. */
function Revised({ state, t, review }: PersonProps & { readonly review: PersonReview }) {
  const { revised } = review;
  if (revised === undefined) return null;
  return (
    <Card title={t.person.revised}>
      <p class="soft">{t.person.revisedOn(formatIn[state.language].longDay(revised.on))}</p>
      <p>{levelList(revised.levels)}</p>
    </Card>
  );
}

const levelList = (levels: readonly { readonly competency: string; readonly level: number }[]): string =>
  levels.map(({ competency, level }) => `${competency} ${level}`).join('; ');

/** Answers that were changed later: kept and shown to whoever may see the answer. */
function Versions({ state, t, review }: PersonProps & { readonly review: PersonReview }) {
  const { versions = [] } = review;
  if (versions.length === 0) return null;
  return (
    <Card title={t.person.versions}>
      {versions.map(({ role, on, levels }, i) => (
        <figure key={`${role}${on}${i}`}>
          <figcaption>{t.person.version[role](formatIn[state.language].longDay(on))}</figcaption>
          <p>{levelList(levels)}</p>
        </figure>
      ))}
    </Card>
  );
}

/** What supervisors before this one said: beside the figures, never in them. */
function Earlier({ state, t, review }: PersonProps & { readonly review: PersonReview }) {
  const { earlier = [] } = review;
  if (earlier.length === 0) return null;
  return (
    <Card title={t.person.earlier}>
      <p class="soft">{t.person.earlierWhy}</p>
      {earlier.map(({ rater, on, levels }) => (
        <figure key={`${rater}${on}`}>
          <figcaption>{t.person.earlierBy(rater, formatIn[state.language].longDay(on))}</figcaption>
          <p>{levelList(levels)}</p>
        </figure>
      ))}
    </Card>
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
    <Card title={title}>
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
    </Card>
  );
}
