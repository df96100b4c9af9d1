// The whole job on the local host with the shipped script: what HR, supervisors and employees can do, and cannot.

import { dump } from '../../src/local/host/dump';
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  smallOffice,
  supervisorFile,
} from '../../src/local/office/running-office';
import { callsBesideCache } from '../support/calls';

const codes = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.problems?.map(({ code }) => code);

describe('an appraisal from import to summary', () => {
  const office = RunningOffice.withOpenCycle();

  it('brings the national dictionary: nine competencies, 135 indicators', () => {
    expect(office.get('getPanel').hr).toMatchObject({ competencies: 9, indicators: 135 });
  });

  it('makes a self-assignment for everyone and a supervisor’s where there is one', () => {
    expect(office.get('getLinks').map(({ role, rater, ratee }) => [role, rater, ratee])).toEqual([
      // By the names of raters: Budi, Joko, Siti, WALI KOTA.
      ['self', head.nip, head.nip],
      ['supervisor', head.nip, siti.nip],
      ['supervisor', head.nip, joko.nip],
      ['self', joko.nip, joko.nip],
      ['self', siti.nip, siti.nip],
      ['supervisor', 'WALI KOTA', head.nip],
    ]);
  });

  it('gives every person a tab of their own and hides the raw record', () => {
    const tabs = office.host.workbook.state.sheets;
    expect(tabs.filter(({ title }) => /\d{4}$/.test(title))).toHaveLength(3);
    expect(
      tabs.filter(({ title }) => /^Jawaban (Diri|Atasan)/.test(title)).map(({ hidden }) => hidden),
    ).toEqual([true, true]);
  });

  it('changes nothing when every step is pressed again', () => {
    const before = dump(office.host);
    expect(office.get('previewTask', { kind: 'makeTabs' })).toMatchObject({ empty: true });
    expect(office.get('previewTask', { kind: 'makeForms' })).toMatchObject({ empty: true });
    office.work('makeTabs');
    office.work('makeForms');
    office.work('refresh');
    expect(dump(office.host)).toBe(before);
  });

  it('withholds the self-score until the supervisor has answered', () => {
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    const before = office.get('getPerson', { nip: siti.nip }, head.email);
    expect(before.selfWithheld).toBe(true);
    expect(before.competencies.every(({ self }) => self === undefined)).toBe(true);
    expect(office.tab('Siti Aminah 2001').flat()).not.toContain('4');

    office.at('2026-10-06 09:00');
    office.answer('supervisor', siti.nip, { 'M.01': 1, 'M.02': 2 });
    const after = office.get('getPerson', { nip: siti.nip }, head.email);
    expect(after.selfWithheld).toBe(false);
    expect(after.competencies[0]).toMatchObject({ required: 1, supervisor: 1, self: 4, gap: 0 });
    // Two of nine are too few for a figure.
    expect(after).toMatchObject({
      rated: 2,
      of: 9,
      matchWithheld: expect.stringContaining('terlalu sedikit'),
    });
    expect(after.match).toBeUndefined();
  });

  it('takes one answer in with at most nine calls besides those to the cache', () => {
    const taken = office.host.actions.filter(({ name }) => name === 'onAnswerSubmitted');
    expect(taken).toHaveLength(2);
    for (const action of taken) expect(callsBesideCache(action)).toBeLessThanOrEqual(9);
  });

  it('puts an answer from another address aside until HR decides', () => {
    office.at('2026-10-07 09:00');
    office.answer('self', siti.nip, 1, { email: 'orang.lain@contoh.example' });
    const [waiting] = office.get('getQuarantine');
    expect(waiting).toMatchObject({ reason: 'email-mismatch', acceptable: true, ratee: 'Siti Aminah' });
    expect(office.get('getPerson', { nip: siti.nip }).competencies[0]?.self).toBe(4);
    expect(office.get('decideQuarantine', { key: waiting?.key ?? '', decision: 'accept' })).toEqual([]);
    expect(office.get('getPerson', { nip: siti.nip }).competencies[0]?.self).toBe(1);
  });

  it('never lets an answer with a made-up code count', () => {
    office.at('2026-10-08 09:00');
    office.answer('self', siti.nip, 5, { code: '0000-0000-0000-0000' });
    const [waiting] = office.get('getQuarantine');
    expect(waiting).toMatchObject({ reason: 'code-unknown', acceptable: false });
    expect(codes(office.call('decideQuarantine', { key: waiting?.key ?? '', decision: 'accept' }))).toEqual([
      'not-acceptable',
    ]);
    expect(office.get('decideQuarantine', { key: waiting?.key ?? '', decision: 'reject' })).toEqual([]);
  });

  it('takes an answer once, however often and however late it is announced', () => {
    office.at('2026-10-09 09:00');
    office.answer('self', joko.nip, 2, { event: 'twice' });
    office.answer('self', head.nip, 3, { event: 'suppressed' });
    expect(office.get('getPanel').hr?.self.done).toBe(2);
    office.work('refresh');
    expect(office.get('getPanel').hr?.self.done).toBe(3);
    expect(office.tab('Nilai').filter((row) => row.includes(joko.nip))).toHaveLength(1);
  });

  it('never overwrites what people write in the dialogue', () => {
    const desk = office.host.desk(() => hr);
    const tab = office.host.workbook.state.sheets.find(({ title }) => title === 'Siti Aminah 2001');
    const rows = office.tab('Siti Aminah 2001');
    const row = rows.findIndex((cells) => cells[0]?.startsWith('Tanggapan pegawai'));
    desk.editCell(tab?.sheetId ?? 0, row, 2, 'Saya ingin belajar.');
    office.at('2026-10-10 09:00');
    office.answer('supervisor', siti.nip, 3);
    expect(office.tab('Siti Aminah 2001')[row]?.[2]).toBe('Saya ingin belajar.');
  });
});

describe('who may do what', () => {
  const office = RunningOffice.withOpenCycle();

  it('shows a supervisor the own team and nobody else', () => {
    const panel = office.get('getPanel', undefined, head.email);
    expect(panel.hr).toBeUndefined();
    expect(panel.team?.map(({ name }) => name)).toEqual(['Joko Susilo', 'Siti Aminah']);
    expect(codes(office.call('getPerson', { nip: head.nip }, siti.email))).toEqual(['not-yours']);
  });

  it('shows an employee the own result only after both have answered and HR has published', () => {
    expect(codes(office.call('getPerson', { nip: siti.nip }, siti.email))).toEqual(['own-first']);
    office.answer('supervisor', siti.nip, 2);
    expect(codes(office.call('getPerson', { nip: siti.nip }, siti.email))).toEqual(['own-first']);
    office.answer('self', siti.nip, 2);
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).match).toBeUndefined();
    office.get('publishResults', {});
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).match?.band).toBe('Optimal');
  });

  it.each([
    ['getPerson', { nip: 'x' }],
    ['getPerson', undefined],
    ['stepTask', { kind: 'dropAll' }],
    ['openCycle', { name: 1 }],
    ['setLanguage', { language: 'fr' }],
    ['decideQuarantine', { key: 'x', decision: 'accept', more: true }],
  ] as const)('%s refuses a payload of the wrong shape: %j', (name, input) => {
    expect(codes(office.call(name, input as never))).toContain('bad-input');
  });
});

describe('English', () => {
  it('words what the server says, and the notes of the tabs', () => {
    const office = RunningOffice.withOpenCycle();
    office.get('setLanguage', { language: 'en' });
    const [refusal] =
      (office.call('getLinks', undefined, siti.email) as { problems?: { message: string }[] }).problems ?? [];
    expect(refusal?.message).toBe(`The account ${siti.email} has not been given access to this step yet.`);
    office.work('makeTabs');
    expect(office.tab('Siti Aminah 2001')[0]?.[0]).toBe('COMPETENCY DIALOGUE SHEET');
  });
});

describe('bad input', () => {
  it('keeps formulas and markup as text and out of tab names', () => {
    const nasty = '=HYPERLINK("x") [a/b]: *?<b>';
    const office = RunningOffice.withOpenCycle({
      employees: exportFile([{ ...siti, name: nasty.replaceAll('"', '""').replace(/^(.*)$/, '"$1"') }]),
      supervisors: supervisorFile([[siti.nip, 'WALI KOTA']]),
    });
    const cells = office.host.workbook.state.sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toBe(false);
    expect(office.tab('Pegawai')[1]?.[1]).toBe(nasty);
    for (const { title } of office.host.workbook.state.sheets) expect(title).not.toMatch(/[:\\/?*[\]]/);
  });

  it('counts a supervisor without a NIP once, however the title is typed', () => {
    const joko = { ...siti, nip: '199001152016041003', name: 'Joko Susilo', email: 'joko@contoh.example' };
    const office = RunningOffice.withOpenCycle({
      employees: exportFile([siti, joko]),
      supervisors: supervisorFile([
        [siti.nip, 'WALI KOTA'],
        [joko.nip, 'Wali  Kota'],
      ]),
    });
    expect(office.get('getPanel').hr).toMatchObject({ supervisors: 1, withoutSupervisor: 0 });
  });

  it('keeps two people of one name apart', () => {
    const office = RunningOffice.withOpenCycle({
      employees: exportFile([siti, { ...siti, nip: '199001152016042001', email: 'siti2@contoh.example' }]),
      supervisors: '',
    });
    const names = office.host.workbook.state.sheets
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Siti'));
    expect(names).toEqual(['Siti Aminah 2001', 'Siti Aminah 2001 (2)']);
  });

  it('does not open a second cycle, nor one whose deadline has passed', () => {
    const office = RunningOffice.withOpenCycle();
    const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };
    expect(codes(office.call('openCycle', { name: 'Lagi', ...days }))).toEqual(['cycle-open']);
    office.get('closeCycle');
    expect(
      codes(office.call('openCycle', { name: '', selfDeadline: '2026-09-01', supervisorDeadline: 'besok' })),
    ).toEqual(['no-name', 'deadline-past', 'deadline-unreadable']);
  });

  it('says what is missing in a file that is no export, and changes nothing', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'CONTOH' });
    const before = dump(office.host);
    const result = office.call('importOffice', { employees: 'a;b\n1;2', supervisors: 'x' });
    expect(result.ok).toBe(false);
    expect(codes(result)?.length).toBeGreaterThan(1);
    expect(dump(office.host)).toBe(before);
  });
});

describe('scale', () => {
  it('makes the tabs of ninety people in one batch, with as many calls as for three', () => {
    const people = Array.from({ length: 90 }, (_, index) => ({
      nip: `19900115201503${1 + (index % 2)}${String(index + 1).padStart(3, '0')}`,
      name: `Pegawai Contoh ${index + 1}`,
      email: `pegawai${index + 1}@contoh.example`,
    }));
    const calls = (files: typeof smallOffice) => {
      const office = RunningOffice.withOpenCycle(files);
      const steps = office.host.actions.filter(
        ({ methods }) => methods['Sheets.Spreadsheets.batchUpdate'] !== undefined,
      );
      const [, , , ...rest] = steps;
      const tabs = rest[rest.length - 1];
      return { calls: tabs?.calls, batches: tabs?.methods['Sheets.Spreadsheets.batchUpdate']?.calls };
    };
    const many = calls({ employees: exportFile(people), supervisors: '' });
    expect(many).toEqual(calls(smallOffice));
    expect(many.batches).toBe(1);
  });
});
