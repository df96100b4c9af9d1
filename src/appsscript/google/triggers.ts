// Installable triggers: one that takes answers in, one that looks after deadlines and reminders every morning.

import { daysBetween } from '../../core/day';
import { account } from './account';
import { logFailure } from './log-failure';
import { workbookId } from './properties';
import { noteRefusal } from './refused-triggers';
import { scriptStore } from './script-store';

/**
 * Does what a trigger is for, if one of the project's triggers fired. Every function of the script can be called from a
 * page too, with any argument: only the id of a trigger, which no page is told, tells the two apart. Google documents
 * `triggerUid` as the "ID of trigger that produced this event" (guides/triggers/events); public scripts find their
 * trigger by comparing it with `getUniqueId()`. A trigger runs as the account that made it, which sees its own triggers.
 * Where Google does not tell, nothing is done: what an event brings is found by the next one. What a trigger could not
 * do for want of a permission is kept for the check of the period.
 * @param event what the handler was called with
 * @param work is told which functions this account's triggers call; hands back whether all was done
 */
export function whenFired(
  handler: string,
  event: unknown,
  work: (called: ReadonlySet<string>) => boolean,
): void {
  const uid = Object(event).triggerUid;
  if (uid === undefined) return;
  const mine = triggersOf(handler);
  const fired = mine?.some(
    (trigger) => trigger.getUniqueId() === String(uid) && trigger.getHandlerFunction() === handler,
  );
  const called = new Set(mine?.map((trigger) => trigger.getHandlerFunction()));
  if (fired === undefined || (fired && !work(called))) noteRefusal();
}

/** This account's triggers; undefined if Google does not tell. */
function triggersOf(handler: string): readonly GoogleAppsScript.Script.Trigger[] | undefined {
  try {
    return ScriptApp.getProjectTriggers();
  } catch (error) {
    logFailure(handler, error);
    return undefined;
  }
}

/** Name of the function Google calls every morning. */
export const dailyHandler = 'onDaily';

/** The day the morning trigger fired last, and who made each of the two: an account sees only its own triggers. */
const dailyKey = 'timbang.daily';
const dailyBy = 'timbang.daily-by';
const submitBy = 'timbang.submit-by';

/** Days without the morning trigger after which it is taken for dead. */
const patience = 2;

const isAlive = (firedOn: string | null | undefined, today: string): boolean =>
  firedOn != null && daysBetween(firedOn, today) <= patience;

const mineFor = (handler: string): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** How many submit triggers of this user call the handler; another officer's are not seen. Undefined where Google does not tell. */
export function submitTriggers(handler: string): number | undefined {
  try {
    return mineFor(handler).length;
  } catch {
    return undefined;
  }
}

/** @returns whether Google has done it */
function done(handler: string, change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    logFailure(handler, error);
    return false;
  }
}

/** Makes sure that exactly one submit trigger of this user calls the handler. @returns whether that is so now */
export const ensureSubmitTrigger = (handler: string): boolean =>
  done(handler, () => makeSubmitTrigger(handler));

function makeSubmitTrigger(handler: string): void {
  const [first, ...others] = mineFor(handler);
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  if (first !== undefined) {
    // Google did not tell whose it is when it was made.
    if (!scriptStore.getProperty(submitBy)) scriptStore.setProperty(submitBy, account());
    return;
  }
  // Noted first: a note without a trigger is mended by the next look, a trigger without a note is not.
  scriptStore.setProperty(submitBy, account());
  ScriptApp.newTrigger(handler).forSpreadsheet(workbookId()).onFormSubmit().create();
}

/** Notes that the morning trigger has fired. @param today ISO day */
export function noteDailyRun(today: string): void {
  scriptStore.setProperty(dailyKey, today);
}

/**
 * Makes sure that one trigger fires every morning, whoever made it: this account's own is looked for, another officer's is
 * known by the day it fired last. One that has not fired for days is dead and is replaced.
 * @param today ISO day
 * @returns whether that is so now
 */
export const ensureDailyTrigger = (today: string): boolean =>
  done(dailyHandler, () => makeDailyTrigger(today));

function makeDailyTrigger(today: string): void {
  const kept = scriptStore.getProperties();
  const alive = isAlive(kept[dailyKey], today);
  const [by, me] = [kept[dailyBy] ?? '', account()];
  if (alive && by !== '' && by !== me) return;
  const mine = mineFor(dailyHandler);
  // Google did not tell whose it is when it was made: it is ours only if we see it.
  if (alive && by === '' && me !== '') {
    if (mine.length > 0) scriptStore.setProperty(dailyBy, me);
    return;
  }
  for (const trigger of alive ? mine.slice(1) : mine) ScriptApp.deleteTrigger(trigger);
  if (alive && mine.length > 0) return;
  scriptStore.setProperties({ [dailyBy]: account(), [dailyKey]: today });
  ScriptApp.newTrigger(dailyHandler).timeBased().everyDays(1).atHour(6).create();
}

/** Which of the two triggers are known to be gone. */
export interface GoneTriggers {
  readonly submit: boolean;
  readonly daily: boolean;
}

/**
 * Looks for the triggers: this account's own it would see; another officer's are taken for gone once no morning run has
 * been for days.
 * @param today ISO day
 */
export function goneTriggers(submitHandler: string, today: string): GoneTriggers {
  const mine = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const kept = scriptStore.getProperties();
  const me = account();
  const dead = !isAlive(kept[dailyKey], today);
  const gone = (handler: string, by: string): boolean =>
    !mine.has(handler) && (dead || (me !== '' && kept[by] === me));
  return { submit: gone(submitHandler, submitBy), daily: gone(dailyHandler, dailyBy) };
}

/** Takes away every trigger of this account; another officer's are not seen. @returns how many there were; undefined where Google keeps one */
export function removeTriggers(): number | undefined {
  let mine: readonly GoogleAppsScript.Script.Trigger[] = [];
  const gone = done('stopAutomation', () => {
    mine = ScriptApp.getProjectTriggers();
    for (const trigger of mine) ScriptApp.deleteTrigger(trigger);
  });
  if (!gone) return undefined;
  // Whoever needs a daily trigger next must not take the one removed for alive.
  for (const key of [dailyKey, dailyBy, submitBy]) scriptStore.deleteProperty(key);
  return mine.length;
}
