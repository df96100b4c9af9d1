// A script serves one workbook, and a workbook knows whether it is itself: a copy touches nothing of the original.
import { hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

const input = (name: string): readonly unknown[] =>
  ({
    setUpWorkbook: [{ office: 'Dinas CONTOH' }],
    stepTask: [{ kind: 'makeForms' }],
    mend: [{ finding: 'form-unlinked:2026-1:self' }],
    importOffice: [smallOffice],
    getPerson: [{ nip: siti.nip }],
  })[name] ?? [];

/** As "Make a copy" leaves it: everything of the workbook, another id, and a script that remembers nothing. */
function copied(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  const { workbook } = office.host;
  workbook.state = {
    ...workbook.state,
    spreadsheetId: `salinan${workbook.state.spreadsheetId}`.slice(0, 44),
  };
  for (const store of Object.values(office.host.properties))
    for (const key of Object.keys(store)) delete store[key];
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

describe('a script', () => {
  it('that serves a workbook which is still there is not set up in another', () => {
    const office = new RunningOffice();
    const { spreadsheetId } = office.host.workbook.state;
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    expect(office.host.properties['script']).toMatchObject({ 'timbang.workbook': spreadsheetId });
    // Set up once more in the same workbook: nothing against it.
    expect(office.call('setUpWorkbook', { office: 'Dinas CONTOH' }).ok).toBe(true);
  });

  it('is let go by a workbook that is gone', () => {
    const office = new RunningOffice();
    Object.assign(office.host.properties, { script: { 'timbang.workbook': 'yang-sudah-dihapus' } });
    expect(office.call('setUpWorkbook', { office: 'Dinas CONTOH' }).ok).toBe(true);
    expect(office.host.properties['script']?.['timbang.workbook']).toBe(
      office.host.workbook.state.spreadsheetId,
    );
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
    expect(check('mend', { finding: 'time-zone' })).toContain('Sudah diperbaiki');
    expect(check('checkCycle')).not.toContain('"id":"time-zone"');
    expect(workbook.state.timeZone).toBe('Asia/Jakarta');
    office.at('2026-10-16 08:00');
    office.answer('self', joko.nip, 3);
    expect(office.get('getQuarantine').map(({ reason }) => reason)).toEqual(['deadline-passed']);
  });
});
