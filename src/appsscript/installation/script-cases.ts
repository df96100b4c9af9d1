// Cases of the script's own services: accounts, triggers, locks, cache, properties, mail, pages.
import { type ContractCase, refusedOr } from './contract-case';

const name = 'timbang.kasus';

/** A trigger is deleted as it is listed: the one that create() gives is reported to fail in the same execution. */
function tryTrigger(): string {
  const made = ScriptApp.newTrigger('onDaily')
    .timeBased()
    .after(24 * 60 * 60_000)
    .create();
  const uid = made.getUniqueId();
  const listed = () => ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === uid);
  const found = listed();
  if (found === undefined) return 'not-listed';
  const right = found.getHandlerFunction() === 'onDaily';
  ScriptApp.deleteTrigger(found);
  return right && listed() === undefined ? 'listed' : 'other';
}

export const scriptCases: readonly ContractCase[] = [
  { id: 'trigger', known: ['listed'], observe: tryTrigger },
  {
    id: 'account',
    known: ['told'],
    observe: () => (Session.getEffectiveUser().getEmail().includes('@') ? 'told' : 'hidden'),
  },
  {
    id: 'addressCase',
    known: ['lower', 'as-registered'],
    observe: () => {
      const address = Session.getEffectiveUser().getEmail();
      return address === address.toLowerCase() ? 'lower' : 'as-registered';
    },
  },
  {
    id: 'visitorKey',
    known: ['given', 'empty'],
    observe: () => (Session.getTemporaryActiveUserKey() ? 'given' : 'empty'),
  },
  {
    id: 'granted',
    known: ['told'],
    observe: () => {
      const info: object = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return 'getAuthorizedScopes' in info ? 'told' : 'untold';
    },
  },
  {
    id: 'library',
    known: ['newest', 'ES2019'],
    observe: () => ('at' in Array.prototype ? 'newest' : 'ES2019'),
  },
  {
    id: 'cache',
    known: ['kept', 'lost', 'refused'],
    observe: () => {
      const cache = CacheService.getScriptCache();
      if (refusedOr('taken', () => cache.put(name, 'isi', 60)) === 'refused') return 'refused';
      const kept = cache.get(name);
      cache.remove(name);
      return kept === 'isi' ? 'kept' : 'lost';
    },
  },
  {
    id: 'cacheLimit',
    known: ['refused'],
    observe: () => {
      const cache = CacheService.getScriptCache();
      const outcome = refusedOr('taken', () => cache.put(name, 'x'.repeat(110_000), 60));
      cache.remove(name);
      return outcome;
    },
  },
  {
    id: 'propertySize',
    known: ['kept'],
    observe: () => {
      const properties = PropertiesService.getScriptProperties();
      const long = 'x'.repeat(8_900);
      properties.setProperty(name, long);
      const kept = properties.getProperty(name) === long;
      properties.deleteProperty(name);
      return kept ? 'kept' : 'changed';
    },
  },
  {
    id: 'lock',
    known: ['held'],
    observe: () => {
      const lock = LockService.getUserLock();
      const taken = lock.tryLock(1_000) && lock.hasLock();
      lock.releaseLock();
      return taken && !lock.hasLock() ? 'held' : 'other';
    },
  },
  {
    id: 'mailQuota',
    known: ['number'],
    observe: () => (MailApp.getRemainingDailyQuota() >= 0 ? 'number' : 'other'),
  },
  {
    id: 'zones',
    known: ['right'],
    observe: () => {
      const at = new Date(Date.UTC(2026, 0, 1, 20));
      return Utilities.formatDate(at, 'Asia/Jayapura', 'yyyy-MM-dd HH:mm') === '2026-01-02 05:00'
        ? 'right'
        : 'wrong';
    },
  },
  {
    id: 'page',
    known: ['kept'],
    observe: () => {
      const page = HtmlService.createHtmlOutput('<p>kasus</p>').setTitle('Judul');
      return page.getContent() === '<p>kasus</p>' && page.getTitle() === 'Judul' ? 'kept' : 'changed';
    },
  },
];
