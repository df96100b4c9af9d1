// A supervisor's people: who is due and when, each with the personal link, and nothing about anybody else.
import type { TeamMember } from '../../src/contract/panel';
import { dueWords } from '../due-words';
import { Button, OutLink } from './controls';
import { Icon } from './icon';
import { Card, Empty, Meter } from './page';
import type { AppraisalProps } from './view';

export function TeamSection(props: AppraisalProps & { readonly team: readonly TeamMember[] }) {
  const { t, team } = props;
  const done = team.filter(({ supervisor }) => supervisor === 'done').length;
  const dueFirst = [...team].sort(
    (a, b) =>
      Number(a.supervisor === 'done') - Number(b.supervisor === 'done') ||
      (a.daysLeft ?? 0) - (b.daysLeft ?? 0) ||
      a.name.localeCompare(b.name),
  );
  return (
    <Card title={t.team.title} look="team">
      {team.length === 0 ? (
        <Empty>{t.team.empty}</Empty>
      ) : (
        <>
          <p class="soft">{t.team.intro}</p>
          <Meter label={t.team.progress} count={{ done, of: team.length }} t={t} />
          <ul class="members">
            {dueFirst.map((member, i) => (
              <Member {...props} key={member.nip} member={member} first={i === 0} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Member({
  state,
  go,
  t,
  member,
  first,
}: AppraisalProps & { readonly member: TeamMember; readonly first: boolean }) {
  const rated = member.supervisor === 'done';
  const self = { done: t.team.selfDone, waiting: t.team.selfWaiting, none: t.team.selfNone }[member.self];
  const { daysLeft = Number.POSITIVE_INFINITY } = member;
  const late = !rated && daysLeft < 0;
  const soon = !rated && daysLeft >= 0 && daysLeft <= 3;
  return (
    <li>
      <div class="who">
        <p class="name">{member.name}</p>
        <p class="soft">{member.job}</p>
        <p class={`due${late ? ' late' : soon ? ' soon' : ''}`}>
          {rated ? (
            <>
              <Icon name="check" />
              {t.team.done}
            </>
          ) : (
            dueWords(state, member)
          )}
          <span class="soft"> · {self}</span>
        </p>
      </div>
      {member.linkCut && <p class="soft">{t.common.linkCut}</p>}
      <div class="actions">
        {rated && (
          <Button
            label={`${t.team.result}: ${member.name}`}
            onPress={() => go({ name: 'person', nip: member.nip })}
          >
            {t.team.result}
          </Button>
        )}
        <Button
          kind="quiet"
          label={`${t.places.observations.title}: ${member.name}`}
          onPress={() => go({ name: 'observations', nip: member.nip })}
        >
          {t.places.observations.title}
        </Button>
        {member.link === undefined ? (
          !rated && <p class="soft">{member.shut ? t.common.formShut : t.common.noForm}</p>
        ) : (
          <OutLink
            href={member.link}
            t={t}
            kind={rated ? 'quiet' : first ? 'primary' : 'plain'}
            label={`${rated ? t.team.change : t.team.fill}: ${member.name}`}
          >
            {rated ? t.team.change : t.team.fill}
          </OutLink>
        )}
      </div>
    </li>
  );
}
