// HR is not up for grabs: a list of officers that is emptied, reworded or deleted lets nobody in, and the owner of the file alone restores it.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const stranger = 'orang@lain.example';
const doors = ['sidebar', 'webapp'] as const;
const label = 'Email pengelola kepegawaian';

/** An office with two officers, of whom the second does something that changes the workbook. */
function twoOfficers(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  new TrackedOffice(office).type('Pengaturan', label, 'Nilai', `${hr}, ${head.email}`);
  office.get('setLanguage', { language: 'id' }, head.email);
  return office;
}

const sheetOf = (office: RunningOffice, title: string) => {
  const sheet = office.host.workbook.state.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new Error(`no tab ${title}`);
  return sheet;
};

const headCell = (office: RunningOffice, column: number, text: string) =>
  office.host.desk(() => hr).editCell(sheetOf(office, 'Pengaturan').sheetId, 0, column, text);

const losses: readonly (readonly [string, (office: RunningOffice) => void])[] = [
  ['emptied', (office) => new TrackedOffice(office).type('Pengaturan', label, 'Nilai', '')],
  [
    'filled with something else',
    (office) => new TrackedOffice(office).type('Pengaturan', label, 'Nilai', 'lihat SK'),
  ],
  ['under another heading', (office) => headCell(office, 1, 'Isi')],
  ['without its label', (office) => headCell(office, 0, 'Hal')],
  [
    'deleted with its tab',
    (office) => office.host.desk(() => hr).deleteSheet(sheetOf(office, 'Pengaturan').sheetId),
  ],
];

describe.each(losses)('a list of officers that is %s', (_, lose) => {
  const office = twoOfficers();
  lose(office);
  const panel = (user: string, via: 'sidebar' | 'webapp') => {
    const result = office.call('getPanel', undefined, user, via);
    if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
    return result.value;
  };

  it.each(
    doors.flatMap((via) => ['', stranger, siti.email, head.email, hr].map((user) => [user, via] as const)),
  )('lets nobody in: %s by the %s', (user, via) => {
    expect(panel(user, via).hr).toBeUndefined();
    expect(panel(user, via).user.role).not.toBe('hr');
    expect(office.refusal('setUpWorkbook', { office: 'Rebutan' }, user, via)).toEqual(['not-allowed']);
  });

  it.each(doors)('shows a stranger nothing by the %s', (via) => {
    const { language, user, ...told } = panel(stranger, via);
    // Whom to ask stands on every form as well.
    expect(told).toEqual({ office: '', contact: '' });
    expect(user.role).toBe('nobody');
  });

  it('is told to those who were officers and to the owner, who alone may give it back', () => {
    expect(panel(hr, 'sidebar').officersLost).toMatchObject({ mendable: true });
    expect(panel(head.email, 'sidebar').officersLost).toMatchObject({ mendable: false });
    expect(panel(siti.email, 'sidebar').officersLost).toBeUndefined();
    for (const user of ['', stranger, siti.email, head.email])
      for (const via of doors)
        expect(office.refusal('restoreOfficers', undefined, user, via)).toEqual(['not-allowed']);
  });

  it('is given back whole by the owner, or it is said what stands in the way', () => {
    const refused = office.refusal('restoreOfficers');
    if (refused.length > 0) {
      expect(refused.filter((code) => code === 'not-allowed')).toEqual([]);
      expect(panel(hr, 'sidebar').hr).toBeUndefined();
      headCell(office, 0, 'Pengaturan');
      headCell(office, 1, 'Nilai');
      new TrackedOffice(office).type('Pengaturan', label, 'Nilai', '');
      expect(office.refusal('restoreOfficers')).toEqual([]);
    }
    expect(panel(hr, 'sidebar').user.role).toBe('hr');
    expect(panel(head.email, 'sidebar').user.role).toBe('hr');
    expect(panel(stranger, 'webapp').user.role).toBe('nobody');
  });
});

describe('founding an office', () => {
  it('is for whoever sits before the workbook, not for a page of the web app', () => {
    const office = new RunningOffice();
    expect(office.refusal('setUpWorkbook', { office: 'Dinas' }, hr, 'webapp')).toEqual(['not-allowed']);
    expect(office.refusal('setUpWorkbook', { office: 'Dinas' }, stranger, 'webapp')).toEqual(['not-allowed']);
    expect(office.refusal('restoreOfficers')).toEqual(['not-allowed']);
    expect(office.refusal('setUpWorkbook', { office: 'Dinas' })).toEqual([]);
  });

  it('is over once there is one, though every tab of its own is gone', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    const desk = office.host.desk(() => hr);
    for (const { sheetId, title } of [...office.host.workbook.state.sheets])
      if (title !== 'Kompetensi') desk.deleteSheet(sheetId);
    const next = 'pegawai.baru@contoh.example';
    expect(office.refusal('setUpWorkbook', { office: 'Rebutan' }, next)).toEqual(['not-allowed']);
    expect(office.refusal('restoreOfficers')).toEqual([]);
    expect(office.get('getPanel').user.role).toBe('hr');
  });
});
