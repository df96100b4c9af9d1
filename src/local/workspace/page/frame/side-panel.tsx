// The panel beside the grid that the script opened, as wide as Google's.

import type { PageView } from '../../wire/wire';
import { Icon } from '../shared/icon';
import type { Texts } from '../shared/text';
import { type FrameEvents, ScriptFrame } from './script-frame';

export function SidePanel({
  page,
  texts,
  events,
  onClose,
}: {
  page: PageView;
  texts: Texts;
  events: FrameEvents;
  onClose: () => void;
}) {
  return (
    <aside class="side-panel" aria-label={page.title || texts.sidebar}>
      <header>
        <h2>{page.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.close}
          title={texts.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <ScriptFrame key={page.frame} name={page.frame} title={page.title || texts.sidebar} events={events} />
    </aside>
  );
}
