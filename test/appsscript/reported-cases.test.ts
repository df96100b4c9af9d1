// What people reported of forms and lists, replayed on the shipped script step by step, each with the right value of its case.
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  smallOffice,
} from '../../src/local/office/running-office';

const sheetOf = (office: RunningOffice, tab: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === tab)?.sheetId ?? 0;

const inForce = (office: RunningOffice, ratee: string): string[][] =>
  office.tab('Nilai').filter((row) => row.includes(ratee) && row.includes('Berlaku'));

const reasons = (office: RunningOffice) => office.get('getQuarantine').map(({ reason }) => reason);

describe.each([
  ['empty', ''],
  ['the address of the person rated', siti.email],
])('a column “Email” that HR adds beside the raw answers, %s', (_, content) => {
  it('compares the address that Google collected: a stranger’s answer waits, the supervisor’s stays', () => {
    const office = RunningOffice.withOpenCycle();
    const raw = 'Jawaban Atasan';
    const width = office.tab(raw)[0]?.length ?? 0;
    const desk = office.host.desk(() => hr);
    desk.addColumn(sheetOf(office, raw), width);
    desk.editCell(sheetOf(office, raw), 0, width, 'Email');
    for (const row of [1, 2]) if (content !== '') desk.editCell(sheetOf(office, raw), row, width, content);
    office.at('2026-10-05 09:00');
    office.answer('supervisor', joko.nip, 2);
    office.at('2026-10-05 10:00');
    office.answer('supervisor', joko.nip, 1, { email: 'orang.lain@contoh.example' });
    expect(reasons(office)).toEqual(['email-mismatch']);
    expect(inForce(office, joko.nip)).toHaveLength(1);
    expect(inForce(office, joko.nip)[0]).toContain('2');
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).toContain('column-claimed');
  });
});

describe('a level typed over in the raw record', () => {
  const typed = (text: string) => {
    const office = RunningOffice.withOpenCycle();
    office.host.desk(() => hr);
    office.at('2026-10-05 09:00');
    office.answer('supervisor', siti.nip, 2, { event: 'suppressed' });
    const raw = 'Jawaban Atasan';
    const [heads = []] = office.tab(raw);
    const place = heads.findIndex((one) => one.startsWith('M.01 '));
    expect(office.host.desk(() => hr).editCell(sheetOf(office, raw), 1, place, text).ok).toBe(true);
    office.work('refresh');
    return office;
  };

  it.each(['3.5', '3,5', '4.9', '4,9', '3-4', '3 – 4', '3-', '3+', 'III', '3/5', '0', '6'])(
    '%s is no level: the answer waits',
    (text) => {
      const office = typed(text);
      expect(reasons(office)).toEqual(['unreadable-level']);
      expect(inForce(office, siti.nip)).toEqual([]);
    },
  );

  it.each(['3 – Menengah', '03', '3'])('%s is 3', (text) => {
    const office = typed(text);
    expect(reasons(office)).toEqual([]);
    const [heads = []] = office.tab('Nilai');
    expect(inForce(office, siti.nip)[0]?.[heads.indexOf('M.01')]).toBe('3');
  });
});

it('a workbook in another time zone is told of, and set to the office’s an answer of the day after is late', () => {
  const office = RunningOffice.withOpenCycle();
  const { workbook } = office.host;
  workbook.state = { ...workbook.state, timeZone: 'America/Los_Angeles' };
  const told = office.get('checkCycle').findings.find(({ kind }) => kind === 'time-zone');
  expect(told).toMatchObject({ mendable: true, choices: ['WIB', 'WITA', 'WIT'] });
  office.get('mend', { finding: 'time-zone', zone: 'WIB' });
  office.at('2026-10-16 08:00');
  office.answer('self', siti.nip, 3);
  expect(reasons(office)).toEqual(['deadline-passed']);
  expect(inForce(office, siti.nip)).toEqual([]);
});

describe('an export of the next month in which somebody has retired', () => {
  const second = exportFile([head, siti, joko]).replace(/(198805052010011002.*);Aktif;/, '$1;Pensiun;');
  const again = { employees: second, supervisors: smallOffice.supervisors };

  it('leaves nobody active whom the report calls retired, and the open period offers to withdraw', () => {
    expect(second).toContain(';Pensiun;');
    const office = RunningOffice.withOpenCycle();
    const report = office.get('previewImport', again);
    expect(JSON.stringify(report)).toContain('Pensiun');
    office.get('importOffice', again);
    const [heads = [], ...rows] = office.tab('Pegawai');
    const row = rows.find((one) => one.includes(joko.nip)) ?? [];
    expect(row[heads.findIndex((one) => /aktif|status/i.test(one))]).not.toMatch(/^(aktif|ya|true)$/i);
    const preview = office.get('previewAssignments');
    expect(JSON.stringify(preview)).toContain(joko.name);
    office.get('refreshAssignments', { token: preview.token });
    const [columns = [], ...raters] = office.tab('Daftar Penilai');
    const of = raters.filter((one) => one[columns.indexOf('NIP Pegawai')] === joko.nip);
    expect(of.map((one) => one[columns.indexOf('Status Penilai')])).toEqual(['Ditarik', 'Ditarik']);
  });

  it('makes no assignment in a new period', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    office.get('importOffice', again);
    office.get('openCycle', {
      name: 'Penilaian 2026',
      selfDeadline: '2026-10-15',
      supervisorDeadline: '2026-10-31',
    });
    expect(office.tab('Daftar Penilai').flat()).not.toContain(joko.nip);
  });
});
