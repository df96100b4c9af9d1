// The head of the first screen: whose office, which cycle, until when.
import { formatIn } from '../../src/core/format';
import { Mark } from './icon';
import { Title } from './page';
import type { ViewProps } from './view';

export function HomeHead({ state, t }: ViewProps) {
  const { panel } = state;
  const cycle = panel?.cycle;
  const day = (iso = '–') => formatIn[state.language].shortDay(iso);
  return (
    <div class="home-head">
      <Mark />
      <div>
        <p class="eyebrow">{panel ? `${t.common.product} · ${t.common.tagline}` : t.common.tagline}</p>
        <Title>{panel ? panel.office || t.home.noOffice : t.common.product}</Title>
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
        {panel && !cycle && <p class="soft">{t.home.noCycle}</p>}
      </div>
    </div>
  );
}
