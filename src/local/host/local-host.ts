// The local host: a workspace with one workbook and its script, and everything people can do to it.

import { Engine, occasion } from './engine';
import type { ExecutionResult, Occasion } from './execution';
import type { FormRecord } from './form/form-record';
import { copyWorkspace, type HostOptions, inOrder, openWorkspace, savedState } from './host-state';
import { COSTS, LIMITS } from './platform/limits';
import type { ActionRecord, FaultMode, IncidentPlan } from './platform/meter';
import { type OpenWays, variantsWith } from './platform/variants';
import { Respondents, type ResponseEdit, type Submission, type SubmissionOutcome } from './respondents';
import { clockEvent } from './script/clock-event';
import { topLevelFunctions } from './script/run-bundle';
import { CallGate, crossing, type ScriptRunOutcome } from './script/script-run';
import type { HtmlOutput } from './services/html';
import { AuthMode } from './services/script-app';
import { asServed } from './services/served-page';
import { findMenuItem } from './services/ui';
import type { WorkbookUser } from './spreadsheet/person/workbook-user';
import type { Workbook } from './spreadsheet/workbook/workbook';
import { loadState, type SavedState } from './state-folder';

/** The page that the web app answers with. */
type WebPage =
  | { readonly ok: true; readonly html: string; readonly title: string }
  | { readonly ok: false; readonly message: string };

/** Who calls from a page, and from which: the sidebar acts on the user's authority, the web app on the owner's. */
interface Caller {
  readonly user?: string;
  readonly via?: 'sidebar' | 'webapp';
}

/** A workspace played on this machine. */
export class LocalHost {
  private readonly engine: Engine;
  private readonly respondents: Respondents;
  private readonly gate = new CallGate();

  private constructor(
    engine: Engine,
    private readonly options: HostOptions,
  ) {
    this.engine = engine;
    this.respondents = new Respondents(engine);
  }

  /** Opens the workspace in `options.folder`, or a new one. */
  static create(options: HostOptions): LocalHost {
    const { folder, kept } = options;
    const saved =
      folder === undefined ? undefined : loadState(folder, (state) => openWorkspace(options, state));
    return new LocalHost(new Engine(saved ?? openWorkspace(options, kept), folder), options);
  }

  /** Whether nothing is under way that could not be in two places, and the workspace is not kept in a folder. */
  get copyable(): boolean {
    const { engine } = this;
    const { randomness, workbook, locks } = engine.workspace;
    const outside = engine.folder !== undefined || !randomness.repeats || workbook.shelf.workbooks.length > 1;
    return !outside && !engine.busy && !this.respondents.delayed && !workbook.workbook.awaits && locks.free;
  }

  /**
   * The same workspace once more, to go another way from here: what happens in one is not seen in the other.
   * @param now the outer clock of the copy
   * @param variants how Google behaves from here on, where all would have been the same so far
   */
  copy(now: () => Date, variants = this.options.variants): LocalHost {
    if (!this.copyable) throw new Error('Something is under way that cannot be in two places.');
    if (!this.openWays.admit(variantsWith(variants)))
      throw new Error('It would have come to something else.');
    const options = { ...this.options, now, ...(variants && { variants }) };
    const engine = new Engine(copyWorkspace(options, this.engine.workspace), undefined);
    engine.takeOver(this.engine);
    return new LocalHost(engine, options);
  }

  /** Every execution so far, the newest last: calls, writes, modelled time, outcome. */
  get actions(): readonly ActionRecord[] {
    return this.engine.actions;
  }

  /** Which ways of Google would have led to the same so far. */
  get openWays(): OpenWays {
    return this.engine.workspace.openWays;
  }

  get owner(): string {
    return this.engine.workspace.owner;
  }

  get workbook(): Workbook {
    return this.engine.workspace.workbook.workbook;
  }

  /** The workbook of the script, and those that it has made and not thrown away. */
  get workbooks(): readonly Workbook[] {
    return this.engine.workspace.workbook.shelf.workbooks;
  }

  /** The grid as this user sits at it. */
  desk(user: () => string): WorkbookUser {
    return this.engine.workspace.workbook.userOf(user);
  }

  get timeZone(): string {
    return this.engine.workspace.timeZone;
  }

  get forms(): readonly FormRecord[] {
    return this.engine.workspace.forms.forms;
  }

  get properties() {
    return this.engine.workspace.properties;
  }

  get triggers() {
    return this.engine.workspace.triggers;
  }

  get outbox() {
    return this.engine.workspace.outbox;
  }

  get log() {
    return this.engine.workspace.log;
  }

  /** Menus, the page shown, toasts, boxes; put answers for coming boxes into `screen.answers`. */
  get screen() {
    return this.engine.workspace.screen;
  }

  /** Names of the functions that Google finds in the script. */
  get functions(): readonly string[] {
    return topLevelFunctions(this.engine.workspace.code);
  }

  now(): Date {
    return new Date(this.engine.workspace.clock.now());
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.engine.workspace.clock.pass(ms);
  }

  /** Replaces the script, as pushing a new version does. */
  push(code: string | readonly string[], htmlFiles?: Readonly<Record<string, string>>): void {
    const { workspace } = this.engine;
    this.engine.workspace = {
      ...workspace,
      code: inOrder(code, workspace.current.variants),
      htmlFiles: htmlFiles ?? workspace.htmlFiles,
    };
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
    const { screen } = this;
    screen.menus.length = 0;
    delete screen.page;
    let result: ExecutionResult = { ok: true, value: null };
    if (this.functions.includes('onOpen')) {
      const limitMs = authMode === 'FULL' ? LIMITS.executionMs : LIMITS.simpleTriggerMs;
      const opening = occasion('open', user, user, { authMode, limitMs });
      result = this.engine.execute('onOpen', opening, (services) => [
        { authMode: AuthMode[authMode], source: services.SpreadsheetApp.getActiveSpreadsheet() },
      ]);
    }
    for (const { event, sourceId, handler, creator, uid } of this.triggers) {
      if (event !== 'ON_OPEN' || sourceId !== this.workbook.state.spreadsheetId) continue;
      const args = ({ SpreadsheetApp }: { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }) => [
        { authMode: AuthMode.FULL, triggerUid: uid, source: SpreadsheetApp.getActiveSpreadsheet() },
      ];
      this.engine.runTrigger('trigger', handler, creator, args, true);
    }
    return result;
  }

  /**
   * Chooses a menu entry.
   * @param path captions from the menu bar down, or one text with ' > ' between them
   * @throws Error when there is no such entry
   */
  chooseMenu(path: string | readonly string[], user: string = this.owner): ExecutionResult {
    const functionName = findMenuItem(this.screen.menus, typeof path === 'string' ? path.split(' > ') : path);
    return this.engine.execute(functionName, occasion('menu', user, user), []);
  }

  /** A call of `google.script.run` from a page: arguments and result are copied by the rules of the payload. */
  scriptRun(functionName: string, args: readonly unknown[], caller: Caller = {}): ScriptRunOutcome {
    const { user = this.owner, via = 'sidebar' } = caller;
    if (functionName.endsWith('_') || !this.functions.includes(functionName)) {
      return { ok: false, message: `Script function not found: ${functionName}` };
    }
    try {
      const { variants } = this.engine.workspace.current;
      const copies = args.map((argument, index) => crossing(argument, `argument ${index + 1}`, variants));
      this.advance(COSTS.scriptRunMs);
      const how = via === 'sidebar' ? occasion('sidebar', user, user) : this.visit(user);
      const result = this.engine.execute(functionName, how, copies);
      return result.ok ? { ok: true, value: crossing(result.value, 'the returned value') } : result;
    } catch (thrown) {
      return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  /** `scriptRun` behind the gate that lets ten calls through at a time. @param latencyMs real time it takes */
  async scriptRunLater(
    functionName: string,
    args: readonly unknown[],
    caller: Caller = {},
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
    const result = this.engine.execute('doGet', this.visit(user), [event]);
    if (!result.ok) return result;
    const page = result.value as Partial<HtmlOutput> | undefined;
    if (!page?.getContent || !page.getTitle) {
      return { ok: false, message: 'The script completed but did not return anything.' };
    }
    const html = asServed(page.getContent(), this.engine.workspace.current.variants);
    return { ok: true, html, title: page.getTitle() };
  }

  /** Sends a response, as a person at the form does: checked, written to its tab, then the script is told. */
  submitForm(submission: Submission): SubmissionOutcome {
    return this.respondents.send(submission);
  }

  /** Edits answers of a sent response; its row is rewritten, its time moves, the event carries only the changes. */
  editFormResponse(edit: ResponseEdit): SubmissionOutcome {
    return this.respondents.edit(edit);
  }

  /** Tells the script of all delayed submissions, in the order they came in or the reverse. */
  deliverEvents(order: 'first come' | 'reverse' = 'first come'): ActionRecord[] {
    return this.respondents.deliver(order);
  }

  /** Fires clock triggers now, whatever their plan says. @param handler only those that call this function */
  runTimeTriggers(handler?: string): ActionRecord[] {
    const { triggers: way } = this.engine.workspace.current.variants;
    if (way === 'disabled') return [];
    const due = this.triggers.filter(
      (trigger) => trigger.event === 'CLOCK' && !trigger.spent && (!handler || trigger.handler === handler),
    );
    return (way === 'twice' ? due.flatMap((one) => [one, one]) : due).map((trigger) => {
      if (trigger.clock?.at !== undefined) trigger.spent = true;
      const time = clockEvent(this.now(), this.timeZone);
      const event = { ...time, authMode: AuthMode.FULL, triggerUid: trigger.uid };
      return this.engine.runTrigger('time trigger', trigger.handler, trigger.creator, [event]);
    });
  }

  /** Plans a fault at the k-th metered call (from 1) of the next execution. */
  failAt(k: number, fault: FaultMode): void {
    this.engine.plan.set(k, { fault });
  }

  /** Plans something to happen just before the k-th metered call of the next execution, as if at the same time. */
  meanwhileAt(k: number, meanwhile: () => void): void {
    const { current } = this.engine.workspace;
    this.engine.plan.set(k, { meanwhile: () => current.aside(meanwhile) });
  }

  /** Takes over a whole plan for the next execution, such as `randomFaults` makes. */
  planIncidents(plan: IncidentPlan): void {
    this.engine.plan = new Map(plan);
  }

  /**
   * Lets somebody else hold a lock.
   * @param scope 'document', 'script', or 'user:' with an e-mail
   * @param forMs after which it is let go; for good unless said
   * @returns lets it go at once
   */
  holdLock(scope: string, forMs = Number.POSITIVE_INFINITY): () => void {
    const { locks, clock } = this.engine.workspace;
    const somebody = {};
    locks.take(scope, somebody, clock.now() + forMs);
    return () => locks.release(scope, somebody);
  }

  /**
   * What an account has granted to the script from now on.
   * @param scopes all that the manifest asks for unless said
   */
  grant(user: string, scopes: readonly string[] = this.engine.workspace.consent.asked): void {
    this.engine.workspace.consent.grant(user, scopes);
  }

  /** Scopes of the manifest that an account has not granted. */
  lacking(user: string): readonly string[] {
    return this.engine.workspace.consent.missing(user);
  }

  /** Gives what Google asks for: on the page at an address that the script was told, or in the dialog shown last. */
  giveAsked(user: string, address?: string): void {
    const { consent, screen } = this.engine.workspace;
    if (address !== undefined) consent.follow(user, address);
    else consent.add(user, screen.dialogs.at(-1)?.prompt.split('\n') ?? []);
  }

  /** Members of Google's services that the script has called, such as 'Form.getEditUrl'. */
  get called(): ReadonlySet<string> {
    return this.engine.workspace.members.called;
  }

  /** Has Google refuse these members whenever they are called; none from then on unless named. */
  refuse(...members: readonly string[]): void {
    const { refused } = this.engine.workspace.members;
    refused.clear();
    for (const member of members) refused.add(member);
  }

  /** Lets that many executions of the account run besides, of thirty that may. */
  occupy(executions: number): void {
    this.engine.others = executions;
  }

  /** The most that an account has asked of the Sheets API within one minute. */
  get mostPerMinute(): { readonly reads: number; readonly writes: number } {
    const { most } = this.engine.workspace.sheetsQuota;
    return { reads: most.Read, writes: most.Write };
  }

  /** What outlives the process: plain data, the workspace's own until it is made text. */
  get kept(): SavedState {
    return savedState(this.engine.workspace);
  }

  /** All that is stored and could be searched: workbooks, forms, properties, caches. Mails that were sent are in other hands. */
  get stored(): unknown {
    const { workspace } = this.engine;
    const { outbox: _sent, ...kept } = savedState(workspace);
    const caches = [...workspace.caches].map(([name, entries]) => [name, [...entries]]);
    return { ...kept, caches, shelf: this.workbooks.map(({ state }) => state) };
  }

  /** Keeps the workspace in a folder from now on. */
  keepIn(folder: string): void {
    this.engine.folder = folder;
    this.save();
  }

  /** Writes the state to the folder; does nothing without one. */
  save(): void {
    this.engine.save();
  }

  private visit(user: string): Occasion {
    // reference/base/session: run as its owner, the web app learns who visits only within the owner's organisation.
    const domain = this.owner.split('@')[1];
    const { variants } = this.engine.workspace.current;
    const within = user.split('@')[1] === domain && domain !== 'gmail.com';
    const known = within && variants.visitorAddress === 'own-organisation';
    const rest = { hasUi: false, hasDocument: false, visitor: user };
    return occasion('webapp', known ? user : '', this.owner, rest);
  }
}
