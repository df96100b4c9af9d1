// A period of a thousand people is opened in several batches: stopped between them and pressed again, everybody is assigned once.
import type { FaultMode } from '../../src/local/host/platform/meter';
import { hr, type RunningOffice } from '../../src/local/office/running-office';
import { largeOffice } from '../support/large-office';

const people = 1000;
const cycle = { name: 'Penilaian 2026', selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

const listOf = (office: RunningOffice) =>
  office.host.workbook.state.sheets.find(({ title }) => title === 'Daftar Penilai');

/** Who rates whom as what, and by which code: found by headings, and a list, so that what is there twice shows. */
function assigned(office: RunningOffice): readonly (readonly [who: string, code: string])[] {
  if (listOf(office) === undefined) return [];
  const [headings = [], ...rows] = office.tab('Daftar Penilai');
  const places = ['Kode', 'ID Penilai', 'NIP Pegawai', 'Peran'].map((heading) => headings.indexOf(heading));
  return rows.flatMap((row): [string, string][] => {
    const [code = '', ...who] = places.map((place) => row[place] ?? '');
    return code === '' ? [] : [[who.join(' '), code]];
  });
}

/** The calls that write assignments, in an opening that nobody disturbs. */
function writingCalls(): readonly number[] {
  const office = largeOffice(people);
  const before: number[] = [];
  for (let call = 1; call <= 60; call++)
    office.host.meanwhileAt(call, () => {
      before[call] = assigned(office).length;
    });
  office.get('openCycle', cycle);
  return before.flatMap((count, call) => (count < (before[call + 1] ?? count) ? [call] : []));
}

type Edit = (office: RunningOffice) => void;

const untouched: Edit = () => undefined;
const sorted: Edit = (office) => {
  const column = office.tab('Daftar Penilai')[0]?.indexOf('NIP Pegawai') ?? 0;
  office.host.desk(() => hr).sortRange(listOf(office)?.sheetId ?? 0, column, false);
};
const insertedInto: Edit = (office) => {
  const desk = office.host.desk(() => hr);
  const sheet = listOf(office)?.sheetId ?? 0;
  desk.addRow(sheet, 300);
  desk.addColumn(sheet, 1);
  desk.editCell(sheet, 0, 1, 'Catatan kami');
  desk.editCell(sheet, 5, 1, 'tanyakan ke Bu Rina');
};

describe('an opening in several batches', () => {
  const calls = writingCalls();

  it('is what a thousand people take', () => {
    expect(calls.length).toBeGreaterThan(1);
  });

  it.each<[string, FaultMode, number, string, Edit]>([
    ['before the second batch', 'before', 1, 'nothing', untouched],
    ['after the second batch, unheard', 'after', 1, 'a sort of the list', sorted],
    ['by the end of time', 'timeout', 1, 'a row and a column put into the list', insertedInto],
    [
      'by the end of time at the last batch',
      'timeout',
      -1,
      'all of these',
      (office) => {
        insertedInto(office);
        sorted(office);
      },
    ],
  ])('that stopped %s (%s, batch %i) and is pressed again after %s assigns everybody once', (...given) => {
    const [, fault, batch, , edit] = given;
    const office = largeOffice(people);
    office.host.failAt(calls.at(batch) ?? 0, fault);
    expect(office.host.scriptRun('openCycle', [cycle], { user: hr })).not.toMatchObject({
      value: { ok: true },
    });
    const first = assigned(office);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(2 * people);
    edit(office);
    office.get('openCycle', cycle);
    const all = assigned(office);
    // Each rates himself or herself and is rated by one other.
    expect(all).toHaveLength(2 * people);
    expect(new Set(all.map(([who]) => who)).size).toBe(2 * people);
    expect(new Set(all.map(([, code]) => code)).size).toBe(2 * people);
    const codes = new Map(all);
    expect(first.filter(([who, code]) => codes.get(who) !== code)).toEqual([]);
    // A third press finds nothing left to do.
    office.get('openCycle', cycle);
    expect(assigned(office)).toEqual(all);
  });
});

describe('an opening that stopped', () => {
  const office = largeOffice(people);
  office.host.failAt(writingCalls()[1] ?? 0, 'before');
  office.host.scriptRun('openCycle', [cycle], { user: hr });
  const finding = () => office.get('checkCycle').findings.find(({ kind }) => kind === 'opening-stopped');

  it('is told by the check of the period, with what stands of it', () => {
    expect(finding()).toMatchObject({ severity: 'stop', mendable: true });
    expect(finding()?.meaning).toContain(`${assigned(office).length} baris daftar penilai`);
  });

  it('is told whoever opens a period otherwise, or goes on to forms and tabs', () => {
    expect(office.refusal('openCycle', { ...cycle, name: 'Penilaian lain' })).toEqual(['opening-stopped']);
    for (const kind of ['makeForms', 'makeTabs'] as const)
      expect(office.refusal('stepTask', { kind })).toEqual(['opening-stopped']);
  });

  it('goes on at one press, even after the days that were typed', () => {
    office.at('2026-11-03 08:00');
    const { findings } = office.get('mend', { finding: 'opening-stopped' });
    expect(findings.map(({ kind }) => kind)).not.toContain('opening-stopped');
    const all = assigned(office);
    expect(new Set(all.map(([who]) => who)).size).toBe(2 * people);
    expect(all).toHaveLength(2 * people);
    expect(office.get('getPanel').cycle).toMatchObject(cycle);
    expect(office.refusal('stepTask', { kind: 'makeForms' })).toEqual([]);
  });
});
