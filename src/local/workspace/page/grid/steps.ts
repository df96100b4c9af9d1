// Where a key of the keyboard leads the selection.
import type { TabView } from '../../wire/wire';
import { cellAt, fieldOf } from './cells';
import type { Command } from './commands';
import { at, jump, move, type Selection, stretch } from './selection';

/** Rows that Page Up and Page Down go. */
const PAGE_ROWS = 20;

type Step = Extract<Command, { do: 'move' | 'page' | 'home' | 'end' | 'selectAll' }>;

export const isStep = (command: Command): command is Step =>
  ['move', 'page', 'home', 'end', 'selectAll'].includes(command.do);

function farEnd(tab: TabView, { row }: Selection, command: Extract<Step, { do: 'home' | 'end' }>) {
  if (command.do === 'home') return [command.all ? 0 : row, 0] as const;
  const rows = command.all ? tab.cells : [tab.cells[row] ?? []];
  const column = Math.max(0, ...rows.map((cells) => cells.length - 1));
  return [command.all ? Math.max(0, tab.cells.length - 1) : row, column] as const;
}

export function stepTo(tab: TabView, selection: Selection, command: Step): Selection {
  const field = fieldOf(tab);
  if (command.do === 'selectAll') {
    return { ...selection, row: 0, column: 0, toRow: tab.rows - 1, toColumn: tab.columns - 1 };
  }
  const go = command.stretch ? stretch : move;
  const reach = (row: number, column: number): Selection =>
    command.stretch ? { ...selection, toRow: row, toColumn: column } : at(row, column);
  if (command.do === 'page') return go(selection, command.direction * PAGE_ROWS, 0, field);
  if (command.do !== 'move') return reach(...farEnd(tab, selection, command));
  if (!command.far) return go(selection, command.down, command.right, field);
  const from = command.stretch ? at(selection.toRow, selection.toColumn) : selection;
  const filled = (row: number, column: number): boolean => (cellAt(tab, row, column)?.t ?? '') !== '';
  return reach(...jump(from, command.down, command.right, field, filled));
}
