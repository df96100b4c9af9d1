// The server as a typed promise: google.script.run with its two handlers, its silence and its odd error messages.
import type { SignedIn } from '../src/contract/sign-in';
import type { Language } from '../src/core/language';
import type { Answer, Call, Lost } from './call';
import { keepToken, sessionToken } from './session-token';

/** google.script.run as the page finds it: handlers are set first, then any public function is called by name. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [fn: string]: unknown;
}

/** Milliseconds without an answer after which a call is given up; a step of a task stops itself far earlier. */
export const patience = 120_000;

/**
 * Makes the function that sends calls. It never rejects: a call that comes to nothing says why in `lost`.
 * @param run google.script.run, or undefined when the page was opened outside Google
 * @param language in which the page reads
 */
export function createServer(
  run: ScriptRun | undefined,
  language: Language,
): (call: Call, cycle?: string) => Promise<Answer> {
  return (call, cycle) =>
    new Promise((resolve) => {
      const settle = (reply: unknown) => {
        clearTimeout(timer);
        followSession(call, reply as Answer['reply']);
        // The contract types both ends of the wire; this is the one place where its word is taken.
        resolve({ call, reply } as Answer);
      };
      const lose = (lost: Lost) => settle({ ok: false, lost });
      const timer = setTimeout(() => lose('timeout'), patience);
      if (run === undefined) return lose('outside');
      try {
        const runner = run
          .withSuccessHandler((value) => (isResult(value) ? settle(value) : lose('server')))
          .withFailureHandler((error) => lose(lostFrom(error)));
        const send = runner[call.fn];
        if (typeof send !== 'function') return lose('server');
        const token = sessionToken();
        const input = 'input' in call ? call.input : undefined;
        send.call(runner, input ?? null, token ?? null, cycle ?? null, language);
      } catch (error) {
        lose(lostFrom(error));
      }
    });
}

/** Who has signed in is remembered, who has signed out is forgotten. */
function followSession(call: Call, reply: Answer['reply']): void {
  if (!reply.ok) return;
  if (call.fn === 'signIn') keepToken((reply.value as SignedIn).token);
  if (call.fn === 'signOut') keepToken(undefined);
}

const isResult = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'problems' in value);

const signs: readonly (readonly [RegExp, Lost])[] = [
  [
    /PERMISSION_DENIED|do not have permission to (access|call) the requested|storage.*PERMISSION/i,
    'accounts',
  ],
  [/authori[sz]ation is required|required permissions?|not have permission to call/i, 'authorization'],
  [/NetworkError|HTTP 0|connection failure|offline|Failed to fetch/i, 'network'],
  [/too many (simultaneous|times)|lock timeout|rate limit|quota|try again later/i, 'busy'],
  [/maximum execution time|timed? ?out|deadline/i, 'timeout'],
];

/**
 * Why a call was lost, told from the message that google.script.run gives.
 * @example lostFrom(new Error('PERMISSION_DENIED')) // => 'accounts'
 */
export function lostFrom(error: unknown): Lost {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return signs.find(([sign]) => sign.test(message))?.[1] ?? 'server';
}
