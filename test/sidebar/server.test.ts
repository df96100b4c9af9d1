// The typed promise over google.script.run: what it sends, what it makes of silence, refusals and odd messages.
import type { Lost } from '../../sidebar/call';
import { createServer, lostFrom, patience, type ScriptRun } from '../../sidebar/server';

/** google.script.run that answers each call as told; undefined stays silent. */
function playedRun(answer: (fn: string, args: readonly unknown[]) => unknown): ScriptRun {
  const make = (onSuccess: (v: unknown) => void, onFailure: (e: unknown) => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_target, fn: string) => {
        if (fn === 'withSuccessHandler') return (handler: (v: unknown) => void) => make(handler, onFailure);
        if (fn === 'withFailureHandler') return (handler: (e: unknown) => void) => make(onSuccess, handler);
        if (fn === 'missing') return undefined;
        return (...args: readonly unknown[]) => {
          const value = answer(fn, args);
          if (value instanceof Error) onFailure(value);
          else if (value !== undefined) onSuccess(value);
        };
      },
    });
  return make(
    () => {},
    () => {},
  );
}

describe('a call', () => {
  it('sends what is given, and in which language its answer is read', async () => {
    const sent: unknown[] = [];
    const server = createServer(
      playedRun((fn, args) => {
        sent.push([fn, ...args]);
        return { ok: true, value: null };
      }),
      'en',
    );
    await server({ fn: 'getPanel' });
    await server({ fn: 'showTab', input: { tab: 'Jabatan' } });
    expect(sent).toEqual([
      ['getPanel', null, null, null, 'en'],
      ['showTab', { tab: 'Jabatan' }, null, null, 'en'],
    ]);
  });

  it('hands back the value, and the problems, with the call they belong to', async () => {
    const problems = [{ severity: 'error', code: 'x', place: {}, message: 'm', action: 'a' }];
    const good = createServer(
      playedRun(() => ({ ok: true, value: null })),
      'id',
    );
    const bad = createServer(
      playedRun(() => ({ ok: false, problems })),
      'id',
    );
    const call = { fn: 'showTab', input: { tab: 'X' } } as const;
    await expect(good(call)).resolves.toEqual({ call, reply: { ok: true, value: null } });
    await expect(bad(call)).resolves.toEqual({ call, reply: { ok: false, problems } });
  });

  it.each([
    ['nothing at all', null],
    ['a bare word', 'ok'],
    ['an object that is no result', { value: 1 }],
  ])('is lost when the server gives %s', async (_what, value) => {
    const { reply } = await createServer(
      playedRun(() => value),
      'id',
    )({ fn: 'getPanel' });
    expect(reply).toEqual({ ok: false, lost: 'server' });
  });

  it('is lost outside Google', async () => {
    const { reply } = await createServer(undefined, 'id')({ fn: 'getPanel' });
    expect(reply).toEqual({ ok: false, lost: 'outside' });
  });

  it('is given up after two minutes of silence', async () => {
    jest.useFakeTimers();
    try {
      const pending = createServer(
        playedRun(() => undefined),
        'id',
      )({ fn: 'getPanel' });
      jest.advanceTimersByTime(patience);
      expect((await pending).reply).toEqual({ ok: false, lost: 'timeout' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is lost with a reason when sending itself throws', async () => {
    const run = playedRun(() => {
      throw new Error('NetworkError');
    });
    expect((await createServer(run, 'id')({ fn: 'getPanel' })).reply).toEqual({ ok: false, lost: 'network' });
  });
});

describe('messages of google.script.run', () => {
  it.each<[string, Lost]>([
    [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'accounts',
    ],
    ['ScriptError: Authorization is required to perform that action.', 'authorization'],
    ['You do not have permission to call SpreadsheetApp.getUi. Required permissions: …', 'authorization'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['ScriptError: Exceeded maximum execution time', 'timeout'],
    ['There are too many simultaneous invocations: Spreadsheets', 'busy'],
    ['Lock timeout: another process was holding the lock for too long.', 'busy'],
    ['TypeError: Cannot read properties of undefined', 'server'],
  ])('%s', (message, lost) => {
    expect(lostFrom(new Error(message))).toBe(lost);
  });
});
