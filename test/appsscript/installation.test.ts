// The check of the installation: each behaviour of Google's that Timbang relies on, tried on the local host under every way it may be.

import type { LocalHost } from '../../src/local/host/local-host';
import { facts, type Variants } from '../../src/local/host/platform/variants';
import { hr, RunningOffice } from '../../src/local/office/running-office';

/** Presses the menu entry, says yes, and hands back what the tab holds. */
function checked(office: RunningOffice): readonly Record<string, string>[] {
  office.host.screen.answers.push('YES', 'OK');
  office.host.open();
  office.host.chooseMenu('Timbang > Periksa pemasangan');
  return rowsOf(office);
}

function rowsOf(office: RunningOffice): readonly Record<string, string>[] {
  const [headings = [], ...rows] = office.tab('Pemasangan');
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
}

const files = (host: LocalHost) => ({
  open: host.forms.filter(({ trashed }) => trashed !== true).length,
  triggers: host.triggers.length,
});

const told = (office: RunningOffice) => office.host.screen.dialogs.at(-1)?.prompt ?? '';

/** Cases that bear the name of an uncertain fact, with what they see of each of its ways. */
const seenOf: Partial<Record<keyof Variants, Readonly<Record<string, string>>>> = {
  responseTab: { 0: 'at-once', 2: 'late', 25: 'late' },
  visitorKey: { own: 'given', empty: 'empty', shared: 'given', refused: 'refused' },
};
const names = [
  'rangeReplies',
  'emptyFields',
  'colours',
  'secondProtection',
  'freezeThroughMerge',
  'readAfterApi',
  'responseTab',
  'formAddress',
  'responseTabPlace',
  'deleteLinkedTab',
  'newForm',
  'formTitle',
  'formTexts',
  'formSettings',
  'prefilledBlanks',
  'emailSetter',
  'ownerAmongEditors',
  'editorsAmongViewers',
  'addEditors',
  'noDestination',
  'ownFiles',
  'binnedForm',
  'addressCase',
  'visitorKey',
  'library',
  'cache',
  'answerTime',
  'answerText',
  'respondentEmail',
  'formRate',
  'copiedMarks',
] as const satisfies readonly (keyof Variants)[];

describe('on the local host', () => {
  it('every case comes out as usual, and nothing is left', () => {
    const office = RunningOffice.withOpenCycle();
    const before = files(office.host);
    const rows = checked(office);
    expect(rows.filter((row) => row['Kesimpulan'] !== 'Seperti biasa')).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
    expect(files(office.host)).toEqual(before);
    expect(office.host.workbooks).toHaveLength(1);
    expect(told(office)).toContain(`${rows.length} dari ${rows.length} perilaku Google dicoba`);
    expect(office.host.actions.at(-1)?.modelledSeconds).toBeLessThan(360);
  });

  it.each(
    names.flatMap((name) =>
      facts[name].ways.map((way) => [name, way, seenOf[name]?.[way] ?? String(way)] as const),
    ),
  )('%s: %s is seen as %s', (name, way, seen) => {
    const office = new RunningOffice({ variants: { [name]: way } });
    const row = checked(office).find((one) => one['Kode'] === name);
    expect(row?.['Hasil']).toBe(seen);
    expect(row?.['Kesimpulan']).toBe(seen === row?.['Biasanya'] ? 'Seperti biasa' : 'Lain, sudah diuji');
  });
});

describe('the outcome', () => {
  it('names first what is not as usual', () => {
    const rows = checked(new RunningOffice({ variants: { copiedMarks: 'go-along' } }));
    expect(rows[0]?.['Kode']).toBe('copiedMarks');
    expect(rows[1]?.['Kesimpulan']).toBe('Seperti biasa');
  });

  it('can be handed back as a file that holds nothing of the office', () => {
    const office = RunningOffice.withOpenCycle();
    expect(office.refusal('getInstallation')).toEqual(['never-tried']);
    const rows = checked(office);
    const { text } = office.get('getInstallation');
    const { cases } = JSON.parse(text) as { cases: { id: string; outcome: string }[] };
    expect(cases.map(({ id, outcome }) => [id, outcome])).toEqual(
      rows.map((row) => [row['Kode'], row['Hasil']]),
    );
    expect(text).not.toContain('@');
  });

  it('is told by the check of the period where it contradicts the host', () => {
    const office = RunningOffice.withOpenCycle();
    checked(office);
    const kinds = () => office.get('checkCycle').findings.map(({ id }) => id);
    expect(kinds().filter((id) => id.startsWith('installation'))).toEqual([]);
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pemasangan');
    const [headings = []] = office.tab('Pemasangan');
    const row = office.tab('Pemasangan').findIndex((cells) => cells.includes('colours'));
    const type = (heading: string, text: string) =>
      office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, headings.indexOf(heading), text);
    type('Kesimpulan', 'Lain, belum diuji');
    type('Hasil', 'other');
    expect(kinds()).toContain('installation-differs:colours');
    type('Kesimpulan', 'Gagal');
    expect(kinds()).toContain('installation-failed:colours');
    type('Kesimpulan', 'Lain, sudah diuji');
    expect(kinds()).toContain('installation-unusual');
  });
});

describe('whatever fails', () => {
  // Killed between making a file and noting it, a run leaves that one behind: nobody knows its id.
  it.each([5, 20, 30, 45, 60, 80])(
    'at call %i: what was made is thrown away, now or at the next press',
    (k) => {
      const office = RunningOffice.withOpenCycle();
      const before = files(office.host);
      office.host.screen.answers.push('YES', 'OK');
      office.host.open();
      office.host.failAt(k, 'timeout');
      office.host.chooseMenu('Timbang > Periksa pemasangan');
      office.host.screen.answers.length = 0;
      checked(office);
      expect(files(office.host).open).toBe(before.open);
      expect(office.host.workbooks).toHaveLength(1);
    },
  );

  it('is named where a permission is missing, and nothing is made', () => {
    const office = RunningOffice.withOpenCycle();
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    office.host.grant(hr, ['spreadsheets', 'userinfo.email', 'script.container.ui'].map(scope));
    const before = files(office.host);
    office.host.screen.answers.push('YES', 'OK');
    office.host.open();
    office.host.chooseMenu('Timbang > Periksa pemasangan');
    // Google itself asks for what is missing.
    expect(told(office)).toContain(scope('forms'));
    expect(files(office.host)).toEqual(before);
    expect(office.host.workbook.state.sheets.some(({ title }) => title === 'Pemasangan')).toBe(false);
  });

  it('is not for supervisors and strangers', () => {
    const office = RunningOffice.withOpenCycle();
    office.host.screen.answers.push('YES', 'OK');
    office.host.open();
    office.host.chooseMenu('Timbang > Periksa pemasangan', 'asing@lain.example');
    expect(office.host.workbooks).toHaveLength(1);
    expect(office.host.workbook.state.sheets.some(({ title }) => title === 'Pemasangan')).toBe(false);
  });
});
