// What the server tells of a workbook: cells as people edit them, people as they are found, and taking back.
import { LocalHost } from '../../../../src/local/host/local-host';
import { Grid } from '../../../../src/local/workspace/server/grid';
import { peopleIn } from '../../../../src/local/workspace/server/people';
import { type RunningServer, startServer } from '../../../../src/local/workspace/server/start-server';

const OWNER = 'sdm@contoh.example';

/** A workbook with one tab of these rows, each cell as the API takes it. */
function workbookOf(rows: readonly (readonly unknown[])[]): { host: LocalHost; grid: Grid; tab: number } {
  const code = `function fill(rows) {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: { sheetId: 0 }, fields: '*',
      rows: rows.map(function (values) { return { values: values }; }) } }] },
      SpreadsheetApp.getActiveSpreadsheet().getId());
  }`;
  const host = LocalHost.create({ code, owner: OWNER });
  const outcome = host.scriptRun('fill', [rows]);
  if (!outcome.ok) throw new Error(outcome.message);
  return { host, grid: new Grid(host), tab: 0 };
}

const text = (stringValue: string, more = {}) => ({ userEnteredValue: { stringValue }, ...more });
const number = (numberValue: number, type?: string, pattern?: string) => ({
  userEnteredValue: { numberValue },
  ...(type && { userEnteredFormat: { numberFormat: { type, ...(pattern && { pattern }) } } }),
});

describe('a cell is shown and edited', () => {
  it.each([
    ['text', text('Budi'), 'Budi', 'Budi'],
    ['text that looks like a number', text('0012'), '0012', "'0012"],
    ['text that looks like a formula', text('=1+1'), '=1+1', "'=1+1"],
    [
      'digits in a cell for text',
      text('0012', { userEnteredFormat: { numberFormat: { type: 'TEXT' } } }),
      '0012',
      '0012',
    ],
    ['a number', number(1234.5), '1234,5', '1234,5'],
    ['a rounded number', number(2 / 3, 'NUMBER', '0.0'), '0,7', '0,6666666667'],
    ['a share', number(0.255, 'PERCENT', '0%'), '26%', '25,5%'],
    ['a date', number(46_023, 'DATE', 'd mmmm yyyy'), '1 Januari 2026', '1 Januari 2026'],
  ])('%s', (_, cell, shown, edited) => {
    const { grid, tab } = workbookOf([[cell]]);
    const view = grid.tab(tab, OWNER)?.cells[0]?.[0];
    expect(view?.t).toBe(shown);
    expect(view?.i ?? view?.t).toBe(edited);
  });

  it('so that confirming it unchanged changes nothing', () => {
    const { host, grid, tab } = workbookOf([
      [text('0012'), text('=x'), number(0.5, 'PERCENT', '0%'), number(7.25)],
    ]);
    const before = host.workbook.state.sheets[0]?.rows[0];
    const edits = (grid.tab(tab, OWNER)?.cells[0] ?? []).map((cell, column) => ({
      row: 0,
      column,
      input: cell?.i ?? cell?.t ?? '',
    }));
    expect(grid.act({ do: 'edit', tab, edits }, OWNER)).toEqual({ ok: true });
    expect(host.workbook.state.sheets[0]?.rows[0]).toEqual(before);
  });
});

describe('a tab', () => {
  it('keeps each look once, and its number when other rows change', () => {
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const { grid, tab } = workbookOf([[text('a', bold), text('b', bold)], [text('c')], [text('d', bold)]]);
    const first = grid.tab(tab, OWNER);
    expect(first?.styles).toEqual([{ bold: true }]);
    expect(first?.cells.map((row) => row.map((cell) => cell?.s))).toEqual([[0, 0], [undefined], [0]]);
    grid.act({ do: 'edit', tab, edits: [{ row: 1, column: 0, input: 'baru' }] }, OWNER);
    const second = grid.tab(tab, OWNER);
    expect(second?.cells[1]?.[0]?.t).toBe('baru');
    expect(second?.cells[0]).toBe(first?.cells[0]);
    expect(second?.version).toBeGreaterThan(first?.version ?? 0);
  });

  it('reads a list anew that is taken from other cells', () => {
    const rule = {
      condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=A2:A3' }] },
      showCustomUi: true,
    };
    const { grid, tab } = workbookOf([[{ dataValidation: rule }], [text('satu')], [text('dua')]]);
    expect(grid.tab(tab, OWNER)?.rules[0]?.options).toEqual(['satu', 'dua']);
    grid.act({ do: 'edit', tab, edits: [{ row: 1, column: 0, input: 'tiga' }] }, OWNER);
    expect(grid.tab(tab, OWNER)?.rules[0]?.options).toEqual(['tiga', 'dua']);
  });
});

describe('taking back', () => {
  const edit = (input: string) => ({ do: 'edit', tab: 0, edits: [{ row: 0, column: 0, input }] }) as const;

  it('restores the workbook step by step', () => {
    const { host, grid } = workbookOf([[text('a')]]);
    const before = host.workbook.state.sheets[0];
    grid.act(edit('b'), OWNER);
    grid.act({ do: 'insertRow', tab: 0, row: 0 }, OWNER);
    expect(grid.act({ do: 'undo' }, OWNER)).toEqual({ ok: true });
    expect(grid.act({ do: 'undo' }, OWNER)).toEqual({ ok: true });
    expect(host.workbook.state.sheets[0]).toBe(before);
  });

  it('is refused once the script has written', () => {
    const { host, grid } = workbookOf([[text('a')]]);
    grid.act(edit('b'), OWNER);
    host.scriptRun('fill', [[[text('c')]]]);
    expect(grid.act({ do: 'undo' }, OWNER)).toMatchObject({ ok: false });
    expect(grid.tab(0, OWNER)?.cells[0]?.[0]?.t).toBe('c');
  });
});

it('people are found under their headings, superiors before the others, the nameless last', () => {
  const { host } = workbookOf([
    ['NIP', 'Nama', 'Email', 'NIP Atasan'].map((title) => text(title)),
    [text('1'), text('Ayu'), text('ayu@contoh.example'), text('2')],
    [text('2'), text('Budi'), text('BUDI@contoh.example'), text('')],
    [text('3'), text(''), text('citra@contoh.example'), text('2')],
    [text('4'), text('Dewi'), text('tanpa alamat'), text('2')],
  ]);
  expect(peopleIn(host.workbook.state)).toEqual([
    { email: OWNER, name: '', role: 'owner' },
    { email: 'budi@contoh.example', name: 'Budi', role: 'supervisor' },
    { email: 'ayu@contoh.example', name: 'Ayu', role: 'person' },
    { email: 'citra@contoh.example', name: '', role: 'person' },
  ]);
});

describe('the workbook opens', () => {
  const code =
    'function onOpen() { SpreadsheetApp.getUi().createMenu("Uji").addItem("Sapa", "greet").addToUi(); } function greet() {}';
  const READER = 'melihat@contoh.example';
  let server: RunningServer;
  let host: LocalHost;

  beforeEach(async () => {
    host = LocalHost.create({ code, owner: OWNER, editors: ['editor@contoh.example'], viewers: [READER] });
    const assets = { files: {}, shim: '' };
    server = await startServer({ host, assets, port: 0, advance: () => {} });
  });
  afterEach(() => server.close());

  const read = async (path: string) => (await fetch(`${server.url}${path}`)).json();
  const write = (path: string, body: unknown) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const looksAs = async (user: string) => {
    const { access, tabs } = await read(`/api/workbook?user=${user}`);
    const { menus } = await (await write('/api/open', { user })).json();
    return [access, tabs.length, await read(`/api/tab?user=${user}&id=0`).then(Boolean), menus.length];
  };
  const edit = { do: 'edit', tab: 0, edits: [{ row: 0, column: 0, input: 'x' }] };
  const allowed = async (user: string) =>
    [
      await write('/api/grid', { user, action: edit }),
      await write('/api/menu', { user, path: ['Uji', 'Sapa'] }),
      await write('/api/run', { user, name: 'greet', args: [], via: 'sidebar' }),
    ].map(({ ok }) => ok);

  it.each([
    [OWNER, ['edit', 1, true, 1], true],
    ['editor@contoh.example', ['edit', 1, true, 1], true],
    // guides/triggers: onOpen runs for who may edit alone.
    [READER, ['view', 1, true, 0], false],
    ['atasan@contoh.example', ['none', 0, false, 0], false],
  ])('for %s as Google has it shared', async (user, seen, may) => {
    host.open();
    expect(await looksAs(user)).toEqual(seen);
    expect(await allowed(user)).toEqual([may, may, may]);
  });

  it('for somebody else once the owner has shared it, which taking back an edit leaves as it is', async () => {
    const user = 'atasan@contoh.example';
    await write('/api/grid', { user: OWNER, action: edit });
    await write('/api/workshop', { do: 'share', email: user });
    await write('/api/grid', { user: OWNER, action: { do: 'undo' } });
    expect(await looksAs(user)).toEqual(['edit', 1, true, 1]);
  });
});
