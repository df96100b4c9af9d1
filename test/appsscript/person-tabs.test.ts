// Tabs of employees in an office that is too large for one each: made unit by unit, deleted with one press, and made again.

import { mostTabs } from '../../src/core/workbook/workbook-size';
import { exportFile, hr, RunningOffice, siti, supervisorFile } from '../../src/local/office/running-office';

const units = ['Bidang A', 'Bidang B', 'Bidang C'];

const people = Array.from({ length: 270 }, (_, index) => ({
  nip: `1990${String(1 + (index % 12)).padStart(2, '0')}${String(1 + (index % 28)).padStart(2, '0')}2015031${String(index + 1).padStart(3, '0')}`,
  name: `Pegawai Contoh ${index + 1}`,
  unit: units[index % 3] ?? '',
}));
const lead = people[0]?.nip ?? '';

function largeOffice(): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', {
    employees: exportFile(people),
    supervisors: supervisorFile(people.map(({ nip }) => [nip, nip === lead ? 'WALI KOTA' : lead])),
  });
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  return office;
}

const tabsOf = (office: RunningOffice) => office.host.workbook.state.sheets.map(({ title }) => title);

const personTabs = (office: RunningOffice) =>
  tabsOf(office).filter((title) => title.startsWith('Pegawai Contoh'));

describe('an office of more people than a workbook has room for tabs', () => {
  const office = largeOffice();

  it('is not asked to make tabs before it collects answers', () => {
    expect(office.get('getPanel').hr?.next).toBe('collect');
  });

  it('makes tabs of one unit', () => {
    const wanted = { kind: 'makeTabs', unit: 'Bidang B' } as const;
    expect(office.get('previewTask', wanted)).toMatchObject({ empty: false, left: 0 });
    expect(office.work('makeTabs', 'Bidang B')).toMatchObject({ done: 90, of: 90 });
    expect(personTabs(office)).toHaveLength(90);
    expect(office.get('previewTask', wanted)).toMatchObject({ empty: true });
  });

  it('fills the room there is, and says how many have none and what to do', () => {
    const { left = 0, sentence } = office.get('previewTask', { kind: 'makeTabs' });
    const progress = office.work('makeTabs');
    expect(tabsOf(office)).toHaveLength(mostTabs);
    expect(personTabs(office)).toHaveLength(270 - left);
    for (const said of [sentence, progress.sentence])
      expect(said).toContain(`${left} pegawai tidak mendapat tab`);
    expect(progress).toMatchObject({ done: 270 - left, of: 270 - left });
    expect(office.get('previewTask', { kind: 'makeTabs' })).toMatchObject({ empty: true, left });
  });

  it('deletes them with one press but for those that people have written in, and gives the rest back', () => {
    const before = personTabs(office);
    const [own = ''] = before;
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === own);
    const row = office.tab(own).findIndex(([label]) => label === 'Kesepakatan');
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, 2, 'Kami sepakat mencoba.');
    const { sentence } = office.get('previewTask', { kind: 'clearTabs' });
    expect(sentence).toContain(`${before.length - 1} tab pegawai akan dihapus`);
    expect(sentence).toContain('1 tab tetap');
    office.work('clearTabs');
    expect(personTabs(office)).toEqual([own]);
    expect(office.get('previewTask', { kind: 'clearTabs' }).empty).toBe(true);
    const [last] = office.get('getPastActions');
    expect(last).toMatchObject({ kind: 'clearTabs', undoable: true });
    const undo = { id: last?.id ?? '' };
    expect(office.get('previewUndo', undo).sentences).toEqual([
      `${before.length - 1} tab pegawai dibuat lagi.`,
    ]);
    office.get('undoAction', undo);
    expect([...personTabs(office)].sort()).toEqual([...before].sort());
    expect(office.tab(own).flat()).toContain('Kami sepakat mencoba.');
    office.get('undoAction', undo);
    expect(personTabs(office)).toHaveLength(before.length);
  });
});

it('shows in a tab that was deleted and made again what came in between', () => {
  const office = RunningOffice.withOpenCycle();
  const title = 'Siti Aminah 2001';
  office.work('clearTabs');
  expect(tabsOf(office)).not.toContain(title);
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 2);
  expect(tabsOf(office)).not.toContain(title);
  office.work('makeTabs');
  expect(office.tab(title).flat().join()).toContain('■│■□□□ Atasan\n●│●●●○ Diri');
});
