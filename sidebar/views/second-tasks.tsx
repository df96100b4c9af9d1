// Whom somebody is asked to rate as second rater, each with the personal link, and nothing of what others said.
import type { SecondTask } from '../../src/contract/panel';
import { dueWords } from '../due-words';
import { FormLink } from './form-link';
import { Card } from './page';
import type { AppraisalProps } from './view';

export function SecondTasks({
  state,
  t,
  tasks = [],
}: AppraisalProps & { readonly tasks: readonly SecondTask[] | undefined }) {
  if (tasks.length === 0) return null;
  return (
    <Card title={t.person.second}>
      <ul class="members">
        {tasks.map((task) => {
          const words = task.state === 'done' ? t.team.change : t.team.fill;
          return (
            <li key={task.nip}>
              <div class="who">
                <p class="name">{task.name}</p>
                <p class="soft">{task.job}</p>
                <p class="due">{task.state === 'done' ? t.team.done : dueWords(state, task)}</p>
              </div>
              {task.link === undefined ? (
                <p class="soft">{task.shut ? t.common.formShut : t.common.noForm}</p>
              ) : (
                <FormLink href={task.link} t={t} label={`${words}: ${task.name}`}>
                  {words}
                </FormLink>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
