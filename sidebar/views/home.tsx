// The first screen: for HR the way through the cycle, for others their own tasks.
import { HrHome } from './hr-home';
import { NobodySection } from './nobody';
import { OwnSection } from './own';
import { CallProblems, Loading } from './page';
import { TeamSection } from './team';
import type { ViewProps } from './view';

export function HomeView(props: ViewProps) {
  const { state, t } = props;
  const { panel } = state;
  const problems = <CallProblems {...props} fns={['getPanel']} {...(panel ? {} : { standing: 'retry' })} />;
  if (!panel)
    return (
      <>
        {problems}
        {state.asked.getPanel?.status === 'loading' && <Loading text={t.common.loading} />}
      </>
    );
  const hasTask = panel.hr || panel.team || panel.own;
  return (
    <>
      {problems}
      {panel.hr && <HrHome {...props} panel={panel} hr={panel.hr} />}
      {panel.own && <OwnSection {...props} own={panel.own} />}
      {panel.team && <TeamSection {...props} team={panel.team} />}
      {!hasTask && <NobodySection {...props} panel={panel} />}
    </>
  );
}
