// A dialog that the script opened over the grid.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../wire/wire';
import { Icon } from '../shared/icon';
import type { Texts } from '../shared/text';
import { type FrameEvents, ScriptFrame } from './script-frame';

export function ScriptDialog({
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
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: page.width ?? 600, height: page.height ?? 400 });
  useEffect(() => {
    if (page.kind === 'modal dialog') dialog.current?.showModal();
    else dialog.current?.show();
  }, [page.kind]);
  return (
    <dialog ref={dialog} class="script-dialog" aria-label={page.title} onClose={onClose}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div style={`width:${size.width}px;height:${size.height}px`}>
        <ScriptFrame
          key={page.frame}
          name={page.frame}
          title={page.title}
          events={{
            ...events,
            onWidth: (width) => setSize((now) => ({ ...now, width })),
            onHeight: (height) => setSize((now) => ({ ...now, height })),
          }}
        />
      </div>
    </dialog>
  );
}
