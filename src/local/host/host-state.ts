// A workspace: the script, the workbook, the forms, and all that one execution leaves to the next.

import { CurrentExecution } from './current-execution';
import { FormStore } from './form/form-store';
import { columnWords } from './form/response-columns';
import { HostClock } from './platform/clock';
import { Consent } from './platform/consent';
import { LIMITS } from './platform/limits';
import { CountedRandom } from './platform/random';
import { SheetsQuota } from './platform/sheets-quota';
import { OpenWays, type Variants, variantsWith, watched } from './platform/variants';
import { MemberCalls } from './script/member-calls';
import type { CacheStores } from './services/cache';
import type { LogLine } from './services/console';
import { LockTable } from './services/lock';
import type { OutboxMessage } from './services/mail';
import type { PropertyStores } from './services/properties';
import type { ScriptHome } from './services/script-app';
import type { Screen } from './services/ui';
import { type OpenWorkbook, openWorkbook } from './spreadsheet/open-workbook';
import type { SavedState } from './state-folder';

/** What a workspace is made of. */
export interface HostOptions {
  /** The shipped script, dist/Code.js, or several files in the order of their names. */
  readonly code: string | readonly string[];
  /** The shipped pages by file name, with or without '.html'. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** appsscript.json; its time zone holds for the script, its scopes are what people are asked for. */
  readonly manifest?: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  /** Where the state is kept; without one it ends with the process. */
  readonly folder?: string;
  /** What to begin from where there is no folder: what `LocalHost.kept` gave, for this workspace alone. */
  readonly kept?: SavedState;
  /** The outer clock; by default one that only modelled time moves, from 5 January 2026, 08:00 in Jakarta. */
  readonly now?: () => Date;
  /** Uniform in [0, 1); by default seeded, so that runs repeat. */
  readonly random?: () => number;
  /** E-mail of the owner of the workbook, the script and the web app. */
  readonly owner?: string;
  /** E-mails of the others who may edit the workbook. */
  readonly editors?: readonly string[];
  /** Who may look at the workbook, besides those who may edit it. */
  readonly viewers?: readonly string[];
  /** As Google writes it. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** What the add-on's own menu is called. */
  readonly addonName?: string;
  /** Recipients the account may write to in a day; 1,500 unless said. */
  readonly dailyRecipients?: number;
  /** Whether the stricter trigger rules for published editor add-ons hold. */
  readonly publishedAddOn?: boolean;
  /**
   * Whether a script's world may serve one execution after another, which Google's never does: several times faster where many
   * are run, and the same for a script that keeps nothing in variables of its own. Not unless said.
   */
  readonly keepWorlds?: boolean;
  /** Ways of Google other than the usual ones. */
  readonly variants?: Partial<Variants>;
}

/** Everything an execution shares with those before and after it. */
export interface Workspace extends ScriptHome {
  /** In the order in which they are evaluated. */
  readonly code: readonly string[];
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly owner: string;
  readonly clock: HostClock;
  readonly randomness: CountedRandom;
  readonly current: CurrentExecution;
  /** Which ways of Google would have led to the same so far. */
  readonly openWays: OpenWays;
  readonly random: () => number;
  readonly locale: string;
  readonly timeZone: string;
  readonly addonName: string;
  readonly dailyRecipients: number;
  readonly keepWorlds: boolean;
  readonly workbook: OpenWorkbook;
  readonly forms: FormStore;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly locks: LockTable;
  readonly sheetsQuota: SheetsQuota;
  readonly consent: Consent;
  readonly members: MemberCalls;
  readonly outbox: OutboxMessage[];
  readonly screen: Screen;
  readonly log: LogLine[];
}

/** 5 January 2026, 08:00 in Jakarta: a Monday morning. */
const DEFAULT_START = Date.UTC(2026, 0, 5, 1);

const withoutEnding = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, html]) => [name.replace(/\.html$/, ''), html]));

/** The files of a script in the order in which they are evaluated. */
export const inOrder = (
  code: string | readonly string[],
  variants: Pick<Variants, 'scriptFiles'>,
): readonly string[] => {
  const files = typeof code === 'string' ? [code] : code;
  return files.length > 1 && variants.scriptFiles === 'reversed' ? [...files].reverse() : files;
};

/** Opens what was saved, or a new workspace. @throws Error when the saved workbook cannot be read */
export function openWorkspace(
  options: HostOptions,
  saved?: SavedState,
  randomness = new CountedRandom(saved?.draws, options.random),
): Workspace {
  const owner = options.owner ?? 'hr@contoh.go.id';
  const timeZone = options.timeZone ?? options.manifest?.timeZone ?? 'Asia/Jakarta';
  const { now } = options;
  const clock = new HostClock(now ? () => now().getTime() : () => DEFAULT_START, saved?.now);
  const random = randomness.next;
  const chosen = variantsWith(options.variants);
  const openWays = new OpenWays(chosen);
  const variants = watched(chosen, openWays);
  const current = new CurrentExecution(clock, random, owner, variants);
  const locale = options.locale ?? variants.workbookLocale;
  const own = variants.workbookZone === 'Asia/Jakarta' ? timeZone : variants.workbookZone;
  const given = {
    owner,
    locale,
    timeZone: options.timeZone ?? own,
    editors: options.editors ?? [],
    viewers: options.viewers ?? [],
  };
  const workbook = openWorkbook(saved?.workbook, given, current);
  const forms = new FormStore(saved?.forms ?? [], (id) => workbook.shelf.tabsOf(id), {
    now: () => clock.now(),
    random,
    variants,
    words: () => columnWords(locale, variants),
  });
  return {
    code: inOrder(options.code, variants),
    htmlFiles: withoutEnding(options.htmlFiles ?? {}),
    owner,
    locale,
    timeZone,
    addonName: options.addonName ?? 'Timbang',
    dailyRecipients: options.dailyRecipients ?? LIMITS.mailRecipientsPerDayWorkspace,
    keepWorlds: options.keepWorlds ?? false,
    publishedAddOn: options.publishedAddOn ?? false,
    scriptId: 'local-script',
    clock,
    randomness,
    random,
    current,
    openWays,
    workbook,
    forms,
    properties: saved?.properties ?? {},
    triggers: saved?.triggers ?? [],
    outbox: saved?.outbox ?? [],
    caches: new Map(),
    locks: new LockTable(),
    sheetsQuota: new SheetsQuota(variants),
    consent: new Consent(options.manifest?.oauthScopes, (question) => openWays.ask('consent', question)),
    members: new MemberCalls(),
    screen: { menus: [], toasts: [], dialogs: [], answers: [] },
    log: [],
  };
}

/** Plain data once more. */
const plainCopy = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/**
 * The same workspace once more, to go another way from here: nothing that happens in one is seen in the other.
 * @param options with which it was opened
 */
export function copyWorkspace(options: HostOptions, from: Workspace): Workspace {
  const { forms, properties, triggers, outbox, clock, randomness } = from;
  const kept = plainCopy({ forms: forms.forms, properties, triggers, outbox });
  const saved = { ...kept, workbook: undefined, now: clock.now(), draws: randomness.draws };
  const opened = openWorkspace(options, saved, randomness.copy());
  const copy: Workspace = {
    ...opened,
    code: from.code,
    htmlFiles: from.htmlFiles,
    caches: new Map([...from.caches].map(([scope, entries]) => [scope, new Map(entries)])),
    screen: plainCopy(from.screen),
    log: [...from.log],
  };
  // The state of a workbook is never changed in place.
  copy.workbook.workbook.state = from.workbook.workbook.state;
  copy.workbook.workbook.selection = from.workbook.workbook.selection;
  copy.locks.takeOver(from.locks);
  copy.sheetsQuota.takeOver(from.sheetsQuota);
  copy.consent.takeOver(from.consent);
  copy.members.takeOver(from.members);
  copy.openWays.takeOver(from.openWays);
  return copy;
}

/** What outlives the process. */
export function savedState(workspace: Workspace): SavedState {
  const { workbook, forms, properties, triggers, outbox, clock, randomness } = workspace;
  return {
    workbook: workbook.state(),
    forms: forms.forms,
    properties,
    triggers,
    outbox,
    now: clock.now(),
    draws: randomness.draws,
  };
}
