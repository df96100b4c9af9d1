// The first screen: one's own tasks, and for HR what comes before them.
import type { ComponentChildren } from 'preact';
import type { Panel, Welcome } from '../../src/contract/panel';
import { outcome } from '../focus';
import { AskButton, Button } from './controls';
import { Copied } from './copied';
import { Lost } from './lost';
import { OwnSection } from './own';
import { CallProblems, Card, Loading } from './page';
import { Places } from './places';
import { TeamSection } from './team';
import type { AppraisalProps } from './view';

/** Whether somebody still owes an answer that a link leads to. */
const awaited = ({ cycle, own, team = [] }: Panel): boolean =>
  cycle?.status === 'open' &&
  (own?.self === 'waiting' || team.some(({ supervisor }) => supervisor !== 'done'));

/** The own links once more, to the own address. */
function Resend(props: AppraisalProps) {
  const { state, t } = props;
  return (
    <section class="card">
      <CallProblems {...props} fns={['resendMyLink']} standing="silent" />
      <p class="soft" role="status" {...outcome('resendMyLink')}>
        {state.asked.resendMyLink?.value?.sentence ?? t.home.resendWhy}
      </p>
      <AskButton {...props} call={{ fn: 'resendMyLink' }}>
        {t.home.resend}
      </AskButton>
    </section>
  );
}

/** What this is, what to do first, who sees what: until it is put away. */
function Greeting(props: AppraisalProps & { readonly to: Welcome }) {
  const { t, to } = props;
  return (
    <Card title={t.welcome.title}>
      {t.welcome[to].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <CallProblems {...props} fns={['putAwayWelcome']} standing="silent" />
      <AskButton {...props} call={{ fn: 'putAwayWelcome' }}>
        {t.welcome.putAway}
      </AskButton>
    </Card>
  );
}

/** Practice before rating: it comes before the forms while it is due. */
function PracticeFirst({ go, t, left }: AppraisalProps & { readonly left: number }) {
  return (
    <Card title={t.team.practiseFirst}>
      <p>{t.team.practiseWhy(left)}</p>
      <Button kind="primary" onPress={() => go({ name: 'practice' })}>
        {t.team.practise}
      </Button>
    </Card>
  );
}

interface HomeProps extends AppraisalProps {
  /** What comes before one's own tasks. */
  readonly first?: (panel: Panel) => ComponentChildren;
  /** For whoever has no task here. */
  readonly otherwise?: (panel: Panel) => ComponentChildren;
}

export function HomeView(props: HomeProps) {
  const { state, t, first, otherwise } = props;
  const { panel } = state;
  const problems = <CallProblems {...props} fns={['getPanel']} {...(panel ? {} : { standing: 'retry' })} />;
  if (!panel)
    return (
      <>
        {problems}
        {state.asked.getPanel?.problems.some(({ code }) => code === 'workbook-copied') && (
          <Copied {...props} />
        )}
        {state.asked.getPanel?.status === 'loading' && <Loading text={t.common.loading} />}
      </>
    );
  // Only the server knows who will rate in the cycle to come; practice is offered to all whom the roster knows.
  const beforeCycle = !panel.cycle && panel.user.role === 'employee';
  const hasTask = panel.hr || panel.team || panel.own;
  return (
    <>
      {problems}
      {panel.officersLost && (
        <Lost
          {...props}
          lost={panel.officersLost}
          fn="restoreOfficers"
          press={panel.officersLost.mendable ? t.nobody.restore : undefined}
        />
      )}
      {panel.automationLost && (
        <Lost {...props} lost={panel.automationLost} fn="restoreAutomation" press={t.automation.restore} />
      )}
      {panel.welcome && <Greeting {...props} to={panel.welcome} />}
      {first?.(panel)}
      {panel.practiceDue !== undefined && <PracticeFirst {...props} left={panel.practiceDue} />}
      {panel.own && <OwnSection {...props} own={panel.own} />}
      {panel.team && <TeamSection {...props} team={panel.team} />}
      {(panel.team || beforeCycle) && (
        <Places
          {...props}
          title={t.team.reflect}
          // Practice is for the ratings to come.
          names={[
            ...(state.period === undefined ? (['practice'] as const) : []),
            ...(panel.team ? (['mirror'] as const) : []),
          ]}
          notes={panel.mirrorUntil ? { mirror: t.mirror.door(panel.mirrorUntil) } : {}}
        />
      )}
      {panel.organisation && <Places {...props} title={t.team.below} names={['organisation']} />}
      {panel.user.role !== 'nobody' && (
        <Places
          {...props}
          title={t.own.year}
          names={[
            ...(panel.own ? (['observations', 'career'] as const) : (['observations'] as const)),
            ...(panel.colleagues === undefined ? [] : (['colleagues'] as const)),
          ]}
          counts={{ colleagues: panel.colleagues ?? 0 }}
        />
      )}
      {panel.objections !== undefined && (
        <Places
          {...props}
          title={t.own.after}
          // HR's own list leads to the objections.
          names={panel.hr ? ['talkQuality'] : ['objections', 'talkQuality']}
          counts={{ objections: panel.objections }}
        />
      )}
      {awaited(panel) && <Resend {...props} />}
      {!hasTask && otherwise?.(panel)}
    </>
  );
}
