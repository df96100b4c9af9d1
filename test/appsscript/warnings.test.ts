// What did not stop an action reaches whoever pressed: it travels with the answer, on the shipped script.
import type { Result } from '../../src/core/result';
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

const told = (result: Result<unknown>) =>
  result.ok ? (result.warnings ?? []).map(({ code, place }) => [code, place.nip]) : result;

const cycle = { name: 'Penilaian 2026', selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

/** Types into a cell of a tab, found by a text that stands in its row. */
function type(office: RunningOffice, tab: string, row: string, heading: string, value: string): void {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === tab);
  const grid = office.tab(tab);
  const at = grid.findIndex((cells) => cells.includes(row));
  const column = (grid[0] ?? []).indexOf(heading);
  if (sheet === undefined || at < 0 || column < 0) throw new Error(`no cell ${row} ${heading} in ${tab}`);
  office.host.desk(() => hr).editCell(sheet.sheetId, at, column, value);
}

describe('opening a cycle', () => {
  it('tells who has no supervisor, and opens all the same', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', {
      employees: exportFile([head, siti, joko]),
      supervisors: supervisorFile([
        [head.nip, 'WALI KOTA'],
        [siti.nip, head.nip],
      ]),
    });
    const opened = office.call('openCycle', cycle);
    expect(told(opened)).toEqual([
      ['supervisor-outside', head.nip],
      ['supervisor-missing', joko.nip],
    ]);
    expect(opened).toMatchObject({ ok: true, value: { hr: { next: 'makeForms' } } });
  });

  it('tells nothing when it is pressed again, as nothing is opened then', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    expect(told(office.call('openCycle', cycle))).toEqual([['supervisor-outside', head.nip]]);
    expect(office.call('openCycle', cycle)).not.toHaveProperty('warnings');
  });
});

describe('taking the roster over into an open cycle', () => {
  it('tells that somebody new has no supervisor, before and after applying', () => {
    const office = RunningOffice.withOpenCycle();
    const wati = { nip: '199203032016032003', name: 'Wati Lestari', email: 'wati@contoh.example' };
    office.get('importOffice', {
      employees: exportFile([head, siti, joko, wati]),
      supervisors: smallOffice.supervisors,
    });
    const expected = [
      ['supervisor-outside', head.nip],
      ['supervisor-missing', wati.nip],
    ];
    const seen = office.call('previewAssignments');
    expect(told(seen)).toEqual(expected);
    const token = seen.ok ? seen.value.token : '';
    expect(told(office.call('refreshAssignments', { token }))).toEqual(expected);
  });
});

describe('looking at raters', () => {
  it('tells of a sheet without a level; a level typed over is found, and read as it was', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('supervisor', siti.nip, undefined);
    office.answer('supervisor', joko.nip, 3);
    type(office, 'Nilai', joko.nip, 'M.01', '9');
    const before = dump(office.host);
    const looked = office.call('getBias');
    expect(told(looked)).toEqual([['sheet-empty', siti.nip]]);
    expect(office.get('checkCycle').findings.map(({ id }) => id)).toContain('rows-retyped:nilai');
    const [first] = looked.ok ? (looked.warnings ?? []) : [];
    expect(first?.message).toContain('Budi Santoso');
    expect(first?.message).toContain('Siti Aminah');
    expect(dump(office.host)).toBe(before);
  });
});
