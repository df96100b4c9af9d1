// Runs inside the sandboxed frame, before the page's own script: google.script.run, google.script.host, google.script.history, and links.
import type { FrameMessage, HostMessage, StepMessage } from './frame/messages';
import { createRunner } from './frame/runner';

// The frame has no origin of its own and is embedded by the workspace alone, so no narrower target can be named.
const tell = (message: FrameMessage): void => window.parent.postMessage(message, '*');

const { run, settle } = createRunner(tell);

/** The last that was set is told (guides/html/reference/history: "Sets a callback function"). */
let onChange: ((event: { readonly state: unknown }) => void) | undefined;

Object.assign(window, {
  google: {
    script: {
      run,
      host: {
        origin: 'https://docs.google.com',
        close: () => tell({ type: 'close' }),
        setHeight: (height: number) => tell({ type: 'size', height }),
        setWidth: (width: number) => tell({ type: 'size', width }),
        editor: { focus: () => tell({ type: 'focus' }) },
      },
      // In a sidebar the workspace does nothing with a step: the reference says that the history is for web apps.
      history: {
        push: (state: unknown) => tell({ type: 'step', state }),
        setChangeHandler: (handler: typeof onChange) => {
          onChange = handler;
        },
      },
    },
  },
  // The workspace knows where an address leads on this machine, and opens it.
  open: (address?: string | URL) => {
    if (address !== undefined && address !== '') tell({ type: 'open', address: String(address) });
    return null;
  },
});

window.addEventListener('message', ({ source, data }: MessageEvent<HostMessage | StepMessage>) => {
  if (source !== window.parent) return;
  if (data?.type === 'settled') settle(data);
  else if (data?.type === 'stepped') onChange?.({ state: data.state });
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!link || event.defaultPrevented || link.hasAttribute('download')) return;
  if (/^(blob:|data:|javascript:)/i.test(address)) return;
  event.preventDefault();
  tell({ type: 'open', address });
});
