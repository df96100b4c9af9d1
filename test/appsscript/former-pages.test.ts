// Pages made before pages belonged to a cycle stay the people's own: with their words, under the cycle that their title names.
import { RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { talk, type } from '../support/archived-office';

const page = 'Siti Aminah 2001';
const own = 'Tanggapan pegawai (wajib diisi)';

/** An office of one open cycle with a written page, its pages marked as an earlier version marked them. */
function formerOffice(): RunningOffice {
  const office = RunningOffice.withOpenCycle(smallOffice);
  office.answer('supervisor', siti.nip, 3);
  office.work('makeTabs');
  type(office, page, own, talk);
  const { workbook } = office.host;
  workbook.state = JSON.parse(JSON.stringify(workbook.state).replaceAll('orang:2026-1:', 'orang:'));
  return office;
}

const titles = (office: RunningOffice) => office.host.workbook.state.sheets.map(({ title }) => title);

describe('pages of an earlier version', () => {
  it('are found again in their cycle, and not made a second time', () => {
    const office = formerOffice();
    const before = titles(office);
    const rows = office.tab(page);
    expect(office.get('previewTask', { kind: 'makeTabs' })).toMatchObject({ empty: false });
    office.work('makeTabs');
    expect(titles(office)).toEqual(before);
    expect(office.tab(page)).toEqual(rows);
    expect(office.get('previewTask', { kind: 'makeTabs' })).toMatchObject({ empty: true });
    expect(office.get('getKeptPage', { nip: siti.nip }).rows.flat()).toContain(talk);
  });

  it('are put away with the cycle that their title names once there is another', () => {
    const office = formerOffice();
    office.get('closeCycle');
    office.at('2026-11-05 09:00').get('openCycle', {
      name: 'Penilaian kedua',
      selfDeadline: '2026-12-15',
      supervisorDeadline: '2026-12-31',
    });
    office.work('makeTabs');
    expect(office.tab(page).flat()).not.toContain(talk);
    const kept = office.call('getKeptPage', { nip: siti.nip }, undefined, 'sidebar', '2026-1');
    expect(kept).toMatchObject({ ok: true });
    expect(JSON.stringify(kept)).toContain(talk);
  });

  it('whose title names no cycle are put away with all they say', () => {
    const office = formerOffice();
    const { sheets } = office.host.workbook.state;
    const sheetId = sheets.find(({ title }) => title === page)?.sheetId ?? -1;
    office.host.desk(() => office.host.owner).editCell(sheetId, 1, 0, 'Lembar lama');
    office.work('makeTabs');
    expect(office.tab(page).flat()).not.toContain(talk);
    expect(office.tab('Tab Tersimpan').flat()).toContain(talk);
  });

  it('go with the person who is erased', () => {
    const office = formerOffice();
    office.get('closeCycle');
    const erase = { what: siti.nip, keepRoster: false, confirm: siti.nip };
    expect(office.get('stepErasure', erase).state).toBe('done');
    expect(titles(office)).not.toContain(page);
    expect(JSON.stringify(office.host.stored)).not.toContain(talk);
  });
});
