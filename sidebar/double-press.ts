// A double press presses once: what has come under the pointer meanwhile was not meant.

/** Milliseconds within which a second press belongs to the first; Windows and browsers take half a second. */
const together = 500;
/** Pixels within which it is in the same place. */
const near = 8;

/**
 * Lets no second press of a double one reach what the first has brought there.
 * @param shown changes with whatever a press can put in the place of what was pressed
 */
export function guardDoublePress(shown: () => string): () => void {
  let last:
    | { readonly at: number; readonly x: number; readonly y: number; readonly before: string }
    | undefined;
  const guard = (event: MouseEvent) => {
    // A press by keyboard or screen reader has no place.
    if (event.detail === 0) return;
    const { timeStamp: at, clientX: x, clientY: y } = event;
    const again =
      last !== undefined &&
      at - last.at < together &&
      Math.abs(x - last.x) < near &&
      Math.abs(y - last.y) < near;
    if (again && shown() !== last?.before) {
      event.preventDefault();
      event.stopPropagation();
    } else last = { at, x, y, before: shown() };
  };
  document.addEventListener('click', guard, true);
  return () => document.removeEventListener('click', guard, true);
}
