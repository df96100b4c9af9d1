// The local host: a workspace with one workbook and its script, and everything people can do to it.
import { HostClock } from './clock';
import { clockEvent } from './clock-event';
import { Execution, type ExecutionResult, type Occasion, type Services, type Workspace } from './execution';
import { type Answer, type FormRecord, findForm } from './form/form-record';
import { FormStore } from './form/form-store';
import { columnWords } from './form/response-columns';
import {
  collectAnswers,
  type GivenAnswers,
  type SubmissionProblem,
  submissionProblems,
} from './form/submission';
import { type EventDelivery, listeners, type PendingEvent, submitEvent } from './form-events';
import { COSTS, LIMITS } from './limits';
import type { ActionKind, ActionRecord, FaultMode, Incident, IncidentPlan } from './meter';
import { CountedRandom } from './random';
import { topLevelFunctions } from './run-bundle';
import { CallGate, crossing, type ScriptRunOutcome } from './script-run';
import type { HtmlOutput } from './services/html';
import { LockTable } from './services/lock';
import { AuthMode } from './services/script-app';
import type { MenuEntry } from './services/ui';
import { ResponseTabs } from './spreadsheet/person/response-tab';
import { newWorkbook } from './spreadsheet/state';
import { Workbook } from './spreadsheet/workbook';
import { Stage } from './stage';
import { loadState, type SavedState, saveState } from './state-folder';

/** What a workspace is made of. */
export interface HostOptions {
  /** The shipped script, dist/Code.js. */
  readonly code: string;
  /** The shipped pages by file name, with or without '.html'. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** appsscript.json; its time zone holds for the script. */
  readonly manifest?: { readonly timeZone?: string };
  /** Where the state is kept; without one it ends with the process. */
  readonly folder?: string;
  /** The outer clock; by default one that only modelled time moves, from 5 January 2026, 08:00 in Jakarta. */
  readonly now?: () => Date;
  /** Uniform in [0, 1); by default seeded, so that runs repeat. */
  readonly random?: () => number;
  /** E-mail of the owner of the workbook, the script and the web app. */
  readonly owner?: string;
  /** E-mails of the others who may edit the workbook. */
  readonly editors?: readonly string[];
  /** As Google writes it. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** What the add-on's own menu is called. */
  readonly addonName?: string;
  /** Address that `ScriptApp.getService().getUrl()` gives; '' when not deployed. */
  readonly webAppUrl?: string;
  /** Recipients the account may write to in a day; 1,500 unless said. */
  readonly dailyRecipients?: number;
  /** Whether the stricter trigger rules for published editor add-ons hold. */
  readonly publishedAddOn?: boolean;
}

/** A response as somebody sends it. */
export interface Submission {
  /** Id or any address of the form; a prefilled address brings its answers. */
  readonly form: string;
  readonly answers?: GivenAnswers;
  /** Who is signed in; '' for nobody. */
  readonly email?: string;
  /** How the script is told; 'normal' unless said. 'delayed' waits for `deliverEvents`. */
  readonly event?: EventDelivery;
}

/** What came of sending a response. */
export type SubmissionOutcome =
  | { readonly ok: true; readonly responseId: string; readonly triggered: readonly ActionRecord[] }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** The page that the web app answers with. */
export type WebPage =
  | { readonly ok: true; readonly html: string; readonly title: string }
  | { readonly ok: false; readonly message: string };

const DEFAULT_START = Date.UTC(2026, 0, 5, 1);

/** A workspace played on this machine. */
export class LocalHost {
  /** Every execution so far, the newest last. */
  readonly actions: ActionRecord[] = [];
  private readonly pending: PendingEvent[] = [];
  private readonly gate = new CallGate();
  private plan = new Map<number, Incident>();

  private constructor(
    private workspace: Workspace,
    readonly owner: string,
    private readonly folder: string | undefined,
    private readonly randomness: CountedRandom,
  ) {}

  /** Opens the workspace in `options.folder`, or a new one. */
  static create(options: HostOptions): LocalHost {
    const owner = options.owner ?? 'hr@contoh.go.id';
    const locale = options.locale ?? 'id_ID';
    const timeZone = options.timeZone ?? options.manifest?.timeZone ?? 'Asia/Jakarta';
    const saved = options.folder === undefined ? undefined : loadState(options.folder);
    const clock = new HostClock(
      options.now ? () => Number(options.now?.()) : () => DEFAULT_START,
      saved?.now,
    );
    const randomness = new CountedRandom(saved?.draws, options.random);
    const random = randomness.next;
    const stage = new Stage(clock, random, owner);
    const workbook = new Workbook(
      saved?.workbook ?? newWorkbook({ owner, locale, timeZone, editors: options.editors ?? [] }),
      stage,
    );
    const workspace: Workspace = {
      code: options.code,
      htmlFiles: Object.fromEntries(
        Object.entries(options.htmlFiles ?? {}).map(([name, html]) => [name.replace(/\.html$/, ''), html]),
      ),
      clock,
      stage,
      random,
      locale,
      timeZone,
      addonName: options.addonName ?? 'Timbang',
      dailyRecipients: options.dailyRecipients ?? LIMITS.mailRecipientsPerDayWorkspace,
      publishedAddOn: options.publishedAddOn ?? false,
      scriptId: 'local-script',
      webAppUrl: options.webAppUrl ?? 'https://script.google.com/macros/s/local/exec',
      workbook,
      forms: new FormStore(saved?.forms ?? [], new ResponseTabs(workbook), {
        now: () => clock.now(),
        random,
        words: columnWords(locale),
        spreadsheetId: workbook.state.spreadsheetId,
      }),
      properties: saved?.properties ?? {},
      caches: new Map(),
      locks: new LockTable(),
      outbox: saved?.outbox ?? [],
      triggers: saved?.triggers ?? [],
      screen: { menus: [], toasts: [], dialogs: [], answers: [] },
      log: [],
    };
    return new LocalHost(workspace, owner, options.folder, randomness);
  }

  /** The workbook, for people at the grid (`Desk`) and for tests. */
  get workbook(): Workbook {
    return this.workspace.workbook;
  }

  get timeZone(): string {
    return this.workspace.timeZone;
  }

  get forms(): readonly FormRecord[] {
    return this.workspace.forms.forms;
  }

  get properties() {
    return this.workspace.properties;
  }

  get triggers() {
    return this.workspace.triggers;
  }

  get outbox() {
    return this.workspace.outbox;
  }

  get log() {
    return this.workspace.log;
  }

  /** Menus, the page shown, toasts, boxes; put answers for coming boxes into `screen.answers`. */
  get screen() {
    return this.workspace.screen;
  }

  /** Names of the functions that Google finds in the script. */
  get functions(): readonly string[] {
    return topLevelFunctions(this.workspace.code);
  }

  now(): Date {
    return new Date(this.workspace.clock.now());
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.workspace.clock.pass(ms);
  }

  /** Replaces the script, as pushing a new version does. */
  push(code: string, htmlFiles?: Readonly<Record<string, string>>): void {
    this.workspace = { ...this.workspace, code, htmlFiles: htmlFiles ?? this.workspace.htmlFiles };
  }

  /** What this user can do; the same methods with the user filled in. */
  asUser(email: string) {
    return {
      open: (authMode?: Occasion['authMode']) => this.open(email, authMode),
      chooseMenu: (path: string | readonly string[]) => this.chooseMenu(path, email),
      scriptRun: (name: string, args: readonly unknown[] = [], via: 'sidebar' | 'webapp' = 'sidebar') =>
        this.scriptRun(name, args, { user: email, via }),
      doGet: (parameters: Readonly<Record<string, string>> = {}) => this.doGet(email, parameters),
      submitForm: (submission: Omit<Submission, 'email'>) => this.submitForm({ ...submission, email }),
    };
  }

  /** Opens the workbook: runs onOpen, then installed open triggers; the menus are built anew. */
  open(user: string = this.owner, authMode: Occasion['authMode'] = 'LIMITED'): ExecutionResult {
    const { screen, workbook } = this.workspace;
    screen.menus.length = 0;
    delete screen.page;
    let result: ExecutionResult = { ok: true, value: null };
    if (this.functions.includes('onOpen')) {
      const limitMs = authMode === 'FULL' ? LIMITS.executionMs : LIMITS.simpleTriggerMs;
      result = this.execute(
        'onOpen',
        this.occasion('open', user, user, { authMode, limitMs }),
        (services) => [
          { authMode: AuthMode[authMode], source: services.SpreadsheetApp.getActiveSpreadsheet() },
        ],
      );
    }
    for (const trigger of this.triggers) {
      if (trigger.event !== 'ON_OPEN' || trigger.sourceId !== workbook.state.spreadsheetId) continue;
      this.execute(
        trigger.handler,
        this.occasion('trigger', '', trigger.creator, { hasUi: true }),
        (services) => [
          {
            authMode: AuthMode.FULL,
            triggerUid: trigger.uid,
            source: services.SpreadsheetApp.getActiveSpreadsheet(),
          },
        ],
      );
    }
    return result;
  }

  /**
   * Chooses a menu entry.
   * @param path captions from the menu bar down, or one text with ' > ' between them
   * @throws Error when there is no such entry
   */
  chooseMenu(path: string | readonly string[], user: string = this.owner): ExecutionResult {
    const captions = typeof path === 'string' ? path.split(' > ') : path;
    let entries: readonly MenuEntry[] = this.screen.menus;
    for (const [depth, caption] of captions.entries()) {
      const entry = entries.find((one) => one.kind !== 'separator' && one.caption === caption);
      if (entry?.kind === 'menu') entries = entry.entries;
      else if (entry?.kind === 'item' && depth === captions.length - 1) {
        return this.execute(entry.functionName, this.occasion('menu', user, user), []);
      } else break;
    }
    throw new Error(`There is no menu entry "${captions.join(' > ')}".`);
  }

  /**
   * A call of `google.script.run` from a page: arguments and result are copied by the rules of the payload.
   * @param call.via the sidebar acts on the user's authority, the web app on the owner's
   */
  scriptRun(
    functionName: string,
    args: readonly unknown[],
    {
      user = this.owner,
      via = 'sidebar',
    }: { readonly user?: string; readonly via?: 'sidebar' | 'webapp' } = {},
  ): ScriptRunOutcome {
    if (functionName.endsWith('_') || !this.functions.includes(functionName)) {
      return { ok: false, message: `Script function not found: ${functionName}` };
    }
    try {
      const copies = args.map((argument, index) => crossing(argument, `argument ${index + 1}`));
      this.advance(COSTS.scriptRunMs);
      const occasion = via === 'sidebar' ? this.occasion('sidebar', user, user) : this.webOccasion(user);
      const result = this.execute(functionName, occasion, copies);
      if (!result.ok) return result;
      return { ok: true, value: crossing(result.value, 'the returned value') };
    } catch (thrown) {
      return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  /** `scriptRun` behind the gate that lets ten calls through at a time. @param latencyMs real time it takes */
  async scriptRunLater(
    functionName: string,
    args: readonly unknown[],
    caller: { readonly user?: string; readonly via?: 'sidebar' | 'webapp' } = {},
    latencyMs = 0,
  ): Promise<ScriptRunOutcome> {
    return this.gate.run(async () => {
      if (latencyMs > 0) await new Promise((resume) => setTimeout(resume, latencyMs));
      return this.scriptRun(functionName, args, caller);
    });
  }

  /** Visits the web app, which runs on the owner's authority. */
  doGet(user: string, parameters: Readonly<Record<string, string>> = {}): WebPage {
    const event = {
      parameter: { ...parameters },
      parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]])),
      queryString: new URLSearchParams(parameters).toString(),
      contextPath: '',
      contentLength: -1,
      pathInfo: '',
    };
    const result = this.execute('doGet', this.webOccasion(user), [event]);
    if (!result.ok) return result;
    const page = result.value as Partial<HtmlOutput> | undefined;
    if (!page?.getContent || !page.getTitle) {
      return { ok: false, message: 'The script completed but did not return anything.' };
    }
    return { ok: true, html: page.getContent(), title: page.getTitle() };
  }

  /** Sends a response, as a person at the form does: checked, written to its tab, then the script is told. */
  submitForm({ form: address, answers = {}, email = '', event = 'normal' }: Submission): SubmissionOutcome {
    const form = this.form(address);
    const collected = collectAnswers(form, address, answers);
    const problems = submissionProblems(form, collected, email);
    if (problems.length > 0) return { ok: false, problems };
    const response = this.workspace.forms.addResponse(form, collected, email);
    const triggered = this.announce({ form, response, blank: event === 'blank' }, event);
    this.save();
    return { ok: true, responseId: response.id, triggered };
  }

  /** Edits answers of a sent response; its row is rewritten, its time moves, the event carries only the changes. */
  editFormResponse(edit: {
    readonly form: string;
    readonly responseId: string;
    readonly answers: GivenAnswers;
    readonly event?: EventDelivery;
  }): SubmissionOutcome {
    const form = this.form(edit.form);
    const response = form.responses.find(({ id }) => id === edit.responseId);
    if (!response) throw new Error(`The form has no response ${edit.responseId}.`);
    if (!form.responseEdits) return { ok: false, problems: [{ message: 'Editing responses is disabled.' }] };
    const changes = collectAnswers(form, '', edit.answers);
    const after: Record<string, Answer> = { ...response.answers, ...changes };
    const problems = submissionProblems({ ...form, oneResponsePerUser: false }, after, response.respondent);
    if (problems.length > 0) return { ok: false, problems };
    this.workspace.forms.editResponse(form, response, changes);
    const changed = Object.keys(changes).map(Number);
    const event = edit.event ?? 'normal';
    const triggered = this.announce({ form, response, blank: event === 'blank', changed }, event);
    this.save();
    return { ok: true, responseId: response.id, triggered };
  }

  /** Tells the script of all delayed submissions, in the order they came in or the reverse. */
  deliverEvents(order: 'first come' | 'reverse' = 'first come'): ActionRecord[] {
    const events = this.pending.splice(0);
    if (order === 'reverse') events.reverse();
    return events.flatMap((event) => this.tell(event));
  }

  /** Fires clock triggers now, whatever their plan says. @param handler only those that call this function */
  runTimeTriggers(handler?: string): ActionRecord[] {
    const { timeZone } = this.workspace;
    const due = this.triggers.filter(
      (trigger) => trigger.event === 'CLOCK' && !trigger.spent && (!handler || trigger.handler === handler),
    );
    return due.map((trigger) => {
      if (trigger.clock?.at !== undefined) trigger.spent = true;
      const event = { ...clockEvent(this.now(), timeZone), authMode: AuthMode.FULL, triggerUid: trigger.uid };
      return this.runTrigger('time trigger', trigger.handler, trigger.creator, () => [event]);
    });
  }

  /** Plans a fault at the k-th metered call (from 1) of the next execution. */
  failAt(k: number, fault: FaultMode): void {
    this.plan.set(k, { fault });
  }

  /** Plans something to happen just before the k-th metered call of the next execution, as if at the same time. */
  meanwhileAt(k: number, meanwhile: () => void): void {
    this.plan.set(k, { meanwhile: () => this.workspace.stage.aside(meanwhile) });
  }

  /** Takes over a whole plan for the next execution, such as `randomFaults` makes. */
  planIncidents(plan: IncidentPlan): void {
    this.plan = new Map(plan);
  }

  /**
   * Lets somebody else hold a lock.
   * @param scope 'document', 'script', or 'user:' with an e-mail
   * @param forMs after which it is let go; for good unless said
   * @returns lets it go at once
   */
  holdLock(scope: string, forMs = Number.POSITIVE_INFINITY): () => void {
    const somebody = {};
    this.workspace.locks.take(scope, somebody, this.workspace.clock.now() + forMs);
    return () => this.workspace.locks.release(scope, somebody);
  }

  /** What outlives the process. */
  state(): SavedState {
    const { workbook, forms, properties, triggers, outbox, clock } = this.workspace;
    const { draws } = this.randomness;
    return {
      workbook: workbook.state,
      forms: forms.forms,
      properties,
      triggers,
      outbox,
      now: clock.now(),
      draws,
    };
  }

  /** Writes the state to the folder; does nothing without one. */
  save(): void {
    if (this.folder !== undefined) saveState(this.folder, this.state());
  }

  private form(address: string): FormRecord {
    const form = findForm(this.forms, address);
    if (!form) throw new Error(`There is no form at ${address}`);
    return form;
  }

  private announce(event: PendingEvent, delivery: EventDelivery): ActionRecord[] {
    if (delivery === 'suppressed') return [];
    if (delivery === 'delayed') {
      this.pending.push(event);
      return [];
    }
    return delivery === 'twice' ? [...this.tell(event), ...this.tell(event)] : this.tell(event);
  }

  private tell(event: PendingEvent): ActionRecord[] {
    const { locale, timeZone } = this.workspace;
    return listeners(this.triggers, event.form).map((trigger) =>
      this.runTrigger('trigger', trigger.handler, trigger.creator, (services) => [
        submitEvent(event, trigger, services, { locale, timeZone }),
      ]),
    );
  }

  private runTrigger(
    kind: ActionKind,
    handler: string,
    creator: string,
    args: (services: Services) => readonly unknown[],
  ): ActionRecord {
    const before = this.actions.length;
    this.execute(handler, this.occasion(kind, '', creator, { hasUi: false }), args);
    return this.actions[before] as ActionRecord;
  }

  private occasion(
    kind: ActionKind,
    activeUser: string,
    effectiveUser: string,
    rest: Partial<Occasion> = {},
  ): Occasion {
    return {
      kind,
      activeUser,
      effectiveUser,
      authMode: 'FULL',
      hasUi: true,
      hasDocument: true,
      limitMs: LIMITS.executionMs,
      ...rest,
    };
  }

  private webOccasion(user: string): Occasion {
    // reference/base/session: run as its owner, the web app learns who visits only within the owner's organisation.
    const domain = this.owner.split('@')[1];
    const known = user.split('@')[1] === domain && domain !== 'gmail.com';
    return this.occasion('webapp', known ? user : '', this.owner, { hasUi: false, hasDocument: false });
  }

  private execute(
    name: string,
    occasion: Occasion,
    args: readonly unknown[] | ((services: Services) => readonly unknown[]),
  ): ExecutionResult {
    const record: ActionRecord = {
      name,
      kind: occasion.kind,
      user: occasion.activeUser || occasion.effectiveUser,
      calls: 0,
      writes: 0,
      modelledSeconds: 0,
      methods: {},
      outcome: 'running',
    };
    this.actions.push(record);
    const plan = this.plan;
    this.plan = new Map();
    const result = new Execution(this.workspace, occasion, record, plan).run(name, args);
    this.save();
    return result;
  }
}
