// One execution of the script: who acts, on whose authority, what it may do, and the services it is given.

import { createFormApp } from './form/form-app';
import type { Workspace } from './host-state';
import { type ActionKind, type ActionRecord, type IncidentPlan, Meter } from './platform/meter';
import { type CallCost, type Platform, strict } from './platform/platform';
import type { Variants } from './platform/variants';
import { runFunction } from './script/run-bundle';
import { createCacheService } from './services/cache';
import { createConsole } from './services/console';
import { createDrive } from './services/drive';
import { createHtmlService } from './services/html';
import { createLockService } from './services/lock';
import { createMailApp } from './services/mail';
import { createPropertiesService } from './services/properties';
import { createScriptApp } from './services/script-app';
import { createSession } from './services/session';
import { createUi } from './services/ui';
import { createUtilities } from './services/utilities';

/** Whose execution this is and under which rules it runs. */
export interface Occasion {
  readonly kind: ActionKind;
  /** E-mail of who acts; '' where Google hides it. */
  readonly activeUser: string;
  /** E-mail of who is signed in at the page where `activeUser` is hidden. */
  readonly visitor?: string;
  /** E-mail of the account whose authority is used. */
  readonly effectiveUser: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly hasUi: boolean;
  /** False in the web app, which has no document lock and cache. */
  readonly hasDocument: boolean;
  readonly limitMs: number;
}

/** How an execution ended. */
export type ExecutionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

// guides/triggers: simple triggers "can't access services that require authorization".
const NEEDS_AUTHORITY = /^(MailApp|Drive|FormApp|Form|FormResponse|Item|ScriptApp|Sheets|Ui)\./;
const NEEDS_DOCUMENT = /^(Spreadsheet|Sheet|Range|Properties|Cache|Lock)/;

/** Services of Google's that are not played; naming one is not yet a failure, using it is. */
const NOT_PLAYED = [
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'UrlFetchApp',
  'XmlService',
  'Browser',
  'Charts',
  'LanguageApp',
];

/** Runs one function of the script in a world of its own. */
export class Execution implements Platform {
  private readonly meter: Meter;
  // While the event object is put together the script has not begun: nothing of it counts.
  private preparing = false;
  /** Why the execution has ended although the script goes on. */
  private stopped: string | undefined;

  constructor(
    private readonly workspace: Workspace,
    private readonly occasion: Occasion,
    readonly record: ActionRecord,
    incidents: IncidentPlan,
  ) {
    this.meter = new Meter(record, occasion.limitMs, (ms) => workspace.clock.pass(ms), incidents);
  }

  get variants(): Variants {
    return this.workspace.current.variants;
  }

  readonly now = (): Date => new Date(this.workspace.clock.now());

  readonly random = (): number => this.workspace.random();

  readonly activeUser = (): string => this.occasion.activeUser;

  readonly visitor = (): string => this.occasion.visitor ?? this.occasion.activeUser;

  readonly effectiveUser = (): string => this.occasion.effectiveUser;

  readonly call = <T>(name: string, cost: CallCost, effect: () => T): T => {
    if (this.preparing) return effect();
    if (this.stopped !== undefined) throw new Error(this.stopped);
    this.permit(name);
    const { authMode } = this.occasion;
    const refused =
      (authMode !== 'FULL' && NEEDS_AUTHORITY.test(name)) ||
      (authMode === 'NONE' && NEEDS_DOCUMENT.test(name));
    if (refused) throw new Error(`You do not have permission to call ${name}.`);
    const ms = cost.ms * this.variants.pace;
    return this.meter.call(name, { ...cost, ms }, () =>
      this.worded(() => {
        this.workspace.sheetsQuota.take(this.effectiveUser(), name, cost.write, this.now().getTime());
        return effect();
      }),
    );
  };

  /** What a service refuses it may say in the language of the account; advanced services speak English and tell a code. */
  private worded<T>(act: () => T): T {
    try {
      return act();
    } catch (thrown) {
      const service = thrown instanceof Error && thrown.name === 'Error';
      if (!service || this.variants.errorWords === 'english') throw thrown;
      throw new Error('Terjadi kesalahan.');
    }
  }

  readonly permit = (name: string): void => {
    if (this.preparing || this.occasion.authMode !== 'FULL') return;
    this.worded(() => this.workspace.consent.check(this.effectiveUser(), name));
  };

  /** Whether the workbook counts as open, so that getActiveSpreadsheet() gives it. */
  private hasActive(): boolean {
    return this.occasion.hasUi || this.variants.activeSpreadsheet === 'given';
  }

  /** Lets modelled time pass without a call. */
  wait(ms: number): void {
    this.meter.wait(ms);
  }

  /** Ends the execution and shows the dialog that asks for permissions. */
  private askFor(scopes: readonly string[]): never {
    this.stopped = 'Authorization is required to perform that action.';
    const dialog = { title: 'Authorization Required', buttons: 'OK_CANCEL', answer: 'CANCEL' };
    this.workspace.screen.dialogs.push({ ...dialog, prompt: scopes.join('\n') });
    throw new Error(this.stopped);
  }

  /**
   * Calls the function and reports how it ended, in the record too.
   * @param args values of the host, or a function that makes them from this execution's services
   */
  run(
    functionName: string,
    args: readonly unknown[] | ((services: Services) => readonly unknown[]),
  ): ExecutionResult {
    const { workspace, record } = this;
    try {
      const services = this.services();
      const value = workspace.current.during(this, () =>
        runFunction(
          workspace.code,
          functionName,
          typeof args === 'function' ? this.prepare(() => args(services)) : args,
          {
            now: () => workspace.clock.now(),
            random: workspace.random,
            timeZone: workspace.timeZone,
            library: this.variants.library,
            keepWorlds: workspace.keepWorlds,
            noteCall: (member) => workspace.members.note(member),
            globals: services,
          },
        ),
      );
      // A script that swallowed the end of its time has still ended.
      if (this.meter.timedOut) return this.failed('Exceeded maximum execution time');
      if (this.stopped !== undefined) return this.failed(this.stopped);
      record.outcome = 'completed';
      return { ok: true, value };
    } catch (thrown) {
      return this.failed(messageOf(thrown));
    } finally {
      workspace.locks.releaseAll(this);
    }
  }

  private prepare<T>(make: () => T): T {
    this.preparing = true;
    try {
      return make();
    } finally {
      this.preparing = false;
    }
  }

  private failed(message: string): ExecutionResult {
    this.record.outcome = this.meter.timedOut ? 'timed out' : 'failed';
    this.record.error = message;
    return { ok: false, message };
  }

  /** @internal */
  services() {
    const { workspace, occasion } = this;
    const getUi = (): GoogleAppsScript.Base.Ui => {
      if (!occasion.hasUi) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      return createUi(workspace.screen, this, workspace.addonName);
    };
    const toast = (message: string, title: string): void =>
      void workspace.screen.toasts.push({ title, message });
    const missing = Object.fromEntries(NOT_PLAYED.map((name) => [name, strict(name, {})]));
    return {
      ...missing,
      ...workspace.workbook.services(this, { getUi, toast, hasActive: this.hasActive() }),
      console: createConsole(workspace.log, this.record.name, this),
      CacheService: createCacheService(workspace.caches, this),
      Drive: createDrive(workspace.forms, workspace.workbook.shelf, this),
      FormApp: createFormApp(workspace.forms, this),
      HtmlService: createHtmlService(workspace.htmlFiles, this),
      LockService: createLockService(workspace.locks, this, this, occasion.hasDocument),
      MailApp: createMailApp(workspace.outbox, this, workspace.dailyRecipients),
      PropertiesService: createPropertiesService(workspace.properties, this),
      ScriptApp: createScriptApp(workspace, this, (scopes) => this.askFor(scopes)),
      Session: createSession(this, workspace.timeZone),
      Utilities: createUtilities(this, (ms) => this.wait(ms)),
    };
  }
}

/** The globals that an execution's script sees. */
export type Services = ReturnType<Execution['services']>;

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
