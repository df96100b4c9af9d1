// What the checks of raters come to: one word a rater, one sentence for all, and advice that waits for what is still to come in.
import type { RaterCheck } from '../../../src/core/bias/rater-check';
import { outstandingFor } from '../../../src/core/checks/outstanding';
import {
  conclusionOf,
  raterSummary,
  ratersPicture,
  raterVerdict,
} from '../../../src/core/checks/rater-overview';
import { checkNextStep } from '../../../src/core/checks/sentences';
import type { Office } from '../../../src/core/office/office';
import { readOffice } from '../../../src/core/office/office';
import { textsIn } from '../../../src/core/text/texts';
import { aCycle, anAssignment } from '../../support/builders';

const { bias, checks } = textsIn('id');

type Row = Parameters<typeof conclusionOf>[0][number];

const row = (rater: string, verdict: Row['verdict'], rest: Partial<Row> = {}): Row => ({
  rater,
  raterId: rater,
  name: `Penilai ${rater}`,
  check: 'severity',
  title: 'Longgar atau ketat',
  verdict,
  waiting: undefined,
  estimate: undefined,
  low: undefined,
  high: undefined,
  ...rest,
});

it.each([
  [['flag', 'clear', 'cannotTell'], 'flag'],
  [['clear', 'cannotTell', 'shown'], 'clear'],
  [['cannotTell', 'shown'], 'cannotTell'],
  [['shown'], 'cannotTell'],
] as const)('checks that say %j come to %s', (verdicts, verdict) => {
  expect(raterVerdict(verdicts.map((one) => row('A', one)))).toBe(verdict);
});

it('a rater who may look first waits, whatever else is known', () => {
  const rows = [row('A', 'shown'), row('A', 'cannotTell', { waiting: true })];
  expect(raterSummary(rows, bias)).toBe('menunggu');
});

it.each([
  [[], 'Belum ada penilaian atasan untuk ditelaah.'],
  [
    [row('A', 'flag'), row('B', 'clear'), row('C', 'cannotTell')],
    'Penilaian 1 dari 3 penilai perlu dibicarakan. Penilai lain: 1 tidak ada tanda, 1 belum dapat disimpulkan.',
  ],
  [[row('A', 'clear'), row('B', 'clear')], 'Sejauh ini tidak ada penilaian yang perlu dibicarakan.'],
  [[row('A', 'cannotTell')], 'Ada tidaknya penilaian yang perlu dibicarakan belum dapat disimpulkan.'],
  [
    [row('A', 'cannotTell', { waiting: true }), row('B', 'clear')],
    'Sejauh ini tidak ada penilaian yang perlu dibicarakan. Dari 2 penilai: 1 tidak ada tanda, 1 menunggu.',
  ],
])('the conclusion of %j', (rows, sentence) => {
  expect(conclusionOf(rows, bias)).toBe(sentence);
  expect(sentence).not.toMatch(/selang|\bq\b|\bn\b/);
});

const empty = readOffice({ tabs: [] });

/** A supervisor with a team of six: which of them have rated themselves, and how many were rated. */
const aTeam = (status: 'open' | 'closed'): Office => {
  const cycle = { ...aCycle(), status };
  const assignments = Array.from({ length: 6 }, (_, i) => {
    const ratee = { nip: `19900101201501100${i}`, name: `Pegawai ${i}` };
    return [
      anAssignment({
        code: `S${i}`,
        cycle: cycle.id,
        ratee,
        rater: { id: 'A', name: 'A', email: undefined },
      }),
      anAssignment({
        code: `D${i}`,
        cycle: cycle.id,
        role: 'self',
        ratee,
        rater: { id: ratee.nip, name: ratee.name, email: undefined },
      }),
    ];
  }).flat();
  return { ...empty, cycles: [cycle], cycle, assignments };
};

const silent = (code: NonNullable<RaterCheck['reason']>['code'], needs: number): RaterCheck => ({
  rater: 'A',
  check: 'severity',
  n: 0,
  unit: 'points',
  verdict: 'cannotTell',
  reason: { code, params: { n: 0, needs } },
  causes: [],
});

describe('while what was asked for is not in', () => {
  it.each([
    ['tooFewRatees', 5, 'ratings'],
    ['tooFewLinks', 5, 'ratings'],
    ['noLink', 0, 'selfRatings'],
  ] as const)('%s waits, and advises no second rater', (code, needs, what) => {
    const check = silent(code, needs);
    const missing = outstandingFor(aTeam('open'), check);
    expect(missing).toEqual({ what, n: 6 });
    for (const reader of ['hr', 'rater'] as const)
      expect(checkNextStep(check, checks, reader, missing)).not.toMatch(/penilai kedua|latihan/);
  });

  it('a team that is too small whoever answers is not told to wait', () => {
    expect(outstandingFor(aTeam('open'), silent('tooFewRatees', 7))).toBeUndefined();
    expect(outstandingFor(aTeam('open'), silent('tooFewRaters', 10))).toBeUndefined();
  });

  it('a closed period waits for nothing', () => {
    const check = silent('tooFewRatees', 5);
    expect(outstandingFor(aTeam('closed'), check)).toBeUndefined();
    expect(checkNextStep(check, checks, 'hr')).toBe('Tambahkan penilai kedua, atau adakan latihan menilai.');
  });
});

describe('the picture', () => {
  const size = { estimate: 0.4, low: 0.1, high: 0.7 };

  it('shows what is judged with its zone of ordinary differences', () => {
    const { measure, ordinary, raters } = ratersPicture(empty, [
      row('A', 'flag', size),
      row('B', 'cannotTell', { waiting: true }),
    ]);
    expect([measure, ordinary]).toEqual(['severity', 0.15]);
    expect(raters.map((one) => one.size)).toEqual([size, undefined]);
  });

  it('shows plain differences without a zone where no rater can be judged', () => {
    const rows = [row('A', 'cannotTell'), row('A', 'shown', { check: 'meanGap', ...size })];
    const { measure, ordinary, raters } = ratersPicture(empty, rows);
    expect([measure, ordinary, raters[0]?.size]).toEqual(['meanGap', undefined, size]);
  });
});
