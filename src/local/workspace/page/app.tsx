// The workspace as a whole: title and menus, the tab with its panel, the tabs, and what opens over them.
import { useEffect, useState } from 'preact/hooks';
import { MenuBar } from './bar/menu-bar';
import { type Anchor, PopupMenu } from './bar/popup-menu';
import { TabStrip } from './bar/tab-strip';
import { Who } from './bar/who';
import { Drawer } from './drawer/drawer';
import { useFirstVisit } from './first-visit';
import { ScriptDialog } from './frame/script-dialog';
import type { FrameEvents } from './frame/script-frame';
import { SidePanel } from './frame/side-panel';
import { parseCell } from './grid/a1';
import { at } from './grid/selection';
import { TabPane } from './grid/tab-pane';
import { NoAccess, WhilePreparing } from './in-place-of-grid';
import { MessageBox, Toasts } from './notices';
import { destinationOf, openPage } from './shared/local-link';
import { texts as allTexts, type Language } from './shared/text';
import { rememberedLanguage, rememberedUser, rememberLanguage, rememberUser } from './shared/who';
import { useWorkspace } from './use-workspace';
import { menusOf, rowEntries } from './workspace-menus';

export function App() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [chosen, setChosen] = useState(rememberedUser);
  const [drawer, setDrawer] = useState(false);
  const [rowMenu, setRowMenu] = useState<Anchor>();
  const texts = allTexts[language];
  const workspace = useWorkspace(chosen, texts);
  useFirstVisit(workspace, texts);
  const { workbook, tab, active, sidebar, dialog } = workspace;
  const title = workbook?.tabs.find(({ id }) => id === active)?.title ?? '';

  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(language);
  }, [language]);
  useEffect(() => {
    if (workbook) document.title = workbook.title;
  }, [workbook?.title]);

  const openLink = (link: string): void => {
    const destination = destinationOf(link);
    if (destination?.kind === 'page') openPage(destination.address);
    else if (destination) {
      const cell = parseCell(destination.place.range ?? '');
      workspace.switchTo(destination.place.tab, cell && at(cell.row, cell.column));
    }
  };
  const events: FrameEvents = {
    async onRun(name, args) {
      try {
        const { ok, value, message } = await workspace.run(name, args);
        return { ok, value, ...(message !== undefined && { message }) };
      } catch (error) {
        return { ok: false, message: `NetworkError: ${error instanceof Error ? error.message : error}` };
      }
    },
    onOpen: openLink,
    onFocusEditor: () => document.querySelector<HTMLElement>('.grid')?.focus(),
  };

  return (
    <div class="workspace">
      <header class="title-bar">
        <div class="mark">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 3h14v18H5zM5 9h14M5 15h14M11 9v12" />
          </svg>
        </div>
        <div class="names">
          <h1>{workbook?.title ?? texts.loading}</h1>
          <MenuBar label={texts.menuBar} menus={menusOf(workspace, texts)} />
        </div>
        <div class="tools">
          {workspace.busy && <span class="spinner" role="status" aria-label={texts.loading} />}
          <button
            type="button"
            class="quiet"
            aria-expanded={drawer}
            title={texts.workspaceHint}
            onClick={() => setDrawer(!drawer)}
          >
            {texts.workspace}
          </button>
          <button
            type="button"
            class="quiet"
            lang={language === 'id' ? 'en' : 'id'}
            onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
          >
            {texts.switchLanguage}
          </button>
          {workbook && (
            <Who
              user={workspace.me}
              people={workbook.people}
              texts={texts}
              onChange={(email) => {
                rememberUser(email);
                setChosen(email);
              }}
            />
          )}
        </div>
      </header>
      {workbook?.busy && (
        <p class="banner" role="status">
          <span class="spinner" /> {texts.busy[workbook.busy]}
        </p>
      )}
      {workspace.lost && (
        <p class="banner problem" role="alert">
          {texts.lost}
        </p>
      )}
      <div class="middle">
        <main class="tab-pane">
          {workbook?.access === 'none' ? (
            <NoAccess user={workspace.me} texts={texts} onShare={() => void workspace.share()} />
          ) : workbook?.busy === 'demo' ? (
            <WhilePreparing texts={texts} />
          ) : tab ? (
            <TabPane
              key={tab.id}
              tab={tab}
              title={title}
              texts={texts}
              selection={workspace.selection}
              onSelect={workspace.select}
              onEdit={(edits) => void workspace.act({ do: 'edit', tab: tab.id, edits })}
              onUndo={() => void workspace.act({ do: 'undo' })}
              onOpenLink={openLink}
              onRowMenu={(x, y) => setRowMenu({ x, y })}
            />
          ) : (
            <p class="loading">{texts.loading}</p>
          )}
        </main>
        {sidebar && (
          <SidePanel
            page={sidebar}
            texts={texts}
            events={{ ...events, onClose: workspace.closeSidebar }}
            onClose={workspace.closeSidebar}
          />
        )}
        {drawer && workbook && (
          <div class="drawer-place">
            <Drawer
              language={language}
              timeZone={workbook.timeZone}
              changes={workspace.changes}
              onClose={() => setDrawer(false)}
            />
          </div>
        )}
      </div>
      {workbook && workbook.tabs.length > 0 && active !== undefined && (
        <TabStrip
          tabs={workbook.tabs}
          active={active}
          texts={texts}
          omissions={tab?.omissions.map((omission) => texts.omissions[omission]) ?? []}
          onSwitch={(id) => {
            if (id === active) document.querySelector<HTMLElement>('.grid')?.focus();
            else workspace.switchTo(id);
          }}
          onAct={(action) => void workspace.act(action)}
        />
      )}
      {dialog && (
        <ScriptDialog
          key={dialog.frame}
          page={dialog}
          texts={texts}
          events={{ ...events, onClose: workspace.closeDialog }}
          onClose={workspace.closeDialog}
        />
      )}
      {rowMenu && (
        <PopupMenu
          label={texts.data}
          entries={rowEntries(workspace, texts)}
          anchor={rowMenu}
          onClose={() => {
            setRowMenu(undefined);
            document.querySelector<HTMLElement>('.grid')?.focus();
          }}
        />
      )}
      {workspace.notices.boxes.slice(0, 1).map((box) => (
        <MessageBox key={box.message} box={box} texts={texts} onClose={workspace.notices.closeBox} />
      ))}
      <Toasts toasts={workspace.notices.toasts} texts={texts} onDone={workspace.notices.dropToast} />
    </div>
  );
}
