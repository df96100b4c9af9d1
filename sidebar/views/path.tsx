// The way through a cycle as a short vertical path; the step at hand carries the one primary button.
import type { Count } from '../../src/contract/cycle-view';
import type { HrState, NextStep, Panel } from '../../src/contract/panel';
import { showCell, showTab } from '../show-tab';
import type { Event } from '../update';
import { Button } from './controls';
import { Icon } from './icon';
import { Card } from './page';
import type { DailyProps } from './view';

const order: readonly NextStep[] = [
  'setUp',
  'importOffice',
  'mendRoster',
  'openCycle',
  'makeForms',
  'makeTabs',
  'invite',
  'collect',
  'publish',
  'dialogue',
];

/** Where a step stands on the path: deciding the quarantine belongs to collecting; after closing all is behind. */
const positionOf = (next: NextStep): number =>
  next === 'closed' ? order.length : order.indexOf(next === 'decideQuarantine' ? 'collect' : next);

/**
 * Whether a step was really done: closing ticks nothing, and whether people have talked nobody can tell. Before the step at hand what
 * can be counted was done all the same: a deadline that is moved asks for the forms anew, and undoes no tabs.
 * @param behind it lies behind the step at hand
 */
function isDone(step: NextStep, hr: HrState, behind: boolean): boolean {
  const all = (...counts: readonly Count[]) => counts.every(({ done, of }) => of > 0 && done >= of);
  switch (step) {
    case 'mendRoster':
      return behind && hr.withoutSupervisor === 0 && hr.jobsConfirmed === hr.jobs;
    case 'makeForms':
      return hr.forms.length > 0;
    case 'makeTabs':
      return all(hr.tabs);
    case 'invite':
      return all(hr.invited);
    case 'collect':
      return all({ done: hr.self.done + hr.supervisor.done, of: hr.self.of + hr.supervisor.of });
    case 'publish':
      return all(hr.published);
    case 'dialogue':
      return false;
    default:
      return behind;
  }
}

interface PathProps extends DailyProps {
  readonly panel: Panel;
  readonly hr: HrState;
}

export function Path(props: PathProps) {
  const { t, hr } = props;
  const position = positionOf(hr.next);
  return (
    <Card title={t.hrHome.path} look="path-card">
      <ol class="path">
        {order.map((step, i) => {
          const when = i === position ? 'now' : isDone(step, hr, i < position) ? 'done' : 'later';
          return (
            <li key={step} class={when} aria-current={when === 'now' ? 'step' : undefined}>
              <span class="dot" aria-hidden="true">
                {when === 'done' && <Icon name="check" />}
              </span>
              <div>
                <p>
                  {t.steps[step].name}
                  <span class="unseen">
                    {' '}
                    (
                    {when === 'done'
                      ? t.hrHome.stepDone
                      : when === 'now'
                        ? t.hrHome.stepNow
                        : t.hrHome[i < position ? 'stepLeft' : 'stepLater']}
                    )
                  </span>
                </p>
                {when === 'now' && <StepAction {...props} />}
              </div>
            </li>
          );
        })}
      </ol>
      {hr.next === 'closed' && (
        <>
          <StepAction {...props} />
          <Button kind="quiet" onPress={() => props.go({ name: 'closeCycle' })}>
            {props.t.hr.reopen}
          </Button>
        </>
      )}
    </Card>
  );
}

/** Why, and the button that does it. */
function StepAction({ state, send, go, t, hr }: PathProps) {
  const { next } = hr;
  // What was begun in a panel that was closed since goes on where the workbook says it stands.
  const begun = next === 'makeTabs' ? hr.tabs : next === 'invite' ? hr.invited : undefined;
  const why =
    next === 'mendRoster' && hr.withoutSupervisor > 0
      ? t.mend.withoutSupervisor(hr.withoutSupervisor)
      : next === 'makeForms' && hr.forms.length > 0
        ? t.hrHome.formsBehind
        : t.steps[next].why;
  return (
    <div class="step">
      <p class="why">{why}</p>
      <Button
        kind="primary"
        busy={next === 'mendRoster' && state.asked.showTab?.status === 'loading'}
        onPress={() => send(eventOf(next, hr))}
      >
        {begun?.done ? t.task.resume(begun) : t.steps[next].action}
      </Button>
      {next === 'importOffice' && (
        <Button kind="quiet" onPress={() => go({ name: 'archive' })}>
          {t.places.archive.title}
        </Button>
      )}
      {next === 'mendRoster' && (
        <div class="actions">
          <Button kind="quiet" onPress={() => go({ name: 'import' })}>
            {t.mend.again}
          </Button>
          <Button kind="quiet" onPress={() => go({ name: 'openCycle' })}>
            {t.mend.goOn}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What pressing the button of a step does. */
function eventOf(next: NextStep, { leftOpen: { supervisor, standard } }: HrState): Event {
  switch (next) {
    case 'setUp':
      return { type: 'open', screen: { name: 'setUp' } };
    case 'importOffice':
      return { type: 'open', screen: { name: 'import' } };
    case 'mendRoster': {
      if (supervisor === undefined && standard) return { type: 'open', screen: { name: 'standards' } };
      return { type: 'ask', call: supervisor ? showCell(supervisor) : showTab('employees') };
    }
    case 'openCycle':
    case 'closed':
      return { type: 'open', screen: { name: 'openCycle' } };
    case 'makeForms':
    case 'makeTabs':
      return { type: 'open', screen: { name: 'task', kind: next } };
    case 'invite':
      return { type: 'open', screen: { name: 'task', kind: 'remind' } };
    case 'collect':
      return { type: 'open', screen: { name: 'task', kind: 'refresh' } };
    case 'decideQuarantine':
      return { type: 'open', screen: { name: 'quarantine' } };
    case 'publish':
      return { type: 'open', screen: { name: 'publication' } };
    case 'dialogue':
      return { type: 'open', screen: { name: 'people' } };
  }
}
