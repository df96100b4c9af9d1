// From a finding to the cell it speaks of, on the shipped script; figures typed over on a person's page among them.
import { hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { cellsOf } from '../support/found-cells';

/** An office with answers and everybody's page. */
function withPages(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  office.work('makeTabs');
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 3);
  return office;
}

const pageOf = (office: RunningOffice, start = siti.name) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title.startsWith(start));
  if (sheet === undefined) throw new Error(`no page of ${start}`);
  return sheet;
};

/** Where a label and a heading of a page meet, 0-based. */
function placeOn(
  office: RunningOffice,
  label: string,
  heading: string,
): readonly [row: number, column: number] {
  const rows = office.tab(pageOf(office).title);
  const column =
    rows.find(([first]) => first === 'Kompetensi')?.findIndex((cell) => cell.startsWith(heading)) ?? -1;
  return [rows.findIndex(([first]) => first === label), column];
}

const type = (office: RunningOffice, sheetId: number, row: number, column: number, text: string) =>
  office.host.desk(() => hr).editCell(sheetId, row, column, text);

const altered = (office: RunningOffice) =>
  office.get('checkCycle').findings.filter(({ kind }) => kind === 'score-altered');

/** Row and column, 1-based, of the cell that the workbook shows, and its tab. */
function shownCell({ host }: RunningOffice) {
  const { selection, state } = host.workbook;
  const tab = state.sheets.find(({ sheetId }) => sheetId === state.activeSheetId)?.title;
  return selection?.sheetId === state.activeSheetId
    ? { tab, row: selection.rect.top + 1, column: selection.rect.left + 1 }
    : { tab };
}

describe('a figure typed over on a person’s page', () => {
  it.each([
    ['the supervisor’s level', 'M.01', 'Atasan', '5'],
    ['the own level', 'M.02', 'Diri', '1'],
    ['the standard', 'M.01', 'Standar', '4'],
    ['the gap', 'M.01', 'Selisih', '1'],
    ['a bar', 'M.01', 'Level 1', '■│■■■■ Atasan'],
    ['a level that is emptied', 'M.03', 'Atasan', ''],
  ])('is found, opened and put right: %s', (_, label, heading, text) => {
    const office = withPages();
    expect(altered(office)).toEqual([]);
    const { sheetId, title } = pageOf(office);
    const [row, column] = placeOn(office, label, heading);
    const before = office.tab(title)[row]?.[column];
    type(office, sheetId, row, column, text);
    const [finding] = altered(office);
    expect(finding).toMatchObject({
      severity: 'warning',
      where: {
        kind: 'cells',
        cells: [{ tab: title, row: row + 1, column: expect.stringMatching(`^${heading}`) }],
      },
    });
    const { column: named = '' } = (finding && cellsOf(finding)[0]) ?? {};
    office.get('showTab', { tab: title, row: row + 1, column: named });
    expect(shownCell(office)).toEqual({ tab: title, row: row + 1, column: column + 1 });
    office.get('mend', { finding: finding?.id ?? '' });
    expect(altered(office)).toEqual([]);
    expect(office.tab(title)[row]?.[column]).toBe(before);
  });

  it('is found where somebody has put a row above it, and where the page has moved', () => {
    const office = withPages();
    const { sheetId } = pageOf(office);
    for (const row of [0, 3]) office.host.desk(() => hr).addRow(sheetId, row);
    const [row, column] = placeOn(office, 'M.01', 'Atasan');
    type(office, sheetId, row, column, '5');
    expect(altered(office).flatMap(cellsOf)).toEqual([
      { tab: pageOf(office).title, row: row + 1, column: 'Atasan' },
    ]);
  });

  it('is none where people write in their own cells, where the language changes, or a later answer counts', () => {
    const office = withPages();
    const { sheetId } = pageOf(office);
    const last = office.tab(pageOf(office).title).length;
    type(office, sheetId, last + 1, 3, '5');
    office.answer('supervisor', siti.nip, 2);
    office.get('setLanguage', { language: 'en' });
    expect(altered(office)).toEqual([]);
  });
});

describe('showTab', () => {
  const office = withPages();
  it.each([
    [
      'a row by what it holds, in the column of a heading',
      { tab: 'Pegawai', holds: joko.nip, column: 'NIP Atasan' },
    ],
    ['a row by its number', { tab: 'Pegawai', row: 3 }],
  ])('opens %s', (_, input) => {
    office.get('showTab', input);
    const rows = office.tab('Pegawai');
    const row = 'row' in input ? input.row : rows.findIndex((cells) => cells.includes(joko.nip)) + 1;
    const column = 'column' in input ? (rows[0]?.indexOf('NIP Atasan') ?? -1) + 1 : 1;
    expect(shownCell(office)).toEqual({ tab: 'Pegawai', row, column });
  });

  it('opens the tab where the cell is no more', () => {
    office.get('showTab', { tab: 'Jabatan', row: 99_999 });
    expect(shownCell(office).tab).toBe('Jabatan');
    office.get('showTab', { tab: 'Pegawai', holds: 'siapa', column: 'NIP' });
    expect(shownCell(office).tab).toBe('Pegawai');
  });
});

describe('the tiles of the first screen', () => {
  it('open the first cell that is left open, and nothing where none is', () => {
    const office = RunningOffice.withOpenCycle();
    office.get('showTab', office.get('getPanel').hr?.leftOpen.standard);
    const heads = office.tab('Jabatan')[0] ?? [];
    expect(shownCell(office)).toEqual({ tab: 'Jabatan', row: 2, column: heads.indexOf('Dikonfirmasi') + 1 });
    expect(office.get('getPanel').hr?.leftOpen.supervisor).toBeUndefined();
  });
});
