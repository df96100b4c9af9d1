// The minute quotas of the Sheets API, counted for each account: https://developers.google.com/sheets/api/limits
import { ApiError, apiMethod } from './api-error';
import { LIMITS } from './limits';

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

  /**
   * @param felt whether what is over the quota is refused
   * @param failing whether every eighth call finds the service down
   */
  constructor(
    private readonly felt: boolean,
    private readonly failing = false,
  ) {}

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
    if (this.failing && this.calls % 8 === 0)
      throw new ApiError(apiMethod(call), 'The service is currently unavailable.', 503);
    const kind: Kind = write ? 'Write' : 'Read';
    const before = (this.asked[kind].get(account) ?? []).filter((at) => at > now - MINUTE);
    this.most[kind] = Math.max(this.most[kind], before.length + 1);
    const limit = LIMITS.sheetsApiPerMinute;
    if (this.felt && before.length >= limit) throw new ApiError(apiMethod(call), exceeded(kind), 429);
    this.asked[kind].set(account, [...before, now]);
  }
}
