// The tabs at the foot: to switch, rename, move and hide them; all of them in one list.
// biome-ignore-all lint/a11y/useFocusableInteractive: its tabs take the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GridAction, TabTitle } from '../../wire/wire';
import { Icon } from '../shared/icon';
import type { Texts } from '../shared/text';
import { type Anchor, type Entry, PopupMenu } from './popup-menu';
import { TabList } from './tab-list';

interface TabStripProps {
  readonly tabs: readonly TabTitle[];
  readonly active: number;
  readonly texts: Texts;
  readonly omissions: readonly string[];
  readonly onSwitch: (tab: number) => void;
  readonly onAct: (action: GridAction) => void;
}

function Name({
  tab,
  onRename,
  onClose,
}: {
  tab: TabTitle;
  onRename: (title: string) => void;
  onClose: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      class="tab-name"
      aria-label={tab.title}
      defaultValue={tab.title}
      size={Math.max(6, tab.title.length)}
      onBlur={(event) => {
        const title = event.currentTarget.value.trim();
        if (title !== '' && title !== tab.title) onRename(title);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.currentTarget.value = tab.title;
          event.currentTarget.blur();
        }
        event.stopPropagation();
      }}
    />
  );
}

export function TabStrip({ tabs, active, texts, omissions, onSwitch, onAct }: TabStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLButtonElement>(null);
  const [renaming, setRenaming] = useState<number>();
  const [menuFor, setMenuFor] = useState<{ tab: number; anchor: Anchor }>();
  const [listed, setListed] = useState(false);
  // By its id: the list may have been read anew since the menu was opened.
  const menuTab = tabs.find(({ id }) => id === menuFor?.tab);
  const shown = tabs.filter(({ hidden, id }) => !hidden || id === active);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [active, tabs.length]);

  const scroll = (by: number): void => strip.current?.scrollBy({ left: by, behavior: 'smooth' });
  const entriesFor = (tab: TabTitle): Entry[] => {
    const index = tabs.indexOf(tab);
    return [
      { kind: 'action', caption: texts.rename, run: () => setRenaming(tab.id) },
      { kind: 'line' },
      {
        kind: 'action',
        caption: texts.moveLeft,
        disabled: index === 0,
        run: () => onAct({ do: 'move', tab: tab.id, index: index - 1 }),
      },
      {
        kind: 'action',
        caption: texts.moveRight,
        disabled: index === tabs.length - 1,
        run: () => onAct({ do: 'move', tab: tab.id, index: index + 1 }),
      },
      { kind: 'line' },
      {
        kind: 'action',
        caption: tab.hidden ? texts.show : texts.hide,
        run: () => onAct({ do: 'hide', tab: tab.id, hidden: !tab.hidden }),
      },
      { kind: 'action', caption: texts.deleteTab, run: () => onAct({ do: 'delete', tab: tab.id }) },
    ];
  };
  const openMenu = (tab: TabTitle, element: Element): void => {
    const place = element.getBoundingClientRect();
    setMenuFor({ tab: tab.id, anchor: { x: place.left, y: place.top - 4, up: true } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const here = shown.findIndex(({ id }) => id === active);
    const next = shown[here + by];
    if (by !== 0 && next) {
      onSwitch(next.id);
      requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
      event.preventDefault();
    }
    const current = shown[here];
    if (event.key === 'F2' && current) setRenaming(current.id);
    if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && current) {
      openMenu(current, event.target as Element);
      event.preventDefault();
    }
  };

  return (
    <footer class="tab-bar">
      <button
        ref={all}
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-expanded={listed}
        aria-label={texts.allTabs}
        title={texts.allTabs}
        onClick={() => setListed(!listed)}
      >
        <Icon name="list" />
      </button>
      <div ref={strip} class="tab-strip" role="tablist" aria-label={texts.tabStrip} onKeyDown={onKeyDown}>
        {shown.map((tab) =>
          renaming === tab.id ? (
            <Name
              key={tab.id}
              tab={tab}
              onRename={(title) => onAct({ do: 'rename', tab: tab.id, title })}
              onClose={() => setRenaming(undefined)}
            />
          ) : (
            <button
              key={tab.id}
              type="button"
              role="tab"
              aria-selected={tab.id === active}
              tabIndex={tab.id === active ? 0 : -1}
              class={tab.hidden ? 'tab hidden-tab' : 'tab'}
              style={tab.color ? `--tab-color:${tab.color}` : undefined}
              title={tab.locked ? texts.lockedTab : undefined}
              onClick={(event) => {
                // A press of the mouse leads into the tab; by keys one stays among the tabs.
                if (event.detail > 0) event.currentTarget.blur();
                onSwitch(tab.id);
              }}
              onDblClick={() => setRenaming(tab.id)}
              onContextMenu={(event) => {
                event.preventDefault();
                openMenu(tab, event.currentTarget);
              }}
            >
              {tab.locked && <Icon name="lock" />}
              {tab.title}
            </button>
          ),
        )}
      </div>
      {omissions.length > 0 && <p class="omissions">{omissions.join(' ')}</p>}
      <button
        type="button"
        class="icon-button"
        aria-label={texts.scrollTabsLeft}
        title={texts.scrollTabsLeft}
        onClick={() => scroll(-300)}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.scrollTabsRight}
        title={texts.scrollTabsRight}
        onClick={() => scroll(300)}
      >
        <Icon name="right" />
      </button>
      {listed && (
        <TabList
          tabs={tabs}
          active={active}
          texts={texts}
          onChoose={(tab) => {
            setListed(false);
            onSwitch(tab);
          }}
          onClose={() => {
            setListed(false);
            all.current?.focus();
          }}
        />
      )}
      {menuFor && menuTab && (
        <PopupMenu
          label={menuTab.title}
          entries={entriesFor(menuTab)}
          anchor={menuFor.anchor}
          onClose={() => setMenuFor(undefined)}
        />
      )}
    </footer>
  );
}
