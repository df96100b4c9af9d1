// One tab to work in: formula bar, grid, and everything that opens over a cell.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Texts } from '../text';
import type { Box, CellEdit, CellView, TabView } from '../wire';
import { boxName, parseCell } from './a1';
import { CellCard } from './cell-card';
import { CellEditor } from './cell-editor';
import { readBlock, writeBlock } from './clipboard';
import { type Command, commandOf } from './commands';
import { FormulaBar } from './formula-bar';
import { geometryOf } from './geometry';
import { GridView } from './grid-view';
import { anchorOf, at, boxOf, type Field, jump, move, type Selection, stretch, within } from './selection';
import { ValueList } from './value-list';

export interface TabPaneProps {
  readonly tab: TabView;
  readonly title: string;
  readonly texts: Texts;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onUndo: () => void;
  readonly onOpenLink: (link: string) => void;
  readonly onRowMenu: (x: number, y: number) => void;
}

/** What is being typed, and where. */
interface Draft {
  readonly text: string;
  readonly where: 'cell' | 'bar';
}

const PAGE_ROWS = 20;

const inputOf = (cell: CellView | null | undefined): string => cell?.i ?? cell?.t ?? '';

const linksOf = (cell: CellView | null | undefined): string[] => {
  const links = [cell?.link, ...(cell?.runs ?? []).map(({ link }) => link)];
  return [...new Set(links.filter((link) => link !== undefined))];
};

export function TabPane(props: TabPaneProps) {
  const { tab, texts, onSelect, onEdit } = props;
  const surface = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const [draft, setDraft] = useState<Draft>();
  const [listAt, setListAt] = useState<DOMRect>();
  const [hovered, setHovered] = useState<HTMLElement>();
  const [activeCell, setActiveCell] = useState<HTMLElement>();
  const geometry = useMemo(() => geometryOf(tab), [tab]);
  const selection = within(props.selection, tab.rows, tab.columns);
  const { row, column } = selection;
  const box = useMemo(
    () => boxOf(selection, tab),
    [selection.row, selection.column, selection.toRow, selection.toColumn, tab],
  );
  const cell = tab.cells[row]?.[column];
  const rule = cell?.v === undefined ? undefined : tab.rules[cell.v];
  const field: Field = {
    rows: tab.rows,
    columns: tab.columns,
    merges: tab.merges,
    hiddenRow: (index) => tab.heights[index] === 0,
    hiddenColumn: (index) => tab.widths[index] === 0,
  };

  const focusGrid = (): void => surface.current?.focus({ preventScroll: true });
  useEffect(() => focusGrid(), [tab.id]);
  // The card stands beside the active cell as it is drawn now.
  useLayoutEffect(() => {
    const element = surface.current?.querySelector<HTMLElement>(`#cell-${row}-${column}`);
    setActiveCell(element ?? undefined);
  }, [row, column, tab]);

  const enter = (text: string): void => {
    if (text !== inputOf(cell)) onEdit([{ row, column, input: text }]);
  };
  const finish = (down: number, right: number): void => {
    if (draft) enter(draft.text);
    setDraft(undefined);
    if (down !== 0 || right !== 0) onSelect(move(selection, down, right, field));
    focusGrid();
  };
  const cancel = (): void => {
    setDraft(undefined);
    focusGrid();
  };
  const startEditing = (text: string): void => setDraft({ text, where: 'cell' });

  const eachSelected = <T,>(make: (row: number, column: number) => T | undefined): T[] => {
    const made: T[] = [];
    const [top, left, bottom, right] = box;
    for (let r = top; r < bottom; r += 1) {
      for (let c = left; c < right; c += 1) {
        const one = make(r, c);
        if (one !== undefined) made.push(one);
      }
    }
    return made;
  };
  const clear = (): void => {
    const edits = eachSelected((r, c): CellEdit | undefined => {
      const found = tab.cells[r]?.[c];
      const checkbox = found?.v !== undefined && tab.rules[found.v]?.kind === 'checkbox';
      if (!found || (found.t === '' && !found.i)) return undefined;
      return { row: r, column: c, input: checkbox ? 'FALSE' : '' };
    });
    if (edits.length > 0) onEdit(edits);
  };
  const toggle = (): void => onEdit([{ row, column, input: cell?.b === true ? 'FALSE' : 'TRUE' }]);
  const openList = (): void => {
    const element = surface.current?.querySelector(`#cell-${row}-${column}`);
    if (element) setListAt(element.getBoundingClientRect());
  };
  const jumpTo = (command: Extract<Command, { do: 'home' | 'end' }>): void => {
    const { all } = command;
    const lastRow = Math.max(0, tab.cells.length - 1);
    const lastColumn = all
      ? Math.max(0, ...tab.cells.map((cells) => cells.length - 1))
      : Math.max(0, (tab.cells[row]?.length ?? 1) - 1);
    const to =
      command.do === 'home' ? ([all ? 0 : row, 0] as const) : ([all ? lastRow : row, lastColumn] as const);
    onSelect(command.stretch ? { ...selection, toRow: to[0], toColumn: to[1] } : at(...to));
  };

  const perform = (command: Command): void => {
    const { onUndo, onOpenLink, onRowMenu } = props;
    switch (command.do) {
      case 'move': {
        if (command.far) {
          const from = command.stretch ? at(selection.toRow, selection.toColumn) : selection;
          const filled = (r: number, c: number): boolean => (tab.cells[r]?.[c]?.t ?? '') !== '';
          const [r, c] = jump(from, command.down, command.right, field, filled);
          onSelect(command.stretch ? { ...selection, toRow: r, toColumn: c } : at(r, c));
        } else {
          onSelect((command.stretch ? stretch : move)(selection, command.down, command.right, field));
        }
        break;
      }
      case 'page':
        onSelect((command.stretch ? stretch : move)(selection, command.direction * PAGE_ROWS, 0, field));
        break;
      case 'home':
      case 'end':
        jumpTo(command);
        break;
      case 'edit':
        startEditing(inputOf(cell));
        break;
      case 'type':
        startEditing(command.text);
        break;
      case 'clear':
        clear();
        break;
      case 'toggle':
        toggle();
        break;
      case 'choose':
        openList();
        break;
      case 'selectAll':
        onSelect({ row: 0, column: 0, toRow: tab.rows - 1, toColumn: tab.columns - 1 });
        break;
      case 'undo':
        onUndo();
        break;
      case 'openLink':
        for (const link of linksOf(cell).slice(0, 1)) onOpenLink(link);
        break;
      case 'menu': {
        const place = activeCell?.getBoundingClientRect();
        if (place) onRowMenu(place.left + 8, place.bottom);
        break;
      }
    }
  };

  const onGridKey = (event: KeyboardEvent): void => {
    if (event.target !== surface.current) return;
    if (event.key === 'Escape') {
      // After Escape the next Tab leaves the grid, so that the keyboard is not caught in it.
      leaving.current = true;
      return;
    }
    if (event.key === 'Tab' && leaving.current) return;
    leaving.current = false;
    const command = commandOf(event, {
      checkbox: rule?.kind === 'checkbox',
      list: rule?.menu === true,
      link: linksOf(cell).length > 0,
    });
    if (!command) return;
    event.preventDefault();
    perform(command);
  };

  const onEditorKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey } = event;
    if (key === 'Enter' && (altKey || ctrlKey)) {
      if (draft) setDraft({ ...draft, text: `${draft.text}\n` });
    } else if (key === 'Enter') finish(shiftKey ? -1 : 1, 0);
    else if (key === 'Tab') finish(0, shiftKey ? -1 : 1);
    else if (key === 'Escape') cancel();
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const cellOf = (target: EventTarget | null): [number, number] | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    const line = element?.closest<HTMLElement>('.row');
    if (!element || !line) return undefined;
    return [Number(line.dataset['row']), Number(element.dataset['column'])];
  };

  const selectWhole = (target: Element, far: boolean): boolean => {
    const head = target.closest<HTMLElement>('[data-head]')?.dataset['head'];
    const letter = target.closest<HTMLElement>('[data-column-head]')?.dataset['columnHead'];
    if (head !== undefined) {
      const start = far ? row : Number(head);
      onSelect({ row: start, column: 0, toRow: Number(head), toColumn: tab.columns - 1 });
    } else if (letter !== undefined) {
      const start = far ? column : Number(letter);
      onSelect({ row: 0, column: start, toRow: tab.rows - 1, toColumn: Number(letter) });
    } else if (target.closest('.corner')) {
      onSelect({ row: 0, column: 0, toRow: tab.rows - 1, toColumn: tab.columns - 1 });
    } else return false;
    return true;
  };

  /** Dragging selects a block, until the button is let go. */
  const drag = (start: Selection): void => {
    const over = (event: PointerEvent): void => {
      const found = cellOf(document.elementFromPoint(event.clientX, event.clientY));
      if (found) onSelect({ ...start, toRow: found[0], toColumn: found[1] });
    };
    const done = (): void => {
      document.removeEventListener('pointermove', over);
      document.removeEventListener('pointerup', done);
    };
    document.addEventListener('pointermove', over);
    document.addEventListener('pointerup', done);
  };

  const onPointer = (event: PointerEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.cell-editor')) return;
    if (draft) {
      enter(draft.text);
      setDraft(undefined);
    }
    const found = cellOf(target);
    if (event.button === 2) {
      if (found && !(found[0] >= box[0] && found[0] < box[2] && found[1] >= box[1] && found[1] < box[3])) {
        onSelect(at(...found));
      }
      return;
    }
    if (event.button !== 0) return;
    if (!found) {
      selectWhole(target, event.shiftKey);
      return;
    }
    const [r, c] = anchorOf(tab, ...found);
    if (event.shiftKey) {
      event.preventDefault();
      onSelect({ ...selection, toRow: found[0], toColumn: found[1] });
    } else {
      onSelect(at(r, c));
      drag(at(r, c));
    }
    const clicked = tab.cells[r]?.[c];
    const clickedRule = clicked?.v === undefined ? undefined : tab.rules[clicked.v];
    if (target.closest('.tick') && clickedRule?.kind === 'checkbox') {
      onEdit([{ row: r, column: c, input: clicked?.b === true ? 'FALSE' : 'TRUE' }]);
    }
    const arrow = target.closest('.arrow')?.closest('.cell');
    if (arrow) setListAt(arrow.getBoundingClientRect());
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (draft) return;
    const [top, left, bottom, right] = box;
    const block = Array.from({ length: bottom - top }, (_, down) =>
      Array.from({ length: right - left }, (_, across) => tab.cells[top + down]?.[left + across]?.t ?? ''),
    );
    event.clipboardData?.setData('text/plain', writeBlock(block));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    if (only !== undefined) {
      onEdit(eachSelected((r, c): CellEdit => ({ row: r, column: c, input: only })));
      return;
    }
    onEdit(
      block.flatMap((cells, down) =>
        cells.map((input, across): CellEdit => ({ row: box[0] + down, column: box[1] + across, input })),
      ),
    );
    const width = Math.max(1, ...block.map((cells) => cells.length));
    onSelect({ row: box[0], column: box[1], toRow: box[0] + block.length - 1, toColumn: box[1] + width - 1 });
  };

  const hoveredAt = hovered && cellOf(hovered);
  const hoveredCell = hoveredAt && tab.cells[hoveredAt[0]]?.[hoveredAt[1]];
  const cardCell = hoveredCell?.note ? hoveredCell : cell;
  const cardAt = hoveredCell?.note ? hovered : activeCell;
  const links = cardCell === cell ? linksOf(cell) : [];
  const showCard = !draft && !listAt && cardAt?.isConnected && (cardCell?.note || links.length > 0);

  const editor = draft && (
    <CellEditor
      draft={draft.text}
      label={texts.editCell}
      focused={draft.where === 'cell'}
      onDraft={(text) => setDraft({ text, where: 'cell' })}
      onKeyDown={onEditorKey}
      onBlur={() => {}}
    />
  );
  return (
    <>
      <FormulaBar
        name={boxName(box)}
        content={draft?.text ?? inputOf(cell)}
        texts={texts}
        onName={(text) => {
          const found = parseCell(text);
          if (found && found.row < tab.rows && found.column < tab.columns) {
            onSelect(at(...anchorOf(tab, found.row, found.column)));
          }
          focusGrid();
        }}
        onDraft={(text) => setDraft({ text, where: 'bar' })}
        onKeyDown={onEditorKey}
        onFocus={() => setDraft((now) => now ?? { text: inputOf(cell), where: 'bar' })}
        onBlur={() => {
          if (draft?.where === 'bar') finish(0, 0);
        }}
      />
      <GridView
        tab={tab}
        geometry={geometry}
        label={texts.grid(props.title)}
        texts={texts}
        selection={selection}
        box={box}
        editor={editor}
        surface={surface}
        onKeyDown={onGridKey}
        onCopy={onCopy}
        onPaste={onPaste}
        onPointer={onPointer}
        onDoubleClick={(event) => {
          const link = event.target instanceof Element ? event.target.closest('[data-link]') : null;
          if (cellOf(event.target) && !link && rule?.kind !== 'checkbox') startEditing(inputOf(cell));
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          props.onRowMenu(event.clientX, event.clientY);
        }}
        onHover={setHovered}
      />
      {showCard && cardAt && (
        <CellCard note={cardCell?.note} links={links} at={cardAt} texts={texts} onOpen={props.onOpenLink} />
      )}
      {listAt && rule && (
        <ValueList
          options={rule.options}
          current={cell?.t ?? ''}
          at={listAt}
          label={texts.choose}
          onChoose={(value) => {
            setListAt(undefined);
            onEdit([{ row, column, input: value }]);
            focusGrid();
          }}
          onClose={() => {
            setListAt(undefined);
            focusGrid();
          }}
        />
      )}
    </>
  );
}

/** A block of a tab, for what the rest of the workspace wants to know of the selection. */
export const selectedBox = (selection: Selection, tab: TabView): Box => boxOf(selection, tab);
