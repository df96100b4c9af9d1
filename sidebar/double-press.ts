// A double press presses once: what has come under the pointer meanwhile was not meant.

/**
 * Lets no second press of a double one (the browser counts them in `detail`) reach what the first has brought there.
 * @param shown changes with whatever a press can put in the place of what was pressed
 */
export function guardDoublePress(shown: () => string): () => void {
  let before = '';
  const guard = (event: MouseEvent) => {
    if (event.detail <= 1) before = shown();
    else if (shown() !== before) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', guard, true);
  return () => document.removeEventListener('click', guard, true);
}
