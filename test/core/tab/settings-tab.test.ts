// Settings as HR types them: each read whole, or refused, said, and kept at its default.
import { defaultSettings } from '../../../src/core/settings/settings';
import { settingsTab } from '../../../src/core/tab/settings-tab';
import { textsIn } from '../../../src/core/text/texts';
import { readTab } from '../../../src/core/workbook/read-tab';

const read = (label: string, value: string) => {
  const { lines, problems } = readTab(
    settingsTab,
    [
      ['Pengaturan', 'Nilai', 'Keterangan'],
      [label, value, ''],
    ],
    { texts: textsIn('id') },
  );
  const settings = settingsTab.gather(
    lines.flatMap(({ row }) => row ?? []),
    { texts: textsIn('id') },
  );
  return { settings, problems };
};

describe('the least coverage', () => {
  const label = 'Cakupan terkecil untuk JPM';

  it.each([
    ['2/3', 2 / 3],
    ['1 / 2', 0.5],
    ['50%', 0.5],
    ['66,7 %', 0.667],
    ['0,75', 0.75],
    ['0', 0],
    ['1', 1],
  ])('"%s" is a share', (text, share) => {
    expect(read(label, text).settings.leastCoverage).toBeCloseTo(share, 12);
    expect(read(label, text).problems).toEqual([]);
  });

  it.each(['67', '3/2', '1/0', 'setengah', '-1/2', '50% lebih'])('"%s" is refused, and said', (text) => {
    const { settings, problems } = read(label, text);
    expect(settings.leastCoverage).toBe(defaultSettings.leastCoverage);
    expect(problems.map(({ code }) => code)).toEqual(['setting-unreadable']);
  });
});

describe('the addresses of the HR officers', () => {
  const label = 'Email pengelola kepegawaian';

  it('stay officers beside a word that is no address, which is said', () => {
    const { settings, problems } = read(label, 'SDM@contoh.example, budi.contoh.example');
    expect(settings.hr).toEqual(['sdm@contoh.example']);
    expect(problems.map(({ message }) => message)).toEqual(['“budi.contoh.example” bukan alamat email.']);
  });

  it.each(['Budi', 'mailto:sdm@contoh.example', 'https://sdm@contoh.example', 'Bu SDM <sdm@contoh.example>'])(
    'are refused and said where none can be read: %s',
    (words) => {
      const { settings, problems } = read(label, words);
      expect(settings.hr).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['setting-unreadable']);
    },
  );
});

it.each(['100: Optimal; 78,5 Cukup', '100: Optimal; Cukup'])(
  'bands are read whole: %j is refused, and said',
  (text) => {
    const { settings, problems } = read('Kategori kesesuaian (JPM)', text);
    expect(settings.bands).toEqual(defaultSettings.bands);
    expect(problems.map(({ code }) => code)).toEqual(['setting-unreadable']);
  },
);

it.each(['Ideal', 'Endonesia'])('the language is not guessed from %j', (text) => {
  expect(read('Bahasa', text).problems.map(({ code }) => code)).toEqual(['setting-unreadable']);
});
