// Everybody in the cycle: find somebody, see who has not answered, open the result.
import '../style/people.css';
import type { AnswerState } from '../../src/contract/cycle-view';
import type { PersonRow } from '../../src/contract/panel';
import { Button } from './controls';
import { Icon } from './icon';
import { chosenIn, isFound, ListTools } from './list-tools';
import { Empty, Title } from './page';
import type { DailyProps } from './view';

type PeopleFilter = 'all' | 'self' | 'supervisor' | 'done';

const filters: Readonly<Record<PeopleFilter, (row: PersonRow) => boolean>> = {
  all: () => true,
  self: ({ self }) => self === 'waiting',
  supervisor: ({ supervisor }) => supervisor !== 'done',
  done: ({ self, supervisor }) => self !== 'waiting' && supervisor === 'done',
};

export function PeopleView(props: DailyProps) {
  const { state, go, edit, t } = props;
  const people = state.panel?.hr?.people ?? [];
  const filter = chosenIn<PeopleFilter>(state, 'people', 'all');
  const found = people.filter((row) => isFound(state, 'people', textOf(row)));
  const shown = found.filter(filters[filter]);
  const names: readonly PeopleFilter[] = ['all', 'self', 'supervisor', 'done'];
  if (people.length === 0)
    return (
      <>
        <Title>{t.places.people.title}</Title>
        <Empty>{t.people.empty}</Empty>
      </>
    );
  return (
    <>
      <Title>{t.places.people.title}</Title>
      <div class="tools">
        <ListTools
          {...props}
          list="people"
          search={t.people.search}
          value={filter}
          options={names.map((name) => [name, t.people.filters[name], found.filter(filters[name]).length])}
        />
        <p class="soft" role="status">
          {t.people.count(shown.length, people.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <div class="card">
          <Empty>{t.common.nothingFound}</Empty>
          <Button onPress={() => edit({ lists: { ...state.drafts.lists, people: {} } })}>
            {t.people.clear}
          </Button>
        </div>
      ) : (
        <ul class="card people">
          {shown.map((row) => (
            <li key={row.nip}>
              <button type="button" onClick={() => go({ name: 'person', nip: row.nip })}>
                <span class="who">
                  <strong>{row.name}</strong>
                  <span class="soft">{row.job}</span>
                  <span class="soft wide-only">{row.unit}</span>
                </span>
                <span class="states">
                  <StateMark who={t.answers.self} state={row.self} t={t} />
                  <StateMark who={t.answers.supervisor} state={row.supervisor} t={t} />
                </span>
                <Icon name="chevron" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface StateMarkProps {
  readonly who: string;
  readonly state: AnswerState;
  readonly t: DailyProps['t'];
}

/** Told apart by sign and outline as well as by colour. */
function StateMark({ who, state, t }: StateMarkProps) {
  return (
    <span class={`state-mark ${state}`}>
      {state === 'done' ? (
        <Icon name="check" />
      ) : (
        <span class={`sign ${state}`} aria-hidden="true">
          {state === 'none' && '–'}
        </span>
      )}
      {who}
      <span class="unseen">: {t.answers[state]}. </span>
    </span>
  );
}

const textOf = ({ name, nip, job, unit, supervisorName = '' }: PersonRow): string =>
  `${name} ${nip} ${job} ${unit} ${supervisorName}`;
