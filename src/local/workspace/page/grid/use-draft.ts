// What is being typed into the active cell, in the cell itself or in the formula bar.
import { useRef, useState } from 'preact/hooks';

interface Draft {
  readonly text: string;
  readonly where: 'cell' | 'bar';
}

interface Drafting {
  readonly draft: Draft | undefined;
  write(text: string, where: Draft['where']): void;
  /** Gives up what was typed. */
  drop(): void;
  /** Takes over what was typed, once. */
  finish(): void;
}

/** @param onFinish told the text that was typed */
export function useDraft(onFinish: (text: string) => void): Drafting {
  const [draft, setDraft] = useState<Draft>();
  // A press elsewhere finishes and a loss of focus follows before the next drawing: only the first may count.
  const now = useRef<Draft | undefined>(undefined);
  const set = (next: Draft | undefined): void => {
    now.current = next;
    setDraft(next);
  };
  return {
    draft,
    write: (text, where) => set({ text, where }),
    drop: () => set(undefined),
    finish() {
      const typed = now.current;
      set(undefined);
      if (typed) onFinish(typed.text);
    },
  };
}
