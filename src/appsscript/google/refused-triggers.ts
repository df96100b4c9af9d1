// Runs of triggers that lacked a permission, kept a week: nobody sees an execution that Google ends in the early morning.
import { fingerprint } from '../../core/fingerprint';
import type { RefusedTrigger } from '../../core/maintenance/findings';
import type { Permission } from '../../core/text/id/platform';
import { account } from './account';
import { lackingOf, permissions } from './permissions';
import { scriptStore } from './script-store';

const prefix = 'timbang.refused.';

const week = 7 * 24 * 60 * 60_000;

interface Refusal {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly missing: readonly Permission[];
}

/** Notes which permissions of a trigger's account were missing, if any. */
export function noteRefusal(): void {
  const lacking = lackingOf(permissions.filter((one) => one !== 'pages' && one !== 'files'));
  if (lacking === undefined) return;
  const refusal: Refusal = { at: Date.now(), missing: lacking.missing };
  scriptStore.setProperty(prefix + account(), JSON.stringify(refusal));
}

/** After a morning on which everything worked. */
export function forgetRefusal(): void {
  scriptStore.deleteProperty(prefix + account());
}

/**
 * Refusals of other accounts within a week; the present one is asked directly what it lacks.
 * @param officers addresses by which an account can be named
 * @param dayOf the ISO day of a moment in the workbook's zone
 */
export function refusedTriggers(
  officers: readonly string[],
  dayOf: (at: number) => string,
): readonly RefusedTrigger[] {
  const mine = account();
  const names = new Map(officers.map((email) => [fingerprint(email.toLowerCase()), email]));
  return Object.entries(scriptStore.getProperties()).flatMap(([key, text]) => {
    if (!key.startsWith(prefix) || key === prefix + mine) return [];
    const { at, missing }: Refusal = JSON.parse(text);
    return Date.now() - at > week
      ? []
      : [{ account: names.get(key.slice(prefix.length)), on: dayOf(at), missing }];
  });
}
