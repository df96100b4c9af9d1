// HR's first screen: the path, how far the answers are, what the workbook holds, and where to go from here.
import '../style/path.css';
import type { HrState, Panel } from '../../src/contract/panel';
import { listedPlaces } from '../listed-places';
import { showCell, showTab } from '../show-tab';
import { Button } from './controls';
import { HomeView } from './home';
import { Card, Meter, Sentences } from './page';
import { Path } from './path';
import { Places } from './places';
import type { DailyProps } from './view';

interface HrProps extends DailyProps {
  readonly panel: Panel;
  readonly hr: HrState;
}

export function HrHomeView(props: DailyProps) {
  return (
    <HomeView {...props} first={(panel) => panel.hr && <HrHome {...props} panel={panel} hr={panel.hr} />} />
  );
}

function HrHome(props: HrProps) {
  const { state, t, panel, hr } = props;
  return (
    <div class="hr-home">
      <TaskBanner {...props} />
      {hr.held && (
        <Card title={hr.held.title} look="banner">
          <p>{hr.held.meaning}</p>
          <Button kind="primary" onPress={() => props.go({ name: 'maintenance' })}>
            {t.places.maintenance.title}
          </Button>
        </Card>
      )}
      {state.period === undefined && <Path {...props} />}
      {panel.cycle && <Progress {...props} />}
      {hr.nextTime.length > 0 && (
        <Card title={t.hrHome.nextTime}>
          <Sentences list={hr.nextTime} />
        </Card>
      )}
      {hr.objections.length > 0 && (
        <Card title={t.hrHome.objections}>
          <Sentences list={hr.objections} />
          <Button kind="quiet" onPress={() => props.go({ name: 'objections' })}>
            {t.person.objections}
          </Button>
        </Card>
      )}
      {hr.employees > 0 && <Explore {...props} />}
      {hr.employees > 0 && state.period === undefined && <Facts {...props} />}
    </div>
  );
}

/** An unfinished task comes before everything else. */
function TaskBanner({ state, send, go, t }: HrProps) {
  const { task } = state;
  if (!task || task.run === 'finished') return null;
  const resting = task.run === 'paused' || task.run === 'failed';
  const show = () => go({ name: 'task', kind: task.kind });
  return (
    <Card title={resting ? t.hrHome.taskWaiting : t.hrHome.taskRunning} look="banner">
      {task.progress ? (
        <Meter label={t.tasks[task.kind]} count={task.progress} t={t} />
      ) : (
        <p>{t.tasks[task.kind]}</p>
      )}
      <div class="actions">
        {resting && (
          <Button
            kind="primary"
            onPress={() => {
              show();
              send({ type: 'resumeTask' });
            }}
          >
            {t.task.resume(task.progress)}
          </Button>
        )}
        <Button onPress={show}>{t.hrHome.taskShow}</Button>
      </div>
    </Card>
  );
}

function Progress({ state, t, hr }: HrProps) {
  return (
    <Card title={t.hrHome.progress}>
      <Meter label={t.hr.role.self} count={hr.self} t={t} />
      <Meter label={t.hr.role.supervisor} count={hr.supervisor} t={t} />
      {/* The pages of an earlier period are put away. */}
      {state.period === undefined && hr.tabs.of > 0 && <Meter label={t.hrHome.tabs} count={hr.tabs} t={t} />}
    </Card>
  );
}

/** Figures of the workbook; each opens the tab it is counted in, at the first cell that is left open. */
function Facts({ ask, t, hr }: HrProps) {
  const facts = [
    { tab: 'employees', cell: undefined, figure: String(hr.employees), words: t.hrHome.employees },
    { tab: 'employees', cell: undefined, figure: String(hr.supervisors), words: t.hrHome.supervisors },
    {
      tab: 'employees',
      cell: hr.leftOpen.supervisor,
      figure: String(hr.withoutSupervisor),
      words: t.hrHome.withoutSupervisor,
    },
    {
      tab: 'jobs',
      cell: hr.leftOpen.standard,
      figure: `${hr.jobsConfirmed}/${hr.jobs}`,
      words: t.hrHome.standards,
    },
  ] as const;
  return (
    <Card title={t.hrHome.facts}>
      <ul class="facts">
        {facts.map(({ tab, cell, figure, words }) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => ask(cell ? showCell(cell) : showTab(tab))}
              title={t.hrHome.openTab}
            >
              <span class="figure">{figure}</span>
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{t.hrHome.competencies(hr.competencies, hr.indicators)}</p>
      {hr.jobsWithoutStandard > 0 && <p class="soft">{t.hrHome.standardsMissing(hr.jobsWithoutStandard)}</p>}
    </Card>
  );
}

/** Where HR can go: what is looked at while the cycle runs, and what keeps the workbook in order. */
function Explore(props: HrProps) {
  const { state, t, hr } = props;
  return (
    <>
      <Places
        {...props}
        title={t.hrHome.explore}
        names={listedPlaces(state, 'explore')}
        counts={{
          objections: hr.objections.length,
          ...(state.period === undefined ? { quarantine: hr.quarantined } : {}),
        }}
        notes={state.period === undefined ? {} : t.earlierPlaces}
      />
      {state.period === undefined && (
        <Places {...props} title={t.hr.upkeep} names={listedPlaces(state, 'upkeep')} />
      )}
    </>
  );
}
