// Looking the cycle over: what is wrong and what follows from it, mending it, the limits, rebuilding the answers.
import type { CareReport, Finding } from '../../src/contract/care-api';
import { formatMoment } from '../format';
import { AskButton, Question } from './controls';
import { Icon } from './icon';
import { Answered, CallProblems, Card, Meter, placeWords, Sentences } from './page';
import type { ViewProps } from './view';

export function CareView(props: ViewProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="checkCycle" title={t.care.title} loading={t.care.loading}>
      {(report) => <Checked {...props} report={report} />}
    </Answered>
  );
}

function Checked(props: ViewProps & { readonly report: CareReport }) {
  const { state, t, report } = props;
  const { findings, checkedAt, mailLeft, cells, tabs } = report;
  const grave = findings.some(({ severity }) => severity !== 'note');
  return (
    <>
      <p class="lead">
        {t.care.checked(formatMoment(checkedAt, state.language))} {!grave && t.care.well}
      </p>
      {findings.length > 0 && (
        <ul class="card findings">
          {findings.map((finding) => (
            <Found {...props} key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      <div class="two">
        <Rebuild {...props} />
        <Card title={t.care.limits}>
          <Meter label={t.care.cells} count={cells} t={t} />
          <Meter label={t.care.tabs} count={tabs} t={t} />
          <p class="soft">{t.care.mail(mailLeft)}</p>
        </Card>
      </div>
    </>
  );
}

function Found(props: ViewProps & { readonly finding: Finding }) {
  const { state, t, finding } = props;
  const { id, severity, title, meaning, action, place, mendable } = finding;
  const mending = state.asked.mend?.call.input.finding === id;
  const where = place && placeWords(place, t);
  return (
    <li class={`problem ${severity === 'stop' ? 'error' : severity}`}>
      <Icon name={severity === 'stop' ? 'warning' : 'info'} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p class="where">{[t.care.severity[severity], where].filter(Boolean).join(' · ')}</p>
        <p>{meaning}</p>
        <p class="todo">{action}</p>
        {mending && <CallProblems {...props} fns={['mend']} standing="silent" />}
        {mendable && (
          <div class="actions">
            <AskButton
              {...props}
              label={`${t.care.mend}: ${title}`}
              call={{ fn: 'mend', input: { finding: id } }}
            >
              {t.care.mend}
            </AskButton>
          </div>
        )}
      </div>
    </li>
  );
}

function Rebuild(props: ViewProps) {
  const { state, t } = props;
  const rebuilt = state.asked.rebuildAnswers;
  return (
    <Card title={t.care.rebuild}>
      <p class="soft">{t.care.rebuildWhy}</p>
      <CallProblems {...props} fns={['rebuildAnswers']} />
      {rebuilt?.status === 'ready' && rebuilt.value && (
        <div role="status">
          <Sentences list={rebuilt.value.sentences} />
        </div>
      )}
      <Question
        {...props}
        id="rebuild"
        trigger={t.care.rebuild}
        question={t.care.rebuildAsk}
        yes={t.care.rebuildYes}
        call={{ fn: 'rebuildAnswers' }}
      />
    </Card>
  );
}
