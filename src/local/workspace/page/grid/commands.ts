// Which key means what in the grid.

export type Command =
  | {
      readonly do: 'move';
      readonly down: number;
      readonly right: number;
      readonly stretch: boolean;
      readonly far: boolean;
    }
  | { readonly do: 'page'; readonly direction: -1 | 1; readonly stretch: boolean }
  | { readonly do: 'home' | 'end'; readonly all: boolean; readonly stretch: boolean }
  | {
      readonly do: 'edit' | 'clear' | 'toggle' | 'choose' | 'undo' | 'copy' | 'openLink' | 'menu';
    }
  | { readonly do: 'selectAll' }
  | { readonly do: 'type'; readonly text: string };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const step = (down: number, right: number, stretch = false, far = false): Command => ({
  do: 'move',
  down,
  right,
  stretch,
  far,
});

/** undefined: the key is the browser's. @param cell what the active cell can do besides being typed into */
export function commandOf(
  event: Key,
  cell: { readonly checkbox: boolean; readonly list: boolean; readonly link: boolean },
): Command | undefined {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow && altKey) return key === 'ArrowDown' && cell.list ? { do: 'choose' } : undefined;
  if (arrow) return step(arrow[0], arrow[1], shiftKey, control);
  if (key === 'Enter' && (altKey || control)) return cell.link ? { do: 'openLink' } : undefined;
  if (key === 'F10' && shiftKey) return { do: 'menu' };
  if (control) return controlCommand(key);
  switch (key) {
    case 'Tab':
      return step(0, shiftKey ? -1 : 1);
    case 'Enter':
      return shiftKey ? step(-1, 0) : { do: cell.list ? 'choose' : cell.checkbox ? 'toggle' : 'edit' };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Home':
    case 'End':
      return { do: key === 'Home' ? 'home' : 'end', all: false, stretch: shiftKey };
    case 'PageUp':
    case 'PageDown':
      return { do: 'page', direction: key === 'PageUp' ? -1 : 1, stretch: shiftKey };
    case 'ContextMenu':
      return { do: 'menu' };
    case ' ':
      return cell.checkbox ? { do: 'toggle' } : { do: 'type', text: ' ' };
  }
  return !altKey && [...key].length === 1 ? { do: 'type', text: key } : undefined;
}

function controlCommand(key: string): Command | undefined {
  switch (key.toLowerCase()) {
    case 'a':
      return { do: 'selectAll' };
    case 'z':
      return { do: 'undo' };
    case 'home':
    case 'end':
      return { do: key === 'Home' ? 'home' : 'end', all: true, stretch: false };
  }
  return undefined;
}
