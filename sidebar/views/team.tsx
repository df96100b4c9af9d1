// A supervisor's people: who is due and when, each with the personal link, and nothing about anybody else.
import type { TeamMember } from '../../src/contract/panel';
import { dueWords } from '../due-words';
import { Button } from './controls';
import { FormLink } from './form-link';
import { Icon } from './icon';
import { Card, Empty, Meter } from './page';
import type { AppraisalProps } from './view';

export function TeamSection(props: AppraisalProps & { readonly team: readonly TeamMember[] }) {
  const { t, team } = props;
  const done = team.filter(({ supervisor }) => supervisor === 'done').length;
  const dueFirst = [...team].sort(
    (a, b) =>
      Number(a.supervisor === 'done') - Number(b.supervisor === 'done') ||
      (a.daysLeft ?? 0) - (b.daysLeft ?? 0),
  );
  const forms = teamForms(team);
  const same = props.state.panel?.teamSame ?? [];
  return (
    <Card title={t.team.title} look="team">
      {team.length === 0 ? (
        <Empty>{t.team.empty}</Empty>
      ) : (
        <>
          <p class="soft">{t.team.intro}</p>
          <Meter label={t.team.progress} count={{ done, of: team.length }} t={t} />
          {same.length > 0 && <p>{t.team.same(same)}</p>}
          {forms.map(({ link, people, begun }) => (
            <FormLink key={link} href={link} t={t} kind={begun ? 'plain' : 'primary'}>
              {begun ? t.team.changeAll(people) : t.team.fillAll(people)}
            </FormLink>
          ))}
          <ul class="members">
            {dueFirst.map((member, i) => (
              <Member
                {...props}
                key={member.nip}
                member={member}
                first={i === 0}
                together={forms.some(({ link }) => link === member.link)}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** The forms that rate several people at once, by the link these share. */
function teamForms(team: readonly TeamMember[]) {
  const links = new Set(team.flatMap(({ link }) => link ?? []));
  return [...links].flatMap((link) => {
    const members = team.filter((member) => member.link === link);
    const begun = members.some(({ supervisor }) => supervisor === 'done');
    return members.length < 2 ? [] : [{ link, people: members.length, begun }];
  });
}

interface MemberProps extends AppraisalProps {
  readonly member: TeamMember;
  readonly first: boolean;
  /** Rated in the team's form, whose button stands above the list. */
  readonly together: boolean;
}

function Member({ state, go, t, member, first, together }: MemberProps) {
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
        {together ? undefined : member.link === undefined ? (
          !rated && <p class="soft">{member.shut ? t.common.formShut : t.common.noForm}</p>
        ) : (
          <FormLink
            href={member.link}
            t={t}
            kind={rated ? 'quiet' : first ? 'primary' : 'plain'}
            label={`${rated ? t.team.change : t.team.fill}: ${member.name}`}
          >
            {rated ? t.team.change : t.team.fill}
          </FormLink>
        )}
      </div>
    </li>
  );
}
