// HR's first screen: the path, how far the answers are, what the workbook holds, and where to go from here.
import type { HrState, Panel } from '../../src/contract/server-api';
import { currentJob, type Screen } from '../state';
import { Button, OutLink } from './controls';
import { Icon } from './icon';
import { Meter } from './page';
import { Path } from './path';
import type { ViewProps } from './view';

interface HrProps extends ViewProps {
  readonly panel: Panel;
  readonly hr: HrState;
}

export function HrHome(props: HrProps) {
  const { panel, hr } = props;
  return (
    <div class="hr-home">
      <JobBanner {...props} />
      <Path {...props} />
      {panel.cycle && <Progress {...props} />}
      {hr.employees > 0 && <Facts {...props} />}
      {hr.employees > 0 && <Explore {...props} />}
      {hr.forms.length > 0 && <Forms {...props} />}
    </div>
  );
}

/** An unfinished job comes before everything else. */
function JobBanner({ state, send, t }: HrProps) {
  const job = currentJob(state);
  if (!job || job.run === 'finished') return null;
  const resting = job.run === 'paused' || job.run === 'failed';
  const show = () => send({ type: 'open', screen: { name: 'job', kind: job.kind } });
  return (
    <section class="card banner">
      <h2>{resting ? t.home.jobWaiting : t.home.jobRunning}</h2>
      {job.progress ? (
        <Meter label={t.job.title[job.kind]} count={job.progress} t={t} />
      ) : (
        <p>{t.job.title[job.kind]}</p>
      )}
      <div class="actions">
        {resting && (
          <Button
            kind="primary"
            onPress={() => {
              show();
              send({ type: 'resumeJob' });
            }}
          >
            {t.home.jobResume}
          </Button>
        )}
        <Button onPress={show}>{t.home.jobShow}</Button>
      </div>
    </section>
  );
}

function Progress({ t, hr }: HrProps) {
  return (
    <section class="card">
      <h2>{t.home.progress}</h2>
      <Meter label={t.home.selfAnswers} count={hr.self} t={t} />
      <Meter label={t.home.supervisorAnswers} count={hr.supervisor} t={t} />
      {hr.tabs.of > 0 && <Meter label={t.home.tabs} count={hr.tabs} t={t} />}
    </section>
  );
}

/** Figures of the workbook; each opens the tab it is counted in. */
function Facts({ send, t, hr }: HrProps) {
  const facts = [
    { tab: 'Pegawai', figure: String(hr.employees), words: t.home.employees },
    { tab: 'Pegawai', figure: String(hr.supervisors), words: t.home.supervisors },
    { tab: 'Pegawai', figure: String(hr.withoutSupervisor), words: t.home.withoutSupervisor },
    { tab: 'Jabatan', figure: `${hr.jobsConfirmed}/${hr.jobs}`, words: t.home.standards },
  ];
  return (
    <section class="card">
      <h2>{t.home.facts}</h2>
      <ul class="facts">
        {facts.map(({ tab, figure, words }) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => send({ type: 'ask', call: { fn: 'showTab', input: { tab } } })}
              title={t.home.openTab(tab)}
            >
              <span class="figure">{figure}</span>
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{t.home.competencies(hr.competencies, hr.indicators)}</p>
      {hr.jobsWithoutStandard > 0 && <p class="soft">{t.home.standardsMissing(hr.jobsWithoutStandard)}</p>}
    </section>
  );
}

function Explore({ send, t, panel, hr }: HrProps) {
  const open = panel.cycle?.status === 'open';
  const places: { screen: Screen; name: string; why: string; count?: number }[] = [
    ...(panel.cycle
      ? [
          { screen: { name: 'people' } as const, name: t.home.people, why: t.home.peopleWhy },
          ...(hr.forms.length > 0
            ? [{ screen: { name: 'links' } as const, name: t.home.links, why: t.home.linksWhy }]
            : []),
          {
            screen: { name: 'quarantine' } as const,
            name: t.home.quarantine,
            why: t.home.quarantineWhy(hr.quarantined),
            count: hr.quarantined,
          },
          { screen: { name: 'bias' } as const, name: t.home.bias, why: t.home.biasWhy },
          {
            screen: { name: 'job', kind: 'refresh' } as const,
            name: t.home.refresh,
            why: t.home.refreshWhy,
          },
        ]
      : []),
    { screen: { name: 'import' }, name: t.home.importAgain, why: t.home.importAgainWhy },
    ...(open
      ? [{ screen: { name: 'closeCycle' } as const, name: t.home.closeCycle, why: t.home.closeCycleWhy }]
      : []),
  ];
  return (
    <nav class="card places" aria-label={t.home.explore}>
      <ul>
        {places.map(({ screen, name, why, count }) => (
          <li key={name}>
            <button type="button" onClick={() => send({ type: 'open', screen })}>
              <span>
                <strong>{name}</strong>
                <span class="soft">{why}</span>
              </span>
              {count !== undefined && count > 0 && <span class="badge">{count}</span>}
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Forms({ t, hr }: HrProps) {
  return (
    <section class="card form-card">
      <h2>{t.home.forms}</h2>
      <ul class="forms">
        {hr.forms.map(({ role, title, url, editUrl }) => (
          <li key={url}>
            <p title={title}>{t.home.formOf[role]}</p>
            <div class="actions">
              <OutLink href={url} t={t} kind="quiet" label={`${t.home.fillForm}: ${t.home.formOf[role]}`}>
                {t.home.fillForm}
              </OutLink>
              <OutLink href={editUrl} t={t} kind="quiet" label={`${t.home.editForm}: ${t.home.formOf[role]}`}>
                {t.home.editForm}
              </OutLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
