// Everybody in the cycle: find somebody, see who has not answered, open the result.
import type { AnswerState, PersonRow } from '../../src/contract/server-api';
import type { PeopleFilter } from '../state';
import { Button, Choice } from './controls';
import { Icon } from './icon';
import { Empty, Title } from './page';
import type { ViewProps } from './view';

const filters: Readonly<Record<PeopleFilter, (row: PersonRow) => boolean>> = {
  all: () => true,
  self: ({ self }) => self === 'waiting',
  supervisor: ({ supervisor }) => supervisor !== 'done',
  done: ({ self, supervisor }) => self !== 'waiting' && supervisor === 'done',
};

export function PeopleView({ state, send, t }: ViewProps) {
  const people = state.panel?.hr?.people ?? [];
  const { search, filter } = state.drafts;
  const found = people.filter((row) => matches(row, search));
  const shown = found.filter(filters[filter]).sort((a, b) => a.name.localeCompare(b.name));
  const names: readonly PeopleFilter[] = ['all', 'self', 'supervisor', 'done'];
  if (people.length === 0)
    return (
      <>
        <Title>{t.people.title}</Title>
        <Empty>{t.people.empty}</Empty>
      </>
    );
  return (
    <>
      <Title>{t.people.title}</Title>
      <div class="tools">
        <input
          type="search"
          class="search"
          aria-label={t.people.search}
          placeholder={t.people.search}
          value={search}
          onInput={(event) => send({ type: 'edit', drafts: { search: event.currentTarget.value } })}
        />
        <Choice
          label={t.people.show}
          value={filter}
          onChoose={(value) => send({ type: 'edit', drafts: { filter: value } })}
          options={names.map((value) => ({
            value,
            text: t.people.filters[value],
            count: found.filter(filters[value]).length,
          }))}
        />
        <p class="soft" role="status">
          {t.people.count(shown.length, people.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <div class="card">
          <Empty>{t.people.nothingFound}</Empty>
          <Button onPress={() => send({ type: 'edit', drafts: { search: '', filter: 'all' } })}>
            {t.people.clear}
          </Button>
        </div>
      ) : (
        <ul class="card people">
          {shown.map((row) => (
            <li key={row.nip}>
              <button
                type="button"
                onClick={() => send({ type: 'open', screen: { name: 'person', nip: row.nip } })}
              >
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
  readonly t: ViewProps['t'];
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

function matches(row: PersonRow, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${row.name} ${row.nip} ${row.job} ${row.unit} ${row.supervisorName ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
