// Levels by the keys of digits, from competency to competency; what a scanner types meanwhile chooses nothing.

interface Keys {
  /** @param of name of the radio buttons @param level undefined: not observed */
  readonly choose: (of: string, level: number | undefined) => void;
  /** Where one goes on after the last. */
  readonly after: () => HTMLElement | null;
  /** A scanner has begun to type, or somebody a letter. */
  readonly scanned: () => void;
}

/** Whether a scanner types: it begins with a letter, as what is on a form does, and ends with Enter. */
let scanning = false;

/** For an element that holds the choices and the button that sends them. */
export const levelKeys =
  ({ choose, after, scanned }: Keys) =>
  (event: KeyboardEvent): void => {
    const { target, key } = event;
    const writes = target instanceof HTMLTextAreaElement;
    if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
    // On the button a scanner's blank or Enter would send what is not whole.
    if (scanning || /^[a-z]$/i.test(key)) {
      event.preventDefault();
      if (!scanning) scanned();
      scanning = key === 'Shift' || key.length === 1;
      return;
    }
    const group = target instanceof HTMLInputElement && target.type === 'radio' && target.closest('fieldset');
    if (!group) return;
    const level = Number(key);
    const boxes = group.querySelectorAll('input');
    if (!/^\d$/.test(key) || level > boxes.length) return;
    event.preventDefault();
    choose(target.name, level === 0 ? undefined : level);
    const groups = [...document.querySelectorAll('main fieldset.levels-of')];
    const next = groups[groups.indexOf(group) + 1];
    (next?.querySelector('input') ?? goOn(after()))?.focus();
  };

/** What in an element, or it itself, takes the focus. */
const goOn = (element: HTMLElement | null): HTMLElement | null => element?.querySelector('button') ?? element;
