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
    ['nothing where none reaches it, which is said', [1, 2, 1, 2], 'below', []],
  ] as const)('are what is %s', (_, supervisor, standing, expected) => {
    const points = told(levels(...supervisor));
    expect(of(points.strengths)).toEqual(expected);
    expect(points.standing).toBe(standing);
  });

  it('are told where the post has no standard', () => {
    const { strengths, standing } = told(levels(1, 4, 2, undefined), {}, { required: {} });
    expect([of(strengths), standing]).toEqual([['Kerja Sama', 'Komunikasi'], 'best']);
  });

  it.each([
    ['above the standard', [4, 4, 4, 4]],
    ['at the standard', [3, 3, 3, 3]],
    ['below it', [2, 2, 2, 2]],
    ['two of them', [4, 4]],
  ] as const)(
    'are not named where all levels stand alike, and no step comes before another: %s',
    (_, supervisor) => {
      const { strengths, standing, onward, nextSteps } = told(levels(...supervisor));
      expect([strengths, standing, onward]).toEqual([[], 'even', 'choice']);
      expect(nextSteps.length).toBeGreaterThan(1);
    },
  );

  it.each([
    ['one', [4], ['Integritas'], []],
    ['two', [3, 4], ['Kerja Sama'], ['Integritas']],
    ['three', [3, 4, 5], ['Komunikasi', 'Kerja Sama'], ['Integritas']],
    ['three of which two are alike', [5, 4, 4], ['Integritas'], ['Kerja Sama', 'Komunikasi']],
    ['more, most of them alike', [4, 4, 5, 4], ['Komunikasi'], ['Integritas', 'Kerja Sama']],
  ] as const)(
    'leave the lowest to grow, of %s at or above the standard',
    (_, supervisor, strong, growing) => {
      const { strengths, nextSteps, onward } = told(levels(...supervisor));
      expect([of(strengths), of(nextSteps)]).toEqual([strong, growing]);
      expect(onward).toBe(growing.length === 0 ? undefined : 'growth');
    },
  );

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

  it('begin with a question where nothing reaches the standard', () => {
    expect(open(levels(1, 2, 1, 2), {})[0]).toContain('berjalan paling baik');
  });

  it.each([
    ['more than one’s own', 5, 4],
    ['less', 3, 4],
  ])('never say that the supervisor chose a level that was decided on: %s', (_, decided, self) => {
    const decidedOn = summarisePerson({
      nip: '1',
      codes,
      required: levels(3, 3, 3, 3) as Record<string, number>,
      self: levels(self, 3, 3, 3) as Record<string, number>,
      supervisor: levels(2, 3, 3, 3) as Record<string, number>,
      decided: { 'M.01': decided },
      bands: [],
    });
    for (const language of ['id', 'en'] as const) {
      const said = openingWords(
        talkingPoints(decidedOn, dictionary, {}, true),
        true,
        textsIn(language).summary,
      ).join(' ');
      expect(said).toMatch(/putusan keberatan|decided on after your objection/);
      expect(said).not.toMatch(/saya memilih|kita memilih level|I chose|we chose/);
    }
  });

  it('say of a level on which the decision left the supervisor’s as it was what the supervisor chose', () => {
    const stays = summarisePerson({
      nip: '1',
      codes,
      required: levels(3, 3, 3, 3) as Record<string, number>,
      self: levels(4, 3, 3, 3) as Record<string, number>,
      supervisor: levels(2, 3, 3, 3) as Record<string, number>,
      decided: { 'M.01': 2 },
      bands: [],
    });
    const said = openingWords(talkingPoints(stays, dictionary, {}, true), true, summary).join(' ');
    expect(said).toContain('kita memilih level yang berbeda');
  });

  it('are none where there is nothing to begin with', () => {
    expect(open({}, {})).toEqual([]);
  });
});

describe('whatever the levels and standards of one to four competencies are', () => {
  const scale = [1, 2, 3, 4, 5];
  const vectors = (length: number): readonly (readonly number[])[] =>
    length === 0 ? [[]] : vectors(length - 1).flatMap((rest) => scale.map((level) => [...rest, level]));
  const all = [1, 2, 3, 4].flatMap(vectors);
  const standards: readonly (readonly [string, readonly (number | undefined)[]])[] = [
    ['one standard', [3, 3, 3, 3]],
    ['several', [2, 4, 3, 5]],
    ['a standard for some', [3, undefined, 3, undefined]],
    ['none', []],
  ];

  it.each(standards)('no competency is a strength and a next step, with %s', (_, standard) => {
    const required = levels(...standard) as Record<string, number>;
    const wrong = all.filter((vector) => {
      const { strengths, nextSteps } = told(levels(...vector), {}, { required });
      const strong = new Set(of(strengths));
      return of(nextSteps).some((name) => strong.has(name));
    });
    expect(wrong).toEqual([]);
  });

  it.each(standards)(
    'strengths are at the standard or above, and shortfalls are told first, with %s',
    (_, standard) => {
      const required = levels(...standard) as Record<string, number>;
      const gapOf = (vector: readonly number[], name: string) => {
        const at = codes.findIndex((code) => dictionary.find((one) => one.code === code)?.name === name);
        const wanted = standard[at];
        return wanted === undefined ? 0 : (vector[at] ?? 0) - wanted;
      };
      const wrong = all.filter((vector) => {
        const { strengths, nextSteps, onward, standing } = told(levels(...vector), {}, { required });
        const isBelow = vector.some((level, at) => level < (standard[at] ?? 0));
        return (
          of(strengths).some((name) => gapOf(vector, name) < 0) ||
          (isBelow && of(nextSteps).some((name) => gapOf(vector, name) >= 0)) ||
          (isBelow && onward !== (standing === 'even' ? 'choice' : 'shortfall')) ||
          (!isBelow && onward === 'shortfall')
        );
      });
      expect(wrong).toEqual([]);
    },
  );
});
