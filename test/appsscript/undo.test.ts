// Undoing bulk actions on the shipped script: values back as they were, what people typed since stays.
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  smallOffice,
} from '../../src/local/office/running-office';

/** Content of every tab but the journal and the log, which only grow; trailing empties left out. */
function contents(office: RunningOffice): Record<string, unknown> {
  return Object.fromEntries(
    office.host.workbook.state.sheets
      .filter(({ title }) => title !== 'Riwayat' && title !== 'Log')
      .map(({ title, rows }) => {
        const cells = rows.map((row) => {
          const values = row.map((cell) => cell?.userEnteredValue ?? null);
          while (values.length > 0 && values[values.length - 1] === null) values.pop();
          return values;
        });
        while (cells.length > 0 && cells[cells.length - 1]?.length === 0) cells.pop();
        return [title, cells];
      }),
  );
}

const latest = (office: RunningOffice) => {
  const action = office.get('getPastActions').find(({ undoable }) => undoable);
  if (action === undefined) throw new Error('nothing to undo');
  return action;
};

const undo = (office: RunningOffice) => office.get('undoAction', { id: latest(office).id });

const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

const sheetId = (office: RunningOffice, tab: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === tab)?.sheetId ?? 0;

/** Types into a cell, row and column counted from 0. */
const type = (office: RunningOffice, tab: string, row: number, column: number, value: string) =>
  office.host.desk(() => hr).editCell(sheetId(office, tab), row, column, value);

describe('undoing from the last action back to the first', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  const stages: Record<string, unknown>[] = [contents(office)];
  const steps = [
    () => office.get('importOffice', smallOffice),
    () => office.get('openCycle', { name: 'Penilaian 2026', ...days }),
    () => office.work('makeForms'),
    () => office.work('makeTabs'),
  ];
  for (const step of steps) {
    step();
    stages.push(contents(office));
  }

  it('lists the actions, the latest first, and lets only that one be undone', () => {
    expect(office.get('getPastActions').map(({ kind, undoable }) => [kind, undoable])).toEqual([
      ['makeTabs', true],
      ['makeForms', false],
      ['openCycle', false],
      ['importOffice', false],
    ]);
  });

  it.each([
    ['the person tabs', 3],
    ['the forms', 2],
    ['the cycle', 1],
    ['the import', 0],
  ] as const)('gives every value back when %s are undone', (_, stage) => {
    const { id } = latest(office);
    const preview = office.get('previewUndo', { id });
    const report = office.get('undoAction', { id });
    expect(report).toEqual(preview);
    expect(report.kept).toBe(0);
    expect(contents(office)).toEqual(stages[stage]);
    // Pressing again is harmless.
    expect(office.get('undoAction', { id })).toMatchObject({ restored: 0, tabsDeleted: 0 });
    expect(contents(office)).toEqual(stages[stage]);
  });

  it('leaves the forms closed and forgotten', () => {
    expect(office.host.forms.map(({ accepting }) => accepting)).toEqual([false, false]);
  });

  it('does everything again afterwards, with new forms', () => {
    for (const step of steps) step();
    expect(Object.keys(contents(office)).sort()).toEqual(Object.keys(stages[4] ?? {}).sort());
    expect(office.host.forms.map(({ accepting }) => accepting)).toEqual([false, false, true, true]);
    expect(office.answer('self', siti.nip, 3).ok).toBe(true);
    expect(office.get('getPanel').hr?.self.done).toBe(1);
  });
});

describe('what people did since', () => {
  it('keeps an imported row that HR has corrected, and takes the others back', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    type(office, 'Pegawai', 2, 4, 'siti.baru@contoh.example');
    const report = undo(office);
    expect(report.kept).toBe(1);
    expect(report.sentences.join()).toContain('Pegawai baris 3');
    const left = office.tab('Pegawai').filter((row) => row.some((cell) => cell !== ''));
    expect(left.slice(1).map((row) => [row[0], row[4]])).toEqual([[siti.nip, 'siti.baru@contoh.example']]);
  });

  it('finds imported rows again when HR has sorted the tab', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    const before = office.tab('Pegawai')[1];
    office.host.desk(() => hr).sortRange(sheetId(office, 'Pegawai'), 1);
    office.host.desk(() => hr).sortRange(sheetId(office, 'Pegawai'), 1, false);
    expect(office.tab('Pegawai')[1]).not.toEqual(before);
    expect(undo(office).kept).toBe(0);
    expect(office.tab('Pegawai').filter((row) => row.some((cell) => cell !== ''))).toHaveLength(1);
  });

  it('brings back the values a second import replaced', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    const before = contents(office);
    office.get('importOffice', {
      employees: exportFile([head, { ...siti, email: 'lain@contoh.example', job: 'Analis Contoh' }, joko]),
      supervisors: '',
    });
    expect(contents(office)).not.toEqual(before);
    undo(office);
    expect(contents(office)).toEqual(before);
  });

  it('keeps a person tab in which somebody wrote', () => {
    const office = RunningOffice.withOpenCycle();
    const tab = 'Siti Aminah 2001';
    type(office, tab, 30, 0, 'Catatan dialog');
    expect(undo(office)).toMatchObject({ kept: 1, tabsDeleted: 2 });
    expect(office.tab(tab).flat()).toContain('Catatan dialog');
  });

  it('keeps the person tab on which the two have signed, and what they wrote beside', () => {
    const office = RunningOffice.withOpenCycle();
    const tab = 'Siti Aminah 2001';
    const rows = office.tab(tab);
    // Two lines above the line that says so: above the names.
    const signing = rows.findIndex((row) => row.includes('Tanda tangan dan tanggal')) - 2;
    expect(signing).toBeGreaterThan(0);
    type(office, tab, signing, 0, 'ttd. Siti Aminah');
    expect(undo(office)).toMatchObject({ kept: 1, tabsDeleted: 2 });
    expect(office.tab(tab)[signing]).toContain('ttd. Siti Aminah');
  });

  it('deletes person tabs that answers have filled meanwhile', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('supervisor', siti.nip, 2);
    expect(undo(office)).toMatchObject({ kept: 0, tabsDeleted: 3 });
  });

  it('keeps answers when the forms are undone, and does not undo a cycle that has some', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    undo(office);
    expect(undo(office)).toMatchObject({ formsClosed: 2 });
    expect(office.get('getPanel').hr?.self.done).toBe(1);
    expect(office.host.forms.map(({ accepting }) => accepting)).toEqual([false, false]);
    expect(office.get('getPastActions').find(({ kind }) => kind === 'openCycle')).toMatchObject({
      undoable: false,
    });
    office.work('makeForms');
    office.at('2026-10-06 09:00');
    office.answer('self', joko.nip, 2);
    office.work('refresh');
    expect(office.get('getPanel').hr?.self.done).toBe(2);
  });
});
