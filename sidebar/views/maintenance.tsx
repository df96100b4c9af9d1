// Looking the cycle over: what is wrong and what follows from it, mending it, the limits, rebuilding the answers.
import type { Finding, MaintenanceReport } from '../../src/contract/maintenance';
import { outcome } from '../focus';
import { formatMoment } from '../format';
import { saveFile } from '../take-away';
import { AskButton, Button, OutLink, Question } from './controls';
import { Icon } from './icon';
import { Answered, CallProblems, Card, GrantLink, Meter, Sentences } from './page';
import { PlaceButton } from './place-button';
import type { UpkeepProps } from './view';

export function MaintenanceView(props: UpkeepProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="checkCycle" title={t.places.maintenance.title} loading={t.maintenance.loading}>
      {(report) => <Checked {...props} report={report} />}
    </Answered>
  );
}

function Checked(props: UpkeepProps & { readonly report: MaintenanceReport }) {
  const { state, t, report } = props;
  const { findings, checkedAt, mailLeft, cells, tabs } = report;
  const grave = findings.some(({ severity }) => severity !== 'note');
  return (
    <>
      <p class="lead">
        {t.maintenance.checked(formatMoment(checkedAt, state.language))} {!grave && t.maintenance.well}
      </p>
      {findings.length > 0 && (
        <ul class="card findings">
          {findings.map((finding) => (
            <Found {...props} key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      <div class="two">
        <Installation {...props} />
        <Rebuild {...props} />
        <WorkbookLanguage {...props} />
        <Card title={t.maintenance.limits}>
          <Meter label={t.maintenance.cells} count={cells} t={t} />
          <Meter label={t.maintenance.tabs} count={tabs} t={t} />
          <div class="actions">
            {(['makeTabs', 'clearTabs'] as const).map((kind) => (
              <Button key={kind} kind="quiet" onPress={() => props.go({ name: 'task', kind })}>
                {t.tasks[kind]}
              </Button>
            ))}
          </div>
          {mailLeft !== undefined && <p class="soft">{t.maintenance.mail(mailLeft)}</p>}
        </Card>
      </div>
    </>
  );
}

/** The workbook's language, for everybody; one's own is chosen at the foot of the page. */
function WorkbookLanguage(props: UpkeepProps) {
  const { state, t } = props;
  const language = state.panel?.hr?.language ?? 'id';
  const other = language === 'id' ? 'en' : 'id';
  const words = t.maintenance.language;
  return (
    <Card title={words.title}>
      <p>{words.now(words.names[language])}</p>
      <CallProblems {...props} fns={['setLanguage']} />
      <Question
        {...props}
        id="setLanguage"
        kind="quiet"
        trigger={words.change(words.names[other])}
        question={words.ask(words.names[other])}
        yes={words.yes}
        call={{ fn: 'setLanguage', input: { language: other } }}
      />
    </Card>
  );
}

function Found(props: UpkeepProps & { readonly finding: Finding }) {
  const { state, t, finding } = props;
  const { id, severity, title, meaning, action, where, grantAt, mendable, choices } = finding;
  const mending = state.asked.mend?.call.input.finding === id;
  return (
    <li class={`problem ${severity === 'stop' ? 'error' : severity}`}>
      <Icon name={severity === 'stop' ? 'warning' : 'info'} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p class="where">{t.maintenance.severity[severity]}</p>
        <p>{meaning}</p>
        <p class="todo">{action}</p>
        <WhereFound {...props} where={where} title={title} />
        <GrantLink at={grantAt} t={t} />
        {mending && <CallProblems {...props} fns={['mend']} standing="silent" />}
        {choices && (
          <div class="actions">
            {choices.map((zone) => (
              <AskButton
                {...props}
                key={zone}
                label={`${zone}: ${title}`}
                call={{ fn: 'mend', input: { finding: id, zone } }}
              >
                {zone}
              </AskButton>
            ))}
          </div>
        )}
        {mendable && !choices && (
          <div class="actions">
            <AskButton
              {...props}
              label={`${t.maintenance.mend}: ${title}`}
              call={{ fn: 'mend', input: { finding: id } }}
            >
              {t.maintenance.mend}
            </AskButton>
          </div>
        )}
      </div>
    </li>
  );
}

/** Leads to what a finding speaks of, all of it; or says why there is nothing to open. */
function WhereFound(props: UpkeepProps & { readonly where: Finding['where']; readonly title: string }) {
  const { t, where, title, go } = props;
  switch (where.kind) {
    case 'cells': {
      const [first, ...others] = where.cells;
      return (
        <>
          <div class="actions">
            <PlaceButton {...props} place={first} />
          </div>
          {others.length > 0 && (
            <details class="more">
              <summary>{t.problems.more(others.length)}</summary>
              <ul class="places-found">
                {others.map((place, i) => (
                  <li key={`${place.row ?? place.nip ?? place.holds}${i}`}>
                    {place.what} <PlaceButton {...props} place={place} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      );
    }
    case 'form':
      return (
        <div class="actions">
          <OutLink href={where.url} t={t} kind="quiet" label={`${t.maintenance.openForm}: ${title}`}>
            {t.maintenance.openForm}
          </OutLink>
        </div>
      );
    case 'task':
      return (
        <div class="actions">
          <Button kind="quiet" onPress={() => go({ name: 'task', kind: where.task })}>
            {t.tasks[where.task]}
          </Button>
        </div>
      );
    case 'tracking':
      return (
        <div class="actions">
          <Button kind="quiet" onPress={() => go({ name: 'tracking' })}>
            {t.places.tracking.title}
          </Button>
        </div>
      );
    case 'nowhere':
      return <p class="where">{t.maintenance.nowhere[where.why]}</p>;
  }
}

/** How Google behaved when it was tried here, to hand back. */
function Installation(props: UpkeepProps) {
  const { state, t } = props;
  const file = state.asked.getInstallation?.value;
  return (
    <Card title={t.maintenance.installation}>
      <p class="soft">{t.maintenance.installationWhy}</p>
      <CallProblems {...props} fns={['getInstallation']} />
      {file === undefined ? (
        <AskButton {...props} call={{ fn: 'getInstallation' }}>
          {t.maintenance.installationFile}
        </AskButton>
      ) : (
        <div {...outcome('getInstallation')}>
          <Button onPress={() => saveFile(file.name, file.mime, file.text)}>{t.file.save(file.name)}</Button>
        </div>
      )}
    </Card>
  );
}

function Rebuild(props: UpkeepProps) {
  const { state, t } = props;
  const rebuilt = state.asked.rebuildAnswers;
  return (
    <Card title={t.maintenance.rebuild}>
      <p class="soft">{t.maintenance.rebuildWhy}</p>
      <CallProblems {...props} fns={['rebuildAnswers']} />
      {rebuilt?.status === 'ready' && rebuilt.value && (
        <div role="status" {...outcome('rebuildAnswers')}>
          <Sentences list={rebuilt.value.sentences} />
        </div>
      )}
      <Question
        {...props}
        id="rebuild"
        trigger={t.maintenance.rebuild}
        question={t.maintenance.rebuildAsk}
        yes={t.maintenance.rebuildYes}
        call={{ fn: 'rebuildAnswers' }}
      />
    </Card>
  );
}
