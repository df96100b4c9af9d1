// Installable triggers: one that takes answers in, one that looks after deadlines and reminders every morning.
import { daysBetween } from '../../core/day';
import { workbookId } from './properties';

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
