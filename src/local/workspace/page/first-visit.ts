// Opens the script's own page for whoever comes for the first time, and says where it is found again.
import { useEffect } from 'preact/hooks';
import type { MenuItem } from '../wire/wire';
import type { Texts } from './shared/text';
import type { Workspace } from './use-workspace';

const VISITED = 'visited';

/** Captions down to the first entry of the script's menus; undefined without one. */
function firstEntry(menus: readonly MenuItem[]): readonly string[] | undefined {
  for (const menu of menus) {
    if (menu.kind === 'item') return [menu.caption];
    const inner = menu.kind === 'menu' ? firstEntry(menu.entries) : undefined;
    if (inner && menu.kind === 'menu') return [menu.caption, ...inner];
  }
  return undefined;
}

/** Waits until the workspace is ready, and happens once in a browser. */
export function useFirstVisit({ workbook, menus, choose, notices }: Workspace, texts: Texts): void {
  const ready = workbook?.welcome === true && workbook.busy === undefined;
  useEffect(() => {
    const path = firstEntry(menus);
    if (!ready || !path || localStorage.getItem(VISITED)) return;
    localStorage.setItem(VISITED, 'yes');
    void choose(path).then(() => notices.toast(texts.welcome, texts.welcomeHint(path.join(' → '))));
  }, [ready, menus]);
}
