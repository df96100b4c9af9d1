// The menus of the workspace: its own few, which work on the selection, and those the script has built.

import type { MenuItem } from '../wire/wire';
import type { BarMenu } from './bar/menu-bar';
import type { Entry } from './bar/popup-menu';
import { columnName } from './grid/a1';
import { clearEdits } from './grid/edits';
import { boxOf } from './grid/selection';
import type { Texts } from './shared/text';
import type { Workspace } from './use-workspace';

/** What people can do with the rows of the selection. */
export function rowEntries(workspace: Workspace, texts: Texts): Entry[] {
  const { active, selection, tab } = workspace;
  if (active === undefined || !tab) return [];
  const [top, left, bottom] = boxOf(selection, tab);
  const letter = columnName(left);
  const act = workspace.act;
  return [
    {
      kind: 'action',
      caption: texts.rowAbove,
      run: () => void act({ do: 'insertRow', tab: active, row: top }),
    },
    {
      kind: 'action',
      caption: texts.rowBelow,
      run: () => void act({ do: 'insertRow', tab: active, row: bottom }),
    },
    {
      kind: 'action',
      caption: texts.deleteRow,
      run: () => void act({ do: 'deleteRow', tab: active, row: top }),
    },
    { kind: 'line' },
    {
      kind: 'action',
      caption: texts.sortUp(letter),
      run: () => void act({ do: 'sort', tab: active, column: left, ascending: true }),
    },
    {
      kind: 'action',
      caption: texts.sortDown(letter),
      run: () => void act({ do: 'sort', tab: active, column: left, ascending: false }),
    },
  ];
}

/** Empties the selection. */
function clearing({ tab, selection, act }: Workspace, texts: Texts): Entry[] {
  if (!tab) return [];
  const run = (): void => {
    const edits = clearEdits(tab, boxOf(selection, tab));
    if (edits.length > 0) void act({ do: 'edit', tab: tab.id, edits });
  };
  return [{ kind: 'action', caption: texts.clear, hint: 'Delete', run }];
}

const scriptEntries = (
  items: readonly MenuItem[],
  path: readonly string[],
  choose: (path: readonly string[]) => void,
): Entry[] =>
  items.map((item) => {
    if (item.kind === 'separator') return { kind: 'line' };
    const { caption } = item;
    if (item.kind === 'menu') {
      return { kind: 'menu', caption, entries: scriptEntries(item.entries, [...path, caption], choose) };
    }
    return { kind: 'action', caption, run: () => choose([...path, caption]) };
  });

/** All menus of the bar. */
export function menusOf(workspace: Workspace, texts: Texts): BarMenu[] {
  const { active, workbook } = workspace;
  const rows = rowEntries(workspace, texts);
  const undo: Entry = {
    kind: 'action',
    caption: texts.undo,
    hint: 'Ctrl+Z',
    disabled: workbook?.canUndo !== true,
    run: () => void workspace.act({ do: 'undo' }),
  };
  const own: BarMenu[] = [
    {
      caption: texts.edit,
      entries: [undo, { kind: 'line' }, ...clearing(workspace, texts), ...rows.slice(2, 3)],
    },
    { caption: texts.insert, entries: rows.slice(0, 2) },
    { caption: texts.data, entries: rows.slice(4) },
  ];
  const scripts = workspace.menus.flatMap((menu): BarMenu[] =>
    menu.kind === 'menu'
      ? [
          {
            caption: menu.caption,
            entries: scriptEntries(menu.entries, [menu.caption], (path) => void workspace.choose(path)),
          },
        ]
      : [],
  );
  return [...(active === undefined ? [] : own), ...scripts];
}
