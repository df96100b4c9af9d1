// What a result is told by: strengths first, then differences, then the way on, in the dictionary's sentences.
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { openingWords } from '../../../src/core/summary/opening-words';
import { summarisePerson } from '../../../src/core/summary/person-summary';
import { talkingPoints } from '../../../src/core/summary/talking-points';
import { textsIn } from '../../../src/core/text/texts';

const dictionary = nationalDictionary();
const codes = ['M.01', 'M.02', 'M.03', 'M.04'];

/** Levels in the order of the codes; undefined where there is none. */
const levels = (...of: readonly (number | undefined)[]) =>
  Object.fromEntries(codes.flatMap((code, i) => (of[i] === undefined ? [] : [[code, of[i]]])));

function told(
  supervisor: Record<string, number>,
  self: Record<string, number> = {},
  {
    required = levels(3, 3, 3, 3) as Record<string, number>,
    examples = {} as Record<string, string>,
    showsSelf = true,
  } = {},
) {
  const summary = summarisePerson({ nip: '1', codes, required, self, supervisor, bands: [] });
  return talkingPoints(summary, dictionary, examples, showsSelf);
}

const of = (points: readonly { readonly competency: string }[]) => points.map(({ competency }) => competency);

describe('strengths', () => {
  it.each([
    ['above the standard, the largest surplus first', [3, 4, 5, 3], 'above', ['Komunikasi', 'Kerja Sama']],
    ['at the standard where none is above', [3, 2, 3, 1], 'at', ['Integritas', 'Komunikasi']],
    ['nearest to it where none reaches it', [1, 2, 1, 2], 'best', ['Kerja Sama', 'Orientasi pada Hasil']],
  ] as const)('are what is %s', (_, supervisor, standing, expected) => {
    const { strengths } = told(levels(...supervisor));
    expect(of(strengths)).toEqual(expected);
    expect(strengths.every((one) => one.standing === standing)).toBe(true);
  });

  it('are told where the post has no standard', () => {
    const { strengths } = told(levels(1, 4, 2, undefined), {}, { required: {} });
    expect(of(strengths)).toEqual(['Kerja Sama', 'Komunikasi']);
  });

  it.each([
    ['at the standard', [3, 3, 3, 3]],
    ['below it', [2, 2, 2, 2]],
  ] as const)('are not named where all levels stand alike: %s', (_, supervisor) => {
    const { strengths, even } = told(levels(...supervisor));
    expect([strengths, even]).toEqual([[], true]);
  });

  it('are no next step as long as something else stands as low', () => {
    const { strengths, nextSteps } = told(
      levels(4, 4, 4, 4),
      {},
      { required: levels(3, 3, 3, 3) as Record<string, number> },
    );
    expect(of(strengths)).toEqual(['Integritas', 'Kerja Sama', 'Komunikasi']);
    expect(of(nextSteps)[0]).toBe('Orientasi pada Hasil');
  });

  it('are told without the example of a level that was decided otherwise', () => {
    const summary = summarisePerson({
      nip: '1',
      codes,
      required: levels(3, 3, 3, 3) as Record<string, number>,
      self: levels(4, 3, 3, 3) as Record<string, number>,
      supervisor: levels(2, 3, 3, 3) as Record<string, number>,
      decided: { 'M.01': 5, 'M.02': 3 },
      bands: [],
    });
    const examples = { 'M.01': 'Melanggar janji.', 'M.02': 'Membantu rekan.' };
    const points = talkingPoints(summary, dictionary, examples, true);
    expect(JSON.stringify(points)).not.toContain('Melanggar janji.');
    expect(points.strengths[0]).toMatchObject({ competency: 'Integritas', decided: true });
    expect(points.differences[0]).toMatchObject({
      competency: 'Integritas',
      decided: true,
      supervisor: { level: 5 },
    });
  });

  it('are the highest of those at the standard', () => {
    const { strengths } = told(
      levels(2, 4, 3, 1),
      {},
      { required: levels(2, 4, 3, 4) as Record<string, number> },
    );
    expect(of(strengths)).toEqual(['Kerja Sama', 'Komunikasi']);
  });

  it('come in the sentences of the level reached, with what the supervisor saw', () => {
    const [first] = told(levels(4, 3, 3, 3), {}, { examples: { 'M.01': 'Menolak imbalan.' } }).strengths;
    expect(first).toMatchObject({
      example: 'Menolak imbalan.',
      reached: { level: 4, description: 'Membangun iklim kerja yang mendorong kepatuhan etika di instansi.' },
    });
    expect(first?.reached.indicators).toHaveLength(3);
  });

  it('are none while nothing is rated', () => {
    expect(told({})).toEqual({ strengths: [], differences: [], nextSteps: [] });
  });
});

describe('differences', () => {
  const supervisor = levels(3, 2, 4, 1);
  const self = levels(3, 4, 3, 4);

  it('are the largest first, both levels in their own sentences', () => {
    const { differences } = told(supervisor, self);
    expect(of(differences)).toEqual(['Orientasi pada Hasil', 'Kerja Sama', 'Komunikasi']);
    expect(differences[0]).toMatchObject({ self: { level: 4 }, supervisor: { level: 1 } });
  });

  it('are not told where the self-rating may not be seen', () => {
    expect(told(supervisor, self, { showsSelf: false }).differences).toEqual([]);
  });
});

describe('the way on', () => {
  it('is the next level of what is below the standard, never the distance to the last', () => {
    const { nextSteps } = told(levels(1, 3, 4, 2));
    expect(of(nextSteps)).toEqual(['Integritas', 'Orientasi pada Hasil']);
    expect(nextSteps[0]).toMatchObject({ reached: { level: 1 }, next: { level: 2 }, required: { level: 3 } });
  });

  it('goes on where nothing is below, without calling it required', () => {
    const { nextSteps } = told(levels(3, 4, 5, 3));
    expect(of(nextSteps)).toEqual(['Integritas', 'Orientasi pada Hasil']);
    expect(nextSteps.some(({ required }) => required !== undefined)).toBe(false);
  });

  it('ends at the highest level', () => {
    expect(told(levels(5, 5, 5, 5)).nextSteps).toEqual([]);
  });

  it('leaves an example where it was first told', () => {
    const examples = { 'M.01': 'Menolak imbalan.' };
    const { differences, nextSteps } = told(levels(1, 3, 3, 3), levels(3, 3, 3, 3), { examples });
    expect([differences[0]?.example, nextSteps[0]?.example]).toEqual(['Menolak imbalan.', undefined]);
  });

  it('leaves a competency without a rating alone', () => {
    expect(of(told(levels(undefined, 2, undefined, undefined)).nextSteps)).toEqual(['Kerja Sama']);
  });
});

describe('opening words', () => {
  const { summary } = textsIn('id');
  const open = (supervisor: Record<string, number>, self: Record<string, number>, examples = {}) =>
    openingWords(told(supervisor, self, { examples }), Object.keys(self).length > 0, summary);

  it('begin with what goes well, then speak of what was seen, and end with one step', () => {
    const words = open(levels(4, 2, 3, 3), levels(4, 4, 3, 3), { 'M.02': 'Laporan tim terlambat dua kali.' });
    expect(words).toHaveLength(3);
    expect(words[0]).toContain('Integritas');
    expect(words[1]).toContain('“Laporan tim terlambat dua kali.”');
    expect(words[2]).toContain('Kerja Sama');
  });

  it('never call good what both see differently', () => {
    const [first] = open(levels(5, 3, 3, 3), levels(3, 3, 3, 3));
    expect(first).not.toContain('Integritas');
    expect(first).toContain('berjalan paling baik');
    expect(open(levels(5, 4, 3, 3), levels(3, 4, 3, 3))[0]).toContain('Kerja Sama');
  });

  it('name nothing as good where all levels stand alike', () => {
    expect(open(levels(2, 2, 2, 2), levels(4, 4, 4, 4))[0]).toContain('berjalan paling baik');
  });

  it('ask for one event where nothing is written', () => {
    const words = open(levels(4, 2, 3, 3), levels(4, 4, 3, 3));
    expect(words[1]).toContain('Ceritakan satu kejadian nyata yang Anda lihat');
  });

  it.each([
    ['Laporan terlambat.', '“Laporan terlambat.” '],
    ['Laporan terlambat', '“Laporan terlambat.” '],
    ['Siapa yang tahu?', '“Siapa yang tahu?” '],
  ])('end a quotation once: %s', (example, quotation) => {
    expect(open(levels(4, 2, 3, 3), levels(4, 4, 3, 3), { 'M.02': example })[1]).toContain(quotation);
  });

  it('thank nobody for a self-rating that did not come', () => {
    expect(open(levels(3, 3, 3, 3), {})[0]).not.toContain('Terima kasih');
  });

  it('say it when the supervisor saw more', () => {
    expect(open(levels(3, 4, 3, 3), levels(3, 2, 3, 3))[1]).toContain('lebih tinggi');
  });

  it('are none where there is nothing to begin with', () => {
    expect(open({}, {})).toEqual([]);
  });
});
