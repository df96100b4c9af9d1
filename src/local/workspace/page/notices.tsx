// What the workspace tells: toasts that pass, and a refusal that waits for its reader.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './shared/icon';
import type { Texts } from './shared/text';

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly message: string;
}

/** Milliseconds a toast stays: Google's default of five seconds. */
const TOAST_MS = 5000;

function OneToast({ toast, texts, onDone }: { toast: Toast; texts: Texts; onDone: (key: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onDone(toast.key), TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast.key, onDone]);
  return (
    <div class="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button type="button" class="icon-button" aria-label={texts.close} onClick={() => onDone(toast.key)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

export function Toasts(props: { toasts: readonly Toast[]; texts: Texts; onDone: (key: number) => void }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {props.toasts.map((toast) => (
        <OneToast key={toast.key} toast={toast} texts={props.texts} onDone={props.onDone} />
      ))}
    </div>
  );
}

export interface Box {
  readonly title: string;
  readonly message: string;
  readonly detail?: string;
}

/** A message that waits until it was read. */
export function MessageBox({ box, texts, onClose }: { box: Box; texts: Texts; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="message-box" aria-label={box.title || box.message} onClose={onClose}>
      {box.title && <h2>{box.title}</h2>}
      <p>{box.message}</p>
      {box.detail && <p class="soft">{box.detail}</p>}
      <form method="dialog">
        <button type="submit" class="primary">
          {texts.ok}
        </button>
      </form>
    </dialog>
  );
}
