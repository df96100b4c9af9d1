// The main job of an office from set-up to closing, as its people do it, and what must be true at every stage of it.
import vm from 'node:vm';
import type { FunctionName, Input, Output } from '../../contract/functions';
import type { PersonalLink } from '../../contract/links';
import type { TaskKind } from '../../contract/task';
import type { Role } from '../../core/cycle/cycle';
import type { CycleReport } from '../../core/report/cycle-report';
import type { HostOptions } from '../host/host-state';
import type { LocalHost } from '../host/local-host';
import type { Variants } from '../host/platform/variants';
import {
  type AnswerOptions,
  exportFile,
  head,
  hr,
  joko,
  RefusedCall,
  RunningOffice,
  siti,
  supervisorFile,
} from './running-office';

const deputy = {
  nip: '197502022000032002',
  name: 'Wati Lestari',
  email: 'wati@contoh.example',
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
};
const rina = { nip: '199203032016032003', name: 'Rina Wulandari', email: 'rina@contoh.example' };
const people = [head, deputy, siti, joko, rina];
const files = {
  employees: exportFile(people),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [deputy.nip, head.nip],
    [siti.nip, head.nip],
    [joko.nip, deputy.nip],
    [rina.nip, deputy.nip],
  ]),
};

/** Who rates whom with which level; the head's own superior and Rina's self-rating stay out. */
const given = {
  self: { [head.nip]: 3, [deputy.nip]: 3, [siti.nip]: 4, [joko.nip]: 2 },
  supervisor: { [deputy.nip]: 3, [siti.nip]: 2, [joko.nip]: 3, [rina.nip]: 4 },
} as const;

const secondOfficer = 'sdm2@contoh.example';

/** How often people press again, a minute later each time, before they give up: half an hour of patience. */
const usualPatience = 30;

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

const equal = (found: unknown, expected: unknown, what: string): void =>
  must(
    JSON.stringify(found) === JSON.stringify(expected),
    `${what}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`,
  );

const levelOf = (levels: Readonly<Record<string, number>>, nip: string): number | null => levels[nip] ?? null;

/** One office under some ways of Google; every step presses again as people do when they are told to. */
export class MainJob {
  readonly office: RunningOffice;
  private links: readonly PersonalLink[];
  private copies: readonly string[];
  /** How often people press. */
  patience = usualPatience;

  /**
   * @param variants how Google behaves
   * @param options of the host besides
   * @param earlier a job that this one is a copy of
   */
  constructor(
    private readonly variants: Partial<Variants>,
    options: Partial<HostOptions> = {},
    earlier?: MainJob,
  ) {
    this.office = new RunningOffice({ ...options, variants }, earlier?.office);
    this.links = earlier?.links ?? [];
    this.copies = earlier?.copies ?? [];
  }

  /** The same job where it stands, to go on from here where Google has these ways. */
  copy(variants = this.variants): MainJob {
    return new MainJob(variants, {}, this);
  }

  /** Presses until it works; whoever is told that a permission is missing gives that one and no other. */
  private press<T>(act: () => T, user = hr): T {
    const { host } = this.office;
    for (let press = 1; ; press += 1) {
      const asked = host.screen.dialogs.length;
      try {
        return act();
      } catch (error) {
        if (press === this.patience) throw error;
        host.advance(61_000);
        for (const { code, grantAt } of error instanceof RefusedCall ? error.problems : []) {
          if (code !== 'permission-missing') continue;
          equal(host.actions.at(-1)?.writes, 0, 'writes of a call that lacks a permission');
          must(grantAt !== undefined, 'a permission is missing and nobody says where to give it');
          host.giveAsked(user, grantAt);
        }
        if (host.screen.dialogs.length > asked) host.giveAsked(user);
      }
    }
  }

  /** Whoever gave a part at first was asked, in the course of the job, for all the rest. */
  permissions(): void {
    equal(this.office.host.lacking(hr), [], 'permissions that the job never asked for');
  }

  /** The value of a call that must succeed, pressed as often as it takes. */
  get<N extends FunctionName>(name: N, input?: Input<N>, user = hr): Output<N> {
    return this.press(() => this.office.get(name, input, user), user);
  }

  /** Does a task to its end. */
  work(kind: TaskKind): void {
    for (let step = 0; step < 100; step += 1) if (this.get('stepTask', { kind }).finished) return;
    throw new Error(`${kind} never finished`);
  }

  get host(): LocalHost {
    return this.office.host;
  }

  private tabNames(): readonly string[] {
    return this.office.host.workbook.state.sheets.map(({ title }) => title);
  }

  setUp(): void {
    const { host } = this.office;
    // A page leaves fields undefined that nobody has filled in.
    this.get('setUpWorkbook', { office: 'Dinas CONTOH', zone: undefined });
    this.press(() => {
      // Reloading the sheet brings a menu that did not come.
      host.open();
      const shown = host.chooseMenu('Timbang > Buka panel');
      must(shown.ok, `the menu: ${shown.ok ? '' : shown.message}`);
    });
  }

  /** The second officer is typed into Pengaturan. */
  addOfficer(): void {
    const { host } = this.office;
    const sheet = host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
    const row = this.office.tab('Pengaturan').findIndex((cells) => cells.includes(hr));
    const column = this.office.tab('Pengaturan')[row]?.indexOf(hr) ?? -1;
    if (row >= 0) {
      const typed = host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, column, `${hr}, ${secondOfficer}`);
      must(typed.ok, 'the second officer cannot be typed in');
    }
    equal(this.get('getPanel', undefined, secondOfficer).user.role, 'hr', 'the second officer');
  }

  /** Whatever page is served arrives with scripts that run. */
  pages(): void {
    const { host } = this.office;
    const page = this.press(() => {
      const visited = host.doGet(head.email);
      must(visited.ok, `the web app: ${visited.ok ? '' : visited.message}`);
      return visited;
    });
    for (const html of [page.html, host.screen.page?.html ?? '']) {
      const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script/gi)].map(
        ([, text]) => text ?? '',
      );
      must(scripts.length > 0, 'a page without a script');
      for (const script of scripts) new vm.Script(script);
    }
  }

  importOffice(): void {
    equal(this.get('importOffice', files).people, people.length, 'people imported');
  }

  openCycle(): void {
    this.get('openCycle', {
      name: 'Penilaian 2026',
      selfDeadline: '2026-10-15',
      supervisorDeadline: '2026-10-31',
      layout: undefined,
    });
  }

  /** All is there, once; pressing again finds nothing to do. */
  formsAndTabs(): void {
    for (const kind of ['makeForms', 'makeTabs'] as const)
      must(this.get('previewTask', { kind }).empty, `${kind} has more to do`);
    const tabs = this.tabNames();
    for (const { name } of people)
      must(
        tabs.some((tab) => tab.startsWith(name)),
        `no tab of ${name}`,
      );
    equal(tabs.filter((tab) => /^Jawaban (?!Tertahan)/.test(tab)).length, 2, 'response tabs');
    this.links = this.get('getLinks');
    equal(new Set(this.links.map(({ link }) => link)).size, 2 * people.length, 'personal links');
  }

  /** HR duplicates tabs by hand, as one does before trying something: what is read and written stays the original. */
  duplicates(): void {
    const { host } = this.office;
    for (const name of ['Pegawai', 'Ringkasan', siti.name]) {
      const sheet = host.workbook.state.sheets.find(({ title }) => title.startsWith(name));
      must(host.desk(() => hr).duplicateSheet(sheet?.sheetId ?? -1).ok, `${name} cannot be duplicated`);
    }
    this.copies = this.copiesNow();
    must(this.copies.length === 3, 'three copies');
    equal(this.get('getPanel').hr?.employees, people.length, 'employees beside a copy of their tab');
  }

  /** Contents of the tabs that were duplicated. */
  private copiesNow(): readonly string[] {
    const copies = this.office.host.workbook.state.sheets.filter(({ title }) =>
      /^(Salinan dari|Copy of) /.test(title),
    );
    return copies.map(({ title, rows }) => JSON.stringify([title, rows]));
  }

  /** What was made last is undone. @param kind what that must be */
  undo(kind: TaskKind): void {
    const past = this.get('getPastActions').find(({ undoable }) => undoable);
    equal(past?.kind, kind, 'the last action');
    this.get('undoAction', { id: past?.id ?? '' });
    must(!this.tabNames().some((tab) => tab.startsWith(siti.name)), 'a tab is left after undoing');
  }

  private answer(role: Role, ratee: string, level: number | undefined, options: AnswerOptions = {}): void {
    const link = this.links.find((one) => one.role === role && one.ratee === ratee);
    must(link !== undefined, `no link for ${role} ${ratee}`);
    const sent = this.office.answerBy(link, level, options);
    must(sent.ok, `the form refuses: ${JSON.stringify(sent)}`);
  }

  /** Everybody but one answers; one mistypes the address, and a stranger makes a code up. */
  selfAnswers(): void {
    this.office.at('2026-10-05 09:00');
    const stranger = { email: 'asing@lain.example', code: '0000-0000-0000-0000' };
    this.answer('self', head.nip, given.self[head.nip]);
    this.answer('self', deputy.nip, 1, { typed: ' WATI@Contoh.example ' });
    this.answer('self', siti.nip, given.self[siti.nip], { typed: 'siti di rumah' });
    this.answer('self', joko.nip, given.self[joko.nip]);
    this.answer('self', head.nip, 5, stranger);
  }

  supervisorAnswers(): void {
    this.office.at('2026-10-06 09:00');
    for (const [nip, level] of Object.entries(given.supervisor)) this.answer('supervisor', nip, level);
  }

  /** One has second thoughts. */
  secondAnswer(): void {
    this.office.at('2026-10-07 09:00');
    this.answer('self', deputy.nip, given.self[deputy.nip]);
  }

  /** HR decides about what was put aside. */
  quarantine(): void {
    this.office.at('2026-10-08 09:00');
    this.work('refresh');
    for (const waiting of this.get('getQuarantine')) {
      const decision = waiting.acceptable ? 'accept' : 'reject';
      this.get('decideQuarantine', { key: waiting.key, decision });
    }
    const progress = this.get('getPanel').hr;
    for (const role of ['self', 'supervisor'] as const) {
      const count = progress?.[role];
      equal(count?.done, Object.keys(given[role]).length, `answers of ${role}`);
    }
  }

  /** Every level that was given is in the summary, and no other; a self-rating once the supervisor has rated. */
  summary(): void {
    const report = this.get('getReport') as CycleReport;
    for (const { nip, name } of people) {
      const summary = report.summary.find((one) => one.nip === nip);
      const rated = levelOf(given.supervisor, nip);
      const self = rated === null ? null : levelOf(given.self, nip);
      equal([...new Set(Object.values(summary?.self ?? {}))], [self], `self of ${name}`);
      equal([...new Set(Object.values(summary?.achieved ?? {}))], [rated], `achieved of ${name}`);
    }
    // One answer of each role and person, one that was replaced, one of a stranger.
    equal(report.answers.accepted, 8, 'answers that count');
    equal(report.answers.superseded, 1, 'answers that were replaced');
    equal(report.answers.quarantined.length, 1, 'answers put aside');
    equal(this.get('getPerson', { nip: siti.nip }, head.email).selfState, 'done', 'what the head sees');
  }

  /** The head tries a first case. */
  practice(): void {
    this.get('preparePractice');
    const { cases } = this.get('getPractice', undefined, head.email);
    const [first] = cases;
    const levels = Object.fromEntries(first?.competencies.map(({ code }) => [code, 3]) ?? []);
    if (first?.answered === false)
      this.get('answerPractice', { practiceCase: first?.id ?? '', levels }, head.email);
  }

  raterChecks(): void {
    const raters = new Set(this.get('getBias').checks.map(({ rater }) => rater));
    equal([...raters].sort(), [head.nip, deputy.nip].sort(), 'raters checked');
    this.get('getMirror', undefined, head.email);
  }

  checkCycle(): void {
    const { findings } = this.get('checkCycle');
    for (const { grantAt } of findings) if (grantAt !== undefined) this.office.host.giveAsked(hr, grantAt);
    const stops = findings.filter(({ severity }) => severity === 'stop');
    equal(
      stops.map(({ id }) => id),
      [],
      'findings that stop the cycle',
    );
  }

  /** The web app shows a supervisor the own team where Google tells who visits, and nobody's data where it does not. */
  visit(): void {
    const told = this.variants.visitorAddress !== 'never';
    const result = this.press(() => {
      const visited = this.office.call('getPanel', undefined, head.email, 'webapp');
      must(
        visited.ok || visited.problems.every(({ code }) => code !== 'google-failed'),
        'the web app failed',
      );
      return visited;
    });
    const team = result.ok ? (result.value.team?.length ?? 0) : 0;
    equal(team, told ? 2 : 0, 'the team that the web app shows');
  }

  /** The morning reminds, and HR once more. */
  remind(): void {
    this.office.at('2026-10-09 06:30');
    this.office.host.runTimeTriggers('onDaily');
    this.work('remind');
  }

  /** Each who is missing gets one mail in all. */
  remindAgain(): void {
    this.office.at('2026-10-10 06:30');
    this.office.host.runTimeTriggers('onDaily');
    if (this.reminded(rina.email) === 0) this.work('remind');
    equal(this.reminded(rina.email), 1, 'reminders to the one who is missing');
    equal(this.reminded(siti.email), 0, 'reminders to one who has answered');
  }

  private reminded(address: string): number {
    return this.office.host.outbox.filter(({ to }) => to.includes(address)).length;
  }

  close(): void {
    const { host } = this.office;
    this.get('closeCycle');
    const open = host.forms.filter(({ accepting, destination }) => accepting && destination !== undefined);
    equal(open.length, 0, 'forms that still take answers');
    equal((this.get('getReport') as CycleReport).answers.accepted, 8, 'answers kept after closing');
    equal(this.copiesNow(), this.copies, 'tabs that HR had duplicated');
  }
}

type Step = readonly [stage: string, act: (job: MainJob) => void];

/** The steps of the job, in their order. */
export const STEPS: readonly Step[] = [
  ['setting up', (job) => job.setUp()],
  ['the second officer', (job) => job.addOfficer()],
  ['pages', (job) => job.pages()],
  ['importing', (job) => job.importOffice()],
  ['opening', (job) => job.openCycle()],
  ['forms', (job) => job.work('makeForms')],
  ['tabs', (job) => job.work('makeTabs')],
  ['undoing the tabs', (job) => job.undo('makeTabs')],
  ['undoing the forms', (job) => job.undo('makeForms')],
  ['forms again', (job) => job.work('makeForms')],
  ['tabs again', (job) => job.work('makeTabs')],
  ['looking at forms and tabs', (job) => job.formsAndTabs()],
  ['tabs duplicated by hand', (job) => job.duplicates()],
  ['answers about oneself', (job) => job.selfAnswers()],
  ['answers of supervisors', (job) => job.supervisorAnswers()],
  ['a second answer', (job) => job.secondAnswer()],
  ['answers put aside', (job) => job.quarantine()],
  ['summary', (job) => job.summary()],
  ['practice', (job) => job.practice()],
  ['rater checks', (job) => job.raterChecks()],
  ['the check of the period', (job) => job.checkCycle()],
  ['the web app', (job) => job.visit()],
  ['reminders', (job) => job.remind()],
  ['reminders a day later', (job) => job.remindAgain()],
  ['closing', (job) => job.close()],
  ['permissions', (job) => job.permissions()],
];

/** What goes wrong in a step; undefined if nothing does. */
export function wrongIn([stage, act]: Step, job: MainJob): string | undefined {
  try {
    act(job);
    return undefined;
  } catch (error) {
    return `${stage}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What came of the main job. */
export interface MainJobOutcome {
  /** At which step, and what; undefined if nothing did. */
  readonly wrong: string | undefined;
  readonly host: LocalHost;
}

/** Does the main job where Google has these ways. @param options of the host besides */
export function doMainJob(variants: Partial<Variants>, options: Partial<HostOptions> = {}): MainJobOutcome {
  const job = new MainJob(variants, options);
  for (const step of STEPS) {
    const wrong = wrongIn(step, job);
    if (wrong !== undefined) return { wrong, host: job.host };
  }
  return { wrong: undefined, host: job.host };
}
