// People sort, insert or delete rows and columns of a tab while an erasure writes it: nothing erased is left, nothing of others is lost.
import { notSeen } from '../../src/core/tab/erasures-tab';
import { tabNames } from '../../src/core/tab-names';
import { hr, type RunningOffice, siti } from '../../src/local/office/running-office';
import { closedOffice, stored, talk } from '../support/archived-office';

const cycle = { what: '2026-1', keepRoster: true, confirm: 'Penilaian 2026' };
const person = { what: siti.nip, keepRoster: false, confirm: siti.nip };

const sheetOf = (office: RunningOffice, tab: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === tab);
const idOf = (office: RunningOffice, tab: string) => sheetOf(office, tab)?.sheetId ?? -1;
const desk = (office: RunningOffice) => office.host.desk(() => hr);

const edits: Readonly<Record<string, (office: RunningOffice, tab: string) => void>> = {
  'sorts the tab': (office, tab) => {
    for (const column of [1, 0]) desk(office).sortRange(idOf(office, tab), column, false);
  },
  'inserts a row above': (office, tab) => {
    desk(office).addRow(idOf(office, tab), 1);
  },
  'deletes a row': (office, tab) => {
    desk(office).deleteRow(idOf(office, tab), 1);
  },
  'inserts a column': (office, tab) => {
    desk(office).addColumn(idOf(office, tab), 1);
  },
};

const tabs = [tabNames.answers, tabNames.assignments, tabNames.raterChecks];

/** What the tabs hold, in any order: moments, and what chance made up, aside. */
const held = (office: RunningOffice): readonly string[] =>
  tabs
    .flatMap((tab) =>
      (sheetOf(office, tab) === undefined ? [] : office.tab(tab)).map((row) => ({ tab, row })),
    )
    .map(({ tab, row }) => `${tab}: ${row.filter((cell) => cell !== '').join('|')}`)
    .filter((row) => !row.endsWith(': '))
    .map((row) =>
      row.replace(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}|\bdihapus [0-9A-Z]{4}\b|\bdihapus \w{4}\b/gi, 'code'),
    )
    .map((row) => row.replace(/\b(self|supervisor)-[0-9a-z]{8,16}\b|4\d{4}\.\d+|eksternal:\S+/g, 'made up'))
    .sort();

describe.each([
  { name: 'a period', request: cycle, gone: [talk] },
  { name: 'a person', request: person, gone: [siti.nip, siti.name, talk] },
])('while $name is erased', ({ request, gone }) => {
  const calm = closedOffice();
  const seen: string[] = [];
  for (let call = 1; call <= 200; call++)
    calm.host.meanwhileAt(call, () => {
      seen[call] = JSON.stringify(sheetOf(calm, tabNames.answers)?.rows);
    });
  calm.get('stepErasure', request);
  /** The call that erases rows: the edit comes just before. */
  const erasing = seen.findIndex((rows, call) => call > 1 && rows !== seen[call - 1]) - 1;
  const expected = held(calm);

  it.each(tabs.flatMap((tab) => Object.keys(edits).map((edit) => [tab, edit] as const)))(
    'someone in %s %s',
    (tab, edit) => {
      const office = closedOffice();
      let done = false;
      office.host.meanwhileAt(erasing, () => {
        edits[edit]?.(office, tab);
        done = true;
      });
      // Google refuses all of it where a row is not there any more.
      const { ok } = office.call('stepErasure', request);
      expect(done).toBe(true);
      if (!ok) office.get('stepErasure', request);
      expect(held(office)).toEqual(expected);
      expect(gone.filter((word) => stored(office).includes(word))).toEqual([]);
    },
  );

  it('and Google fails before it is looked at: the next press goes on, and says so only then', () => {
    const office = closedOffice();
    office.host.meanwhileAt(erasing, () => edits['inserts a row above']?.(office, tabNames.answers));
    for (let call = erasing + 1; call < erasing + 12; call++) office.host.failAt(call, 'before');
    expect(office.call('stepErasure', request).ok).toBe(false);
    expect(office.tab(tabNames.erasures).join()).toContain(notSeen);
    office.get('stepErasure', request);
    expect(office.tab(tabNames.erasures).join()).not.toContain(notSeen);
    // Nobody remembers what was taken along: it comes again from the raw record.
    for (const one of [office, calm]) one.work('refresh');
    expect(held(office)).toEqual(held(calm));
    expect(gone.filter((word) => stored(office).includes(word))).toEqual([]);
  });
});
