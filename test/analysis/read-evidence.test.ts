// Broken evidence is refused whole, and everything that is wrong with it is said with its place.
import { readEvidence } from '../../src/analysis/read-evidence';
import type { EvidenceProblem } from '../../src/analysis/read-evidence-rows';
import { simulateOffice } from '../../src/analysis/simulation/simulate-office';
import { type EvidencePack, evidencePack } from '../../src/core/bias/evidence-pack';

const { sheets } = simulateOffice(5, { supervisors: 3, ratees: 2, competencies: 2 });
const pack = evidencePack({ sheets, competencies: ['M.01', 'M.02'] });

const lines = pack.csv.split('\r\n');
/** The pack with one line written otherwise, and no settings that would notice. */
const withLine = (row: number, change: (line: string) => string) => ({
  csv: lines.map((line, i) => (i === row - 1 ? change(line) : line)).join('\r\n'),
});
const cell = (column: number, text: string) => (line: string) =>
  line
    .split(',')
    .map((own, i) => (i === column ? text : own))
    .join(',');
const setting = (name: string, value: unknown) => ({
  csv: pack.csv,
  settings: JSON.stringify({ ...JSON.parse(pack.settings), [name]: value }),
});

describe('evidence', () => {
  it.each<[string, Pick<EvidencePack, 'csv'> & Partial<EvidencePack>, readonly EvidenceProblem[]]>([
    ['a changed level', { ...pack, csv: pack.csv.replace(',4,', ',5,') }, [{ code: 'changed' }]],
    ['a changed setting', setting('highestLevel', 4), [{ code: 'changed' }]],
    [
      'a setting of another kind',
      setting('highestLevel', '5'),
      [{ code: 'badSetting', column: 'highestLevel' }],
    ],
    [
      'a competency named twice',
      setting('competencies', ['M.01', 'M.01']),
      [{ code: 'badSetting', column: 'competencies' }],
    ],
    ['something else', { csv: pack.csv, settings: '{}' }, [{ code: 'notEvidence' }]],
    ['no JSON', { csv: pack.csv, settings: 'rater-evidence' }, [{ code: 'notEvidence' }]],
    ['an open quote', { csv: `${pack.csv}"` }, [{ code: 'malformedCsv' }]],
    [
      'a missing row',
      { ...pack, csv: [...lines.slice(0, -3), ''].join('\r\n') },
      [
        { code: 'changed' },
        { code: 'rowCount', found: String(2 * sheets.length - 2), needs: String(2 * sheets.length) },
      ],
    ],
    [
      'another role',
      withLine(2, cell(2, 'boss')),
      [
        { code: 'brokenSheet', row: 3, column: 'role', found: 'supervisor', needs: 'boss' },
        {
          code: 'unknownRole',
          row: 2,
          column: 'role',
          found: 'boss',
          needs: 'self, supervisor, second, upper, vignette, key',
        },
      ],
    ],
    [
      'words for a level',
      withLine(5, cell(7, 'tinggi')),
      [{ code: 'noNumber', row: 5, column: 'level', found: 'tinggi' }],
    ],
    [
      'a cell too few',
      withLine(4, (line) => line.slice(0, -1)),
      [{ code: 'cellCount', row: 4, found: '9', needs: '10' }],
    ],
    [
      'rows of two sheets mixed',
      withLine(3, cell(4, 'X')),
      [{ code: 'brokenSheet', row: 3, column: 'ratee', found: 'X', needs: 'S0001-1' }],
    ],
    [
      'two cycles without settings',
      { csv: lines.map((line, i) => (i > 0 && i < 3 ? cell(1, '2025')(line) : line)).join('\r\n') },
      [{ code: 'settingsNeeded', column: 'cycle', found: '2025, ' }],
    ],
  ])('with %s is refused', (_, given, problems) => {
    expect(readEvidence(given)).toEqual({ ok: false, problems });
  });

  it('says every problem at once', () => {
    const csv = withLine(5, cell(7, 'tinggi')).csv.replace(',M.02,', ',M.03,');
    const read = readEvidence({ csv, settings: pack.settings });
    expect(read.ok ? [] : read.problems.map(({ code, row }) => [code, row])).toEqual([
      ['otherCompetency', 3],
      ['noNumber', 5],
      ['changed', undefined],
    ]);
  });

  it('without settings is read where it is of one cycle, and is not sealed', () => {
    const read = readEvidence({ csv: pack.csv });
    expect(read).toMatchObject({
      ok: true,
      sealed: false,
      competencies: ['M.01', 'M.02'],
      input: { cycle: '', highestLevel: 5 },
    });
    expect(read.ok && read.input.sheets).toHaveLength(sheets.length);
  });
});
