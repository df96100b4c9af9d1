// The world a script runs in: bare, repeatable, with Google's clock and the script's time zone.
import { evaluate, failureOf, hostWith } from './support/fixture';

describe('the world of a script', () => {
  it.each([
    'URL',
    'TextEncoder',
    'fetch',
    'atob',
    'crypto',
    'setTimeout',
    'structuredClone',
    'process',
    'require',
    'window',
    'queueMicrotask',
  ])('has no %s', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  it('begins anew for every execution', () => {
    const host = hostWith('var count = 0; function next() { count += 1; return count; }');
    expect(host.scriptRun('next', [])).toEqual({ ok: true, value: 1 });
    expect(host.scriptRun('next', [])).toEqual({ ok: true, value: 1 });
  });

  it('shows the time of the host in the time zone of the script', () => {
    const now = () => new Date('2026-03-31T17:30:00Z');
    expect(
      evaluate('const d = new Date(); return [d.getMonth(), d.getDate(), d.getHours()]', { now }),
    ).toEqual([3, 1, 0]);
    expect(evaluate('return new Date().getHours()', { now, timeZone: 'Asia/Jayapura' })).toBe(2);
  });

  it.each([
    ['new Date(2026, 0, 1).toISOString()', '2025-12-31T17:00:00.000Z'],
    ['new Date("2026-01-01").toISOString()', '2026-01-01T00:00:00.000Z'],
    ['new Date("2026-01-01T08:00:00").toISOString()', '2026-01-01T01:00:00.000Z'],
    ['new Date("2026-01-01T08:00:00Z").toISOString()', '2026-01-01T08:00:00.000Z'],
    ['new Date(0).getTimezoneOffset()', -420],
    ['String(new Date(0))', 'Thu Jan 01 1970 07:00:00 GMT+0700'],
    [
      '(() => { const d = new Date(0); d.setHours(0, 0, 0, 0); return d.toISOString() })()',
      '1969-12-31T17:00:00.000Z',
    ],
    ['new Date(NaN).getTime() === new Date("x").getTime()', false],
    ['new Date(2026, 5, 1) instanceof Date', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['typeof Date()', 'string'],
    ['Date.UTC(1970, 0, 2)', 86_400_000],
  ])('reckons %s as %j', (expression, expected) => {
    expect(evaluate(`return ${expression}`, { timeZone: 'Asia/Jakarta' })).toEqual(expected);
  });

  it('repeats its randomness from the seed', () => {
    expect(evaluate('return [Math.random(), Utilities.getUuid()]')).toEqual(
      evaluate('return [Math.random(), Utilities.getUuid()]'),
    );
  });

  it('gives data of its own world, so that instanceof holds', () => {
    const body = `const error = (() => { try { FormApp.openById('x') } catch (e) { return e } })();
      return [FormApp.create('x').getItems() instanceof Array, error instanceof Error, error.name]`;
    expect(evaluate(body)).toEqual([true, true, 'Exception']);
  });

  it('names what the host lacks instead of failing silently', () => {
    expect(failureOf('DriveApp.getRootFolder()')).toBe('not in the local host: DriveApp.getRootFolder');
    expect(failureOf('FormApp.create("x").addVideoItem()')).toBe('not in the local host: Form.addVideoItem');
    expect(failureOf('FormApp.create("x").addTextItem().getPoints()')).toBe(
      'not in the local host: TextItem.getPoints',
    );
  });

  it('keeps the identity of enumeration values', () => {
    expect(
      evaluate(
        'const i = FormApp.create("x").addTextItem(); return [i.getType() === FormApp.ItemType.TEXT, String(i.getType())]',
      ),
    ).toEqual([true, 'TEXT']);
  });
});

describe('google.script.run', () => {
  it.each([
    ['a private function', 'hidden_'],
    ['a function that is no declaration at top level', 'inner'],
    ['a service', 'FormApp'],
    ['a built-in', 'parseInt'],
    ['nothing', 'absent'],
  ])('refuses %s', (_what, name) => {
    const host = hostWith(
      'function hidden_() {} const inner = () => 1; function open() { function inner() {} }',
    );
    expect(host.scriptRun(name, [])).toEqual({ ok: false, message: `Script function not found: ${name}` });
  });

  it('passes copies, with undefined in arrays as null and in objects left out', () => {
    const host = hostWith(
      'function echo(value) { if (value && value.list) value.list.push(1); return value; }',
    );
    const sent = { list: [undefined, 'a'], gone: undefined, deep: { n: 1.5, b: false, nothing: null } };
    expect(host.scriptRun('echo', [sent])).toEqual({
      ok: true,
      value: { list: [null, 'a', 1], deep: { n: 1.5, b: false, nothing: null } },
    });
    expect(sent.list).toHaveLength(2);
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  it.each<[string, unknown]>([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a function inside', { deep: [() => 1] }],
    ['a circle', circle],
    ['a Map', new Map()],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
  ])('fails on being passed %s', (_what, value) => {
    const outcome = hostWith('function echo(value) { return value }').scriptRun('echo', [value]);
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('Illegal value') });
  });

  it.each([
    'new Date()',
    '() => 1',
    '[new Map()]',
    '({ d: new Date() })',
    'FormApp',
    '(() => { const a = {}; a.list = [a]; return a; })()',
  ])('fails on returning %s', (expression) => {
    expect(failureOf(`return ${expression}`)).toContain('Illegal value');
  });

  it('returns null for nothing, and of an error the message alone', () => {
    expect(evaluate('')).toBeNull();
    const host = hostWith('function boom() { const e = new Error("no"); e.secret = 1; throw e; }');
    expect(host.scriptRun('boom', [])).toEqual({ ok: false, message: 'no' });
  });

  it('acts for the user, in the web app on the authority of the owner, who knows only colleagues', () => {
    const host = hostWith(
      'function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }',
    );
    const ani = host.asUser('ani@contoh.go.id');
    expect(ani.scriptRun('who')).toEqual({ ok: true, value: ['ani@contoh.go.id', 'ani@contoh.go.id'] });
    const guest = host.asUser('tamu@lain.id');
    expect(guest.scriptRun('who', [], 'webapp')).toEqual({ ok: true, value: ['', 'hr@contoh.go.id'] });
    expect(ani.scriptRun('who', [], 'webapp')).toEqual({
      ok: true,
      value: ['ani@contoh.go.id', 'hr@contoh.go.id'],
    });
  });
});
