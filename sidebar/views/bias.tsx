// Cek Bias: what can be said and on what ground, then each rater's checks with size, uncertainty and n; no ranking.
import type { BiasReport, RaterCheckView } from '../../src/contract/server-api';
import { type CheckScale, confidenceOf, scaleOf, unitOf } from '../check-scale';
import { formatNumber } from '../format';
import { Button, Choice } from './controls';
import { Icon } from './icon';
import { Interval } from './interval';
import { CallProblems, Empty, Loading, Title } from './page';
import type { ViewProps } from './view';

export function BiasView(props: ViewProps) {
  const { state, t } = props;
  const asked = state.asked.getBias;
  return (
    <>
      <Title>{t.bias.title}</Title>
      <CallProblems {...props} fns={['getBias']} standing="retry" />
      {!asked?.value && asked?.status === 'loading' && <Loading text={t.bias.loading} />}
      {asked?.value && <Report {...props} report={asked.value} />}
    </>
  );
}

function Report(props: ViewProps & { readonly report: BiasReport }) {
  const { state, send, t, report } = props;
  const { flaggedOnly } = state.drafts;
  const raters = byRater(report.checks);
  const flagged = raters.filter(({ flags }) => flags > 0);
  const shown = flaggedOnly ? flagged : raters;
  return (
    <>
      <section class="card ground">
        <h2>{t.bias.ground}</h2>
        <ul class="plain">
          {report.ground.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {raters.length === 0 ? (
        <Empty>{t.bias.empty}</Empty>
      ) : (
        <>
          <div class="tools">
            <Choice
              label={t.bias.show}
              value={flaggedOnly ? 'flagged' : 'all'}
              onChoose={(value) => send({ type: 'edit', drafts: { flaggedOnly: value === 'flagged' } })}
              options={[
                { value: 'all', text: t.bias.all, count: raters.length },
                { value: 'flagged', text: t.bias.flagged, count: flagged.length },
              ]}
            />
            <p class="soft">{t.bias.notRanking}</p>
          </div>
          {shown.length === 0 && <Empty>{t.bias.noneFlagged}</Empty>}
          <div class="raters">
            {shown.map((rater) => (
              <details class="card rater" key={rater.id} open={rater.flags > 0}>
                <summary>
                  <Icon name="chevron" />
                  <span>
                    <strong>{rater.name}</strong>
                    <span class="soft">{t.bias.raterSummary(rater.flags, rater.checks.length)}</span>
                  </span>
                </summary>
                <div class="checks">
                  {rater.checks.map((check) => (
                    <Check
                      {...props}
                      key={check.check}
                      check={check}
                      scale={scaleOf(check.check, report.checks)}
                    />
                  ))}
                </div>
              </details>
            ))}
          </div>
        </>
      )}
      <Button onPress={() => send({ type: 'ask', call: { fn: 'showTab', input: { tab: 'Cek Bias' } } })}>
        {t.bias.openTab}
      </Button>
    </>
  );
}

function Check(
  props: ViewProps & { readonly check: RaterCheckView; readonly scale: CheckScale | undefined },
) {
  const { state, t, check, scale } = props;
  const unit = unitOf(check.check);
  const number = (value: number) =>
    unit === 'share'
      ? `${formatNumber(100 * value, state.language, 0)} %`
      : formatNumber(value, state.language, 2);
  const figures = [
    check.estimate === undefined ? undefined : t.bias.size[unit](number(check.estimate)),
    check.low === undefined || check.high === undefined
      ? undefined
      : t.bias.interval(confidenceOf(check.check), number(check.low), number(check.high)),
    t.bias.n(check.n),
  ].filter((figure) => figure !== undefined);
  return (
    <section class="check">
      <h3>
        {check.title} <span class={`verdict ${check.verdict}`}>{t.bias.verdict[check.verdict]}</span>
      </h3>
      <Interval check={check} scale={scale} t={t} />
      <p class="figures">
        {figures.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
      </p>
      <p>{check.sentence}</p>
      {check.nextStep && (
        <p class="todo">
          <strong>{t.bias.next}:</strong> {check.nextStep}
        </p>
      )}
    </section>
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
  return [...groups.entries()]
    .map(([id, own]) => ({
      id,
      name: own[0]?.name ?? id,
      flags: own.filter(({ verdict }) => verdict === 'flag').length,
      checks: own,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
