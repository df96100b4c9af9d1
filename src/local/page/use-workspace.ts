// The workbook as this browser knows it, kept up with the server, and everything one can ask the server to do.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { actOnGrid, chooseMenu, getTab, getWorkbook, openAs, runFunction, ServerLost } from './api';
import type { Selection } from './grid/selection';
import { at, boxOf } from './grid/selection';
import type { Box, Toast } from './notices';
import type { Texts } from './text';
import type {
  GridAction,
  MenuItem,
  PageView,
  ScreenView,
  ScriptOutcome,
  TabView,
  WorkbookView,
} from './wire';

/** Milliseconds after which the server learns what is selected. */
const SELECT_AFTER_MS = 150;

export interface Workspace {
  readonly workbook: WorkbookView | undefined;
  readonly menus: readonly MenuItem[];
  readonly tab: TabView | undefined;
  readonly active: number | undefined;
  readonly selection: Selection;
  readonly sidebar: PageView | undefined;
  readonly dialog: PageView | undefined;
  readonly toasts: readonly Toast[];
  readonly boxes: readonly Box[];
  readonly lost: boolean;
  readonly busy: boolean;
  /** Counts what the server has told of. */
  readonly changes: number;
  switchTo(tab: number, selection?: Selection): void;
  select(selection: Selection): void;
  act(action: GridAction): Promise<void>;
  choose(path: readonly string[]): Promise<void>;
  run(name: string, args: readonly unknown[]): Promise<ScriptOutcome>;
  closeSidebar(): void;
  closeDialog(): void;
  closeBox(): void;
  dropToast(key: number): void;
  tell(box: Box): void;
}

/** @param user '' stands for the owner, until the server has told who that is */
export function useWorkspace(user: string, texts: Texts): Workspace {
  const [workbook, setWorkbook] = useState<WorkbookView>();
  const [menus, setMenus] = useState<readonly MenuItem[]>([]);
  const [active, setActive] = useState<number>();
  const [tab, setTab] = useState<TabView>();
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const [sidebar, setSidebar] = useState<PageView>();
  const [dialog, setDialog] = useState<PageView>();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [lost, setLost] = useState(false);
  const [running, setRunning] = useState(0);
  const [changes, setChanges] = useState(0);
  const toastCount = useRef(0);
  const pending = useRef<{ timer: number; send: () => Promise<unknown> } | undefined>(undefined);
  const activeNow = useRef<number | undefined>(undefined);
  activeNow.current = active;

  const tell = useCallback((box: Box) => setBoxes((now) => [...now, box]), []);
  const toast = useCallback((title: string, message: string) => {
    toastCount.current += 1;
    const key = toastCount.current;
    setToasts((now) => [...now, { key, title, message }]);
  }, []);
  const dropToast = useCallback(
    (key: number) => setToasts((now) => now.filter((one) => one.key !== key)),
    [],
  );

  const fail = useCallback(
    (error: unknown): void => {
      if (error instanceof ServerLost) setLost(true);
      else tell({ title: '', message: error instanceof Error ? error.message : String(error) });
    },
    [tell],
  );

  /** Takes over the workbook; goes to another tab only where a script or a deletion leads there. */
  const adopt = useCallback((next: WorkbookView, follow: boolean): void => {
    setLost(false);
    setWorkbook(next);
    const gone = !next.tabs.some(({ id }) => id === activeNow.current);
    if (follow || gone) setActive(next.activeTab);
  }, []);

  const show = useCallback(
    ({ toasts: told, dialogs, page }: ScreenView): void => {
      for (const { title, message } of told) toast(title, message);
      for (const { title, prompt, answer } of dialogs) {
        tell({ title, message: prompt, detail: texts.answeredByItself(answer) });
      }
      if (page?.kind === 'sidebar') setSidebar(page);
      else if (page) setDialog(page);
    },
    [toast, tell, texts],
  );

  const settle = useCallback(
    (outcome: ScriptOutcome): void => {
      adopt(outcome.workbook, outcome.workbook.activeTab !== activeNow.current);
      show(outcome.screen);
    },
    [adopt, show],
  );

  const flushSelection = useCallback(async (): Promise<void> => {
    const waiting = pending.current;
    pending.current = undefined;
    clearTimeout(waiting?.timer);
    await waiting?.send();
  }, []);

  // Opening as somebody runs onOpen: menus are built for that user, and what stood open is closed.
  useEffect(() => {
    let current = true;
    setSidebar(undefined);
    setDialog(undefined);
    const open = async (): Promise<void> => {
      const as = user || (await getWorkbook('')).owner;
      const outcome = await openAs(as);
      if (!current) return;
      setMenus(outcome.menus);
      adopt(outcome.workbook, activeNow.current === undefined);
      show(outcome.screen);
      if (!outcome.ok) tell({ title: 'onOpen', message: texts.failed(outcome.message ?? '') });
    };
    open().catch(fail);
    return () => {
      current = false;
    };
  }, [user]);

  useEffect(() => {
    const events = new EventSource('/api/events');
    let asked = false;
    const refresh = (): void => {
      if (asked) return;
      asked = true;
      setTimeout(() => {
        asked = false;
        setChanges((count) => count + 1);
        getWorkbook(user).then((next) => adopt(next, false), fail);
      }, 40);
    };
    events.onmessage = refresh;
    events.onopen = refresh;
    events.onerror = () => setLost(true);
    return () => events.close();
  }, [user, adopt, fail]);

  const version = workbook?.tabs.find(({ id }) => id === active)?.version;
  useEffect(() => {
    if (active === undefined || version === undefined) return;
    let current = true;
    getTab(user, active).then((next) => {
      if (current && next) setTab(next);
    }, fail);
    return () => {
      current = false;
    };
  }, [user, active, version, fail]);

  const selection = (active === undefined ? undefined : selections.get(active)) ?? at(0, 0);
  const select = (next: Selection, on = active): void => {
    if (on === undefined) return;
    setSelections((now) => new Map(now).set(on, next));
    clearTimeout(pending.current?.timer);
    const merges = tab?.id === on ? tab.merges : [];
    const action: GridAction = { do: 'select', tab: on, box: boxOf(next, { merges }) };
    const send = (): Promise<unknown> => actOnGrid(user, action).catch(fail);
    pending.current = { timer: window.setTimeout(() => void flushSelection(), SELECT_AFTER_MS), send };
  };

  const script = async (call: () => Promise<ScriptOutcome>): Promise<ScriptOutcome> => {
    setRunning((count) => count + 1);
    try {
      await flushSelection();
      const outcome = await call();
      settle(outcome);
      return outcome;
    } finally {
      setRunning((count) => count - 1);
    }
  };

  return {
    workbook,
    menus,
    tab: tab?.id === active ? tab : undefined,
    active,
    selection,
    sidebar,
    dialog,
    toasts,
    boxes,
    lost,
    busy: running > 0,
    changes,
    switchTo(next, chosen) {
      setActive(next);
      select(chosen ?? selections.get(next) ?? at(0, 0), next);
    },
    select: (next) => select(next),
    async act(action) {
      try {
        const outcome = await actOnGrid(user, action);
        adopt(outcome.workbook, false);
        if (!outcome.ok) {
          tell({ title: '', message: outcome.reason === 'undo' ? texts.undone : (outcome.reason ?? '') });
        } else if (outcome.warning) toast('', outcome.warning);
      } catch (error) {
        fail(error);
      }
    },
    async choose(path) {
      try {
        const outcome = await script(() => chooseMenu(user, path));
        if (!outcome.ok) tell({ title: path.at(-1) ?? '', message: texts.failed(outcome.message ?? '') });
      } catch (error) {
        fail(error);
      }
    },
    run: (name, args) => script(() => runFunction(user, name, args, 'sidebar')),
    closeSidebar: () => setSidebar(undefined),
    closeDialog: () => setDialog(undefined),
    closeBox: () => setBoxes((now) => now.slice(1)),
    dropToast,
    tell,
  };
}
