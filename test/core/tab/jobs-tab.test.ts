// Jabatan: kinds of job in words an HR officer knows, read back as the kinds they are.
import { defaultStandards } from '../../../src/core/framework/default-standards';
import { readJobKind, writeJobKind } from '../../../src/core/tab/job-kind-words';
import { planJobs, readJobs } from '../../../src/core/tab/jobs-tab';
import { frameworkTexts } from '../../../src/core/text/id/framework';
import { workbookTexts } from '../../../src/core/text/id/workbook';

const kinds = defaultStandards(frameworkTexts).map(({ kind }) => kind);
const job = { name: 'Perencana', required: {}, source: '', confirmed: false };

it('writes every kind in words of its own, and reads them back', () => {
  const words = kinds.map(writeJobKind);
  expect(new Set(words).size).toBe(kinds.length);
  expect(words.filter((word) => word.includes('_'))).toEqual([]);
  expect(words.map(readJobKind)).toEqual(kinds);
});

it.each([
  ['jf ahli muda', 'JF_AHLI_MUDA'],
  ['JF_AHLI_MUDA', 'JF_AHLI_MUDA'],
  ['Guru Besar', 'Guru Besar'],
  ['', undefined],
])('reads "%s" as %s', (word, kind) => {
  expect(readJobKind(word)).toBe(kind);
});

it('offers the words to choose from, and keeps what stood as a code', () => {
  const plan = planJobs([{ ...job, kind: 'JF_AHLI_MUDA' }], [], kinds, workbookTexts);
  expect(JSON.stringify(plan)).toContain('JF Ahli Muda');
  expect(JSON.stringify(plan)).not.toContain('JF_');
  const rows = [
    ['Jabatan', 'Jenis Jabatan', 'Sumber', 'Dikonfirmasi'],
    ['Perencana', 'JF_AHLI_MUDA', '', false],
    ['Kepala Bidang', 'Administrator', '', true],
  ];
  expect(readJobs(rows, [], workbookTexts).jobs.map(({ kind }) => kind)).toEqual([
    'JF_AHLI_MUDA',
    'ADMINISTRATOR',
  ]);
});
