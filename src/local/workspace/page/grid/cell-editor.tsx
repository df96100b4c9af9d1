// The field in which a cell's content is typed, in the cell itself; it grows with what is typed.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function CellEditor({
  draft,
  label,
  focused,
  onDraft,
  onKeyDown,
  onLeave,
}: {
  draft: string;
  label: string;
  /** Whether typing goes here rather than to the formula bar. */
  focused: boolean;
  onDraft: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The focus went elsewhere, though not to the formula bar, which writes the same. */
  onLeave: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || !focused) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [focused]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.width = '0';
    element.style.height = '0';
    element.style.width = `max(100%, ${element.scrollWidth + 4}px)`;
    element.style.height = `max(100%, ${element.scrollHeight}px)`;
  }, [draft]);
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={label}
      value={draft}
      rows={1}
      spellcheck={false}
      onInput={(event) => onDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Element && relatedTarget.closest('.formula-bar'))) onLeave();
      }}
    />
  );
}
