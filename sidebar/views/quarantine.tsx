// Answers held back: why, and the decision on each.
import type { QuarantineRow } from '../../src/contract/server-api';
import { formatMoment } from '../format';
import { isBusy } from '../state';
import { Question } from './controls';
import { CallProblems, Empty, Loading, Title } from './page';
import type { ViewProps } from './view';

export function QuarantineView(props: ViewProps) {
  const { state, t } = props;
  const asked = state.asked.getQuarantine;
  const rows = asked?.value;
  return (
    <>
      <Title>{t.quarantine.title}</Title>
      <p class="lead">{t.quarantine.intro}</p>
      <CallProblems {...props} fns={['decideQuarantine']} />
      <CallProblems {...props} fns={['getQuarantine']} standing="retry" />
      {!rows && asked?.status === 'loading' && <Loading text={t.common.loading} />}
      {rows?.length === 0 && (
        <div class="card">
          <Empty>{t.quarantine.empty}</Empty>
        </div>
      )}
      <ul class="held">
        {rows?.map((row) => (
          <Held {...props} key={row.key} row={row} />
        ))}
      </ul>
    </>
  );
}

function Held(props: ViewProps & { readonly row: QuarantineRow }) {
  const { state, send, t, row } = props;
  const busy = isBusy(state, 'decideQuarantine');
  const open = state.drafts.confirming;
  const [accept, reject] = [`accept ${row.key}`, `reject ${row.key}`];
  const about =
    row.ratee && (row.rater ? t.quarantine.rates(row.rater, row.ratee) : t.quarantine.about(row.ratee));
  const decide = (decision: 'accept' | 'reject') =>
    send({ type: 'ask', call: { fn: 'decideQuarantine', input: { key: row.key, decision } } });
  return (
    <li class="card">
      <h2>{t.quarantine.role[row.role]}</h2>
      {about && <p>{about}</p>}
      <p class="reason">{row.words}</p>
      <p class="soft">
        {row.email ? t.quarantine.from(row.email) : t.quarantine.noEmail} ·{' '}
        {t.quarantine.received(formatMoment(row.receivedAt, state.language))}
      </p>
      {!row.acceptable && <p class="soft">{t.quarantine.notAcceptable}</p>}
      <div class="actions">
        {row.acceptable && open !== reject && (
          <Question
            {...props}
            id={accept}
            trigger={t.quarantine.accept}
            question={t.quarantine.acceptConfirm}
            yes={t.quarantine.acceptYes}
            busy={busy}
            onYes={() => decide('accept')}
          />
        )}
        {open !== accept && (
          <Question
            {...props}
            id={reject}
            trigger={t.quarantine.reject}
            question={t.quarantine.rejectConfirm}
            yes={t.quarantine.rejectYes}
            busy={busy}
            onYes={() => decide('reject')}
          />
        )}
      </div>
    </li>
  );
}
