// The minute quotas of the Sheets API, counted for each account: https://developers.google.com/sheets/api/limits
import { ApiError, apiMethod } from './api-error';
import { LIMITS } from './limits';
import type { Variants } from './variants';

const MINUTE = 60_000;

type Kind = 'Read' | 'Write';

const exceeded = (kind: Kind): string =>
  `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' ` +
  "of service 'sheets.googleapis.com' for consumer 'project_number:1'.";

/** Who has asked how much of the Sheets API in the last minute. */
export class SheetsQuota {
  private readonly asked: Readonly<Record<Kind, Map<string, number[]>>> = {
    Read: new Map(),
    Write: new Map(),
  };
  /** The most that any account has asked within a minute, whether refused or not. */
  readonly most: Record<Kind, number> = { Read: 0, Write: 0 };

  private calls = 0;

  constructor(private readonly variants: Pick<Variants, 'sheetsQuota' | 'apiErrors'>) {}

  /** Has counted so far what the other has. */
  takeOver({ asked, most, calls }: SheetsQuota): void {
    for (const kind of ['Read', 'Write'] as const) {
      for (const [account, times] of asked[kind]) this.asked[kind].set(account, times);
      this.most[kind] = most[kind];
    }
    this.calls = calls;
  }

  /** @param call other calls than those of the Sheets API are free. @throws Error in Google's words, code 429 or 503 */
  take(account: string, call: string, write: boolean, now: number): void {
    if (!call.startsWith('Sheets.')) return;
    this.calls += 1;
    // Where the service is out at times, it is so at every eighth call.
    if (this.calls % 8 === 0 && this.variants.apiErrors === 'at-times')
      throw new ApiError(apiMethod(call), 'The service is currently unavailable.', 503);
    const kind: Kind = write ? 'Write' : 'Read';
    const before = (this.asked[kind].get(account) ?? []).filter((at) => at > now - MINUTE);
    this.most[kind] = Math.max(this.most[kind], before.length + 1);
    const over = before.length >= LIMITS.sheetsApiPerMinute;
    if (over && this.variants.sheetsQuota === 'felt')
      throw new ApiError(apiMethod(call), exceeded(kind), 429);
    this.asked[kind].set(account, [...before, now]);
  }
}
