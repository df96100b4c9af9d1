// Who visits, and the account that the script runs as.
import { fingerprint } from '../../core/fingerprint';
import { from } from './part';

/** An address as addresses are compared: in lower case, however Google tells it. */
export const addressOf = (user: GoogleAppsScript.Base.User): string => user.getEmail().trim().toLowerCase();

/** Address of whoever calls; '' where Google does not tell it. */
export const visitorAddress = (): string => from('account', () => addressOf(Session.getActiveUser()));

/** Address of the account on whose authority the script runs. */
export const runningAddress = (): string => from('account', () => addressOf(Session.getEffectiveUser()));

/** Whether the script runs as another account than the visitor's, as in the web app. */
export const isOnAnothersAuthority = (): boolean => visitorAddress() !== runningAddress();

/** The account that the script runs as, as something to compare and not to read: hashed; '' while addresses are withheld. */
export function account(): string {
  try {
    return fingerprint(runningAddress());
  } catch {
    return '';
  }
}
