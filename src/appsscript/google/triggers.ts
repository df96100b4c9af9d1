// Installable triggers: one that takes answers in, one that looks after deadlines and reminders every morning.
import { daysBetween } from '../../core/day';
import { workbookId } from './properties';
import { noteRefusal } from './refused-triggers';

/**
 * Does what a trigger is for, if one of the project's triggers fired. Every function of the script can be called from a
 * page too, with any argument: only the id of a trigger, which no page is told, tells the two apart. Google documents
 * `triggerUid` as the "ID of trigger that produced this event" (guides/triggers/events); public scripts find their
 * trigger by comparing it with `getUniqueId()`. A trigger runs as the account that made it, which sees its own triggers.
 * Where Google does not tell, nothing is done: what an event brings is found by the next one. What a trigger could not
 * do for want of a permission is kept for the check of the period.
 * @param event what the handler was called with
 * @param work hands back whether all was done
 */
export function whenFired(handler: string, event: unknown, work: () => boolean): void {
  const uid = Object(event).triggerUid;
  if (uid === undefined) return;
  const fired = hasTrigger(String(uid), handler);
  if (fired === undefined || (fired && !work())) noteRefusal();
}

/** Undefined if Google does not tell. */
function hasTrigger(uid: string, handler: string): boolean | undefined {
  try {
    return ScriptApp.getProjectTriggers().some(
      (trigger) => trigger.getUniqueId() === uid && trigger.getHandlerFunction() === handler,
    );
  } catch (error) {
    console.error(
      JSON.stringify({ action: handler, reason: error instanceof Error ? error.name : 'unknown' }),
    );
    return undefined;
  }
}

/** How many submit triggers of this user call the handler; another officer's are not seen. */
export const submitTriggers = (handler: string): number =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler).length;

/** Makes sure that exactly one submit trigger of this user calls the handler. */
export function ensureSubmitTrigger(handler: string): void {
  const [first, ...others] = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  if (first === undefined) ScriptApp.newTrigger(handler).forSpreadsheet(workbookId()).onFormSubmit().create();
}

/** Name of the function Google calls every morning. */
const dailyHandler = 'onDaily';

const dailyKey = 'timbang.daily';

/** Notes that the morning trigger has fired. @param today ISO day */
export function noteDailyRun(today: string): void {
  PropertiesService.getScriptProperties().setProperty(dailyKey, today);
}

/**
 * Makes sure that one trigger fires every morning, whoever made it: an account sees only its own triggers, so another
 * officer's is known by the day it fired last. One that has not fired for days is dead and is replaced.
 * @param today ISO day
 */
export function ensureDailyTrigger(today: string): void {
  const seen = PropertiesService.getScriptProperties().getProperty(dailyKey);
  if (seen !== null && daysBetween(seen, today) <= 2) return;
  const mine = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === dailyHandler,
  );
  for (const trigger of mine.slice(1)) ScriptApp.deleteTrigger(trigger);
  if (mine.length === 0) ScriptApp.newTrigger(dailyHandler).timeBased().everyDays(1).atHour(6).create();
  noteDailyRun(today);
}

/** Takes away every trigger of this account; another officer's are not seen. @returns how many there were */
export function removeTriggers(): number {
  const mine = ScriptApp.getProjectTriggers();
  for (const trigger of mine) ScriptApp.deleteTrigger(trigger);
  // Whoever needs a daily trigger next must not take the one removed for alive.
  PropertiesService.getScriptProperties().deleteProperty(dailyKey);
  return mine.length;
}
