// google.script.run as a page in a frame finds it: handlers first, then any function of the script by name.
import type { FrameMessage, HostMessage } from './messages';
import { payloadProblem } from './payload';

/** guides/html/reference/run: calls that run at the same time; the rest wait. */
const PARALLEL = 10;

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

interface Waiting extends Handlers {
  readonly message: Extract<FrameMessage, { type: 'run' }>;
}

type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** @param post sends a message to the page around the frame */
export function createRunner(post: (message: FrameMessage) => void): {
  readonly run: Runner;
  readonly settle: (message: HostMessage) => void;
} {
  const running = new Map<number, Waiting>();
  const queue: Waiting[] = [];
  let calls = 0;

  const next = (): void => {
    while (running.size < PARALLEL) {
      const call = queue.shift();
      if (!call) return;
      running.set(call.message.call, call);
      post(call.message);
    }
  };

  const call = (name: string, args: readonly unknown[], handlers: Handlers): void => {
    for (const [index, argument] of args.entries()) {
      const problem = payloadProblem(argument, `argument ${index + 1}`);
      // Google throws at the place of the call, before anything is sent.
      if (problem) throw new TypeError(`Failed due to illegal value in property: ${index} (${problem})`);
    }
    calls += 1;
    // What is changed after the call does not reach it.
    const copies = args.map((argument) =>
      argument === undefined ? null : (JSON.parse(JSON.stringify(argument)) as unknown),
    );
    queue.push({ ...handlers, message: { type: 'run', call: calls, name, args: copies } });
    next();
  };

  const runnerWith = (handlers: Handlers): Runner =>
    new Proxy({} as Runner, {
      get(_, name) {
        if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runnerWith({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runnerWith({ ...handlers, failure });
        if (name === 'withUserObject')
          return (userObject: unknown) => runnerWith({ ...handlers, userObject });
        return (...args: unknown[]) => call(name, args, handlers);
      },
    });

  const settle = ({ call: number, ok, value, message }: HostMessage): void => {
    const settled = running.get(number);
    running.delete(number);
    next();
    if (!settled) return;
    const { success, failure, userObject } = settled;
    if (ok) success?.(value, userObject);
    else if (failure) failure(Object.assign(new Error(message), { name: 'ScriptError' }), userObject);
    else reportError(new Error(message));
  };

  return { run: runnerWith({}), settle };
}
