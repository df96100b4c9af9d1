// A menu that opens at a place: entries, lines between them, menus within; by mouse or keys.
// biome-ignore-all lint/a11y/useFocusableInteractive: its entries take the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';

export type Entry =
  | {
      readonly kind: 'action';
      readonly caption: string;
      readonly hint?: string;
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'line' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly Entry[] };

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Opens upwards from here, as menus at the foot of the page do. */
  readonly up?: boolean;
}

export function PopupMenu({
  label,
  entries,
  anchor,
  onClose,
  onSideways,
}: {
  label: string;
  entries: readonly Entry[];
  anchor: Anchor;
  /** @param chosen whether by choosing an entry */
  onClose: (chosen?: boolean) => void;
  /** The neighbouring menu is asked for. */
  onSideways?: (by: -1 | 1) => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState<{ index: number; anchor: Anchor }>();
  const items = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>(':scope > button') ?? []),
  ];

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const top = anchor.up ? anchor.y - height : Math.min(anchor.y, window.innerHeight - height - 8);
    element.style.left = `${Math.max(4, Math.min(anchor.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(4, top)}px`;
  }, [anchor.x, anchor.y, anchor.up]);
  useLayoutEffect(() => items()[0]?.focus(), []);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Element && !event.target.closest('.popup-menu, [aria-haspopup]')) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    // Into a frame, whose presses are not heard here.
    const away = (): void => onClose();
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', away);
    };
  }, [onClose]);

  const openInner = (index: number, item: HTMLElement): void => {
    const place = item.getBoundingClientRect();
    setInner({ index, anchor: { x: place.right - 2, y: place.top - 4 } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const go = (index: number): void => all[(index + all.length) % all.length]?.focus();
    const { key } = event;
    if (key === 'ArrowDown') go(here + 1);
    else if (key === 'ArrowUp') go(here - 1);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(-1);
    else if (key === 'Escape' || key === 'Tab') onClose();
    else if (key === 'ArrowRight' && all[here]?.ariaHasPopup) all[here]?.click();
    else if (key === 'ArrowRight') onSideways?.(1);
    else if (key === 'ArrowLeft') onSideways?.(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const innerMenu = inner && entries[inner.index];
  return (
    <>
      <div ref={menu} class="popup-menu popup" role="menu" aria-label={label} onKeyDown={onKeyDown}>
        {entries.map((entry, index) => {
          if (entry.kind === 'line') {
            return <hr key={index} />;
          }
          const within = entry.kind === 'menu';
          return (
            <button
              key={entry.caption}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={entry.kind === 'action' && entry.disabled}
              aria-haspopup={within ? 'menu' : undefined}
              onMouseEnter={(event) => {
                event.currentTarget.focus();
                if (!within) setInner(undefined);
              }}
              onClick={(event) => {
                if (within) {
                  openInner(index, event.currentTarget);
                } else {
                  onClose(true);
                  entry.run();
                }
              }}
            >
              <span>{entry.caption}</span>
              {within ? <Icon name="right" /> : entry.hint && <small>{entry.hint}</small>}
            </button>
          );
        })}
      </div>
      {inner && innerMenu?.kind === 'menu' && (
        <PopupMenu
          label={innerMenu.caption}
          entries={innerMenu.entries}
          anchor={inner.anchor}
          onClose={onClose}
          onSideways={(by) => {
            if (by === -1) {
              setInner(undefined);
              items()[inner.index]?.focus();
            }
          }}
        />
      )}
    </>
  );
}
