// A script serves one workbook, and a workbook knows whether it is itself: a copy touches nothing of the original.
import type { Variants } from '../../src/local/host/platform/variants';
import { copiedWorkbook } from '../../src/local/host/spreadsheet/stored/state';
import type { Workbook } from '../../src/local/host/spreadsheet/workbook/workbook';
import { hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

const input = (name: string): readonly unknown[] =>
  ({
    setUpWorkbook: [{ office: 'Dinas CONTOH' }],
    stepTask: [{ kind: 'makeForms' }],
    mend: [{ finding: 'form-unlinked:2026-1:self' }],
    importOffice: [smallOffice],
    getPerson: [{ nip: siti.nip }],
  })[name] ?? [];

/** As "Make a copy" leaves it: everything of the workbook, another id, and a script without memory and triggers. */
function copied(variants: Partial<Variants> = {}): RunningOffice {
  const office = RunningOffice.withOpenCycle(smallOffice, { variants });
  const { workbook } = office.host;
  workbook.state = copiedWorkbook(workbook.state, `salinan${workbook.state.spreadsheetId}`.slice(0, 44));
  for (const store of Object.values(office.host.properties))
    for (const key of Object.keys(store)) delete store[key];
  office.host.triggers.length = 0;
  return office;
}

describe('a copy of a workbook, made by hand with its script', () => {
  it.each([
    'getPanel',
    'setUpWorkbook',
    'stepTask',
    'mend',
    'checkCycle',
    'importOffice',
    'getTracking',
    'resendMyLink',
    'closeCycle',
    'getPerson',
  ])('says that it is one and changes nothing: %s', (name) => {
    const office = copied();
    const { state } = office.host.workbook;
    const forms = JSON.stringify(office.host.forms);
    const outcome = office.host.scriptRun(name, input(name), { user: hr });
    expect(outcome).toMatchObject({
      ok: true,
      value: { ok: false, problems: [{ code: 'workbook-copied' }] },
    });
    expect(JSON.stringify(outcome)).toContain('docs.google.com/spreadsheets/d/');
    expect(office.host.workbook.state).toBe(state);
    expect(JSON.stringify(office.host.forms)).toBe(forms);
    expect(office.host.outbox).toEqual([]);
  });

  it('takes nothing in and sends nothing in the morning', () => {
    const office = copied();
    const { state } = office.host.workbook;
    office.at('2026-10-20 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(office.host.workbook.state).toBe(state);
    expect(office.host.outbox).toEqual([]);
  });
});

describe('a copy that is to be used by itself', () => {
  const forms = (office: RunningOffice) => JSON.stringify(office.host.forms);

  it('is let go of the original by one press of HR, and by nobody else', () => {
    const office = copied();
    const before = forms(office);
    expect(office.refusal('adoptCopy', undefined, siti.email)).toEqual(['not-allowed']);
    const panel = office.get('adoptCopy');
    expect(panel.hr?.next).toBe('closed');
    expect(panel.hr?.employees).toBe(3);
    expect(office.tab('Formulir').slice(1).flat().join('')).toBe('');
    expect(office.get('getPastActions').filter(({ undoable }) => undoable)).toEqual([]);
    expect(forms(office)).toBe(before);
    expect(office.host.properties['script']).toMatchObject({
      'timbang.workbook': office.host.workbook.state.spreadsheetId,
    });
  });

  it('says so, and notices a changed time zone, also where what it was copied with cannot be changed', () => {
    const office = copied({ copiedNotes: 'fixed' });
    office.get('adoptCopy');
    expect(office.get('adoptCopy').hr?.next).toBe('closed');
    const zoneFindings = () =>
      office.get('checkCycle').findings.filter(({ kind }) => kind === 'time-zone-moved').length;
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, timeZone: 'Asia/Jayapura' };
    expect(zoneFindings()).toBe(1);
    office.get('mend', { finding: 'time-zone-moved', zone: 'WIT' });
    expect(zoneFindings()).toBe(0);
  });

  it('works from then on, with forms of its own, and the original’s stay as they are', () => {
    const office = copied();
    const before = office.host.forms.map((form) => JSON.stringify(form));
    office.get('adoptCopy');
    office.at('2026-11-02 08:00');
    office.get('openCycle', {
      name: 'Penilaian kedua',
      selfDeadline: '2026-11-15',
      supervisorDeadline: '2026-11-30',
    });
    office.work('makeForms');
    office.host.runTimeTriggers('onDaily');
    expect(office.host.forms.slice(0, 2).map((form) => JSON.stringify(form))).toEqual(before);
    expect(office.host.forms).toHaveLength(4);
    office.answer('self', siti.nip, 3);
    expect(office.get('getPanel').hr?.self.done).toBe(1);
  });

  it('is itself already: pressing again changes nothing', () => {
    const office = copied();
    office.get('adoptCopy');
    const { state } = office.host.workbook;
    office.get('adoptCopy');
    expect(office.host.workbook.state).toBe(state);
  });

  it.each([6, 10, 14, 18])('broken off at call %i, it is finished by the next press', (k) => {
    const office = copied();
    const before = forms(office);
    office.host.failAt(k, 'timeout');
    office.host.scriptRun('adoptCopy', [], { user: hr });
    expect(office.get('adoptCopy').hr?.next).toBe('closed');
    expect(forms(office)).toBe(before);
  });
});

describe('two workbooks with one script', () => {
  /** The script is bound to one workbook and has been set up in another one, which is still there. */
  function second() {
    const office = new RunningOffice({ variants: { activeSpreadsheet: 'null' } });
    const { shelf } = (
      office.host as unknown as {
        engine: { workspace: { workbook: { shelf: { create(title: string, owner: string): Workbook } } } };
      }
    ).engine.workspace.workbook;
    const first = shelf.create('Dinas pertama', hr);
    Object.assign(office.host.properties, {
      script: { 'timbang.workbook': first.state.spreadsheetId },
    });
    return { office, first };
  }

  it('the second is not set up, and told how to get a script of its own', () => {
    const { office, first } = second();
    const before = [first.state, office.host.workbook.state];
    const result = office.call('setUpWorkbook', { office: 'Dinas kedua' });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'other-workbook' }] });
    expect(JSON.stringify(result)).toContain('Ekstensi > Apps Script');
    expect([first.state, office.host.workbook.state]).toEqual(before);
    expect(office.host.properties['script']?.['timbang.workbook']).toBe(first.state.spreadsheetId);
  });

  it('the web app goes on answering for the first, whatever is open beside it', () => {
    const { office, first } = second();
    office.call('getPanel', undefined, siti.email, 'webapp');
    const read = office.host.actions.at(-1)?.methods ?? {};
    expect(Object.keys(read).filter((name) => name.startsWith('Sheets.'))).toEqual([
      'Sheets.Spreadsheets.get',
    ]);
    expect(first.state.sheets).toHaveLength(1);
  });

  it('a copy whose script went along with its memory cannot be made its own while the first is there', () => {
    const { office, first } = second();
    delete office.host.properties['script'];
    office.get('setUpWorkbook', { office: 'Dinas kedua' });
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, spreadsheetId: 'salinan-dengan-skrip-yang-sama' };
    Object.assign(office.host.properties, { script: { 'timbang.workbook': first.state.spreadsheetId } });
    const before = workbook.state;
    expect(office.refusal('adoptCopy')).toEqual(['other-workbook']);
    expect(workbook.state).toBe(before);
  });
});

describe('a script', () => {
  it('that serves a workbook which is still there is not set up in another', () => {
    const office = new RunningOffice();
    const { spreadsheetId } = office.host.workbook.state;
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    expect(office.host.properties['script']).toMatchObject({ 'timbang.workbook': spreadsheetId });
    // Set up once more in the same workbook: nothing against it.
    expect(office.call('setUpWorkbook', { office: 'Dinas CONTOH' }).ok).toBe(true);
  });

  /** A new workbook with a script that served another one, which nobody can open, on the account of HR. */
  function withScriptOfAnother(others: Readonly<Record<string, string>> = {}) {
    const before = new RunningOffice();
    before.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    const office = new RunningOffice();
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, spreadsheetId: 'buku-yang-baru' };
    const kept = { ...before.host.properties['script'], 'timbang.workbook': 'yang-sudah-dihapus', ...others };
    Object.assign(office.host.properties, { script: kept });
    return office;
  }

  it('is let go by a workbook that is gone, with what it kept of that one’s people, and keeps its secret', () => {
    const office = withScriptOfAnother({
      'timbang.trace.abc': '',
      'timbang.talks.2026-1': 'x',
      'timbang.secret': 'lama',
    });
    expect(office.call('setUpWorkbook', { office: 'Dinas CONTOH' }).ok).toBe(true);
    const kept = office.host.properties['script'] ?? {};
    expect(kept['timbang.workbook']).toBe(office.host.workbook.state.spreadsheetId);
    expect(Object.keys(kept)).not.toEqual(expect.arrayContaining(['timbang.trace.abc']));
    expect(Object.keys(kept)).not.toEqual(expect.arrayContaining(['timbang.talks.2026-1']));
    expect(kept['timbang.secret']).toBe('lama');
  });

  it.each<[string, () => RunningOffice, string]>([
    ['for an account that may not open the first', withScriptOfAnother, 'lain@contoh.example'],
    ['while nobody knows which account could', () => withScriptOfAnother({ 'timbang.workbook-by': '' }), hr],
  ])('is not let go %s: no access is not gone', (_, begin, user) => {
    const office = begin();
    const before = JSON.stringify(office.host.properties['script']);
    expect(office.refusal('setUpWorkbook', { office: 'Dinas lain' }, user)).toEqual(['other-workbook']);
    expect(JSON.stringify(office.host.properties['script'])).toBe(before);
    expect(office.host.workbook.state.sheets).toHaveLength(1);
  });
});

describe('the time zone of the workbook', () => {
  it.each([
    ['America/Los_Angeles', undefined, 'Asia/Jakarta'],
    ['America/Los_Angeles', 'WIT', 'Asia/Jayapura'],
    ['Asia/Makassar', undefined, 'Asia/Makassar'],
    ['Asia/Makassar', 'WITA', 'Asia/Makassar'],
    ['Asia/Makassar', 'WIB', 'Asia/Jakarta'],
  ] as const)('%s, set up with %s, becomes %s', (before, zone, after) => {
    const office = new RunningOffice({ timeZone: before });
    office.get('setUpWorkbook', { office: 'Dinas CONTOH', ...(zone && { zone }) });
    expect(office.host.workbook.state.timeZone).toBe(after);
  });

  it('stays as HR set it when the workbook is set up once more', () => {
    const office = RunningOffice.withOpenCycle();
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, timeZone: 'Europe/Amsterdam' };
    office.get('setUpWorkbook', { office: 'Kedutaan CONTOH' });
    expect(workbook.state.timeZone).toBe('Europe/Amsterdam');
  });

  it('abroad is told by the check and mended: an answer of the day after is too late then', () => {
    const office = RunningOffice.withOpenCycle();
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, timeZone: 'America/Los_Angeles' };
    const check = (name: string, ...args: unknown[]) =>
      JSON.stringify(office.host.scriptRun(name, args, { user: hr }));
    expect(check('checkCycle')).toContain('"id":"time-zone"');
    expect(check('mend', { finding: 'time-zone' })).not.toContain('Sudah diperbaiki');
    expect(check('mend', { finding: 'time-zone', zone: 'WIB' })).toContain('Sudah diperbaiki');
    expect(check('checkCycle')).not.toContain('"id":"time-zone"');
    expect(workbook.state.timeZone).toBe('Asia/Jakarta');
    office.at('2026-10-16 08:00');
    office.answer('self', joko.nip, 3);
    expect(office.get('getQuarantine').map(({ reason }) => reason)).toEqual(['deadline-passed']);
  });

  it.each([
    ['WIB', 'Asia/Jakarta'],
    ['WITA', 'Asia/Makassar'],
    ['WIT', 'Asia/Jayapura'],
  ] as const)('abroad can become %s by one press', (zone, name) => {
    const office = RunningOffice.withOpenCycle();
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, timeZone: 'America/Los_Angeles' };
    const finding = office.get('checkCycle').findings.find(({ id }) => id === 'time-zone');
    expect(finding?.choices).toEqual(['WIB', 'WITA', 'WIT']);
    const report = office.get('mend', { finding: 'time-zone', zone });
    expect(report.findings.map(({ id }) => id)).not.toContain('time-zone');
    expect(workbook.state.timeZone).toBe(name);
    expect(office.get('getPanel').zone).toBe(zone);
  });

  it('counts the answers that were there before once, when it is set while people answer', () => {
    const office = RunningOffice.withOpenCycle();
    const { workbook } = office.host;
    workbook.state = { ...workbook.state, timeZone: 'America/Los_Angeles' };
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 3);
    office.get('mend', { finding: 'time-zone', zone: 'WIB' });
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('answers-waiting');
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, added: 0, accepted: 1 });
    office.at('2026-10-05 20:00').answer('self', joko.nip, 4);
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, added: 0, accepted: 2 });
  });
});
