// Traces of access are kept short: what is written is read again, and the trace of a person fits into a property many times over.
import fc from 'fast-check';
import { momentOf } from '../../../src/core/moment';
import { type KeptOpening, readTrace, writeTrace } from '../../../src/core/visibility/kept-trace';

const moment = fc.integer({ min: 46_000 * 86_400, max: 60_000 * 86_400 }).map((at) => momentOf(at / 86_400));
const opening: fc.Arbitrary<KeptOpening> = fc
  .record({
    cycle: fc.constantFrom('2026-1', '2026-2', '2027-1'),
    as: fc.constantFrom('employee', 'supervisor', 'upper', 'hr', 'second'),
    door: fc.constantFrom('panel', 'page', 'file', 'vacancy'),
    times: fc.integer({ min: 1, max: 5000 }),
    by: fc.constantFrom('Drs. H. Budi Santoso, M.Si.', 'hr@contoh.example', '', '12', 'D’Arcy Ürük'),
    about: fc.option(fc.constant({ job: 'Kepala Bidang', unit: '', grade: 'III/d' })),
    moments: fc.tuple(moment, moment),
  })
  .map(({ moments, about, ...rest }) => {
    const [first = '', last = ''] = [...moments].sort();
    return { ...rest, first, last, ...(about === null ? {} : { about }) };
  });

it('is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(opening, { maxLength: 20 }), (trace) => {
      expect(readTrace(writeTrace(trace))).toEqual(trace);
    }),
  );
});

it('reads words that look like its own signs as words', () => {
  const at = '2026-10-01 08:00:00';
  const one = { cycle: '=1', as: 'hr', door: 'file', times: 1, first: at, last: at } as const;
  const [first, second] = readTrace(
    writeTrace([
      { ...one, by: '=0' },
      { ...one, by: 'Siti\tAminah\nS.E.' },
    ]),
  );
  expect([first?.by.trim(), second?.by, second?.cycle.trim()]).toEqual(['=0', 'Siti Aminah S.E.', '=1']);
});
