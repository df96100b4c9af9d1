// A running office as HR follows it: calls beyond the panel's first contract, mails by address, mornings.
import type { ScriptRunOutcome } from '../../src/local/host/script/script-run';
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';

export const deputy = {
  nip: '197502022000032002',
  name: 'Wati Lestari',
  email: 'wati+dinas@contoh.example',
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
};

/** Head, deputy, and two members: three with an address, one without. */
export const fourPeople = {
  employees: exportFile([head, deputy, siti, joko]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [deputy.nip, head.nip],
    [siti.nip, head.nip],
    [joko.nip, deputy.nip],
  ]),
};

export class TrackedOffice {
  readonly ask: RunningOffice['call'];
  readonly get: RunningOffice['get'];
  readonly refusal: RunningOffice['refusal'];

  constructor(readonly office: RunningOffice = RunningOffice.withOpenCycle(fourPeople)) {
    this.ask = office.call.bind(office);
    this.get = office.get.bind(office);
    this.refusal = office.refusal.bind(office);
  }

  /** Calls as the panel does; what the host itself refuses is an outcome too. */
  run(name: string, input?: unknown, user = hr, via: 'sidebar' | 'webapp' = 'sidebar'): ScriptRunOutcome {
    return this.office.host.scriptRun(name, input === undefined ? [] : [input], { user, via });
  }

  /** Moves the clock to a local moment. */
  at(moment: string): this {
    this.office.at(moment);
    return this;
  }

  /** How many mails each address has got. */
  mails(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { to, subject } of this.office.host.outbox)
      if (subject !== '') for (const address of to) counts[address] = (counts[address] ?? 0) + 1;
    return counts;
  }

  /** The morning trigger fires. */
  morning(): void {
    this.office.host.runTimeTriggers('onDaily');
  }

  /** Whether the form of a role takes answers. */
  accepting(role: 'self' | 'supervisor'): boolean {
    const words = role === 'self' ? /diri/i : /atasan/i;
    const form = this.office.host.forms.find(({ title }) => words.test(title));
    if (form === undefined) throw new Error(`no form for ${role}`);
    return form.accepting;
  }

  /** A tab as records by its headings. */
  rows(tab: string): Record<string, string>[] {
    const [headings = [], ...rows] = this.office.tab(tab);
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
  }

  /** Types into a cell of a table, found by what its first column holds and a heading. */
  type(tab: string, key: string, heading: string, value: string): void {
    const grid = this.office.tab(tab);
    const row = grid.findIndex(([first]) => first === key);
    const column = (grid[0] ?? []).indexOf(heading);
    const sheet = this.office.host.workbook.state.sheets.find(({ title }) => title === tab);
    if (row < 0 || column < 0 || sheet === undefined) throw new Error(`no cell ${key} ${heading} in ${tab}`);
    this.office.host.desk(() => hr).editCell(sheet.sheetId, row, column, value);
  }

  /** Mails the account has sent today besides ours: what is left of its quota. */
  leaveQuota(left: number): void {
    const { host } = this.office;
    const quota = 1_500;
    const to = Array.from({ length: quota - left }, (_, index) => `lain${index}@contoh.example`);
    const empty = {
      cc: [],
      bcc: [],
      replyTo: '',
      name: '',
      subject: '',
      body: '',
      htmlBody: '',
      attachments: [],
    };
    host.outbox.push({ at: host.now().getTime(), from: hr, to, ...empty });
  }
}
