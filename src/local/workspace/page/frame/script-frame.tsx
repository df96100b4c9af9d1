// A page of the script in its sandbox, and what it asks of the workspace.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameMessage, HostMessage, StepMessage } from './messages';

/** May run, submit and open; is never of the workspace's origin. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

/** What a call of the script came to. */
type CallAnswer = Pick<HostMessage, 'ok' | 'value' | 'message'>;

/** What the workspace does for a page; what is left out is not done. */
export interface FrameEvents {
  /** Never rejects. */
  onRun(name: string, args: readonly unknown[]): Promise<CallAnswer>;
  onOpen(link: string): void;
  onClose?(): void;
  onWidth?(width: number): void;
  onHeight?(height: number): void;
  onFocusEditor?(): void;
  /** The page of a web app opens a step of the browser's history. Whoever gives this tells the page of going back as well. */
  onStep?(state: unknown): void;
}

export function ScriptFrame({ name, title, events }: { name: string; title: string; events: FrameEvents }) {
  const element = useRef<HTMLIFrameElement>(null);
  const present = useRef(events);
  present.current = events;
  // Before the page can load: a call that comes before anybody listens is never answered.
  useLayoutEffect(() => {
    const listen = ({ source, data }: MessageEvent<FrameMessage>): void => {
      const page = element.current?.contentWindow;
      if (!page || source !== page) return;
      const here = present.current;
      if (data?.type === 'run') {
        const { call } = data;
        here.onRun(data.name, data.args).then((answer) => {
          const message: HostMessage = { type: 'settled', call, ...answer };
          // A sandboxed page has no origin that could be named.
          page.postMessage(message, '*');
        });
      } else if (data?.type === 'open') here.onOpen(data.address);
      else if (data?.type === 'close') here.onClose?.();
      else if (data?.type === 'focus') here.onFocusEditor?.();
      else if (data?.type === 'step') here.onStep?.(data.state);
      else if (data?.type === 'size') {
        if (data.width !== undefined) here.onWidth?.(data.width);
        if (data.height !== undefined) here.onHeight?.(data.height);
      }
    };
    const went = ({ state }: PopStateEvent): void => {
      const message: StepMessage = { type: 'stepped', state };
      if (present.current.onStep) element.current?.contentWindow?.postMessage(message, '*');
    };
    window.addEventListener('message', listen);
    window.addEventListener('popstate', went);
    return () => {
      window.removeEventListener('message', listen);
      window.removeEventListener('popstate', went);
    };
  }, []);
  return <iframe ref={element} class="script-frame" title={title} sandbox={SANDBOX} src={`/frame/${name}`} />;
}
