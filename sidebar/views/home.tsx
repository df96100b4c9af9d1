// The first screen: for HR the way through the cycle, for others their own tasks.
import type { Panel } from '../../src/contract/server-api';
import { formatDay } from '../format';
import { HrHome } from './hr-home';
import { NobodySection } from './nobody';
import { OwnSection } from './own';
import { CallProblems, Loading, Title } from './page';
import { TeamSection } from './team';
import type { ViewProps } from './view';

export function HomeView(props: ViewProps) {
  const { state, t } = props;
  const { panel } = state;
  const problems = <CallProblems {...props} fns={['getPanel']} />;
  if (!panel)
    return (
      <>
        <Title>{t.common.product}</Title>
        {problems}
        {state.asked.getPanel?.status === 'loading' && <Loading text={t.common.loading} />}
      </>
    );
  const hasTask = panel.hr || panel.team || panel.own;
  return (
    <>
      <CycleHead {...props} panel={panel} />
      {problems}
      {panel.hr && <HrHome {...props} panel={panel} hr={panel.hr} />}
      {panel.own && <OwnSection {...props} own={panel.own} />}
      {panel.team && <TeamSection {...props} team={panel.team} />}
      {!hasTask && <NobodySection {...props} panel={panel} />}
    </>
  );
}

/** Office and cycle: where one is and until when. */
function CycleHead({ state, t, panel }: ViewProps & { readonly panel: Panel }) {
  const { cycle } = panel;
  const day = (iso: string) => formatDay(iso, state.language, 'short');
  return (
    <section class="cycle">
      <Title>{panel.office || t.home.noOffice}</Title>
      {cycle ? (
        <>
          <p>
            {cycle.name}{' '}
            <span class={`chip ${cycle.status}`}>
              {cycle.status === 'open' ? t.home.cycleOpen : t.home.cycleClosed}
            </span>
          </p>
          {cycle.status === 'open' && (
            <p class="soft">{t.home.deadlines(day(cycle.selfDeadline), day(cycle.supervisorDeadline))}</p>
          )}
        </>
      ) : (
        <p class="soft">{t.home.noCycle}</p>
      )}
    </section>
  );
}
