// Telaah Penilaian: one conclusion, a picture of all raters, each rater's checks folded away, and what it all rests on; no ranking.
import type { BiasReport } from '../../src/contract/rater-report';
import { formatIn } from '../../src/core/format';
import { outcome } from '../focus';
import { showTab } from '../show-tab';
import { RaterChecks } from './check';
import { AskButton } from './controls';
import { chosenIn, ListTools } from './list-tools';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import { Places } from './places';
import { LevelStrip, SizePicture } from './raters-picture';
import type { ReviewProps } from './view';

export function BiasView(props: ReviewProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getBias" title={t.places.bias.title} loading={t.bias.loading}>
      {(report) => <Report {...props} report={report} />}
    </Answered>
  );
}

interface ReportProps extends ReviewProps {
  readonly report: BiasReport;
}

function Report(props: ReportProps) {
  const { state, t, report } = props;
  const { picture } = report;
  return (
    <>
      <p class="lead conclusion">{report.conclusion}</p>
      {picture && <SizePicture {...props} picture={picture} />}
      <Raters {...props} />
      {picture && <LevelStrip {...props} picture={picture} />}
      <div class="card folds">
        <Ground {...props} />
      </div>
      <Agreement {...props} />
      <Adjusted {...props} />
      <Places {...props} title={t.hrBias.more} names={['seconds', 'calibration', 'groups', 'files']} />
      {/* The tab holds the checks of the period in force. */}
      {report.checks.length > 0 && state.period === undefined && (
        <AskButton {...props} call={showTab('raterChecks')}>
          {t.hrBias.openTab}
        </AskButton>
      )}
    </>
  );
}

const rungs = [1, 2, 3] as const;

/** How far the claim goes, on what basis, and what would carry it further. */
function Ground({ state, t, report }: ReportProps) {
  const { design, linkingPlan: plan, adjusted } = report;
  return (
    <Fold title={t.bias.basis}>
      {design && (
        <div class="claim">
          <span class="rungs" aria-hidden="true">
            {rungs.map((rung) => (
              <span key={rung} class={rung <= design.claimLevel ? 'on' : ''} />
            ))}
          </span>
          <p>
            <strong>{t.hrBias.claimIs(design.claim)}</strong>{' '}
            <span class="soft">{t.hrBias.claim(design.claimLevel)}</span>
          </p>
        </div>
      )}
      <Sentences list={report.basis} />
      {design?.smallestFindable !== undefined && (
        <p>{t.hrBias.smallest(formatIn[state.language].number(design.smallestFindable, 1))}</p>
      )}
      {plan && (
        <Fold title={t.hrBias.plan} note={plan.sentence}>
          <Sentences list={plan.steps.map(({ sentence }) => sentence)} />
        </Fold>
      )}
      {adjusted && !adjusted.allowed && !adjusted.on && <p>{adjusted.sentence}</p>}
    </Fold>
  );
}

function Raters(props: ReportProps) {
  const { state, t, report } = props;
  const filter = chosenIn<'all' | 'flagged'>(state, 'bias', 'all');
  const { raters = [], ordinary } = report.picture ?? {};
  const flagged = raters.filter(({ verdict }) => verdict === 'flag');
  const shown = filter === 'flagged' ? flagged : raters;
  if (raters.length === 0) return <Empty>{t.hrBias.empty}</Empty>;
  return (
    <>
      <div class="tools">
        <h2>{t.bias.levels.rater}</h2>
        <ListTools
          {...props}
          list="bias"
          value={filter}
          options={[
            ['all', t.hrBias.all, raters.length],
            ['flagged', t.hrBias.flagged, flagged.length],
          ]}
        />
        <p class="soft">{t.hrBias.notRanking}</p>
      </div>
      {shown.length === 0 ? (
        <Empty>{t.hrBias.noneFlagged}</Empty>
      ) : (
        <div class="card folds">
          {shown.map(({ rater, name, summary }) => (
            <Fold key={rater} title={name} note={summary} group="rater" open={rater === flagged[0]?.rater}>
              <RaterChecks
                {...props}
                checks={report.checks.filter((check) => check.rater === rater)}
                among={report.checks}
                ordinary={ordinary}
              />
            </Fold>
          ))}
        </div>
      )}
    </>
  );
}

/** How alike raters see the same people, where several have rated them. */
function Agreement({ t, report: { agreement } }: ReportProps) {
  return (
    agreement && (
      <Card title={t.hrBias.agreement}>
        <Sentences list={agreement.sentences} />
        {agreement.competencies.map(({ name, sentence, figures }) => (
          <Fold key={name} title={name} note={sentence}>
            <p>{figures === '' ? t.hrBias.noFigures : figures}</p>
          </Fold>
        ))}
      </Card>
    )
  );
}

function Adjusted(props: ReportProps) {
  const { state, t, report } = props;
  const { adjusted } = report;
  if (!adjusted?.allowed && !adjusted?.on) return null;
  const { on, sentence } = adjusted;
  return (
    <Card title={t.hrBias.adjusted} of={outcome('setAdjusted')}>
      <p>{sentence}</p>
      <CallProblems {...props} fns={['setAdjusted']} />
      {state.period === undefined && (
        <AskButton {...props} call={{ fn: 'setAdjusted', input: { on: !on } }}>
          {on ? t.hrBias.adjustedHide : t.hrBias.adjustedShow}
        </AskButton>
      )}
    </Card>
  );
}
