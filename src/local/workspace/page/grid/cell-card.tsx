// The card beside a cell: its note, and where its link leads.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { destinationOf } from '../shared/local-link';
import type { Texts } from '../shared/text';

/** @param links addresses in the cell, each offered once */
export function CellCard({
  note,
  links,
  at,
  texts,
  onOpen,
}: {
  note: string | undefined;
  links: readonly string[];
  at: HTMLElement;
  texts: Texts;
  onOpen: (link: string) => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const place = at.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const right = place.right + 4;
    const beside = links.length === 0 && right + width < window.innerWidth;
    const left = beside ? right : Math.min(place.left, window.innerWidth - width - 8);
    const under = place.bottom + 4 + height < window.innerHeight ? place.bottom + 4 : place.top - height - 4;
    element.style.left = `${Math.max(8, left)}px`;
    element.style.top = `${beside ? Math.min(place.top, window.innerHeight - height - 8) : under}px`;
  });
  return (
    <div ref={card} class="cell-card popup" role="note" aria-label={note ? texts.note : texts.openLink}>
      {note && <p>{note}</p>}
      {links.map((link) => {
        const destination = destinationOf(link);
        const outside = destination?.kind === 'page' && !destination.local;
        return (
          <button
            key={link}
            type="button"
            class="link-button"
            title={outside ? texts.notHere : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(link)}
          >
            <span>{texts.openLink}</span> <small>{link}</small>
          </button>
        );
      })}
    </div>
  );
}
