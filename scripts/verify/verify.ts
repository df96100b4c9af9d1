// Reads the three files of an evidence pack and says whether the published figures are those that its ratings give. Ends with 0 if they
// are, 1 if not or if the pack cannot be read, 2 if the call is not understood.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyEvidence } from '../../src/analysis/verify-evidence';
import { digestOf } from '../../src/core/bias/evidence-figures';
import type { Language } from '../../src/core/language';
import { wordsIn } from '../analyse/words';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The settings and figures are the files of the same name beside the ratings unless they are named. */
    settings: { type: 'string' },
    figures: { type: 'string' },
    /** The code that the screen showed for the three files. */
    hash: { type: 'string' },
    language: { type: 'string', default: 'id' },
  },
});
const language: Language = options.language === 'en' ? 'en' : 'id';
const { report: texts } = wordsIn(language);
const words = texts.verify;

/** Differences said one by one; figures of another program would fill the screen. */
const mostSaid = 100;

function give(lines: readonly string[], code: number): never {
  console.error(lines.join('\n'));
  process.exit(code);
}

const [ratings, ...others] = positionals;
if (ratings === undefined || others.length > 0) give([words.usage], 2);
const stem = ratings.replace(/\.csv$/i, '');
const files = [ratings, options.settings ?? `${stem}.json`, options.figures ?? `${stem}-angka.json`] as const;
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) give(missing.map(texts.missingFile), 1);
const [csv, settings, figures] = files.map((file) => readFileSync(file, 'utf8')) as [string, string, string];
const hash = digestOf(csv + settings + figures);
const verified = verifyEvidence({ csv, settings, figures });
const otherHash =
  options.hash !== undefined && options.hash.trim().toLowerCase() !== hash ? [words.otherHash(hash)] : [];

if (!verified.ok) {
  const said = [
    ...verified.figureProblems.map((code) => words[code]),
    ...verified.problems.map((one) => texts.problem[one.code](one)),
  ];
  const left = said.length - mostSaid;
  give(
    [
      texts.refused(said.length),
      ...said.slice(0, mostSaid).map((one) => `- ${one}`),
      ...(left > 0 ? [texts.more(left)] : []),
      ...otherHash,
    ],
    1,
  );
}
const { differences, compared, raters, cycle } = verified;
const written = (value: unknown): string => (value === undefined ? words.none : String(value));
const notes = [
  ...(verified.leftOut > 0 ? [words.leftOut(verified.leftOut)] : []),
  ...(verified.asShown ? [] : [words.notAsShown]),
  ...(verified.waiting > 0 ? [words.waiting(verified.waiting)] : []),
];
if (differences.length > 0 || otherHash.length > 0) {
  const left = differences.length - mostSaid;
  give(
    [
      ...(differences.length > 0 ? [words.different(differences.length, compared)] : []),
      ...differences
        .slice(0, mostSaid)
        .map(({ place, published, found }) =>
          words.differs(place.join(' · '), written(published), written(found)),
        ),
      ...(left > 0 ? [texts.more(left)] : []),
      ...otherHash,
      ...notes,
    ],
    1,
  );
}
console.log([words.equal(compared, raters, cycle), words.hash(hash), ...notes].join('\n'));
