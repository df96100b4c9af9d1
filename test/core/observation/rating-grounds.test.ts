// Which ratings stand out and which rest on an example, case by case from the definition.
import { groundsOf, standingOut } from '../../../src/core/observation/rating-grounds';

it.each([
  ['the middle of the scale throughout', { a: 3, b: 3, c: 3 }, {}, 5, []],
  ['a step of one', { a: 3, b: 4, c: 3 }, { a: 2, b: 3, c: 4 }, 5, []],
  ['the lowest level', { a: 1, b: 2, c: 2 }, {}, 5, ['a']],
  ['the highest level', { a: 5, b: 4, c: 4 }, {}, 5, ['a']],
  ['the highest of another scale', { a: 4, b: 3 }, {}, 4, ['a']],
  ['the lowest throughout', { a: 1, b: 1 }, {}, 5, ['a', 'b']],
  ['two above the middle of the sheet', { a: 2, b: 2, c: 4 }, {}, 5, ['c']],
  ['two below it', { a: 4, b: 4, c: 2 }, {}, 5, ['c']],
  ['a middle between two levels', { a: 2, b: 2, c: 3, d: 4 }, {}, 5, []],
  ['two above the self-rating', { a: 4, b: 4 }, { a: 2 }, 5, ['a']],
  ['two below the self-rating', { a: 2, b: 2 }, { b: 4 }, 5, ['b']],
  ['no self-rating of that competency', { a: 3 }, { b: 1 }, 5, []],
  ['nothing rated', {}, { a: 5 }, 5, []],
])('%s', (_, given, self, highest, out) => {
  expect(standingOut(given, self, highest)).toEqual(out);
});

it('rests on words of the form or on a note of that competency; blanks are no words', () => {
  const found = groundsOf(
    ['a', 'b', 'c', 'd'],
    { a: 'Menolak suap', b: ' \u200b\n', x: 'Lain' },
    new Set(['c', 'y']),
  );
  expect(found).toEqual({ of: 4, missing: ['b', 'd'] });
});
