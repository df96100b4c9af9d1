// What can be asked of the cells of a tab.
import type { CellView, RuleView, TabView } from '../../wire/wire';
import type { Field } from './selection';

export const cellAt = (tab: TabView, row: number, column: number): CellView | undefined =>
  tab.cells[row]?.[column] ?? undefined;

export const ruleAt = (tab: TabView, row: number, column: number): RuleView | undefined => {
  const rule = cellAt(tab, row, column)?.v;
  return rule === undefined ? undefined : tab.rules[rule];
};

export const isCheckbox = (tab: TabView, row: number, column: number): boolean =>
  ruleAt(tab, row, column)?.kind === 'checkbox';

/** The content as one edits it; '' for an empty cell. */
export const inputOf = (cell: CellView | undefined): string => cell?.i ?? cell?.t ?? '';

/** Addresses in the cell, each once. */
export function linksOf(cell: CellView | undefined): string[] {
  const links = [cell?.link, ...(cell?.runs ?? []).map(({ link }) => link)];
  return [...new Set(links.filter((link) => link !== undefined))];
}

/** The tab as one moves about in it. */
export const fieldOf = (tab: TabView): Field => ({
  rows: tab.rows,
  columns: tab.columns,
  merges: tab.merges,
  hiddenRow: (row) => tab.heights[row] === 0,
  hiddenColumn: (column) => tab.widths[column] === 0,
});
