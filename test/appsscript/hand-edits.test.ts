// Hand edits on the shipped script: a reworded heading costs nothing, language writes only its tab, the period in force is known by its id.
import { hr, RunningOffice, siti } from '../../src/local/office/running-office';

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
