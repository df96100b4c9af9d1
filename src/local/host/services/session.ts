// Session: who is here, and in which language and time zone.
import { createHash } from 'node:crypto';
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import type { Variants } from '../platform/variants';

type SessionType = GoogleAppsScript.Base.Session;

/** 'budi@contoh.go.id' as its holder may have registered it: 'Budi@Contoh.go.id'. */
const asRegistered = (email: string, variants: Pick<Variants, 'addressCase'>): string => {
  const registered = email.replace(/(^|@)[a-z]/g, (begin) => begin.toUpperCase());
  return registered === email || variants.addressCase === 'lower' ? email : registered;
};

const KEY_DAYS = 30;

/** A key for the visitor that says nothing of who it is; another one after thirty days. */
function visitorKey(platform: Platform): string {
  const { visitorKey: way } = platform.variants;
  const visitor = platform.visitor();
  if (way === 'refused') throw new Error('You do not have permission to perform that action.');
  if (way === 'empty' || visitor === '') return '';
  const period = Math.floor(platform.now().getTime() / (KEY_DAYS * 86_400_000));
  const whose = way === 'shared' ? '' : visitor;
  return createHash('sha256').update(`${whose} in ${period}`).digest('base64');
}

/** The Session of one execution. */
export function createSession(platform: Platform, timeZone: string): SessionType {
  const user = (method: string, email: () => string): GoogleAppsScript.Base.User =>
    platform.call(`Session.${method}`, { ms: COSTS.sessionMs, write: false }, () => {
      const address = asRegistered(email(), platform.variants);
      return strict('User', { getEmail: () => address }) as GoogleAppsScript.Base.User;
    });
  const played: Pick<
    SessionType,
    'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
  > = {
    getActiveUser: () => user('getActiveUser', () => platform.activeUser()),
    getEffectiveUser: () => user('getEffectiveUser', () => platform.effectiveUser()),
    getScriptTimeZone: () => timeZone,
    getTemporaryActiveUserKey: () => visitorKey(platform),
  };
  return strict('Session', played) as SessionType;
}
