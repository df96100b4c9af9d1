// The first screen of supervisors and employees; whoever is neither learns whom to ask, and may sign in.
import { HomeView } from './home';
import { NobodySection } from './nobody';
import { SecondTasks } from './second-tasks';
import type { AppraisalProps } from './view';

export function StaffHomeView(props: AppraisalProps) {
  return (
    <>
      <HomeView {...props} otherwise={(panel) => <NobodySection {...props} panel={panel} />} />
      <SecondTasks {...props} tasks={props.state.panel?.seconds} />
    </>
  );
}
