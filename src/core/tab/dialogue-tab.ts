// Dialog: the talks about results, a row for each version of a talk as it stood then; rows are only ever added.
import type { Confirmation, Identity, Speaker, TalkVersion } from '../dialogue/talk';
import { tabNames } from '../tab-names';
import type { Texts } from '../text/texts';
import { day, momentText, oneOf, optionalText, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { planTab } from '../workbook/plan-tab';
import { readTabIn } from '../workbook/read-tab';
import type { TabPlan } from '../workbook/tab-plan';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';

const identities: Readonly<Record<Identity, string>> = {
  address: 'Alamat Terverifikasi',
  code: 'Kode Sekali Pakai',
  entered: 'Dicatat Pengelola',
};
const identity = oneOf<Identity>(identities);
const writer = oneOf<TalkVersion['as']>({ employee: 'Pegawai', supervisor: 'Atasan', hr: 'Pengelola' });

const c = columnsOf<TalkVersion>();
const wrapped = { style: { wrap: true } } as const;
const confirmedBy = (speaker: Speaker, name: string) => ({
  at: c.read(`${name} Menyatakan`, 150, optionalText, ({ confirmed }) => confirmed[speaker]?.at),
  by: c.read(`${name} Dikenal Lewat`, 140, identity, ({ confirmed }) => confirmed[speaker]?.knownBy),
});
const employee = confirmedBy('employee', 'Pegawai');
const supervisor = confirmedBy('supervisor', 'Atasan');

export const dialogueTab = c.tab({
  key: 'dialog',
  name: tabNames.dialogue,
  people: 'some',
  made: 'when used',
  color: '#2d6cb5',
  spareRows: 1,
  guarded: true,
  sealed: true,
  id: ['cycle', 'nip', 'talk', 'version'],
  columns: {
    cycle: c.needed('Periode', 90, text, ({ cycle }) => cycle),
    nip: c.needed('NIP', 160, text, ({ nip }) => nip),
    talk: c.needed('Dialog Ke', 70, wholeNumber(), ({ talk }) => talk),
    version: c.needed('Versi', 60, wholeNumber(), ({ version }) => version),
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
    by: c.needed('Ditulis Oleh', 190, text, ({ by }) => by),
    as: c.needed('Sebagai', 90, writer, ({ as }) => as),
    knownBy: c.needed('Dikenal Lewat', 140, identity, ({ knownBy }) => knownBy),
    lead: c.read('Atasan', 160, text, (row) => row.supervisor),
    heldOn: c.read('Tanggal Dialog', 110, day, ({ said }) => said.heldOn || undefined),
    place: c.read('Tempat', 140, text, ({ said }) => said.place, wrapped),
    topics: c.read('Yang Dibicarakan', 320, text, ({ said }) => said.topics, wrapped),
    employee: c.read('Kata Pegawai', 320, text, ({ said }) => said.employee, wrapped),
    supervisor: c.read('Kata Atasan', 320, text, ({ said }) => said.supervisor, wrapped),
    agreements: c.read('Kesepakatan', 320, text, ({ said }) => said.agreements, wrapped),
    draft: c.read('Draf Penulis', 220, text, ({ draft }) => draft, wrapped),
    employeeAt: employee.at,
    employeeBy: employee.by,
    supervisorAt: supervisor.at,
    supervisorBy: supervisor.by,
  },
  row: ({ employeeAt, employeeBy, supervisorAt, supervisorBy, lead, heldOn, ...row }): TalkVersion => ({
    cycle: row.cycle,
    nip: row.nip,
    talk: row.talk,
    version: row.version,
    at: row.at,
    by: row.by,
    as: row.as,
    knownBy: row.knownBy,
    supervisor: lead,
    said: {
      heldOn: heldOn ?? '',
      place: row.place,
      topics: row.topics,
      employee: row.employee,
      supervisor: row.supervisor,
      agreements: row.agreements,
    },
    draft: row.draft,
    confirmed: {
      ...confirmation('employee', employeeAt, employeeBy),
      ...confirmation('supervisor', supervisorAt, supervisorBy),
    },
  }),
});

function confirmation(
  speaker: Speaker,
  at: string | undefined,
  knownBy: Identity | undefined,
): { readonly [S in Speaker]?: Confirmation } {
  return at === undefined || knownBy === undefined ? {} : { [speaker]: { at, knownBy } };
}

/** The tab as it was read. */
export const readDialogue = (state: WorkbookState, texts: Texts) => readTabIn(state, dialogueTab, { texts });

/** What was said in the talks; undefined where the tab is there and was not read: then nobody knows. */
export function talkVersions(state: WorkbookState, texts: Texts): readonly TalkVersion[] | undefined {
  const tab = tabOf(state, dialogueTab.key);
  return tab !== undefined && tab.values === undefined ? undefined : readDialogue(state, texts).whole;
}

/** The tab with these versions in it: those that stand there and those that are added. */
export const planDialogue = (state: WorkbookState, versions: readonly TalkVersion[], texts: Texts): TabPlan =>
  planTab(dialogueTab, versions, { texts, sealing: state.sealing }, readDialogue(state, texts));
