// Kinds of job, their usual standards, the job rows of a roster.

import { defaultStandards, isJobKind, requiredOf } from '../../../src/core/framework/default-standards';
import type { Job } from '../../../src/core/framework/job';
import type { JobKind } from '../../../src/core/framework/job-kind';
import { jobKindOf } from '../../../src/core/framework/job-kind';
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { jobsFor } from '../../../src/core/office/jobs-for';
import type { Employee } from '../../../src/core/roster/employee';
import { frameworkTexts } from '../../../src/core/text/id/framework';

const texts = frameworkTexts;
const competencies = nationalDictionary();

describe('jobKindOf', () => {
  const structural = 'Jabatan Struktural';
  const functional = 'Jabatan Fungsional Tertentu';
  const general = 'Jabatan Fungsional Umum';

  it.each<[string, string, string, JobKind]>([
    ['I.a', structural, 'Sekretaris Jenderal', 'JPT_MADYA'],
    ['II.b', structural, 'Kepala Dinas Contoh', 'JPT_PRATAMA'],
    ['II/a', structural, 'Sekretaris Daerah', 'JPT_PRATAMA'],
    ['III.a', structural, 'Sekretaris Dinas Contoh', 'ADMINISTRATOR'],
    ['Eselon III.B', structural, 'Kepala Bidang', 'ADMINISTRATOR'],
    ['IV.a', structural, 'Kepala Seksi', 'PENGAWAS'],
    ['IVB', '', 'Lurah', 'PENGAWAS'],
    ['iv', '', 'Lurah', 'PENGAWAS'],
    ['', functional, 'Perencana Ahli Utama', 'JF_AHLI_UTAMA'],
    ['', functional, 'Perencana Ahli Madya', 'JF_AHLI_MADYA'],
    ['', functional, 'ANALIS KEBIJAKAN AHLI MUDA', 'JF_AHLI_MUDA'],
    ['-', functional, 'Ahli Pertama - Guru Kelas', 'JF_AHLI_PERTAMA'],
    ['', functional, 'Arsiparis Penyelia', 'JF_PENYELIA'],
    ['', 'Fungsional', 'Arsiparis  Mahir', 'JF_MAHIR'],
    ['', '', 'Pranata Komputer Terampil', 'JF_TERAMPIL'],
    ['Non Eselon', functional, 'Pemula - Pemadam Kebakaran', 'JF_PEMULA'],
    ['', functional, 'Pengawas Sekolah Ahli Madya', 'JF_AHLI_MADYA'],
    ['', functional, 'Administrator Kesehatan Ahli Muda', 'JF_AHLI_MUDA'],
    ['', general, 'Pengadministrasi Perkantoran', 'PELAKSANA'],
    ['', 'Pelaksana', 'Operator Layanan Operasional', 'PELAKSANA'],
    ['', 'JABATAN PELAKSANA', 'Operator Layanan Operasional', 'PELAKSANA'],
    ['', 'Jabatan Administrator', 'Camat', 'ADMINISTRATOR'],
    ['', 'Jabatan Pengawas', 'Lurah', 'PENGAWAS'],
    ['', 'Jabatan Pimpinan Tinggi Pratama', 'Inspektur', 'JPT_PRATAMA'],
  ])('echelon %j, type %j, "%s" is %s', (echelon, jobType, jobName, kind) => {
    expect(jobKindOf({ echelon, jobType, jobName })).toEqual({ kind, doubt: undefined });
  });

  it.each([
    ['', functional, 'Guru'],
    ['', functional, 'Dokter'],
    ['', structural, 'Kepala Sesuatu'],
    ['', '', 'Pembantu Umum'],
    ['V.a', structural, 'Kepala Urusan'],
    ['99', '', 'Staf'],
    ['', '', 'Pengawas'],
  ])('nobody can tell from echelon %j, type %j, "%s"', (echelon, jobType, jobName) => {
    expect(jobKindOf({ echelon, jobType, jobName })).toEqual({ kind: undefined, doubt: 'unknown' });
  });

  it.each<[string, string, string, JobKind | undefined]>([
    ['IV.a', functional, 'Kepala Puskesmas', 'PENGAWAS'],
    ['III.b', general, 'Kepala Bidang', 'ADMINISTRATOR'],
    ['', general, 'Pranata Komputer Terampil', 'JF_TERAMPIL'],
    ['', functional, 'Arsiparis Mahir Terampil', undefined],
  ])('the facts contradict each other: %j, %j, "%s"', (echelon, jobType, jobName, kind) => {
    expect(jobKindOf({ echelon, jobType, jobName })).toEqual({ kind, doubt: 'contradicted' });
  });
});

describe('defaultStandards', () => {
  it('has the usual level of every kind, none of them confirmed', () => {
    expect(defaultStandards(texts).map(({ kind, level, confirmed }) => [kind, level, confirmed])).toEqual([
      ['JPT_UTAMA', 5, false],
      ['JPT_MADYA', 5, false],
      ['JPT_PRATAMA', 4, false],
      ['ADMINISTRATOR', 3, false],
      ['PENGAWAS', 2, false],
      ['PELAKSANA', 1, false],
      ['JF_AHLI_UTAMA', 5, false],
      ['JF_AHLI_MADYA', 4, false],
      ['JF_AHLI_MUDA', 3, false],
      ['JF_AHLI_PERTAMA', 2, false],
      ['JF_PENYELIA', 2, false],
      ['JF_MAHIR', 2, false],
      ['JF_TERAMPIL', 1, false],
      ['JF_PEMULA', 1, false],
    ]);
  });

  it('says of functional posts that the level was not found in a source', () => {
    for (const { kind, source } of defaultStandards(texts)) {
      if (kind.startsWith('JF_AHLI')) expect(source).toMatch(/belum diperiksa/);
      if (kind === 'PENGAWAS') expect(source).toMatch(/PermenPANRB 38\/2017/);
    }
  });

  it('knows its kinds', () => {
    expect(isJobKind('PENGAWAS')).toBe(true);
    expect(isJobKind('pengawas')).toBe(false);
    expect(isJobKind(undefined)).toBe(false);
  });
});

describe('requiredOf', () => {
  it('asks the same level of each managerial and socio-cultural competency and none of technical ones', () => {
    const [first] = competencies;
    if (!first) throw new Error('no dictionary');
    const technical = { ...first, code: 'T.01', group: 'teknis' as const };
    expect(requiredOf('ADMINISTRATOR', [...competencies, technical])).toEqual({
      'M.01': 3,
      'M.02': 3,
      'M.03': 3,
      'M.04': 3,
      'M.05': 3,
      'M.06': 3,
      'M.07': 3,
      'M.08': 3,
      'SK.01': 3,
    });
  });

  it('never asks for a level the competency has not', () => {
    const short = competencies.map((competency) => ({
      ...competency,
      levels: competency.levels.slice(0, 3),
    }));
    expect(new Set(Object.values(requiredOf('JPT_PRATAMA', short)))).toEqual(new Set([3]));
  });
});

describe('jobsFor', () => {
  const holder = (job: string, jobKind: string | undefined, active = true): Employee => ({
    nip: '199001152015032001',
    name: 'Contoh',
    titleBefore: '',
    titleAfter: '',
    email: undefined,
    job,
    jobKind,
    employment: 'PNS',
    grade: '',
    unit: '',
    supervisor: undefined,
    active,
  });
  const own: Job = {
    name: 'KEPALA SUBBAGIAN Umum',
    kind: undefined,
    required: { 'M.01': 5 },
    source: 'SKJ',
    confirmed: true,
  };
  const update = (people: readonly Employee[], existing: readonly Job[] = []) =>
    jobsFor(people, existing, { competencies, texts });

  it('adds one row a job, by name, with the usual standard of its kind and unconfirmed', () => {
    const { jobs, added, problems } = update([
      holder('Operator', 'PELAKSANA'),
      holder('Kepala Seksi', 'PENGAWAS'),
      holder('OPERATOR ', 'PELAKSANA'),
    ]);
    expect(jobs).toEqual(added);
    expect(
      jobs.map(({ name, kind, confirmed, required }) => [name, kind, confirmed, required['M.01']]),
    ).toEqual([
      ['Kepala Seksi', 'PENGAWAS', false, 2],
      ['Operator', 'PELAKSANA', false, 1],
    ]);
    expect(jobs[0]?.source).not.toBe('');
    expect(problems).toEqual([]);
  });

  it("leaves HR's rows as they are, also under another spelling", () => {
    const { jobs, added } = update([holder('Kepala Sub Bagian Umum', 'PENGAWAS')], [own]);
    expect(added).toEqual([]);
    expect(jobs[0]).toBe(own);
  });

  it('adds nothing the second time', () => {
    const people = [holder('Operator', 'PELAKSANA'), holder('Guru', undefined)];
    const once = update(people);
    expect(update(people, once.jobs)).toMatchObject({ jobs: once.jobs, added: [] });
  });

  it('leaves kind and standard to HR where nobody could tell', () => {
    const { jobs, problems } = update([holder('Guru', undefined)]);
    expect(jobs).toEqual([{ name: 'Guru', kind: undefined, required: {}, source: '', confirmed: false }]);
    expect(problems).toEqual([]);
  });

  it('warns of a job whose holders are of two kinds, and then gives it neither', () => {
    const people = [holder('Kepala UPT', 'PENGAWAS'), holder('Kepala UPT', 'ADMINISTRATOR')];
    const { jobs, problems } = update(people);
    expect(jobs).toMatchObject([{ kind: undefined, required: {} }]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'job-of-two-kinds' }]);
    expect(problems[0]?.message).toContain('Jabatan Pengawas, Jabatan Administrator');
    expect(update(people, [{ ...own, name: 'Kepala UPT' }]).problems).toMatchObject([{ place: { row: 2 } }]);
  });

  it('needs no row for a job that only inactive people hold', () => {
    expect(update([holder('Operator', 'PELAKSANA', false)]).jobs).toEqual([]);
  });

  it('does not take "Seksi 1 1" for "Seksi 11"', () => {
    expect(update([holder('Seksi 1 1', 'PENGAWAS'), holder('Seksi 11', 'PENGAWAS')]).jobs).toHaveLength(2);
  });
});
