// What is kept outside the tabs: the secret that makes codes unguessable, forms on their way into the workbook, its id, and the
// languages that readers chose for themselves and the welcomes they put away.
import type { Welcome } from '../../contract/panel';
import { fingerprint } from '../../core/fingerprint';
import type { FormRecord } from '../../core/form/form-record';
import type { Language } from '../../core/language';
import { account } from './account';
import { chance } from './chance';
import { opened } from './opened';
import { from } from './part';
import { scriptStore } from './script-store';

export const secretKey = 'timbang.secret';

/** Tabs that bear fingerprints made with it. */
export const sealedKey = 'timbang.sealed';

/** The workbook's own secret, made on first use: two random UUIDs. */
export function secret(): string {
  const kept = scriptStore.getProperty(secretKey);
  if (kept !== null) return kept;
  const made = `${chance()}${chance()}`;
  scriptStore.setProperty(secretKey, made);
  return made;
}

// A form made but not yet written into the workbook: known by its place in the cycle until it is.
const formKey = (slot: string) => `timbang.form.${slot}`;

/** @returns its id and who made it */
export function rememberedForm(slot: string): Pick<FormRecord, 'formId' | 'owner'> | undefined {
  const kept = scriptStore.getProperty(formKey(slot));
  const [formId = '', owner] = (kept ?? '').split(' ');
  return kept === null ? undefined : { formId, ...(owner ? { owner } : {}) };
}

export function rememberForm(slot: string, formId: string, owner: string): void {
  scriptStore.setProperty(formKey(slot), `${formId} ${owner}`);
}

/**
 * Forgets forms, whatever their place, once the workbook knows of them or they are undone.
 * @param linked those whose response tab is found: what was kept to find it goes too
 */
export function forgetForms(formIds: readonly string[], linked: readonly string[] = []): void {
  const links = linked.map(linkKey);
  for (const [key, id] of Object.entries(scriptStore.getProperties()))
    if ((key.startsWith(formKey('')) && formIds.includes(id.split(' ')[0] ?? '')) || links.includes(key))
      scriptStore.deleteProperty(key);
}

/** A form that was linked and whose tab has not been found yet. */
export interface LinkBegun {
  /** Moment it was linked, in milliseconds since 1970. */
  readonly at: number;
  /** Tabs without a mark that were there before. */
  readonly before: readonly number[];
  /** Milliseconds for which its tab is waited for; undefined in what earlier versions kept. */
  readonly patience?: number;
}

const linkKey = (formId: string) => `timbang.link.${formId}`;

export function linkBegun(formId: string): LinkBegun | undefined {
  const kept = scriptStore.getProperty(linkKey(formId));
  return kept === null ? undefined : JSON.parse(kept);
}

export function rememberLink(formId: string, link: LinkBegun): void {
  scriptStore.setProperty(linkKey(formId), JSON.stringify(link));
}

export function forgetLink(formId: string): void {
  scriptStore.deleteProperty(linkKey(formId));
}

const workbookKey = 'timbang.workbook';

/** Id of the workbook. The web app and triggers may have none open: they go by the one the script serves. */
export const workbookId = (): string =>
  from('workbook', () => {
    const open: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
    const id = open === null ? scriptStore.getProperty(workbookKey) : open.getId();
    if (id === null) throw new Error('the workbook has not been set up');
    return id;
  });

/** The account that had the script serve it. */
const workbookBy = 'timbang.workbook-by';

/**
 * Makes the script serve this workbook from now on, in the web app too. A script serves one workbook: what it kept of one that is gone
 * is forgotten with it, except by a copy that takes its place.
 * @returns false if it serves another one that may still be there
 */
export function claimWorkbook(id: string, isCopy: boolean): boolean {
  const all = scriptStore.getProperties();
  const { [workbookKey]: kept = id, [workbookBy]: by } = all;
  if (kept === id && by !== undefined) return true;
  // To another account than the one that could open it a workbook may merely be closed.
  const mayBeThere = !by || by !== account() || opened(() => SpreadsheetApp.openById(kept)) !== undefined;
  if (kept !== id && mayBeThere) return false;
  const anew = kept !== id && !isCopy;
  // The secret may be in the cache still.
  const stay = anew ? Object.entries(all).filter(([key]) => [secretKey, sealedKey].includes(key)) : [];
  scriptStore.setProperties(
    { ...Object.fromEntries(stay), [workbookKey]: id, [workbookBy]: account() },
    anew,
  );
  return true;
}

/** Whether a property is kept of one of these people or forms: a chosen language, a welcome put away, a form on its way. */
export function isKeptOf(
  people: Iterable<string>,
  formIds: readonly string[],
): (name: string, text: string) => boolean {
  const names = new Set([
    ...[...people].flatMap((one) => [languageKey(one), welcomeKey(one)]),
    ...formIds.map(linkKey),
  ]);
  return (name, text) =>
    names.has(name) || (name.startsWith(formKey('')) && formIds.includes(text.split(' ')[0] ?? ''));
}

// In the web app the properties of a user are those of its owner, so the choice of each reader has a place of its own here.
const languageKey = (person: string) => `timbang.language.${fingerprint(person)}`;

export function chosenLanguage(person: string): Language | undefined {
  const kept = scriptStore.getProperty(languageKey(person));
  return kept === 'id' || kept === 'en' ? kept : undefined;
}

/** @param language undefined to forget */
export function keepLanguage(person: string, language: Language | undefined): void {
  if (language === undefined) scriptStore.deleteProperty(languageKey(person));
  else scriptStore.setProperty(languageKey(person), language);
}

const welcomeKey = (person: string) => `timbang.welcomed.${fingerprint(person)}`;

/** As what somebody has put a welcome away. */
export const welcomedAs = (person: string): readonly string[] =>
  (scriptStore.getProperty(welcomeKey(person)) ?? '').split(' ');

export function keepWelcomed(person: string, as: Welcome): void {
  const roles = new Set([...welcomedAs(person), as]);
  scriptStore.setProperty(welcomeKey(person), [...roles].join(' ').trim());
}
