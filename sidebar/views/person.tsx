// One person's result: levels against the standard, in words about behaviour and the next step, never a grade.
import type { ComponentChildren } from 'preact';
import type { PersonReview } from '../../src/contract/person-review';
import { formatIn } from '../../src/core/format';
import type { Language } from '../../src/core/language';
import { outcome } from '../focus';
import { AskButton, Button } from './controls';
import { Icon } from './icon';
import { LevelTable } from './level-table';
import { ObjectionTrail } from './objection-trail';
import { Answered, CallProblems, Card, Empty, Sentences } from './page';
import { TalkingPoints } from './talking-points';
import type { AppraisalProps } from './view';

/** What is shown on a screen and on paper alike. */
interface ResultProps extends Pick<AppraisalProps, 't'> {
  readonly state: { readonly language: Language };
  readonly review: PersonReview;
}

interface PersonProps extends AppraisalProps {
  readonly nip: string;
  /** What HR has besides: beneath the name, */
  readonly head?: ComponentChildren;
  /** beneath the page of the cycle, */
  readonly keptPage?: ComponentChildren;
  /** and at the end. */
  readonly end?: ComponentChildren;
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
  const { go, t, nip, review, head, end } = props;
  const hasLevels = review.competencies.some(
    ({ supervisor, self }) => supervisor !== undefined || self !== undefined,
  );
  return (
    <>
      <div class="person-head">
        <p>{review.job}</p>
        <p class="soft">{[review.unit, review.cycle].filter(Boolean).join(' · ')}</p>
        {head}
      </div>
      {review.talkOpen && (
        <div class="actions">
          <Button kind="primary" onPress={() => props.go({ name: 'talks', nip })}>
            {t.person.talk}
          </Button>
        </div>
      )}
      <Notes {...props} />
      {hasLevels && (
        <>
          {review.own && (
            <p>
              {t.person.intro(review.cycle, sourcesOf(review))} <em>{t.common.indicative}.</em>
            </p>
          )}
          <TalkingPoints review={review} t={t} />
          <LevelTable review={review} t={t} />
          <Examples {...props} />
        </>
      )}
      <ObjectionTrail {...props} />
      <Revised {...props} />
      <Beside {...props} title={t.person.earlier} said={review.earlier} />
      <Beside {...props} title={t.person.second} said={review.seconds} />
      {review.trace.length > 0 && (
        <Card title={t.person.trace}>
          <Sentences list={review.trace} />
        </Card>
      )}
      {hasLevels && !review.ratingWithheld && <Figures {...props} />}
      {!hasLevels && <Empty>{t.person.nothingYet}</Empty>}
      {review.trend.length > 0 && (
        <Card title={t.person.trend}>
          <Sentences list={review.trend.map(({ competency, words }) => `${competency}: ${words}`)} />
        </Card>
      )}
      <Button onPress={() => go({ name: 'plan', nip })}>{t.person.plan}</Button>
      {(review.own || props.state.panel?.team?.some((one) => one.nip === nip)) && (
        <Button onPress={() => go({ name: 'observations', nip })}>{t.places.observations.title}</Button>
      )}
      <KeptPage {...props} />
      {end}
    </>
  );
}

/** Whose the levels are that are shown. */
const sourcesOf = ({ competencies }: PersonReview) => [
  ...(competencies.some(({ supervisor, decided }) => supervisor !== undefined && !decided)
    ? (['supervisor'] as const)
    : []),
  ...(competencies.some(({ decided }) => decided) ? (['decided'] as const) : []),
  ...(competencies.some(({ self }) => self !== undefined) ? (['self'] as const) : []),
];

/** The page of the cycle, with what was said in the dialogue, the plan and the signatures. */
function KeptPage(props: PersonProps) {
  const { state, t, nip, keptPage } = props;
  const asked = state.asked.getKeptPage;
  const page = asked?.call.input.nip === nip ? asked.value : undefined;
  return (
    <>
      <CallProblems {...props} fns={['getKeptPage']} />
      {page === undefined ? (
        <AskButton {...props} call={{ fn: 'getKeptPage', input: { nip } }}>
          {t.person.page}
        </AskButton>
      ) : (
        <Card title={t.person.pageTitle} of={outcome('getKeptPage')}>
          <ul class="plain">
            {page.rows.map((row, index) => (
              <li key={index}>{row.join(' · ')}</li>
            ))}
          </ul>
          {keptPage}
        </Card>
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

/** Last and small: a figure is no beginning of a talk. */
export function Figures({ state, t, review }: ResultProps) {
  const { match, robustness, adjusted } = review;
  const { decimal, number, percent } = formatIn[state.language];
  return (
    <Card title={t.person.figures} look="figures">
      <p>
        {t.person.match}:{' '}
        {match ? (
          <>
            {percent(match.capped, 1)}
            {match.band && ` · ${match.band}`}
            {match.capped < match.uncapped && ` (${t.person.uncapped(number(match.uncapped, 1))})`}
          </>
        ) : (
          (review.matchWithheld ?? t.person.noMatch)
        )}
      </p>
      <p>{t.person.coverage(review.rated, review.of)}</p>
      <p>{review.matchBasis}</p>
      {robustness && (
        <p>
          {t.person.firmness}: {robustness.sentence}
        </p>
      )}
      {adjusted && (
        <p>
          {t.person.adjusted}: {decimal(adjusted.raw, 1)} {t.person.raw} · {decimal(adjusted.adjusted, 1)}{' '}
          {t.person.corrected}. {adjusted.sentence}
        </p>
      )}
      {[...review.origins, ...review.official].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{t.person.notGrade}</p>
    </Card>
  );
}

export function Examples({ t, review }: ResultProps) {
  if (review.examples.length === 0) return null;
  return (
    <Card title={t.person.examples}>
      {review.examples.map(({ competency, text }, i) => (
        <figure key={`${competency}${i}`}>
          <figcaption>{competency}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </Card>
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

/** What supervisors before this one said, or second raters: beside the figures, never in them. */
function Beside({
  state,
  t,
  title,
  said = [],
}: PersonProps & { readonly title: string; readonly said: PersonReview['seconds'] }) {
  if (said.length === 0) return null;
  return (
    <Card title={title}>
      <p class="soft">{t.person.earlierWhy}</p>
      {said.map(({ rater, on, levels }) => (
        <figure key={`${rater}${on}`}>
          <figcaption>{t.person.earlierBy(rater, formatIn[state.language].longDay(on))}</figcaption>
          <p>{levelList(levels)}</p>
        </figure>
      ))}
    </Card>
  );
}
