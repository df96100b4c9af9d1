// The head of the first screen: whose office, which cycle, until when.
import { formatIn } from '../../src/core/format';
import { Mark } from './icon';
import { Title } from './page';
import type { ViewProps } from './view';

export function HomeHead(props: ViewProps) {
  const { state, t } = props;
  const { panel } = state;
  const cycle = panel?.cycle;
  // A stranger is told nothing of the office, and nothing seems to be missing.
  const known = panel && panel.user.role !== 'nobody';
  const day = (iso = '–') => formatIn[state.language].shortDay(iso);
  return (
    <div class="home-head">
      <Mark />
      <div>
        <p class="eyebrow">{known ? `${t.common.product} · ${t.common.tagline}` : t.common.tagline}</p>
        <Title>{known ? panel.office || t.home.noOffice : t.common.product}</Title>
        {cycle && (
          <p>
            {cycle.name}{' '}
            <span class={`chip ${cycle.status}`}>
              {cycle.status === 'open' ? t.home.cycleOpen : t.home.cycleClosed}
            </span>
          </p>
        )}
        {cycle?.status === 'open' && (
          <p class="soft">{t.home.deadlines(day(cycle.selfDeadline), day(cycle.supervisorDeadline))}</p>
        )}
        {known && !cycle && <p class="soft">{t.home.noCycle}</p>}
        <Periods {...props} />
      </div>
    </div>
  );
}

/** Which cycle is looked at, where there are several. */
function Periods({ state, send, t }: ViewProps) {
  const { cycles = [], cycle } = state.panel ?? {};
  if (cycles.length === 0) return null;
  return (
    <label class="field periods">
      {t.home.period}
      <select
        value={state.period ?? cycles[0]?.id}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'choosePeriod', period: value === cycles[0]?.id ? undefined : value })
        }
      >
        {cycles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} ({id})
          </option>
        ))}
      </select>
      {cycle?.reopened && <span class="soft">{t.home.reopened(cycle.reopened)}</span>}
    </label>
  );
}
