// What crosses between a page in its frame and the workspace: payloads, calls, links.
import type { FrameMessage } from '../../../../src/local/workspace/page/frame/messages';
import { payloadProblem } from '../../../../src/local/workspace/page/frame/payload';
import { createRunner } from '../../../../src/local/workspace/page/frame/runner';
import { destinationOf } from '../../../../src/local/workspace/page/shared/local-link';
import { withShim } from '../../../../src/local/workspace/server/frames';

const circle: Record<string, unknown> = {};
circle['self'] = [circle];

describe('a payload', () => {
  it.each([
    1,
    -0.5,
    'teks',
    '',
    true,
    null,
    [],
    {},
    { a: [{ b: null }] },
    { a: undefined },
    Object.create(null),
  ])('may be %j', (value) => expect(payloadProblem(value, 'x')).toBeUndefined());

  it.each([
    ['a date', new Date(0), /Date/],
    ['a function', { f: () => 1 }, /x\.f is a function/],
    ['no number', [Number.NaN], /x\[0\] is NaN/],
    ['no finite number', Number.POSITIVE_INFINITY, /Infinity/],
    ['a hole in an array', [1, undefined], /x\[1\] is undefined/],
    ['a circle', circle, /refers back/],
    ['a map', new Map(), /Map/],
    ['a big number', 1n, /bigint/],
  ])('may not be %s', (_, value, problem) => expect(payloadProblem(value, 'x')).toMatch(problem));
});

describe('google.script.run', () => {
  it('lets ten calls through at a time', () => {
    const sent: FrameMessage[] = [];
    const { run, settle } = createRunner((message) => sent.push(message));
    for (let call = 0; call < 12; call += 1) run['work']?.(call);
    expect(sent).toHaveLength(10);
    settle({ type: 'settled', call: 1, ok: true, value: null });
    expect(sent.map((message) => 'args' in message && message.args[0])).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('sends what stood there at the time of the call', () => {
    const sent: FrameMessage[] = [];
    const { run } = createRunner((message) => sent.push(message));
    const value = { a: 1 };
    run['work']?.(value);
    value.a = 2;
    expect(sent).toEqual([{ type: 'run', call: 1, name: 'work', args: [{ a: 1 }] }]);
  });

  it('sends nothing of a call that may not be sent', () => {
    const sent: FrameMessage[] = [];
    const { run } = createRunner((message) => sent.push(message));
    expect(() => run['work']?.('ok', new Date())).toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    [
      'https://docs.google.com/forms/d/e/1FAIp-x_9/viewform?usp=pp_url&entry.1=a+b',
      { kind: 'page', address: '/forms/d/e/1FAIp-x_9/viewform?usp=pp_url&entry.1=a+b', local: true },
    ],
    [
      'https://script.google.com/macros/s/local/exec?nip=1',
      { kind: 'page', address: '/webapp?nip=1', local: true },
    ],
    [
      'https://docs.google.com/spreadsheets/d/x/edit#gid=12&range=C5',
      { kind: 'place', place: { tab: 12, range: 'C5' } },
    ],
    ['#gid=0', { kind: 'place', place: { tab: 0 } }],
    ['https://peraturan.bpk.go.id/', { kind: 'page', address: 'https://peraturan.bpk.go.id/', local: false }],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
  ])('%s leads to %j', (link, destination) => expect(destinationOf(link)).toEqual(destination));
});

describe('the program in front of a page', () => {
  it.each([
    [
      '<!DOCTYPE html><html><head lang="id"><p>',
      '<!DOCTYPE html><html><head lang="id"><script>S</script><p>',
    ],
    ['<!doctype html>\n<p>', '<!doctype html><script>S</script>\n<p>'],
    ['<p>', '<script>S</script><p>'],
  ])('%j becomes %j', (html, page) => expect(withShim(html, 'S')).toBe(page));

  it('cannot end its own element', () => {
    expect(withShim('', 'a = "</script>"')).toBe('<script>a = "<\\/script>"</script>');
  });
});
