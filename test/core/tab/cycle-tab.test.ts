// Periode as people type into it: a deadline is read as a day or said to be unreadable; nothing reads it as never.
import { assignmentsTab } from '../../../src/core/tab/assignments-tab';
import { cycleTab } from '../../../src/core/tab/cycle-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { planTab } from '../../../src/core/workbook/plan-tab';
import { readTab } from '../../../src/core/workbook/read-tab';
import { aCycle, anAssignment } from '../../support/builders';

const texts = textsIn('id');

/** A tab of one row as it is written, with one cell typed over. */
const typedOver = (cells: readonly (readonly unknown[])[], header: string, value: CellValue) => {
  const [headings = [], row = []] = cells;
  const at = headings.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return [headings, row.map((cell, column) => (column === at ? value : cell))] as CellValue[][];
};

const cycleWith = (header: string, value: CellValue) => {
  const { cells } = planTab(cycleTab, [aCycle()], { texts });
  const { whole, problems } = readTab(cycleTab, typedOver(cells, header, value), { texts });
  return { cycle: whole[0], codes: problems.map(({ code }) => code) };
};

describe('a deadline typed into Periode', () => {
  it.each<[CellValue, string]>([
    ['31/10/2026', '2026-10-31'],
    ['05/11/2026', '2026-11-05'],
    ['20 Oktober 2026', '2026-10-20'],
    ['2026-10-31 23:59', '2026-10-31'],
  ])('as %j is that day', (typed, iso) => {
    expect(cycleWith('Batas Waktu Penilaian Atasan', typed)).toMatchObject({
      cycle: { supervisorDeadline: iso },
      codes: [],
    });
  });

  it.each<[CellValue, string[]]>([
    ['akhir bulan', ['not-a-day', 'deadline-unreadable']],
    ['', ['deadline-unreadable']],
  ])('as %j is no day: the cycle stays, without that deadline, and it is said', (typed, codes) => {
    const read = cycleWith('Batas Waktu Penilaian Diri', typed);
    expect(read.cycle).toEqual(aCycle({ selfDeadline: undefined, adjusted: false }));
    expect(read.codes).toEqual(codes);
  });

  it('is not missed in a cycle that is closed', () => {
    const closed = aCycle({ status: 'closed', closedAt: '2026-11-05 16:00:00', selfDeadline: undefined });
    const { cells } = planTab(cycleTab, [closed], { texts });
    expect(readTab(cycleTab, cells as CellValue[][], { texts }).problems).toEqual([]);
  });
});

describe('a cell of Daftar Penilai that cannot be read', () => {
  const read = (header: string, value: CellValue) => {
    const around = { texts, forms: [], answers: [] };
    const { cells } = planTab(assignmentsTab, [anAssignment()], around);
    const { whole, problems } = readTab(assignmentsTab, typedOver(cells, header, value), { texts });
    return { assignment: whole[0], codes: problems.map(({ code }) => code) };
  };

  it.each<[string, CellValue, object | undefined, string[]]>([
    ['Cara Dikenali', 'lewat apa saja', undefined, ['unknown-word']],
    ['Cara Dikenali', '', undefined, ['cell-empty']],
    ['Diperpanjang Sampai', 'nanti', { extendedTo: undefined }, ['not-a-day']],
    ['Diperpanjang Sampai', '5/11/2026', { extendedTo: '2026-11-05' }, []],
    ['Standar', 'M.01=2,5 M.02=2', undefined, ['not-by-code']],
    ['Status Penilai', 'aktiv', undefined, ['unknown-word']],
  ])('in %s, %j, opens no door', (header, typed, assignment, codes) => {
    const found = read(header, typed);
    expect(found.codes).toEqual(codes);
    if (assignment === undefined) expect(found.assignment).toBeUndefined();
    else expect(found.assignment).toMatchObject(assignment);
  });
});
