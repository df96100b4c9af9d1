// The bar over the grid: which cell is active, and all of what stands in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../shared/text';

export function FormulaBar({
  name,
  content,
  texts,
  onName,
  onDraft,
  onKeyDown,
  onFocus,
  onBlur,
}: {
  name: string;
  content: string;
  texts: Texts;
  onName: (text: string) => void;
  onDraft: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
}) {
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 96)}px`;
  }, [content]);
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label={texts.nameBox}
        value={typed ?? name}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onName(event.currentTarget.value);
          if (event.key === 'Enter' || event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        class="content"
        aria-label={texts.formulaBar}
        value={content}
        rows={1}
        spellcheck={false}
        onFocus={onFocus}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Element && relatedTarget.closest('.cell-editor'))) onBlur();
        }}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
