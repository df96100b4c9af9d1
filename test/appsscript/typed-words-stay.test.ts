// Whatever an officer presses, every function of the table included, what people typed in any tab stays: own columns, notes, words on pages.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import { hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';

type Sheet = RunningOffice['host']['workbook']['state']['sheets'][number];

/** Tabs in which people have nothing to say: each row of them is the add-on's own fact. */
const spared = /^(Log|Riwayat)$/;

const filled = (row: Sheet['rows'][number] | undefined): number =>
  (row ?? []).filter((cell) => cell?.userEnteredValue !== undefined).length;

/** Types a column of one's own between the others, and a note below all rows. @returns what was typed */
function typeInto(
  office: RunningOffice,
  { sheetId, title, rows, columnCount, rowCount }: Sheet,
): readonly string[] {
  const desk = office.host.desk(() => hr);
  const heading = rows
    .slice(0, 40)
    .reduce((best, row, at) => (filled(row) > filled(rows[best]) ? at : best), 0);
  const last = rows.reduce((found, row, at) => (filled(row) > 0 ? at : found), 0);
  const middle = Math.max(1, Math.floor(filled(rows[heading]) / 2));
  const typed: string[] = [];
  /** What is typed within merged cells stands over a word of ours, and is no word beside it. */
  const type = (row: number, column: number, words: string) => {
    const taken = desk.editCell(sheetId, row, column, words).ok && office.tab(title)[row]?.[column] === words;
    if (taken) typed.push(words);
    return taken;
  };
  if (desk.addColumn(sheetId, middle).ok) {
    type(heading, middle, `Kolom kami di ${title}`);
    type(heading + 1, middle, `sudah dibahas di ${title}`);
  }
  for (let row = rowCount; row < last + 4; row++) desk.addRow(sheetId, row - 1);
  for (let column = 0; column <= columnCount; column++)
    if (type(last + 3, column, `tanyakan dulu, ${title}`)) break;
  return typed;
}

/** An open period with answers taken in and put aside, practice, pages, and people's own words in every tab. */
function typedOffice() {
  const office = RunningOffice.withOpenCycle();
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 3);
  office.answer('supervisor', joko.nip, 3, { email: 'lain@contoh.example' });
  office.get('preparePractice');
  office.work('refresh');
  const sheets = office.host.workbook.state.sheets.filter(({ title }) => !spared.test(title));
  return { office, typed: sheets.flatMap((sheet) => typeInto(office, sheet)) };
}

/** What ends the period comes last; what empties or copies a workbook is meant to. */
const late: readonly string[] = ['closeCycle', 'makeArchive', 'reopenCycle'];
const meant: readonly string[] = ['adoptCopy', 'restoreArchive', 'stepErasure'];
const presses = (Object.keys(functions) as FunctionName[])
  .filter((name) => {
    const { writes, who } = functions[name] as ServedFunction<unknown, unknown>;
    return writes !== undefined && who.includes('hr') && !meant.includes(name);
  })
  .sort((a, b) => late.indexOf(a) - late.indexOf(b));

describe('what people typed', () => {
  const { office, typed } = typedOffice();
  const gone = () => {
    const all = JSON.stringify(office.host.workbook.state);
    return typed.filter((words) => !all.includes(words));
  };

  /** With what a press has something to do. */
  const inputsOf = (name: FunctionName): readonly unknown[] => {
    if (name === 'stepTask')
      return ['makeForms', 'makeTabs', 'refresh', 'remind', 'clearTabs'].map((kind) => ({ kind }));
    if (name === 'moveDeadline') return [{ role: 'self', until: '2026-10-20' }];
    if (name === 'decideQuarantine')
      return [{ key: office.get('getQuarantine')[0]?.key, decision: 'accept' }];
    if (name === 'undoAction') return office.get('getPastActions').map(({ id }) => ({ id }));
    return [exampleInputs[name]];
  };

  it('is there to begin with', () => {
    expect(typed.length).toBeGreaterThan(3 * 10);
    expect(gone()).toEqual([]);
  });

  it.each(presses)('stays whatever %s does', (name) => {
    for (const input of inputsOf(name)) office.call(name, input as never);
    expect(gone()).toEqual([]);
  });
});
