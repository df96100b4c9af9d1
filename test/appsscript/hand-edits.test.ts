// Hand edits on the shipped script: a reworded heading costs nothing, language writes only its tab, the period in force is known by its id.
import { hr, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

const sheetId = (office: RunningOffice, tab: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === tab)?.sheetId ?? 0;

const type = (office: RunningOffice, tab: string, row: number, column: number, value: string) =>
  office.host.desk(() => hr).editCell(sheetId(office, tab), row, column, value);

it('loses nothing of Daftar Penilai while a heading is reworded, and takes the answer in once it is back', () => {
  const office = RunningOffice.withOpenCycle();
  const link = office.link('self', siti.nip);
  const before = office.tab('Daftar Penilai');
  const place = before[0]?.indexOf('Peran') ?? -1;
  type(office, 'Daftar Penilai', 0, place, 'Tugas');
  office.at('2026-10-05 09:00');
  office.answerBy(link, 4);
  expect(office.tab('Daftar Penilai').slice(1)).toEqual(before.slice(1));
  expect(office.refusal('stepTask', { kind: 'refresh' })).toEqual(['column-missing']);
  expect(office.tab('Nilai').slice(1).flat().join('')).toBe('');
  type(office, 'Daftar Penilai', 0, place, 'Peran');
  office.work('refresh');
  expect(office.get('getPanel').hr?.self.done).toBe(1);
});

it('opens no period while the column of a competency in Jabatan is headed otherwise', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  const heading = office.tab('Jabatan')[0]?.[4] ?? '';
  type(office, 'Jabatan', 0, 4, 'Kolom kami');
  const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };
  expect(office.refusal('openCycle', { name: 'Penilaian 2026', ...days })).toContain('column-missing');
  type(office, 'Jabatan', 0, 4, heading);
  office.get('openCycle', { name: 'Penilaian 2026', ...days });
  expect(
    office.tab('Daftar Penilai').filter((row) => row.join().includes(`${heading.slice(0, 4)}=`)).length,
  ).toBe(office.tab('Daftar Penilai').filter((row) => row[0] === '2026-1').length);
});

it('makes no form twice where a heading of Formulir is reworded while it is being made', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  const heading = office.tab('Formulir')[0]?.[0] ?? '';
  office.host.meanwhileAt(35, () => type(office, 'Formulir', 0, 0, 'Kepala kolom baru'));
  const step = office.call('stepTask', { kind: 'makeForms' });
  expect(step).toMatchObject({
    ok: true,
    warnings: [{ code: 'column-missing', place: { tab: 'Formulir' } }],
  });
  type(office, 'Formulir', 0, 0, heading);
  office.work('makeForms');
  expect(office.host.forms).toHaveLength(2);
});

it.each([
  ['a note below', 14, 0],
  ['a note between', 3, 1],
])('keeps %s what Beranda shows', (_, row, column) => {
  const office = RunningOffice.withOpenCycle();
  type(office, 'Beranda', row, column, 'tanyakan ke Bu Rina');
  office.host.desk(() => hr).addRow(sheetId(office, 'Beranda'), 2);
  office.host.desk(() => hr).addColumn(sheetId(office, 'Beranda'), 1);
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  const shown = office.tab('Beranda');
  expect(shown.flat().filter((cell) => cell === 'tanyakan ke Bu Rina')).toHaveLength(1);
  expect(shown.find(([label]) => label === 'Penilaian diri')?.[2]).toContain('1/3');
  expect(shown.flat().filter((cell) => cell === 'Pegawai aktif')).toHaveLength(1);
});

it('leaves a half-typed employee and an own setting where they are, whatever is pressed', () => {
  const office = RunningOffice.withOpenCycle();
  const last = office.tab('Pegawai').filter((row) => row.some((cell) => cell !== '')).length;
  type(office, 'Pegawai', last, 1, 'Pegawai baru, NIP menyusul');
  const settings = office.tab('Pengaturan').filter((row) => row.some((cell) => cell !== '')).length;
  type(office, 'Pengaturan', settings, 0, 'Catatan kantor');
  type(office, 'Pengaturan', settings, 1, 'rapat tiap Senin');
  const roster = office.tab('Pegawai');
  office.get('setLanguage', { language: 'en' });
  expect(office.tab('Pegawai')).toEqual(roster);
  office.get('setUpWorkbook', { office: '' });
  office.work('refresh');
  expect(office.tab('Pegawai')[last]?.[1]).toBe('Pegawai baru, NIP menyusul');
  expect(office.tab('Pengaturan')[settings]?.slice(0, 2)).toEqual(['Catatan kantor', 'rapat tiap Senin']);
});

it('keeps the period in force after a sort and with a note in the spare row of Periode', () => {
  const office = RunningOffice.withOpenCycle();
  const row = office.tab('Periode').filter((cells) => cells.some((cell) => cell !== '')).length;
  type(office, 'Periode', row, 0, 'jangan lupa laporan');
  expect(office.get('getPanel').cycle?.id).toBe('2026-1');
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
  expect(office.tab('Periode')[row]?.[0]).toBe('jangan lupa laporan');
  expect(office.get('checkCycle').findings.map(({ id }) => id)).toContain('tab:siklus:cell-empty');
});
