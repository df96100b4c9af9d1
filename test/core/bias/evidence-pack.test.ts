// The evidence pack: what comes back is what went in, and the figures with it.
import * as fc from 'fast-check';
import { readEvidence } from '../../../src/analysis/read-evidence';
import { readEvidenceCsv } from '../../../src/analysis/read-evidence-csv';
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { checkRaters } from '../../../src/core/bias/check-raters';
import { writeEvidenceRow } from '../../../src/core/bias/evidence-csv';
import { evidencePack } from '../../../src/core/bias/evidence-pack';
import { makeNorms } from '../../../src/core/bias/norms';

const { sheets, keys } = simulateOffice(5, {
  supervisors: 12,
  secondShare: 0.3,
  practiceCases: 3,
  leniencySd: 0.3,
});
const pool = makeNorms(simulateOffice(6, { supervisors: 80 }).sheets, {
  source: 'Kota, 2025',
  date: '2025-12-31',
});
if (!pool.ok) throw new Error('no norms');
const input = {
  keys,
  norms: pool.norms,
  sheets: sheets.map((sheet, i) => ({
    ...sheet,
    rater: sheet.rater === 'S0001' ? '=HYPERLINK("http://x"), "Bu, Sri"' : sheet.rater,
    levels: sheet.levels.map((level, c) => ((i + c) % 17 === 0 ? null : level)),
    required: [3, 3, 3, 3, 3, 3, 3, 3, 4],
    submittedAt: 1_700_000_000_000 + i * 1000,
  })),
};
const pack = evidencePack(input);

describe('the evidence pack', () => {
  it('holds one row a rating under a header', () => {
    const rows = readEvidenceCsv(pack.csv);
    expect(rows).toHaveLength(1 + 9 * (sheets.length + keys.length));
    expect(rows?.[0]?.slice(6, 9)).toEqual(['competency', 'level', 'required']);
  });

  it('gives back the same figures', () => {
    const read = readEvidence(pack);
    if (!read.ok) throw new Error('refused');
    expect(checkRaters(read.input)).toEqual(checkRaters(input));
  });

  it('has the same seal for the same evidence', () => {
    expect(evidencePack(input).settings).toBe(pack.settings);
    expect(JSON.parse(pack.settings).sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of nothing is a header', () => {
    const empty = evidencePack({ sheets: [] });
    expect(readEvidence(empty)).toMatchObject({ ok: true, input: { sheets: [] } });
  });
});

describe('a cell of evidence', () => {
  it('is never a formula to a spreadsheet', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = writeEvidenceRow([`=${text}`, `@${text}`, `+${text}`, `-${text}`, `\t${text}`]);
        for (const cell of readAsSpreadsheet(written)) expect(cell).toMatch(/^'/);
      }),
    );
  });

  it('keeps an 18-digit NIP as text', () => {
    expect(writeEvidenceRow(['198609262015051001'])).toBe("'198609262015051001\r\n");
  });

  it('leaves a moment the number it is', () => {
    expect(writeEvidenceRow(['1790000000000'])).toBe('1790000000000\r\n');
  });

  it('reads back as it was, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', "'", ',', '\n', '\r', '=', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 }), (rows) => {
        expect(readEvidenceCsv(rows.map(writeEvidenceRow).join(''))).toEqual(rows);
      }),
    );
  });

  it.each(['"open', 'a"b', '"a"b,c'])('%s is no evidence', (text) => {
    expect(readEvidenceCsv(text)).toBeUndefined();
  });
});

/** Cells as a spreadsheet sees them: quotes taken off, the apostrophe kept. */
function readAsSpreadsheet(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?=,|\r\n$)/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
  );
}
