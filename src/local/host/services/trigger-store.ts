// The installable triggers of the script: who installed which, and whether one more may be added.
import { LIMITS } from '../platform/limits';

/** What makes a trigger fire, as `ScriptApp.EventType` names it. */
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';

/** When a clock trigger fires; kept for people to read, the local host runs them on demand. */
export interface ClockPlan {
  everyDays?: number;
  atHour?: number;
  /** Fires once, at this time in milliseconds since 1970. */
  at?: number;
}

/** One installed trigger. */
export interface TriggerRecord {
  readonly uid: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: 'SPREADSHEETS' | 'FORMS' | 'CLOCK';
  /** Id of the spreadsheet or form; '' for clocks. */
  readonly sourceId: string;
  /** E-mail of the account under which it runs. */
  readonly creator: string;
  readonly clock?: ClockPlan;
  /** A one-time clock trigger that has fired. */
  spent?: boolean;
}

/**
 * Adds a trigger.
 * @param publishedAddOn whether the stricter rules for published editor add-ons hold
 * @throws Error at Google's limits
 */
export function addTrigger(triggers: TriggerRecord[], added: TriggerRecord, publishedAddOn: boolean): void {
  const mine = triggers.filter(({ creator }) => creator === added.creator);
  if (mine.length >= LIMITS.triggersPerUser) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (publishedAddOn) {
    // guides/addons/editors/triggers: one of each type, per user, per document.
    if (mine.some(({ event, sourceId }) => event === added.event && sourceId === added.sourceId)) {
      throw new Error(
        `The Add-on has attempted to create too many ${added.event === 'CLOCK' ? 'time-based' : added.event} triggers in this document for this Google user account.`,
      );
    }
  }
  triggers.push(added);
}
