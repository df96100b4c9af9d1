// Cases of the script's own services: accounts, triggers, locks, cache, properties, mail, pages.
import { type ContractCase, refusedOr } from './contract-case';

const name = 'timbang.kasus';

/** A trigger is deleted as it is listed: the one that create() gives is reported to fail in the same execution. */
function tryTrigger(
  make: (builder: GoogleAppsScript.Script.TriggerBuilder) => GoogleAppsScript.Script.Trigger,
) {
  const uid = make(ScriptApp.newTrigger('onDaily')).getUniqueId();
  const listed = () => ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === uid);
  const found = listed();
  if (found === undefined) return 'not-listed';
  const right = found.getHandlerFunction() === 'onDaily';
  ScriptApp.deleteTrigger(found);
  return right && listed() === undefined ? 'listed' : 'other';
}

export const scriptCases: readonly ContractCase[] = [
  {
    id: 'trigger',
    known: ['listed'],
    observe: () =>
      tryTrigger((builder) =>
        builder
          .timeBased()
          .after(24 * 60 * 60_000)
          .create(),
      ),
  },
  {
    id: 'submitTrigger',
    known: ['listed'],
    observe: ({ spreadsheet }) =>
      tryTrigger((builder) => builder.forSpreadsheet(spreadsheet.getId()).onFormSubmit().create()),
  },
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
    known: ['given', 'empty', 'refused'],
    observe: () => {
      let key = '';
      const outcome = refusedOr('told', () => {
        key = Session.getTemporaryActiveUserKey();
      });
      return outcome === 'refused' ? outcome : key ? 'given' : 'empty';
    },
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
    id: 'cacheChunk',
    known: ['kept', 'lost', 'refused'],
    observe: () => {
      const cache = CacheService.getScriptCache();
      // Three bytes a character: as long as a chunk of a reading can be.
      const chunk = '\u4e2d'.repeat(33_000);
      if (refusedOr('taken', () => cache.putAll({ [name]: chunk }, 60)) === 'refused') return 'refused';
      const kept: Readonly<Record<string, string>> = cache.getAll([name]);
      cache.removeAll([name]);
      return kept[name] === undefined ? 'lost' : kept[name] === chunk ? 'kept' : 'cut';
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
    id: 'locksApart',
    known: ['apart'],
    observe: () => {
      const locks = [LockService.getScriptLock(), LockService.getUserLock()];
      const taken = locks.filter((lock) => lock.tryLock(1_000)).length;
      for (const lock of locks) lock.releaseLock();
      return taken === 2 ? 'apart' : 'one';
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
  {
    id: 'pageSize',
    known: ['kept'],
    observe: () => {
      const page = `<p>${'x'.repeat(500_000)}</p>`;
      return HtmlService.createHtmlOutput(page).getContent() === page ? 'kept' : 'changed';
    },
  },
  {
    id: 'goneForm',
    known: ['refused'],
    observe: () => refusedOr('opened', () => FormApp.openById('1FormulirYangTidakAda0000000000000000000000')),
  },
];
