// Answers held back: why, and the decision on each.
import type { QuarantineRow } from '../../src/contract/quarantine-row';
import { outcome } from '../focus';
import { formatMoment } from '../format';
import { AskButton, Question } from './controls';
import { Answered, CallProblems, Empty } from './page';
import type { ReviewProps } from './view';

export function QuarantineView(props: ReviewProps) {
  const { state, t } = props;
  const lead = state.period === undefined ? { lead: t.quarantine.intro } : {};
  return (
    <Answered {...props} fn="getQuarantine" title={t.places.quarantine.title} {...lead}>
      {(rows) => (
        <>
          <CallProblems {...props} fns={['decideQuarantine']} />
          {rows.length === 0 && (
            <div class="card">
              <Empty>{t.quarantine.empty}</Empty>
            </div>
          )}
          <ul class="held">
            {[...new Set(rows.map(({ reason }) => reason))].map((reason) => (
              <Alike {...props} key={reason} rows={rows.filter((row) => row.reason === reason)} />
            ))}
          </ul>
          <Decided {...props} />
        </>
      )}
    </Answered>
  );
}

/** All that wait for one reason: decided together, or one by one. */
function Alike(props: ReviewProps & { readonly rows: readonly QuarantineRow[] }) {
  const { state, t, rows } = props;
  const mine = rows.filter(({ own }) => !own);
  const [first, ...others] = mine;
  return (
    <>
      {first && others.length > 0 && state.period === undefined && (
        <li class="card">
          <h2>{t.quarantine.alike(mine.length)}</h2>
          <p class="reason">{first.inGeneral}</p>
          <Choices
            {...props}
            of={first.reason}
            row={first}
            alike={others.map(({ key }) => key)}
            words={{
              accept: t.quarantine.acceptAll(mine.length),
              acceptConfirm: t.quarantine.acceptAllConfirm(mine.length),
              reject: t.quarantine.rejectAll(mine.length),
              rejectConfirm: t.quarantine.rejectAllConfirm(mine.length),
            }}
          />
        </li>
      )}
      {rows.map((row) => (
        <Held {...props} key={row.key} row={row} />
      ))}
    </>
  );
}

interface ChoicesProps extends ReviewProps {
  /** Tells these questions from others on the screen. */
  readonly of: string;
  readonly row: QuarantineRow;
  readonly alike?: readonly string[];
  readonly words: Readonly<Record<'accept' | 'acceptConfirm' | 'reject' | 'rejectConfirm', string>>;
}

/** Accept or reject, each asked once more; while one is asked the other is away. */
function Choices({ of, row, alike, words, ...props }: ChoicesProps) {
  const { state, t } = props;
  const [accept, reject] = [`accept ${of}`, `reject ${of}`];
  const decide = (decision: 'accept' | 'reject') =>
    ({
      fn: 'decideQuarantine',
      input: { key: row.key, ...(alike && { alike: [...alike] }), decision },
    }) as const;
  return (
    <div class="actions">
      {row.acceptable && state.drafts.confirming !== reject && (
        <Question
          {...props}
          id={accept}
          trigger={words.accept}
          question={words.acceptConfirm}
          yes={t.quarantine.acceptYes}
          call={decide('accept')}
        />
      )}
      {state.drafts.confirming !== accept && (
        <Question
          {...props}
          id={reject}
          trigger={words.reject}
          question={words.rejectConfirm}
          yes={t.quarantine.rejectYes}
          call={decide('reject')}
        />
      )}
    </div>
  );
}

/** What was decided about, for looking back and for undoing. */
function Decided(props: ReviewProps) {
  const { state, t } = props;
  const decided = state.asked.getDecided?.value;
  return (
    <>
      <CallProblems {...props} fns={['getDecided']} />
      {decided === undefined ? (
        <AskButton {...props} call={{ fn: 'getDecided' }}>
          {t.quarantine.decided}
        </AskButton>
      ) : decided.length === 0 ? (
        <div {...outcome('getDecided')}>
          <Empty>{t.quarantine.noneDecided}</Empty>
        </div>
      ) : (
        <ul class="held" {...outcome('getDecided')}>
          {decided.map((row) => (
            <Held {...props} key={row.key} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

function Held(props: ReviewProps & { readonly row: QuarantineRow }) {
  const { state, t, row } = props;
  const about =
    row.ratee && (row.rater ? t.quarantine.rates(row.rater, row.ratee) : t.quarantine.about(row.ratee));
  return (
    <li class="card">
      <h2>{t.hr.role[row.role]}</h2>
      {about && <p>{about}</p>}
      <p class="reason">{row.words}</p>
      <p>{row.action}</p>
      <p class="soft">
        {row.email ? t.quarantine.from(row.email) : t.quarantine.noEmail} ·{' '}
        {row.expected && <>{t.quarantine.expected(row.expected)} · </>}
        {t.quarantine.received(formatMoment(row.receivedAt, state.language))}
      </p>
      <p class="soft">
        {row.levels === undefined
          ? t.quarantine.untold
          : row.levels.length === 0
            ? t.quarantine.noLevels
            : row.levels.map(({ competency, level }) => `${competency} ${level}`).join(' · ')}
      </p>
      {row.decision !== 'none' && (
        <p>
          {t.told[row.decision]} {t.quarantine.by(row.decidedBy)}
        </p>
      )}
      {row.decision !== 'none' && !row.own && state.period === undefined && (
        <Question
          {...props}
          id={`undo ${row.key}`}
          trigger={t.quarantine.undo}
          question={t.quarantine.undoConfirm}
          yes={t.quarantine.undoYes}
          call={{ fn: 'decideQuarantine', input: { key: row.key, decision: 'undo' } }}
        />
      )}
      {row.decision === 'none' && row.own && <p>{t.quarantine.own}</p>}
      {row.decision === 'none' && !row.own && state.period === undefined && (
        <Choices {...props} of={row.key} row={row} words={t.quarantine} />
      )}
    </li>
  );
}
