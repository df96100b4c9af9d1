// The way to a job in words: what is reached, what to do next, what is open, and last and small the figure.
import type { Career, Vacancy } from '../../src/contract/career';
import { formatIn } from '../../src/core/format';
import { Fold, Sentences } from './page';
import type { CareerProps } from './view';

type Way = NonNullable<Career['targets'][number]['way']>;
type Candidate = NonNullable<Vacancy['found']>['uncertain'][number];

interface WayProps extends CareerProps {
  readonly way: Pick<
    Way | Candidate,
    'reached' | 'of' | 'rated' | 'deficits' | 'open' | 'strengths' | 'match'
  >;
}

export function WaySummary({ state, t, way }: WayProps) {
  const { reached, of, deficits, open, strengths } = way;
  const { list } = formatIn[state.language];
  return (
    <>
      <p>
        <strong>{t.career.reached(reached, of)}</strong>
      </p>
      {strengths.length > 0 && <p>{t.career.strengths(list(strengths))}</p>}
      {deficits.length > 0 && <Sentences list={deficits} />}
      {open.length > 0 && <p>{t.career.open(list(open))}</p>}
    </>
  );
}

export function WayFigure({ state, t, way }: WayProps) {
  const { match, rated, of } = way;
  const { number, percent } = formatIn[state.language];
  return (
    <p class="soft">
      {t.career.figure}:{' '}
      {match === undefined
        ? t.career.noFigure
        : `${percent(match.capped, 1)}${match.capped < match.uncapped ? ` (${t.career.uncapped(number(match.uncapped, 1))})` : ''}`}
      . {t.career.coverage(rated, of)}
    </p>
  );
}

/** What the catalogue has for each competency below the standard, and every level beside what is asked for. */
export function WaySteps({ state, t, way }: CareerProps & { readonly way: Way }) {
  const { number } = formatIn[state.language];
  return (
    <>
      {way.next.length > 0 && <h3>{t.career.next}</h3>}
      {way.next.map(({ name, level, entries }) => (
        <Fold key={name} title={name} note={t.career.towards(level)}>
          <ul class="plain">
            {entries.map(({ kind, what, hours }) => (
              <li key={what}>
                <strong>{t.career.kinds[kind]}.</strong> {what}
                {hours !== undefined && ` (${t.career.jp(number(hours, 0))})`}
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      <Fold title={t.career.levels}>
        <Sentences
          list={way.competencies.map(({ name, achieved, required, words }) =>
            t.career.level(name, achieved, required, words),
          )}
        />
      </Fold>
    </>
  );
}
