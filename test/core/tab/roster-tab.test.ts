// Pegawai: what HR types as the status of a person is meant, or is asked about.
import { rosterTab } from '../../../src/core/tab/roster-tab';
import { textsIn } from '../../../src/core/text/texts';
import { readTab } from '../../../src/core/workbook/read-tab';

const read = (status: string) =>
  readTab(
    rosterTab,
    [
      ['NIP', 'Nama', 'Jabatan', 'Status'],
      ['199001152015032001', 'Siti', 'Analis', status],
    ],
    { texts: textsIn('id') },
  );

describe('the status of a person in Pegawai', () => {
  it.each([
    ['Aktif', true],
    ['aktif', true],
    ['', true],
    ['Tugas Belajar', true],
    ['Tidak Aktif', false],
    ['Non-aktif', false],
    ['Pensiun', false],
    ['Meninggal dunia', false],
    ['Pindah instansi', false],
  ])('"%s" is active: %s', (status, active) => {
    const { whole, problems } = read(status);
    expect(whole.map(({ active: isActive }) => isActive)).toEqual([active]);
    expect(problems).toEqual([]);
  });

  it('that nobody knows is an error: no cycle opens until it is settled', () => {
    expect(read('entah').problems).toMatchObject([
      { severity: 'error', code: 'roster-status', place: { row: 2, column: 'Status' } },
    ]);
  });
});
