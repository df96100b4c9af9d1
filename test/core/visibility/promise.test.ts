// Every sentence about who sees what of an appraisal is worded from the table of visibility, on every surface and in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Onlooker, Part, When } from '../../../src/core/visibility/visibility';

const root = join(__dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A sentence that says of somebody in an appraisal that they get to see something. */
const tells = {
  id: {
    who: /pegawai|atasan|penilai\b|pengelola|\bAnda\b|peserta/i,
    sees: /\b(?:dapat|akan|boleh|baru|hanya|kini)\s+(?:(?:di)?(?:lihat|baca)|melihat|membaca)|ditampilkan kepada|\bmembacanya|\bmelihat (?:jawaban|hasil|penilaian)/i,
  },
  en: {
    who: /employee|supervisor|superior|\brater|\bHR\b|\byou\b|everybody/i,
    sees: /\b(?:can|will|may|cannot)\s+(?:(?:then|now|only)\s+)?(?:see|read|be (?:seen|shown))\b|shown to\b/i,
  },
};

/** Such sentences about other things than the table's: what each is about, and the words by which it is known. */
const ofOtherThings = {
  id: [
    ['feedback on raters, which has rules of its own', /umpan balik|kesimpulannya/],
    ['answers to practice cases', /Jawaban per kasus/],
    ['the reason of an opening', /Alasan Anda dicatat/],
    ['files', /^Berkas/],
    ['drafts, of which the table tells nothing', /^Draf tersimpan/],
    ['both versions of a changed rating', /setelah penilaian diri dapat dilihat/],
  ],
  en: [
    ['a right that the law gives', /You may see your data/],
    ['drafts, of which the table tells nothing', /kept in the workbook and its archive/],
    ['feedback on raters, which has rules of its own', /feedback|what it concludes/i],
    ['answers to practice cases', /Answers to single cases/],
    ['the reason of an opening', /Your reason is kept/],
    ['differences between raters', /differences? .*can be seen|difference that can be seen/],
  ],
} as const;

/** The sentences of a text that would have to be worded from the table. */
const told = (text: string, language: 'id' | 'en'): readonly string[] =>
  text
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => tells[language].who.test(sentence) && tells[language].sees.test(sentence));

const byHand = (sentences: readonly string[], language: 'id' | 'en'): readonly string[] =>
  sentences.filter((sentence) => !ofOtherThings[language].some(([, known]) => known.test(sentence)));

/** The literals of a catalogue, what is put in left out; what the table words is put in. */
const literals = (file: string): readonly string[] =>
  [
    ...read(file)
      .replace(/^\s*(\/\/|\/?\*).*$|^import .*$/gm, '')
      .matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g),
  ].map(([quoted]) => quoted.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'));

describe.each(['id', 'en'] as const)('the catalogue in %s', (language) => {
  const sentences = readdirSync(join(root, `src/core/text/${language}`))
    .filter((file) => !['terms.ts', 'analysis.ts'].includes(file))
    .flatMap((file) => literals(`src/core/text/${language}/${file}`))
    .flatMap((text) => told(text, language));

  it('types no sentence about who sees what by hand', () => {
    expect(byHand(sentences, language)).toEqual([]);
  });

  it.each([...ofOtherThings[language]])('speaks of %s', (_, known) => {
    expect(sentences.filter((sentence) => known.test(sentence))).not.toEqual([]);
  });
});

describe.each([
  ['docs/panduan.md', 'id'],
  ['docs/guide.md', 'en'],
] as const)('the manual %s', (manual, language) => {
  it('types none either outside the blocks that are printed from the table', () => {
    const text = read(manual).replace(/<!-- ketentuan:[\s\S]*?<!-- \/ketentuan -->/g, '');
    expect(byHand(told(text, language), language)).toEqual([]);
  });
});

describe('another table', () => {
  /** The catalogue as it would be if the table said the same of every part and onlooker. */
  const catalogueWith = (when: When) => {
    let texts = {} as {
      form: typeof import('../../../src/core/text/id/form')['formTexts'];
      daily: typeof import('../../../src/core/text/id/daily')['dailyTexts'];
      appraisal: typeof import('../../../src/core/text/id/appraisal')['appraisalTexts'];
      upkeep: typeof import('../../../src/core/text/id/upkeep')['upkeepTexts'];
      tracking: typeof import('../../../src/core/text/id/tracking')['trackingTexts'];
    };
    jest.isolateModules(() => {
      jest.doMock('../../../src/core/visibility/visibility', () => ({
        opensWhen: (_part: Part, _onlooker: Onlooker): When => when,
      }));
      texts = {
        form: jest.requireActual('../../../src/core/text/id/form').formTexts,
        daily: jest.requireActual('../../../src/core/text/id/daily').dailyTexts,
        appraisal: jest.requireActual('../../../src/core/text/id/appraisal').appraisalTexts,
        upkeep: jest.requireActual('../../../src/core/text/id/upkeep').upkeepTexts,
        tracking: jest.requireActual('../../../src/core/text/id/tracking').trackingTexts,
      };
      jest.dontMock('../../../src/core/visibility/visibility');
    });
    const notice = { office: '', deadline: '2026-10-15', retentionYears: 5, contact: '' };
    const { form, daily, appraisal, tracking, upkeep } = texts;
    return {
      'form of supervisors': form.description.supervisor(notice),
      'question about examples': form.exampleHelp.supervisor,
      'question about examples of a team': form.team.exampleHelp.supervisor,
      'opening screen': JSON.stringify(upkeep.openCycle.promises),
      'question before publishing': daily.publication.ask(3),
      'page of supervisors': appraisal.team.intro,
      'page of employees': appraisal.own.intro,
      'mail of invitation': JSON.stringify(tracking.mail.seen),
    };
  };

  it('words every surface otherwise', () => {
    const [never, published] = [catalogueWith('no'), catalogueWith('published')];
    for (const [surface, text] of Object.entries(published)) {
      expect([surface, text.includes('menerbitkan hasil') || text.includes('sejak itu')]).toEqual([
        surface,
        true,
      ]);
      expect([
        surface,
        /setelah pengelola kepegawaian menerbitkan hasil|sejak itu/.test(
          never[surface as keyof typeof never],
        ),
      ]).toEqual([surface, false]);
    }
  });
});
