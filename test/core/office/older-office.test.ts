// An office written by a version before, with a column of its own in a tab: an update brings its new columns and stops no tab.
import { type Held, heldTabs } from '../../../src/core/office/held-tabs';
import { planHeld, readOffice } from '../../../src/core/office/office';
import { memoryOf } from '../../../src/core/workbook/heading-memory';
import { reconcileTabs, stoppedProblems } from '../../../src/core/workbook/reconcile-tabs';
import { applied } from '../../support/apply-requests';

const empty = readOffice({ tabs: [] });

/** Every column that is read and that a row can be without: one a version may bring. */
const columns = (Object.keys(heldTabs) as Held[]).flatMap((name) =>
  (planHeld(empty, name).table?.columns ?? []).flatMap(({ header, read, needed }) =>
    read === undefined || needed ? [] : [[name, header] as const],
  ),
);

const own = 'Nomor Lemari';

describe.each(columns)('%s without its column %s', (name, header) => {
  const tab = heldTabs[name];
  const before = (planHeld(empty, name).table?.columns ?? []).filter((column) => column.header !== header);
  const headings = before.map((column) => column.header);
  const stateOf = (written: readonly string[], layout: string) => ({
    tabs: [
      {
        sheetId: 1,
        name: tab.name,
        hidden: false,
        rowCount: 100,
        columnCount: 60,
        mark: { metadataId: 1, key: tab.key, layout, headings: memoryOf(before) },
        protectedRangeIds: [],
        values: [written],
      },
    ],
  });

  it.each([
    ['behind ours', [...headings, own]],
    ['between ours', [...headings.slice(0, 1), own, ...headings.slice(1)]],
  ])('is read and gets it, and the own column stays: %s', (_, written) => {
    const state = stateOf(written, 'of-before');
    const office = readOffice(state);
    expect(office.problems.filter(({ code }) => code === 'column-missing')).toEqual([]);
    const plan = planHeld(office, name);
    expect(stoppedProblems([plan], state, office.texts)).toEqual([]);
    const after = applied([written], reconcileTabs([plan], state)[0]?.requests ?? [])[0] ?? [];
    expect([...after].sort()).toEqual([...headings, header, own].sort());
  });
});
