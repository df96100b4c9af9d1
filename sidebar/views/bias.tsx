// Telaah Penilaian: what can be said and on what basis, then each rater's checks with size, uncertainty and n; no ranking.
import type { BiasReport, RaterCheckView } from '../../src/contract/rater-report';
import { formatIn } from '../../src/core/format';
import { outcome } from '../focus';
import { showTab } from '../show-tab';
import { Check } from './check';
import { AskButton } from './controls';
import { chosenIn, ListTools } from './list-tools';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import { Places } from './places';
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
  return (
    <>
      <Ground {...props} />
      <Raters {...props} />
      <Adjusted {...props} />
      <Places {...props} title={t.hrBias.more} names={['seconds', 'groups', 'files']} />
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
  const { design, linkingPlan: plan } = report;
  return (
    <Card title={t.bias.basis} look="basis">
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
    </Card>
  );
}

function Raters(props: ReportProps) {
  const { state, t, report } = props;
  const filter = chosenIn<'all' | 'flagged'>(state, 'bias', 'all');
  const raters = byRater(report.checks);
  const flagged = raters.filter(({ flags }) => flags > 0);
  const shown = filter === 'flagged' ? flagged : raters;
  if (raters.length === 0) return <Empty>{t.hrBias.empty}</Empty>;
  return (
    <>
      <div class="tools">
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
          {shown.map(({ id, name, flags, checks }) => (
            <Fold
              key={id}
              title={name}
              note={
                checks.some(({ waiting }) => waiting)
                  ? t.bias.verdict.waiting
                  : t.hrBias.raterSummary(flags, checks.length)
              }
              open={flags > 0}
            >
              {checks.map((check) => (
                <Check {...props} key={check.check} check={check} among={report.checks} />
              ))}
            </Fold>
          ))}
        </div>
      )}
    </>
  );
}

function Adjusted(props: ReportProps) {
  const { state, t, report } = props;
  const { adjusted } = report;
  if (!adjusted) return null;
  const { on, allowed, sentence } = adjusted;
  return (
    <Card title={t.hrBias.adjusted} of={outcome('setAdjusted')}>
      <p>{sentence}</p>
      <CallProblems {...props} fns={['setAdjusted']} />
      {(allowed || on) && state.period === undefined && (
        <AskButton {...props} call={{ fn: 'setAdjusted', input: { on: !on } }}>
          {on ? t.hrBias.adjustedHide : t.hrBias.adjustedShow}
        </AskButton>
      )}
    </Card>
  );
}

interface Rater {
  readonly id: string;
  readonly name: string;
  readonly flags: number;
  readonly checks: readonly RaterCheckView[];
}

/** Raters by name: an order that says nothing about them. */
function byRater(checks: readonly RaterCheckView[]): readonly Rater[] {
  const groups = new Map<string, RaterCheckView[]>();
  for (const check of checks) groups.set(check.rater, [...(groups.get(check.rater) ?? []), check]);
  return [...groups.entries()].map(([id, own]) => ({
    id,
    name: own[0]?.name ?? id,
    flags: own.filter(({ verdict }) => verdict === 'flag').length,
    checks: own,
  }));
}
