// The workbook as this browser knows it, kept up with the server, and everything one can ask the server to do.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  GridAction,
  MenuItem,
  PageView,
  ScreenView,
  ScriptOutcome,
  TabView,
  WorkbookView,
} from '../wire/wire';
import { at, boxOf, type Selection } from './grid/selection';
import {
  actInWorkshop,
  actOnGrid,
  chooseMenu,
  getTab,
  getWorkbook,
  openAs,
  runFunction,
  ServerLost,
} from './shared/api';
import type { Texts } from './shared/text';
import { type Notices, useNotices } from './use-notices';

/** Milliseconds after which the server learns what is selected. */
const SELECT_AFTER_MS = 150;
/** Milliseconds in which several events of the server are taken for one. */
const GATHER_MS = 40;

export interface Workspace {
  /** E-mail of who acts; '' until the server has told who the owner is. */
  readonly me: string;
  readonly workbook: WorkbookView | undefined;
  readonly menus: readonly MenuItem[];
  readonly tab: TabView | undefined;
  readonly active: number | undefined;
  readonly selection: Selection;
  readonly sidebar: PageView | undefined;
  readonly dialog: PageView | undefined;
  readonly notices: Notices;
  /** Whether the server is silent. */
  readonly lost: boolean;
  /** Whether the script runs for this page. */
  readonly busy: boolean;
  /** Counts what the server has told of. */
  readonly changes: number;
  switchTo(tab: number, selection?: Selection): void;
  select(selection: Selection): void;
  act(action: GridAction): Promise<void>;
  /** Lets whom one plays edit the workbook, as its owner would. */
  share(): Promise<void>;
  choose(path: readonly string[]): Promise<void>;
  run(name: string, args: readonly unknown[]): Promise<ScriptOutcome>;
  closeSidebar(): void;
  closeDialog(): void;
}

/** @param user '' stands for the owner */
export function useWorkspace(user: string, texts: Texts): Workspace {
  const [workbook, setWorkbook] = useState<WorkbookView>();
  const [menus, setMenus] = useState<readonly MenuItem[]>([]);
  const [active, setActive] = useState<number>();
  const [tab, setTab] = useState<TabView>();
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const [sidebar, setSidebar] = useState<PageView>();
  const [dialog, setDialog] = useState<PageView>();
  const [lost, setLost] = useState(false);
  const [running, setRunning] = useState(0);
  const [changes, setChanges] = useState(0);
  const notices = useNotices();
  const { tell, toast } = notices;
  const unsent = useRef<{ timer: number; action: GridAction } | undefined>(undefined);
  const activeNow = useRef<number | undefined>(undefined);
  activeNow.current = active;
  const me = user || (workbook?.owner ?? '');

  const fail = useCallback(
    (error: unknown): void => {
      if (error instanceof ServerLost) setLost(true);
      else tell({ title: '', message: error instanceof Error ? error.message : String(error) });
    },
    [tell],
  );

  const adopted = useRef(0);
  /** Takes over the workbook; goes to another tab only where a script or a deletion leads there. */
  const adopt = useCallback((next: WorkbookView, follow: boolean): void => {
    setLost(false);
    // An answer that a later one has overtaken on its way tells of what is past.
    if (next.view < adopted.current) return;
    adopted.current = next.view;
    setWorkbook(next);
    const gone = !next.tabs.some(({ id }) => id === activeNow.current);
    if (follow || gone) setActive(next.activeTab);
  }, []);

  const show = ({ toasts, dialogs, page }: ScreenView): void => {
    for (const { title, message } of toasts) toast(title, message);
    for (const { title, prompt, answer } of dialogs) {
      tell({ title, message: prompt, detail: texts.answeredByItself(answer) });
    }
    if (page?.kind === 'sidebar') setSidebar(page);
    else if (page) setDialog(page);
  };

  // While the script is being built it has no menus, and whoever has no access has none either.
  const without = workbook?.busy !== undefined || workbook?.access === 'none';

  // Opening as somebody runs onOpen: menus are built for that user, and what stood open is closed.
  useEffect(() => {
    let current = true;
    setSidebar(undefined);
    setDialog(undefined);
    setTab(undefined);
    const open = async (): Promise<void> => {
      const outcome = await openAs(user || (await getWorkbook('')).owner);
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
  }, [user, without]);

  useEffect(() => {
    const events = new EventSource('/api/events');
    let gathering = false;
    const refresh = (): void => {
      if (gathering) return;
      gathering = true;
      setTimeout(() => {
        gathering = false;
        setChanges((count) => count + 1);
        getWorkbook(user).then((next) => adopt(next, false), fail);
      }, GATHER_MS);
    };
    events.onmessage = refresh;
    events.onopen = () => {
      adopted.current = 0; // a server that was started anew counts from the beginning
      refresh();
    };
    events.onerror = () => setLost(true);
    return () => events.close();
  }, [user, adopt, fail]);

  const version = workbook?.tabs.find(({ id }) => id === active)?.version;
  useEffect(() => {
    if (active === undefined || version === undefined) return undefined;
    let current = true;
    getTab(user, active).then((next) => {
      if (current && next) setTab(next);
    }, fail);
    return () => {
      current = false;
    };
  }, [user, active, version, fail]);

  const sendSelection = async (): Promise<void> => {
    const waiting = unsent.current;
    if (!waiting) return;
    unsent.current = undefined;
    clearTimeout(waiting.timer);
    await actOnGrid(me, waiting.action).catch(fail);
  };
  const select = (on: number, next: Selection): void => {
    setSelections((now) => new Map(now).set(on, next));
    clearTimeout(unsent.current?.timer);
    const merges = tab?.id === on ? tab.merges : [];
    unsent.current = {
      timer: window.setTimeout(() => void sendSelection(), SELECT_AFTER_MS),
      action: { do: 'select', tab: on, box: boxOf(next, { merges }) },
    };
  };

  /** Runs the script. Where it went to another tab, the page goes along; where only the user did, it stays. */
  const script = async (call: () => Promise<ScriptOutcome>): Promise<ScriptOutcome> => {
    setRunning((count) => count + 1);
    try {
      await sendSelection();
      const from = activeNow.current;
      const outcome = await call();
      adopt(outcome.workbook, outcome.workbook.activeTab !== from);
      show(outcome.screen);
      return outcome;
    } finally {
      setRunning((count) => count - 1);
    }
  };

  return {
    me,
    workbook,
    menus,
    tab: tab?.id === active ? tab : undefined,
    active,
    selection: (active === undefined ? undefined : selections.get(active)) ?? at(0, 0),
    sidebar,
    dialog,
    notices,
    lost,
    busy: running > 0,
    changes,
    switchTo(next, chosen) {
      setActive(next);
      select(next, chosen ?? selections.get(next) ?? at(0, 0));
    },
    select(next) {
      if (active !== undefined) select(active, next);
    },
    async act(action) {
      try {
        const outcome = await actOnGrid(me, action);
        adopt(outcome.workbook, false);
        const refusal = outcome.reason === 'undo' ? texts.undone : (outcome.reason ?? '');
        if (!outcome.ok) tell({ title: '', message: refusal });
        else if (outcome.warning) toast('', outcome.warning);
      } catch (error) {
        fail(error);
      }
    },
    async share() {
      await actInWorkshop({ do: 'share', email: me }).catch(fail);
    },
    async choose(path) {
      try {
        const outcome = await script(() => chooseMenu(me, path));
        if (!outcome.ok) tell({ title: path.at(-1) ?? '', message: texts.failed(outcome.message ?? '') });
      } catch (error) {
        fail(error);
      }
    },
    run: (name, args) => script(() => runFunction(me, name, args, 'sidebar')),
    closeSidebar: () => setSidebar(undefined),
    closeDialog: () => setDialog(undefined),
  };
}
