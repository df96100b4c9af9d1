// Response tabs are found whatever Google calls them, and stay found when people link forms anew.
import type { Variants } from '../../src/local/host/platform/variants';
import { hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const found = (office: RunningOffice) => office.get('checkCycle').findings.map(({ id }) => id);

const formOf = (office: RunningOffice, start: string) => {
  const form = office.host.forms.find(({ title }) => title.startsWith(start));
  if (form === undefined) throw new Error(`no form ${start}`);
  return form;
};

/** As somebody does in the form's own settings: Unlink form, then Link to Sheets with the same workbook. */
function relink(office: RunningOffice, start: string): void {
  const form = formOf(office, start);
  const store = (office.host as unknown as { engine: { workspace: { forms: Store } } }).engine.workspace
    .forms;
  store.unlink(form);
  store.link(form, office.host.workbook.state.spreadsheetId);
}

interface Store {
  link(form: unknown, spreadsheet: string): void;
  unlink(form: unknown): void;
}

describe('the tab a form writes into', () => {
  it.each<[string, Partial<Variants>]>([
    ['has the form’s file id in its address', { formAddress: 'file-id' }],
    ['has the published address', { formAddress: 'published' }],
    ['shows up at the third look', { formAddress: 'file-id', responseTab: 2 }],
    ['is not deleted while it is linked', { formAddress: 'file-id', deleteLinkedTab: 'refused' }],
    [
      'is in a workbook nobody has open when the event comes',
      { formAddress: 'file-id', activeSpreadsheet: 'null' },
    ],
  ])('is found when it %s: answers come in, and each form was linked once', (_, variants) => {
    const office = RunningOffice.withOpenCycle(smallOffice, { variants });
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    office.answer('supervisor', siti.nip, 3);
    expect(office.tab('Nilai').filter((row) => row.includes(siti.nip))).toHaveLength(2);
    expect(links(office)).toBe(2);
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
  });

  it('is waited for when it comes late, said, and found by the next press', () => {
    const office = whereTabsComeLate();
    const press = () => office.call('stepTask', { kind: 'makeForms' });
    expect(press()).toMatchObject({ ok: false, problems: [{ code: 'response-tab-late' }] });
    const presses = Array.from({ length: 12 }, press);
    expect(presses.some((result) => result.ok && result.value.finished)).toBe(true);
    expect(links(office)).toBe(2);
    expect(office.host.forms).toHaveLength(2);
  });

  it.each([1, 3, 5, 10, 30])('is found in the end by whoever presses every %i minutes', (minutes) => {
    const office = whereTabsComeLate();
    const presses = Array.from({ length: 40 }, () => {
      office.host.advance(minutes * 60_000);
      return office.call('stepTask', { kind: 'makeForms' });
    });
    expect(presses.some((result) => result.ok && result.value.finished)).toBe(true);
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
    expect(office.tab('Jawaban Diri')).toHaveLength(1);
    expect(office.tab('Jawaban Atasan')).toHaveLength(1);
  });

  it('is made anew after ten minutes without one', () => {
    const office = RunningOffice.withOpenCycle(undefined, { variants: { deleteLinkedTab: 'allowed' } });
    const form = formOf(office, 'Penilaian Diri');
    const { sheetId } = office.host.workbook.state.sheets.find(({ title }) => title === 'Jawaban Diri') ?? {};
    office.host.desk(() => hr).deleteSheet(sheetId ?? 0);
    // Google goes on telling that the form is linked.
    form.destination = { spreadsheetId: office.host.workbook.state.spreadsheetId, columns: [] };
    const mend = () =>
      office.host.scriptRun('mend', [{ finding: 'response-tab-missing:2026-1:self' }], { user: hr });
    expect(mend()).toMatchObject({ value: { ok: false, problems: [{ code: 'response-tab-late' }] } });
    office.host.advance(660_000);
    expect(mend()).toMatchObject({ value: { ok: true } });
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    expect(office.tab('Nilai').filter((row) => row.includes(siti.nip))).toHaveLength(1);
  });
});

/** An open cycle without forms, where a response tab shows up after so many looks that no press sees it at once. */
function whereTabsComeLate(): RunningOffice {
  const office = new RunningOffice({ variants: { formAddress: 'file-id', responseTab: 25 } });
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  return office;
}

const links = (office: RunningOffice): number =>
  office.host.actions.reduce((sum, { methods }) => sum + (methods['Form.setDestination']?.calls ?? 0), 0);

const supervisorRows = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes('Atasan'));

describe('a form that was unlinked and linked again by hand', () => {
  const relinked = () => {
    const office = RunningOffice.withOpenCycle(smallOffice, { variants: { formAddress: 'file-id' } });
    office.at('2026-10-16 09:00');
    office.answer('supervisor', siti.nip, 3);
    relink(office, 'Penilaian Atasan');
    return office;
  };

  it('is found by the check, and mended', () => {
    const office = relinked();
    expect(found(office)).toContain('response-tab-unread:2026-1:supervisor');
    const report = office.get('mend', {
      finding: 'response-tab-unread:2026-1:supervisor',
    });
    expect(report.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
  });

  it.each<[string, (office: RunningOffice) => void]>([
    ['the event that tells of an answer', () => undefined],
    ['the morning', (office) => void office.host.runTimeTriggers('onDaily')],
    ['a refresh', (office) => void office.work('refresh')],
    ['a rebuild', (office) => void office.get('rebuildAnswers')],
    ['closing the cycle', (office) => void office.get('closeCycle')],
  ])('is read again by %s: the old answer once, the new one too', (which, take) => {
    const office = relinked();
    office.at('2026-10-17 09:00');
    const event = which.startsWith('the event') ? 'normal' : 'suppressed';
    expect(office.answer('supervisor', joko.nip, 2, { event }).ok).toBe(true);
    take(office);
    const rows = supervisorRows(office);
    expect(rows.filter((row) => row.includes(siti.nip))).toHaveLength(1);
    expect(rows.filter((row) => row.includes(joko.nip))).toHaveLength(1);
    const tabs = office.host.workbook.state.sheets.filter(({ title }) => title.startsWith('Jawaban Atasan'));
    expect(tabs).toHaveLength(2);
    expect(tabs.every(({ hidden }) => hidden)).toBe(true);
  });
});

describe('a form that this account cannot open', () => {
  it('is not replaced by Buat formulir: it may belong to another account', () => {
    const office = RunningOffice.withOpenCycle();
    const form = formOf(office, 'Penilaian Diri');
    Object.assign(form, { owner: 'lain@contoh.example', editors: [] });
    new TrackedOffice(office).type(
      'Pengaturan',
      'Kontak pengelola kepegawaian',
      'Nilai',
      'Bagian SDM, lantai 2',
    );
    const step = office.call('stepTask', { kind: 'makeForms' });
    expect(step).toMatchObject({ ok: false, problems: [{ code: 'form-out-of-reach' }] });
    expect(office.host.forms).toHaveLength(2);
    expect(found(office)).toContain('form-deleted:2026-1:self');
  });
});

describe('an answer that only its form remembers', () => {
  const sheetOf = (office: RunningOffice, name: string) =>
    office.host.workbook.state.sheets.find(({ title }) => title === name)?.sheetId ?? 0;
  const desk = (office: RunningOffice) => office.host.desk(() => hr);

  /** A row deleted before anything told of it, and one taken in. */
  const lost = () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('self', joko.nip, 2);
    office.at('2026-10-06 09:00');
    office.answer('self', siti.nip, 4, { event: 'suppressed' });
    desk(office).deleteRow(sheetOf(office, 'Jawaban Diri'), 2);
    return office;
  };
  const scores = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes(siti.nip));

  it.each<[string, (office: RunningOffice) => void]>([
    ['the morning', ({ host }) => host.runTimeTriggers('onDaily')],
    ['a rebuild', (office) => void office.get('rebuildAnswers')],
    [
      'the check and its mending',
      (office) => {
        expect(found(office)).toContain('answers-waiting');
        office.get('mend', { finding: 'answers-waiting' });
      },
    ],
  ])('is fetched by %s, once', (_, fetch) => {
    const office = lost();
    fetch(office);
    expect(scores(office)).toHaveLength(1);
    office.host.runTimeTriggers('onDaily');
    office.get('rebuildAnswers');
    expect(scores(office)).toHaveLength(1);
    expect(found(office)).not.toContain('answers-waiting');
  });

  it('is fetched where the time of its row was typed over, and the row is told', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-06 09:00');
    office.answer('self', siti.nip, 4, { event: 'suppressed' });
    desk(office).editCell(sheetOf(office, 'Jawaban Diri'), 1, 0, 'kemarin');
    expect(found(office)).toEqual(expect.arrayContaining(['answers-waiting', 'rows-unread:Jawaban Diri']));
    const report = office.get('rebuildAnswers');
    expect(report).toMatchObject({ rows: 1, unread: 1, added: 1 });
    expect(scores(office)).toHaveLength(1);
  });

  it('is not taken twice for a row that somebody has changed', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-06 09:00');
    office.answer('self', siti.nip, 4);
    const at = office.tab('Jawaban Diri')[0]?.indexOf('M.01 Integritas') ?? -1;
    desk(office).editCell(sheetOf(office, 'Jawaban Diri'), 1, at, '2 – Dasar');
    const rows = () => office.get('rebuildAnswers').accepted;
    expect(rows()).toBe(1);
    expect(scores(office).filter((row) => row.includes('Berlaku'))).toHaveLength(1);
  });
});

describe('a column that people put in front of the answers', () => {
  const office = (movedColumn: 'followed' | 'by-place') => {
    const one = RunningOffice.withOpenCycle(smallOffice, { variants: { movedColumn } });
    one.at('2026-10-05 09:00');
    one.answer('supervisor', siti.nip, 3);
    const { sheetId } = one.host.workbook.state.sheets.find(({ title }) => title === 'Jawaban Atasan') ?? {};
    const desk = one.host.desk(() => hr);
    desk.addColumn(sheetId ?? 0, 0);
    desk.editCell(sheetId ?? 0, 0, 0, 'No');
    desk.editCell(sheetId ?? 0, 1, 0, '1');
    one.at('2026-10-06 09:00');
    one.answer('supervisor', joko.nip, 2);
    return one;
  };
  const inForce = (one: RunningOffice) => one.tab('Nilai').filter((row) => row.includes('Berlaku')).length;
  const grave = (one: RunningOffice) =>
    one.get('checkCycle').findings.flatMap(({ id, severity }) => (severity === 'note' ? [] : [id]));

  it('moves the form’s along, and answers come in as before', () => {
    const one = office('followed');
    expect(inForce(one)).toBe(2);
    expect(grave(one)).toEqual([]);
  });

  it('leaves no answer without a word where the form writes beside its headings, and the form gives it back', () => {
    const one = office('by-place');
    expect(inForce(one)).toBe(1);
    expect(grave(one)).toEqual(['rows-unread:Jawaban Atasan', 'answers-waiting']);
    one.get('mend', { finding: 'answers-waiting' });
    expect(inForce(one)).toBe(2);
  });
});
