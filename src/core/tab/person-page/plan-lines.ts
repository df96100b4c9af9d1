// The development plan on a person's page: what is open, as it stands on record.
import type { DevelopmentAction } from '../../development/development-action';
import type { DevelopmentTexts } from '../../text/id/development';
import { heading, type Line, label, quiet, right } from './lines';

/** Lines are the same number whatever is agreed, so that what people write beside them keeps its place. */
const most = 5;

/** One open action as the page says it. */
export interface ActionOnPage extends Pick<DevelopmentAction, 'what' | 'kind' | 'due' | 'state'> {
  /** Name of the competency. */
  readonly competency: string;
  /** Name of the earlier cycle it was agreed in; undefined for one of this. */
  readonly from: string | undefined;
}

export function planLines(
  actions: readonly ActionOnPage[],
  words: {
    readonly kinds: Readonly<Record<string, string>>;
    readonly states: Readonly<Record<string, string>>;
  },
  { page }: DevelopmentTexts,
): readonly Line[] {
  const line = (number: number, what: string, facts: string): Line => ({
    cells: [page.row(number), undefined, what, facts],
    parts: [[label, { color: quiet }]],
    merged: [label, right],
  });
  const shown = actions.slice(0, most);
  const left = actions.length - shown.length;
  return [
    heading(page.heading),
    ...Array.from({ length: most }, (_, at) => {
      const action = shown[at];
      if (action === undefined) return line(at + 1, at === 0 ? page.none : '', '');
      const { competency, kind, due, state, from } = action;
      const facts = [competency, words.kinds[kind], page.due(due), words.states[state]];
      return line(
        at + 1,
        action.what,
        [
          ...facts,
          ...(from === undefined ? [] : [page.from(from)]),
          ...(left > 0 && at === most - 1 ? [page.more(left)] : []),
        ].join(' · '),
      );
    }),
  ];
}
