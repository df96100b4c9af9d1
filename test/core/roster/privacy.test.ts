// Private columns never leave the import, however broken the rows are.
import fc from 'fast-check';
import { importRoster } from '../../../src/core/roster/import-roster';
import { importSupervisors } from '../../../src/core/roster/import-supervisors';
import { rosterTexts } from '../../../src/core/text/id/roster';
import { headers, nipOf, privateValues, row, write } from './support';

const context = { today: '2026-11-23', texts: rosterTexts };

/** Numbers may be looked for without their punctuation, so a reformatted one would be found too. */
const leaks = (value: unknown): readonly string[] => {
  const json = JSON.stringify(value);
  const digits = json.replace(/[.\-\s]/g, '');
  return privateValues.filter(
    (secret) =>
      json.includes(secret) || (/^[\d.-]+$/.test(secret) && digits.includes(secret.replace(/\D/g, ''))),
  );
};

describe('a sound export', () => {
  it('leaves every private value behind', () => {
    expect(leaks(write([row()]))).toEqual([...privateValues]);
    expect(leaks(importRoster(write([row()]), context))).toEqual([]);
  });

  it('leaves birth date and sex behind even where they are compared', () => {
    const result = importRoster(
      write([row({ 'TANGGAL LAHIR': '16-02-1991', 'JENIS KELAMIN': 'Pria' })]),
      context,
    );
    expect(JSON.stringify(result)).not.toMatch(/16-02-1991|Pria/);
  });

  it('does not show a NIK that stands in the place of the NIP', () => {
    expect(leaks(importRoster(write([row({ 'NIP BARU': '3372048981608413' })]), context))).toEqual([]);
  });

  it.each([...headers].filter((header) => !['EMAIL GOV', 'EMAIL'].includes(header)))(
    'does not keep a NIK or a phone number written into %s',
    (header) => {
      for (const secret of ['3372048981608413', '0812 5834 5866', 'HP: +62 812-5834-5866']) {
        const json = JSON.stringify(importRoster(write([row({ [header]: secret })]), context));
        expect(json.replace(/\D/g, '')).not.toMatch(/3372048981608413|81258345866/);
      }
    },
  );
});

describe('broken exports', () => {
  type Damage = (line: string, at: number) => string;
  const damages: readonly Damage[] = [
    (line, at) => line.slice(0, at) + line.slice(at + 1),
    (line, at) => `${line.slice(0, at)};${line.slice(at)}`,
    (line, at) => `${line.slice(0, at)}"${line.slice(at)}`,
    (line, at) => `${line.slice(0, at)}\n${line.slice(at)}`,
    (line, at) => line.slice(0, at),
    (line, at) => line.slice(at),
    (line, at) => line.slice(0, at) + line.slice(at).replace(';', ''),
    (line, at) => line.slice(0, at) + line.slice(at).replace(';', ','),
    (line, at) => `${line.slice(0, at)}\0\u200b\ufffd${line.slice(at)}`,
    (line, at) => `${line.slice(0, at)}${line.slice(0, at)}`,
  ];
  const [head = '', line = ''] = write([row()]).split('\r\n');
  const numbers = ['3372048981608413', '081258345866', '12.345.678.9-012.000', '0001234567890'];

  it('never throw, never lose a row without a word, and leak no number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...damages), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 3,
        }),
        (changes) => {
          const broken = changes.reduce(
            (text, [damage, at]) => damage(text, Math.floor(at * text.length)),
            line,
          );
          const result = importRoster(
            `${head}\r\n${line.replace(nipOf(1), nipOf(2))}\r\n${broken}\r\n`,
            context,
          );
          const json = JSON.stringify(result);
          for (const number of numbers) expect(json).not.toContain(number);
          if (!result.ok) throw new Error('a header and a sound row are an export');
          const { people, leftOut, rows } = result.value;
          expect(people.length + leftOut.length).toBe(rows);
          const told = new Set(result.value.problems.map(({ place }) => place.row));
          for (const { row } of leftOut) expect(told).toContain(row);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leak nothing at all when a row has one delimiter too many or too few', () => {
    for (let at = 0; at < line.length; at += 1) {
      if (line[at] !== ';') continue;
      for (const broken of [
        line.slice(0, at) + line.slice(at + 1),
        `${line.slice(0, at)};${line.slice(at)}`,
      ]) {
        expect(
          leaks(importRoster(`${head}\n${line.replace(nipOf(1), nipOf(2))}\n${broken}`, context)),
        ).toEqual([]);
      }
    }
  });

  it('of any kind are met with a result', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('NIP', 'NAMA', 'JABATAN', ';', ',', '\t', '\n', '\r', '"', '1990', ' '),
        }),
        (text) => {
          expect(typeof importRoster(text, context).ok).toBe('boolean');
          expect(typeof importSupervisors(text, context).ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
