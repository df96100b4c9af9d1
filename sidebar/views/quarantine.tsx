// Answers held back: why, and the decision on each.
import type { QuarantineRow } from '../../src/contract/quarantine-row';
import { outcome } from '../focus';
import { formatMoment } from '../format';
import { AskButton, Question } from './controls';
import { Answered, CallProblems, Empty } from './page';
import type { DailyProps } from './view';

export function QuarantineView(props: DailyProps) {
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
            {rows.map((row) => (
              <Held {...props} key={row.key} row={row} />
            ))}
          </ul>
          <Decided {...props} />
        </>
      )}
    </Answered>
  );
}

/** What was decided about, for looking back and for undoing. */
function Decided(props: DailyProps) {
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

function Held(props: DailyProps & { readonly row: QuarantineRow }) {
  const { state, t, row } = props;

  const open = state.drafts.confirming;
  const [accept, reject] = [`accept ${row.key}`, `reject ${row.key}`];
  const about =
    row.ratee && (row.rater ? t.quarantine.rates(row.rater, row.ratee) : t.quarantine.about(row.ratee));
  const decide = (decision: 'accept' | 'reject' | 'undo') =>
    ({ fn: 'decideQuarantine', input: { key: row.key, decision } }) as const;
  return (
    <li class="card">
      <h2>{t.quarantine.role[row.role]}</h2>
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
      {row.decision !== 'none' && state.period === undefined && (
        <Question
          {...props}
          id={`undo ${row.key}`}
          trigger={t.quarantine.undo}
          question={t.quarantine.undoConfirm}
          yes={t.quarantine.undoYes}
          call={decide('undo')}
        />
      )}
      {row.decision === 'none' && state.period === undefined && (
        <div class="actions">
          {row.acceptable && open !== reject && (
            <Question
              {...props}
              id={accept}
              trigger={t.quarantine.accept}
              question={t.quarantine.acceptConfirm}
              yes={t.quarantine.acceptYes}
              call={decide('accept')}
            />
          )}
          {open !== accept && (
            <Question
              {...props}
              id={reject}
              trigger={t.quarantine.reject}
              question={t.quarantine.rejectConfirm}
              yes={t.quarantine.rejectYes}
              call={decide('reject')}
            />
          )}
        </div>
      )}
    </li>
  );
}
