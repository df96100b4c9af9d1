// Official job standards on the shipped script: set beside what is there, taken as HR has chosen, and undone.
import { RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const dictionary =
  'Kode\tKompetensi\tLevel\tDeskripsi\tIndikator\nT.01\tTata Naskah Dinas\t1\tMemahami naskah\t1.1 Menyebut jenis naskah.\n\t\t2\tMenyusun naskah\t2.1 Menyusun surat.';
const jobs = (office: RunningOffice) =>
  Object.fromEntries(new TrackedOffice(office).rows('Jabatan').map((row) => [row['Jabatan'], row]));

describe('official job standards', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  const [held = ''] = Object.keys(jobs(office));
  const before = jobs(office)[held]?.['M.01 Integritas'];
  const document = (job: string, level: number) =>
    `Nama Jabatan\t:\t${job}\nA. Manajerial\n1. Integritas\t${level}\tMampu\nC. Teknis\n10. Tata Naskah Dinas\t2\tMenyusun\nIII.\tPERSYARATAN JABATAN\nA. Pendidikan\n1. Jenjang\t=1+1`;
  const input = { standards: `${document(held, 5)}\n${document('Jabatan Baru', 3)}`, dictionary };

  it('are shown beside what is there, and nothing is written', () => {
    const before = office.tab('Jabatan');
    const report = office.get('previewStandards', input);
    expect(report.problems).toEqual([]);
    expect(report.jobs.map(({ name, standing, levels }) => [name, standing, levels[0]?.level])).toEqual([
      [held, 'differs', 5],
      ['Jabatan Baru', 'new', 3],
    ]);
    expect(report.jobs[0]?.levels[0]?.before).toBe(Number(jobs(office)[held]?.['M.01 Integritas']));
    expect(report.competencies).toMatchObject([{ name: 'T.01 Tata Naskah Dinas', standing: 'new' }]);
    expect(office.tab('Jabatan')).toEqual(before);
  });

  it('leave what differs as it is unless that is chosen, and add what is new', () => {
    const [{ key } = { key: '' }] = office.get('previewStandards', input).jobs;
    office.get('importStandards', { ...input, take: [], leave: [key] });
    expect(jobs(office)[held]?.['M.01 Integritas']).toBe(before);
    expect(jobs(office)['Jabatan Baru']).toMatchObject({
      'M.01 Integritas': '3',
      'T.01 Tata Naskah Dinas': '2',
      Persyaratan: 'Pendidikan: Jenjang =1+1',
      // Eight national competencies have no level in this document.
      Dikonfirmasi: 'false',
    });
    expect(JSON.stringify(office.tab('Kompetensi'))).toContain('Menyusun surat.');
    expect(office.tab('Log').flat()).toContain('Mengimpor standar jabatan');
  });

  it('take the place of what is there where that is chosen; levels the document does not name stay', () => {
    const other = jobs(office)[held]?.['M.02 Kerja Sama'];
    const [key = ''] = office.get('previewStandards', input).jobs.map((one) => one.key);
    office.get('importStandards', { ...input, take: [key], leave: [] });
    expect(jobs(office)[held]).toMatchObject({
      'M.01 Integritas': '5',
      'M.02 Kerja Sama': other,
      Dikonfirmasi: 'true',
    });
    expect(office.get('previewStandards', input).jobs.map(({ standing }) => standing)).toEqual([
      'same',
      'same',
    ]);
  });

  it('are not taken where they differ and nobody has chosen, nor is a competency with other words', () => {
    const read = {
      standards: document(held, 2),
      dictionary: dictionary.replace('Menyusun surat', 'Menyusun nota'),
    };
    const changed = { ...read, take: [], leave: [] };
    const before = [office.tab('Jabatan'), office.tab('Kompetensi')];
    expect(office.refusal('importStandards', changed)).toEqual(['standard-undecided', 'standard-undecided']);
    const keys = office.get('previewStandards', read);
    const leave = [...keys.jobs, ...keys.competencies].map(({ key }) => key);
    office.get('importStandards', { ...changed, leave });
    expect([office.tab('Jabatan'), office.tab('Kompetensi')]).toEqual(before);
  });

  it('are undone', () => {
    const [last] = office.get('getPastActions');
    expect(last?.kind).toBe('importStandards');
    office.get('undoAction', { id: last?.id ?? '' });
    expect(jobs(office)[held]).toMatchObject({ 'M.01 Integritas': before, Dikonfirmasi: 'false' });
  });

  it('are HR’s alone', () => {
    expect(office.refusal('previewStandards', input, siti.email)).toEqual(['not-allowed']);
    expect(office.refusal('importStandards', { ...input, take: [], leave: [] }, siti.email)).toEqual([
      'not-allowed',
    ]);
  });
});
