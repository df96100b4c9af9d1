// What every played Google service is given: the meter all calls pass, the clock, randomness, and who acts.

import type { Variants } from './variants';

/** What one call to Google costs: time as the meter models it, and whether it changes anything stored. */
export interface CallCost {
  /** Milliseconds the real service would take, from the named constants in limits.ts. */
  readonly ms: number;
  readonly write: boolean;
}

/** The ground the played services stand on. Nothing in src/local reads the real clock or Math.random. */
export interface Platform {
  now(): Date;
  random(): number;
  /** How Google behaves where that is uncertain. */
  readonly variants: Variants;
  /** E-mail of the user the running function acts for ('' where Google would hide it). */
  activeUser(): string;
  /** E-mail of who is signed in at the page, whether the script is told or not; '' for nobody. */
  visitor(): string;
  /** E-mail of the account whose authority is used: the owner in triggers and in the web app. */
  effectiveUser(): string;
  /**
   * Every call that would leave for Google goes through here. It is counted, its modelled time is added, limits
   * are enforced, and a planned fault strikes before or after `effect`.
   * @param name as documented, e.g. 'Sheets.Spreadsheets.batchUpdate'
   */
  call<T>(name: string, cost: CallCost, effect: () => T): T;
  /** A call that costs nothing and needs a permission all the same. @throws Error without it */
  permit(name: string): void;
}

const played = new WeakMap<object, string>();

/** The name of the class or service that an object plays. */
export const nameOf = (service: object): string =>
  played.get(service) ?? service.constructor?.name.replace(/^(Played|Generic)/, '') ?? 'object';

/**
 * Wraps a played object so that whatever it lacks fails by name instead of being `undefined`.
 * @throws Error 'not in the local host: X.y' on reading a member the object does not have.
 */
export function strict<T extends object>(name: string, service: T): T {
  const wrapped = new Proxy(service, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then') {
        const member = Reflect.get(target, key, receiver);
        return typeof member === 'function' ? member.bind(target) : member;
      }
      throw new Error(`not in the local host: ${name}.${key}`);
    },
  });
  played.set(wrapped, name);
  return wrapped;
}
