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
const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

const READ = { ms: COSTS.triggerReadMs, write: false };
const WRITE = { ms: COSTS.triggerWriteMs, write: true };

/** What the script service needs of its host. */
export interface ScriptHome {
  readonly triggers: TriggerRecord[];
  readonly scriptId: string;
  readonly webAppUrl: string;
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

class ClockTriggerBuilder implements ClockTriggerBuilderType {
  private readonly plan: ClockPlan = {};

  constructor(
    private readonly install: (clock: ClockPlan) => TriggerType,
    private readonly now: () => number,
  ) {}

  private with(part: ClockPlan): this {
    Object.assign(this.plan, part);
    return this;
  }

  after = (ms: number) => this.with({ at: this.now() + ms });
  at = (date: GoogleAppsScript.Base.Date) => this.with({ at: date.getTime() });
  atDate = (year: number, month: number, day: number) => this.with({ at: Date.UTC(year, month - 1, day) });
  everyMinutes = (everyMinutes: number) => this.with({ everyMinutes });
  everyHours = (everyHours: number) => this.with({ everyHours });
  everyDays = (everyDays: number) => this.with({ everyDays });
  everyWeeks = (everyWeeks: number) => this.with({ everyWeeks });
  atHour = (atHour: number) => this.with({ atHour });
  nearMinute = (nearMinute: number) => this.with({ nearMinute });
  onMonthDay = (onMonthDay: number) => this.with({ onMonthDay });
  onWeekDay = (day: GoogleAppsScript.Base.Weekday) => this.with({ onWeekDay: String(day) });
  inTimezone = (timeZone: string) => this.with({ timeZone });

  create(): TriggerType {
    const { at, everyMinutes, everyHours, everyDays, everyWeeks, onMonthDay, onWeekDay } = this.plan;
    const chosen = [at, everyMinutes, everyHours, everyDays, everyWeeks, onMonthDay, onWeekDay];
    if (chosen.every((choice) => choice === undefined)) throw new Error('The trigger has no time specified.');
    if (everyMinutes !== undefined && ![1, 5, 10, 15, 30].includes(everyMinutes)) {
      throw new Error('everyMinutes: the value must be 1, 5, 10, 15 or 30.');
    }
    if (everyHours !== undefined && ![1, 2, 4, 6, 8, 12].includes(everyHours)) {
      throw new Error('everyHours: the value must be 1, 2, 4, 6, 8 or 12.');
    }
    return this.install(this.plan);
  }
}

type Played =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'getService'
  | 'getUserTriggers'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes';

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
    const choose = (chosen: TriggerEvent) => () => {
      event = chosen;
      return builder;
    };
    const builder = {
      onOpen: choose('ON_OPEN'),
      onEdit: choose('ON_EDIT'),
      onChange: choose('ON_CHANGE'),
      onFormSubmit: choose('ON_FORM_SUBMIT'),
      create(): TriggerType {
        if (!event) throw new Error('The trigger has no event specified.');
        return install({ handler, event, source, sourceId });
      },
    };
    return strict('TriggerBuilder', builder);
  };

  const played: Pick<ScriptAppType, Exclude<Played, 'getAuthorizationInfo'>> & Authorization = {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay,
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
          ),
      };
      return strict('TriggerBuilder', builder) as GoogleAppsScript.Script.TriggerBuilder;
    },
    getProjectTriggers: () =>
      platform.call('ScriptApp.getProjectTriggers', READ, () => mine().map((record) => new Trigger(record))),
    getUserTriggers: (document: { getId(): string }) =>
      platform.call('ScriptApp.getUserTriggers', READ, () =>
        mine()
          .filter(({ sourceId }) => sourceId === document.getId())
          .map((record) => new Trigger(record)),
      ),
    deleteTrigger(trigger) {
      platform.call('ScriptApp.deleteTrigger', WRITE, () => {
        const at = home.triggers.findIndex(({ uid }) => uid === trigger.getUniqueId());
        if (at < 0) throw new Error('Unexpected error while getting the method or property deleteTrigger.');
        home.triggers.splice(at, 1);
      });
    },
    getScriptId: () => home.scriptId,
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
    getService: () =>
      strict('Service', {
        getUrl: () => home.webAppUrl,
        isEnabled: () => home.webAppUrl !== '',
      }) as GoogleAppsScript.Script.Service,
  };
  return strict('ScriptApp', played) as unknown as ScriptAppType;
}
