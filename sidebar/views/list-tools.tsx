// What stands above a long list: a search and a choice of what is shown; both are kept while one looks elsewhere.
import type { ListName, State } from '../state';
import { Choice } from './controls';
import type { ViewProps } from './view';

interface ListToolsProps<V extends string> extends Pick<ViewProps, 'state' | 'edit' | 't'> {
  readonly list: ListName;
  /** What can be searched for; no search without it. */
  readonly search?: string | false;
  readonly value: V;
  /** Value, words, and how many there are. */
  readonly options: readonly (readonly [value: V, text: string, count?: number])[];
}

export function ListTools<V extends string>(props: ListToolsProps<V>) {
  const { state, edit, t, list, search, value, options } = props;
  const { lists } = state.drafts;
  const change = (patch: { readonly search?: string; readonly filter?: V }) =>
    edit({ lists: { ...lists, [list]: { ...lists[list], ...patch } } });
  return (
    <>
      {search && (
        <input
          type="search"
          class="search"
          aria-label={search}
          placeholder={search}
          value={lists[list]?.search ?? ''}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      )}
      <Choice
        label={t.common.show}
        value={value}
        options={options}
        onChoose={(filter) => change({ filter })}
      />
    </>
  );
}

/** What is chosen for a list, or what is usual. */
export const chosenIn = <V extends string>(state: State, list: ListName, usual: V): V =>
  (state.drafts.lists[list]?.filter as V | undefined) ?? usual;

/** Whether a text holds every word searched for in a list. */
export const isFound = (state: State, list: ListName, text: string): boolean =>
  (state.drafts.lists[list]?.search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
