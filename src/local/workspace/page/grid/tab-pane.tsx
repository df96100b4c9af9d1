// One tab to work in: formula bar, grid, and what opens over a cell.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellEdit, TabView } from '../../wire/wire';
import type { Texts } from '../shared/text';
import { boxName, parseCell } from './a1';
import { CellCard } from './cell-card';
import { CellEditor } from './cell-editor';
import { cellAt, fieldOf, inputOf, isCheckbox, linksOf, ruleAt } from './cells';
import { type Command, commandOf } from './commands';
import { clearEdits, copyText, pasteEdits, toggleEdit } from './edits';
import { FormulaBar } from './formula-bar';
import { geometryOf } from './geometry';
import { GridView } from './grid-view';
import { cellOf, dragFrom, headSelection } from './pointing';
import { anchorOf, at, boxOf, move, type Selection, within } from './selection';
import { isStep, stepTo } from './steps';
import { useDraft } from './use-draft';
import { ValueList } from './value-list';

interface TabPaneProps {
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

export function TabPane(props: TabPaneProps) {
  const { tab, texts, onSelect, onEdit, onOpenLink, onRowMenu } = props;
  const surface = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const [listAt, setListAt] = useState<DOMRect>();
  const [hovered, setHovered] = useState<HTMLElement>();
  const [activeElement, setActiveElement] = useState<HTMLElement>();
  const geometry = useMemo(() => geometryOf(tab), [tab]);
  const { selection: given } = props;
  const selection = useMemo(() => within(given, tab.rows, tab.columns), [given, tab]);
  const box = useMemo(() => boxOf(selection, tab), [selection, tab]);
  const { row, column } = selection;
  const cell = cellAt(tab, row, column);
  const rule = ruleAt(tab, row, column);
  const links = linksOf(cell);

  const focusGrid = (): void => surface.current?.focus({ preventScroll: true });
  const elementOf = (r: number, c: number) => surface.current?.querySelector<HTMLElement>(`#cell-${r}-${c}`);
  const edit = (edits: readonly CellEdit[]): void => {
    if (edits.length > 0) onEdit(edits);
  };
  const { draft, write, drop, finish } = useDraft((text) => {
    if (text !== inputOf(cell)) edit([{ row, column, input: text }]);
  });
  // Keys go to the tab that was opened, unless something else has taken the focus meanwhile.
  useEffect(() => {
    if (document.activeElement === document.body) focusGrid();
  }, [tab.id]);
  // The card stands beside the active cell as it is drawn now.
  useLayoutEffect(() => setActiveElement(elementOf(row, column) ?? undefined), [row, column, tab]);

  const openList = (r: number, c: number): void => setListAt(elementOf(r, c)?.getBoundingClientRect());
  const perform = (command: Command): void => {
    if (isStep(command)) onSelect(stepTo(tab, selection, command));
    else if (command.do === 'type') write(command.text, 'cell');
    else if (command.do === 'edit') write(inputOf(cell), 'cell');
    else if (command.do === 'clear') edit(clearEdits(tab, box));
    else if (command.do === 'toggle') edit([toggleEdit(tab, row, column)]);
    else if (command.do === 'choose') openList(row, column);
    else if (command.do === 'undo') props.onUndo();
    else if (command.do === 'openLink') links.slice(0, 1).forEach(onOpenLink);
    else {
      const place = activeElement?.getBoundingClientRect();
      if (place) onRowMenu(place.left + 8, place.bottom);
    }
  };

  const onGridKey = (event: KeyboardEvent): void => {
    if (event.target !== surface.current) return;
    // After Escape the next Tab leaves the grid, so that the keyboard is not caught in it.
    if (event.key === 'Escape') leaving.current = true;
    if (event.key === 'Escape' || (event.key === 'Tab' && leaving.current) || event.key === 'Shift') return;
    leaving.current = false;
    const checkbox = rule?.kind === 'checkbox';
    const command = commandOf(event, { checkbox, list: rule?.menu === true, link: links.length > 0 });
    if (!command) return;
    event.preventDefault();
    perform(command);
  };

  const onEditorKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey } = event;
    const leave = (down: number, right: number): void => {
      finish();
      onSelect(move(selection, down, right, fieldOf(tab)));
      focusGrid();
    };
    event.stopPropagation();
    if (key === 'Enter' && (altKey || ctrlKey)) {
      if (draft) write(`${draft.text}\n`, draft.where);
    } else if (key === 'Enter') leave(shiftKey ? -1 : 1, 0);
    else if (key === 'Tab') leave(0, shiftKey ? -1 : 1);
    else if (key === 'Escape') {
      drop();
      focusGrid();
    } else return;
    event.preventDefault();
  };

  const onPointer = (event: PointerEvent): void => {
    const { target, button, shiftKey } = event;
    if (!(target instanceof Element) || target.closest('.cell-editor')) return;
    finish();
    const found = cellOf(target);
    if (button === 2) {
      const inside =
        found && found[0] >= box[0] && found[0] < box[2] && found[1] >= box[1] && found[1] < box[3];
      if (found && !inside) onSelect(at(...found));
    }
    if (button !== 0) return;
    if (!found) {
      const whole = headSelection(target, tab, selection, shiftKey);
      if (whole) onSelect(whole);
      return;
    }
    if (shiftKey) {
      event.preventDefault();
      onSelect({ ...selection, toRow: found[0], toColumn: found[1] });
      return;
    }
    const [r, c] = anchorOf(tab, ...found);
    onSelect(at(r, c));
    if (target.closest('.tick') && isCheckbox(tab, r, c)) edit([toggleEdit(tab, r, c)]);
    else if (!target.closest('.arrow')) dragFrom(at(r, c), onSelect);
    const link = target.closest<HTMLElement>('[data-link]')?.dataset['link'];
    if (link && (event.ctrlKey || event.metaKey)) onOpenLink(link);
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    const { edits, covered } = pasteEdits(event.clipboardData?.getData('text/plain') ?? '', box);
    edit(edits);
    onSelect({ row: covered[0], column: covered[1], toRow: covered[2] - 1, toColumn: covered[3] - 1 });
  };

  const hoveredAt = cellOf(hovered ?? null);
  const hoveredNote = hoveredAt && cellAt(tab, ...hoveredAt)?.note;
  const cardAt = hoveredNote ? hovered : activeElement;
  const note = hoveredNote ?? cell?.note;
  const cardLinks = cardAt === activeElement ? links : [];
  const showCard = !draft && !listAt && (note !== undefined || cardLinks.length > 0);
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
        onDraft={(text) => write(text, 'bar')}
        onKeyDown={onEditorKey}
        onFocus={() => write(draft?.text ?? inputOf(cell), 'bar')}
        onBlur={finish}
      />
      <GridView
        tab={tab}
        geometry={geometry}
        label={texts.grid(props.title)}
        texts={texts}
        selection={selection}
        box={box}
        editor={
          draft && (
            <CellEditor
              draft={draft.text}
              label={texts.editCell}
              focused={draft.where === 'cell'}
              onDraft={(text) => write(text, 'cell')}
              onKeyDown={onEditorKey}
              onLeave={finish}
            />
          )
        }
        surface={surface}
        onKeyDown={onGridKey}
        onCopy={(event) => {
          if (draft) return;
          event.clipboardData?.setData('text/plain', copyText(tab, box));
          event.preventDefault();
        }}
        onPaste={onPaste}
        onPointer={onPointer}
        onClick={({ target }) => {
          // Only now: the press itself still takes the focus to the grid.
          const found = target instanceof Element && target.closest('.arrow') && cellOf(target);
          if (found) openList(...found);
        }}
        onDoubleClick={({ target }) => {
          const link = target instanceof Element && target.closest('[data-link]');
          if (cellOf(target) && !link && rule?.kind !== 'checkbox') write(inputOf(cell), 'cell');
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          onRowMenu(event.clientX, event.clientY);
        }}
        onHover={setHovered}
      />
      {showCard && cardAt?.isConnected && (
        <CellCard note={note} links={cardLinks} at={cardAt} texts={texts} onOpen={onOpenLink} />
      )}
      {listAt && rule && (
        <ValueList
          options={rule.options}
          current={cell?.t ?? ''}
          at={listAt}
          label={texts.choose}
          onChoose={(value) => {
            setListAt(undefined);
            edit([{ row, column, input: value }]);
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
