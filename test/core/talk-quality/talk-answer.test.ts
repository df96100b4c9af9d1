// Sealed answers about talks: who has the secret can count groups; who has only the workbook learns nothing.
import fc from 'fast-check';
import {
  highestAgreement,
  openAnswers,
  sealAnswers,
  statementCount,
  talkFigures,
} from '../../../src/core/talk-quality/talk-answer';

const secret = 'rahasia-buku-kerja-yang-panjang-sekali-0123456789';
const answersOf = fc.array(fc.integer({ min: 1, max: highestAgreement }), {
  minLength: statementCount,
  maxLength: statementCount,
});
const kept = (answers: readonly number[], id: string, supervisor = 'S') => ({
  cycle: '2026-1',
  nip: id,
  supervisor,
  id,
  sealed: sealAnswers(answers, secret, id),
});

it('what was sealed is read again with the secret, and with no other', () => {
  fc.assert(
    fc.property(answersOf, fc.uuid(), (answers, id) => {
      const sealed = sealAnswers(answers, secret, id);
      expect(openAnswers(sealed, secret, id)).toEqual(answers);
      expect(openAnswers(sealed, `${secret}x`, id)).not.toEqual(answers);
    }),
  );
});

it('the same answer looks another for everybody, and as long as any other', () => {
  const same = Array.from({ length: 9 }, () => 1);
  const all = Array.from({ length: 20 }, (_, at) => sealAnswers(same, secret, `id-${at}`));
  expect(new Set(all).size).toBe(20);
  expect(new Set(all.map(({ length }) => length))).toEqual(new Set([18]));
});

it.each(['', 'abc', 'zz'.repeat(9), '00'.repeat(8), '00'.repeat(9)])(
  '%j typed by hand is no answer',
  (sealed) => expect(openAnswers(sealed, secret, 'id')).toBeUndefined(),
);

describe('a group', () => {
  const group = (size: number) =>
    Array.from({ length: size }, (_, at) => kept([1, 2, 3, 4, 1, 2, 3, 4, 4], `id-${at}`));

  it.each([0, 1, 4])('of %i is told to nobody', (size) =>
    expect(talkFigures(group(size), secret)).toBeUndefined(),
  );

  it('of five is told as counts of those who agree', () =>
    expect(talkFigures(group(5), secret)).toEqual({ answers: 5, agree: [0, 0, 5, 5, 0, 0, 5, 5, 5] }));

  it('counts nobody whose answer cannot be read: five with a broken one are four', () =>
    expect(
      talkFigures([...group(4), { ...kept([4, 4, 4, 4, 4, 4, 4, 4, 4], 'x'), sealed: 'rusak' }], secret),
    ).toBeUndefined());
});
