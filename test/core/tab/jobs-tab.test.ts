// Jabatan: kinds of job in words an HR officer knows, and standards judged as HR edited them.
import { defaultStandards } from '../../../src/core/framework/default-standards';
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { jobKind, jobKindWords } from '../../../src/core/tab/job-kind-words';
import { jobsTab } from '../../../src/core/tab/jobs-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { planTab } from '../../../src/core/workbook/plan-tab';
import { readTab } from '../../../src/core/workbook/read-tab';

const office = { texts: textsIn('id'), competencies: nationalDictionary() };
const kinds = defaultStandards(office.texts.framework).map(({ kind }) => kind);
const read = (cells: readonly (readonly CellValue[])[]) => readTab(jobsTab, cells, office);

describe('kinds of job', () => {
  it('are written each in words of its own, and read back', () => {
    const words = kinds.map(jobKind.write);
    expect(new Set(words).size).toBe(kinds.length);
    expect(words).toEqual(jobKindWords);
    expect(words.filter((word) => String(word).includes('_'))).toEqual([]);
    expect(words.map(jobKind.read)).toEqual(kinds);
  });

  it.each([
    ['jf ahli muda', 'JF_AHLI_MUDA'],
    ['JF_AHLI_MUDA', 'JF_AHLI_MUDA'],
    ['Guru Besar', 'Guru Besar'],
    ['', undefined],
  ])('"%s" is read as %s', (word, kind) => {
    expect(jobKind.read(word)).toBe(kind);
  });

  it('are offered in words, and what stood as a code is read', () => {
    const job = { name: 'Perencana', kind: 'JF_AHLI_MUDA', required: {}, source: '', confirmed: false };
    const plan = JSON.stringify(planTab(jobsTab, [job], office));
    expect(plan).toContain('JF Ahli Muda');
    expect(plan).not.toContain('JF_');
    const rows = [
      ['Jabatan', 'Jenis Jabatan', 'Sumber', 'Dikonfirmasi'],
      ['Perencana', 'JF_AHLI_MUDA', '', false],
      ['Kepala Bidang', 'Administrator', '', true],
    ];
    expect(read(rows).whole.map(({ kind }) => kind)).toEqual(['JF_AHLI_MUDA', 'ADMINISTRATOR']);
  });
});

describe('standards that HR edited', () => {
  const head = ['Jabatan', 'Jenis Jabatan', 'M.01', 'Kerjasama', 'SK.01', 'Sumber', 'Dikonfirmasi'];
  const standard = (changes: Readonly<Record<string, CellValue>> = {}): CellValue[] =>
    ['Kepala Seksi', 'Pengawas', 2, 2, '', '', true].map((cell, column) =>
      (head[column] ?? '') in changes ? changes[head[column] ?? ''] : cell,
    );
  const said = (...rows: readonly CellValue[][]) =>
    read([head, ...rows]).problems.map(({ severity, code, place }) => [
      severity,
      code,
      place.row,
      place.column,
    ]);

  it('are read whatever a competency is called in its heading', () => {
    const { whole, problems } = read([head, standard()]);
    expect(problems).toEqual([]);
    expect(whole.map(({ required }) => required)).toEqual([{ 'M.01': 2, 'M.02': 2 }]);
  });

  it.each<[string, Readonly<Record<string, CellValue>>, readonly unknown[]]>([
    ['no name', { Jabatan: ' ' }, ['error', 'cell-empty', 2, 'Jabatan']],
    [
      'a kind nobody knows',
      { 'Jenis Jabatan': 'Bos' },
      ['warning', 'job-kind-not-known', 2, 'Jenis Jabatan'],
    ],
    ['level 6 of 5', { 'M.01': 6 }, ['error', 'not-whole', 2, 'M.01']],
    ['level 0', { 'M.01': 0 }, ['error', 'not-whole', 2, 'M.01']],
    ['half a level', { 'M.01': '2,5' }, ['error', 'not-whole', 2, 'M.01']],
    ['a word', { 'M.01': 'tiga' }, ['error', 'not-whole', 2, 'M.01']],
    ['no confirmation', { Dikonfirmasi: false }, ['warning', 'standard-unconfirmed', 2, 'Dikonfirmasi']],
  ])('%s', (_, changes, expected) => {
    expect(said(standard(changes))).toEqual([expected]);
  });

  it('a level that cannot be read is none, and its cell is marked', () => {
    const { lines } = read([head, standard({ 'M.01': 'tiga' })]);
    expect(lines.map(({ row, refused }) => [row?.required, refused])).toEqual([
      [{ 'M.02': 2 }, ['M.01 Integritas']],
    ]);
  });

  it('a job that is there twice, by any spelling: the first counts', () => {
    const rows = [standard(), standard({ Jabatan: 'KEPALA  SEKSI', 'M.01': 5 })];
    expect(said(...rows)).toEqual([['warning', 'row-twice', 3, 'Jabatan']]);
    expect(read([head, ...rows]).whole.map(({ required }) => required['M.01'])).toEqual([2]);
  });

  it('a column of no known competency is told once', () => {
    const rows = [standard(), standard({ Jabatan: 'Lain' })].map((row) => [...row, 1]);
    expect(
      read([[...head, 'M.99'], ...rows]).problems.map(({ code, place }) => [code, place.row, place.column]),
    ).toEqual([['required-of-unknown', 1, 'M.99']]);
  });

  it.each([
    ['holds levels', [2, 3], 'column-missing'],
    ['holds anything else', ['rapat', 3], 'required-of-unknown'],
  ])('a heading that is nobody’s where one is missing is that one reworded if it %s', (_, cells, code) => {
    const reworded = head.map((heading) => (heading === 'M.01' ? 'Jujur' : heading));
    const rows = cells.map((cell, at) => standard({ Jabatan: `Jabatan ${at}`, 'M.01': cell }));
    expect(read([reworded, ...rows]).problems.map((problem) => problem.code)).toContain(code);
  });

  it('a row of a checkbox that nobody ticked is no row', () => {
    expect(read([head, standard(), ['', '', '', '', '', '', false]]).lines).toHaveLength(1);
  });
});
