// The shapes of what crosses to the server: read whole, or refused with every place that is wrong.
import * as z from '../../src/contract/shape';

const person = z.strictObject({
  name: z.string(5),
  code: z.optional(z.string(2, /^\d\d$/)),
  role: z.enum(['self', 'supervisor']),
  levels: z.record(z.string(3), z.int(1, 5)),
  on: z.boolean(),
});
const right = { name: 'Siti', role: 'self', levels: { A: 5 }, on: false };

const placesWrong = (value: unknown) => {
  const parsed = person.safeParse(value);
  return parsed.success ? [] : z.placesWrong(parsed.error);
};

describe('a shape', () => {
  it.each([
    ['without what may be lacking', {}],
    ['with it', { code: '12' }],
    ['with the ends of a range and of a length', { levels: { A: 1, B: 5 }, name: '12345' }],
  ])('reads a value %s, whole', (_what, more) => {
    expect(person.safeParse({ ...right, ...more })).toEqual({ success: true, data: { ...right, ...more } });
  });

  it.each([undefined, null])('takes %s for nothing where something may be lacking', (nothing) => {
    const parsed = person.safeParse({ ...right, code: nothing });
    expect(parsed).toEqual({ success: true, data: right });
    expect(parsed.success && parsed.data.code).toBeUndefined();
  });

  it.each([
    ['too long', { name: '123456' }, ['name']],
    ['another kind', { name: 5, on: 'ya' }, ['name', 'on']],
    ['another pattern', { code: '1a' }, ['code']],
    ['none of the words', { role: 'hr' }, ['role']],
    [
      'out of the range, broken, no number',
      { levels: { A: 0, B: 6, C: 1.5, D: Number.NaN } },
      ['levels.A', 'levels.B', 'levels.C', 'levels.D'],
    ],
    ['a name that is too long', { levels: { ABCD: 1 } }, ['levels.ABCD']],
    ['a list for an object', { levels: [1] }, ['levels']],
    ['more than it names', { more: 1 }, ['more']],
    ['what every object has', { constructor: 1, toString: 2 }, ['constructor', 'toString']],
    ['nothing where something must be', { on: undefined, name: null }, ['name', 'on']],
  ])('names every place: %s', (_what, wrong, places) => {
    expect(placesWrong({ ...right, ...wrong }).sort()).toEqual([...places].sort());
  });

  it.each([undefined, null, 'teks', 5, [], [right]])('refuses %j for an object', (value) => {
    expect(placesWrong(value)).toEqual(['']);
  });

  it('lets nothing through that is written like the parent of an object', () => {
    expect(
      placesWrong(JSON.parse('{"name":"Siti","role":"self","levels":{},"on":true,"__proto__":{"x":1}}')),
    ).toEqual(['__proto__']);
  });
});
