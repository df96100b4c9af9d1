// The menu bar: the workspace's own menus, then those the script has built.
// biome-ignore-all lint/a11y/useFocusableInteractive: its buttons take the focus
import { useRef, useState } from 'preact/hooks';
import { type Entry, PopupMenu } from './popup-menu';

export interface BarMenu {
  readonly caption: string;
  readonly entries: readonly Entry[];
}

export function MenuBar({ label, menus }: { label: string; menus: readonly BarMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number>();
  const [stop, setStop] = useState(0);
  const buttons = (): HTMLElement[] => [...(bar.current?.querySelectorAll('button') ?? [])];
  const close = (chosen = false): void => {
    if (chosen) document.querySelector<HTMLElement>('.grid')?.focus();
    else if (open !== undefined) buttons()[open]?.focus();
    setOpen(undefined);
  };
  const sideways = (by: number): void => {
    const next = ((open ?? stop) + by + menus.length) % menus.length;
    setStop(next);
    if (open === undefined) buttons()[next]?.focus();
    else setOpen(next);
  };
  const place = open === undefined ? undefined : buttons()[open]?.getBoundingClientRect();
  const menu = open === undefined ? undefined : menus[open];
  return (
    <>
      <div
        ref={bar}
        class="menu-bar"
        role="menubar"
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') sideways(1);
          else if (event.key === 'ArrowLeft') sideways(-1);
          else if (event.key === 'ArrowDown') setOpen(stop);
          else return;
          event.preventDefault();
        }}
      >
        {menus.map(({ caption }, index) => (
          <button
            key={caption}
            type="button"
            role="menuitem"
            tabIndex={index === stop ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={index === open}
            onFocus={() => setStop(index)}
            onClick={() => setOpen(open === index ? undefined : index)}
            onMouseEnter={() => {
              if (open !== undefined) setOpen(index);
            }}
          >
            {caption}
          </button>
        ))}
      </div>
      {menu && place && (
        <PopupMenu
          key={menu.caption}
          label={menu.caption}
          entries={menu.entries}
          anchor={{ x: place.left, y: place.bottom + 2 }}
          onClose={close}
          onSideways={sideways}
        />
      )}
    </>
  );
}
