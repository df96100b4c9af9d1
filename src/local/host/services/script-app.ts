// ScriptApp: installs and removes triggers, and knows the web app's address.

import type { Consent } from '../platform/consent';
import { enumeration } from '../platform/enumeration';
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import { addTrigger, type ClockPlan, type TriggerEvent, type TriggerRecord } from './trigger-store';

type Script = typeof GoogleAppsScript.Script;
type ScriptAppType = GoogleAppsScript.Script.ScriptApp;
type TriggerType = GoogleAppsScript.Script.Trigger;
type ClockTriggerBuilderType = GoogleAppsScript.Script.ClockTriggerBuilder;

export const AuthMode = enumeration<Script['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = enumeration<Script['AuthorizationStatus']>('REQUIRED', 'NOT_REQUIRED');
const EventType = enumeration<Script['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
const TriggerSource = enumeration<Script['TriggerSource']>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
const READ = { ms: COSTS.triggerReadMs, write: false };
const WRITE = { ms: COSTS.triggerWriteMs, write: true };

/** What the script service needs of its host. */
export interface ScriptHome {
  readonly triggers: TriggerRecord[];
  readonly scriptId: string;
  readonly publishedAddOn: boolean;
  readonly consent: Consent;
}

class Trigger implements TriggerType {
  constructor(readonly record: TriggerRecord) {}

  getUniqueId = () => this.record.uid;
  getHandlerFunction = () => this.record.handler;
  getEventType = () => EventType[this.record.event];
  getTriggerSource = () => TriggerSource[this.record.source];
  // For a clock trigger Google gives null, whatever the published type says.
  getTriggerSourceId = () => this.record.sourceId || (null as unknown as string);
}

class ClockTriggerBuilder
  implements Pick<ClockTriggerBuilderType, 'after' | 'at' | 'everyDays' | 'atHour' | 'create'>
{
  private readonly plan: ClockPlan = {};

  constructor(
    private readonly install: (clock: ClockPlan) => TriggerType,
    private readonly now: () => number,
  ) {}

  private with(part: ClockPlan): ClockTriggerBuilderType {
    Object.assign(this.plan, part);
    return this as unknown as ClockTriggerBuilderType;
  }

  after = (ms: number) => this.with({ at: this.now() + ms });
  at = (date: GoogleAppsScript.Base.Date) => this.with({ at: date.getTime() });
  everyDays = (everyDays: number) => this.with({ everyDays });
  atHour = (atHour: number) => this.with({ atHour });

  create(): TriggerType {
    if (this.plan.at === undefined && this.plan.everyDays === undefined)
      throw new Error('The trigger has no time specified.');
    return this.install(this.plan);
  }
}

type Played =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes';

/** What `forSpreadsheet` and `forForm` give. */
interface DocumentTriggerBuilder {
  onOpen(): DocumentTriggerBuilder;
  onEdit(): DocumentTriggerBuilder;
  onChange(): DocumentTriggerBuilder;
  onFormSubmit(): DocumentTriggerBuilder;
  create(): TriggerType;
}

/** Methods whose published types lack what Google has added. */
interface Authorization {
  getAuthorizationInfo(mode: object, scopes?: readonly string[]): object;
}

/**
 * The ScriptApp of one execution. An account sees and deletes only its own triggers.
 * @param stop ends the execution, whatever the script catches, and asks for the scopes
 */
export function createScriptApp(
  home: ScriptHome,
  platform: Platform,
  stop: (scopes: readonly string[]) => never,
): ScriptAppType {
  const missing = (scopes?: readonly string[]) => home.consent.missing(platform.effectiveUser(), scopes);
  const require = (scopes?: readonly string[]): void => {
    const wanted = missing(scopes);
    if (wanted.length > 0) stop(wanted);
  };

  const mine = (): TriggerRecord[] =>
    home.triggers.filter(({ creator }) => creator === platform.effectiveUser());

  const install = (record: Omit<TriggerRecord, 'uid' | 'creator'>): TriggerType =>
    platform.call('ScriptApp.newTrigger', WRITE, () => {
      const uid = String(Math.floor(platform.random() * 9e15) + 1e15);
      const trigger: TriggerRecord = { ...record, uid, creator: platform.effectiveUser() };
      addTrigger(home.triggers, trigger, home.publishedAddOn);
      return new Trigger(trigger);
    });

  const documentBuilder = (
    source: 'SPREADSHEETS' | 'FORMS',
    handler: string,
    document: string | { getId(): string },
  ) => {
    const sourceId = typeof document === 'string' ? document : document.getId();
    let event: TriggerEvent | undefined;
    const choose = (chosen: TriggerEvent) => (): DocumentTriggerBuilder => {
      event = chosen;
      return builder;
    };
    const builder: DocumentTriggerBuilder = strict('TriggerBuilder', {
      onOpen: choose('ON_OPEN'),
      onEdit: choose('ON_EDIT'),
      onChange: choose('ON_CHANGE'),
      onFormSubmit: choose('ON_FORM_SUBMIT'),
      create(): TriggerType {
        if (!event) throw new Error('The trigger has no event specified.');
        return install({ handler, event, source, sourceId });
      },
    });
    return builder;
  };

  const played: Pick<ScriptAppType, Exclude<Played, 'getAuthorizationInfo'>> & Authorization = {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    newTrigger(handler) {
      const builder: Pick<
        GoogleAppsScript.Script.TriggerBuilder,
        'forSpreadsheet' | 'forForm' | 'timeBased'
      > = {
        forSpreadsheet: (sheet: string | { getId(): string }) =>
          documentBuilder('SPREADSHEETS', handler, sheet),
        forForm: (form: string | { getId(): string }) => documentBuilder('FORMS', handler, form),
        timeBased: () =>
          new ClockTriggerBuilder(
            (clock) => install({ handler, event: 'CLOCK', source: 'CLOCK', sourceId: '', clock }),
            () => platform.now().getTime(),
          ) as unknown as ClockTriggerBuilderType,
      };
      return strict('TriggerBuilder', builder) as GoogleAppsScript.Script.TriggerBuilder;
    },
    getProjectTriggers: () =>
      platform.call('ScriptApp.getProjectTriggers', READ, () => mine().map((record) => new Trigger(record))),
    deleteTrigger(trigger) {
      platform.call('ScriptApp.deleteTrigger', WRITE, () => {
        const at = home.triggers.findIndex(({ uid }) => uid === trigger.getUniqueId());
        if (at < 0) throw new Error('Unexpected error while getting the method or property deleteTrigger.');
        home.triggers.splice(at, 1);
      });
    },
    getAuthorizationInfo(_mode: object, scopes?: readonly string[]) {
      return platform.call('ScriptApp.getAuthorizationInfo', READ, () => {
        const wanted = missing(scopes);
        const granted = (scopes ?? home.consent.asked).filter((scope) => !wanted.includes(scope));
        return strict('AuthorizationInfo', {
          getAuthorizationStatus: () =>
            wanted.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () => (wanted.length > 0 ? home.consent.address(home.scriptId, wanted) : null),
          getAuthorizedScopes: () => granted,
        });
      });
    },
    requireScopes: (_mode, scopes) => require(scopes),
    requireAllScopes: () => require(),
  };
  return strict('ScriptApp', played) as unknown as ScriptAppType;
}
