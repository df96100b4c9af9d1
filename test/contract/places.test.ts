// Every problem says where it is, as a place that can be opened; those for which there is none to open are listed here, with the reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const why = {
  screen: 'it is about what was just typed, chosen or given on the screen that shows it',
  google: 'it is between Google and an account: no cell shows it',
  moment: 'it passes by itself: nothing stands anywhere',
  outside: 'whoever reads it is not known yet, or cannot open the workbook',
  elsewhere: 'what it speaks of is another workbook, whose address the sentence has, or this one as a whole',
} as const;

/** Problems without a place, by code. */
const without: Readonly<Record<string, keyof typeof why>> = {
  'bad-input': 'screen',
  'too-long': 'screen',
  'level-missing': 'screen',
  'confirm-mismatch': 'screen',
  'archive-truncated': 'screen',
  'not-an-archive': 'screen',
  'archive-newer': 'screen',
  'archive-altered': 'screen',
  'archive-malformed': 'screen',
  'permission-missing': 'google',
  'service-missing': 'google',
  'google-failed': 'google',
  '*-failed': 'google',
  'automation-missing': 'google',
  'triggers-left': 'google',
  'time-zone': 'google',
  busy: 'moment',
  crowded: 'moment',
  'spent-for-today': 'moment',
  'mail-used-up': 'moment',
  'sent-recently': 'moment',
  'never-tried': 'moment',
  'not-allowed': 'outside',
  'too-many-attempts': 'outside',
  'code-wrong': 'outside',
  'workbook-copied': 'elsewhere',
  'other-workbook': 'elsewhere',
  'workbook-not-empty': 'elsewhere',
};

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : /\.ts$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

/** A problem that is made with a place of which nothing is known; its code as it is written, `${…}` as a star. */
const empty = /\b(?:problem\(\s*[^,]+,|refusal\()\s*([^,]+),\s*\{\s*\},/g;

const found = ['src/core', 'src/appsscript', 'src/contract'].flatMap(files).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(empty)].map(([, code = '']) => ({
    code: code
      .trim()
      .replace(/^['`]|['`]$/g, '')
      .replace(/\$\{[^}]*\}/g, '*'),
    file,
  })),
);

it('finds the sites', () => {
  expect(found.length).toBeGreaterThan(20);
});

it('is without a place only where there is none to open', () => {
  expect(found.filter(({ code }) => without[code] === undefined)).toEqual([]);
});

it('lists none that has a place by now', () => {
  const codes = new Set(found.map(({ code }) => code));
  expect(Object.keys(without).filter((code) => !codes.has(code))).toEqual([]);
});
