// Session: who is here, and in which language and time zone.
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';

type SessionType = GoogleAppsScript.Base.Session;

/** The Session of one execution. @param locale as Google writes it, e.g. 'id_ID' */
export function createSession(platform: Platform, timeZone: string, locale: string): SessionType {
  const user = (method: string, email: () => string): GoogleAppsScript.Base.User =>
    platform.call(`Session.${method}`, { ms: COSTS.sessionMs, write: false }, () => {
      const address = email();
      return strict('User', { getEmail: () => address }) as GoogleAppsScript.Base.User;
    });
  const played: Pick<
    SessionType,
    | 'getActiveUser'
    | 'getEffectiveUser'
    | 'getScriptTimeZone'
    | 'getActiveUserLocale'
    | 'getTemporaryActiveUserKey'
  > = {
    getActiveUser: () => user('getActiveUser', () => platform.activeUser()),
    getEffectiveUser: () => user('getEffectiveUser', () => platform.effectiveUser()),
    getScriptTimeZone: () => timeZone,
    getActiveUserLocale: () => locale.split('_')[0] ?? locale,
    getTemporaryActiveUserKey: () => Buffer.from(`key of ${platform.activeUser()}`).toString('base64url'),
  };
  return strict('Session', played) as SessionType;
}
