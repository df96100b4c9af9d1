// CacheService: texts that expire by the clock and may be gone earlier.
import { COSTS, LIMITS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';

type CacheType = GoogleAppsScript.Cache.Cache;

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** All caches, by whose they are. */
export type CacheStores = Map<string, Map<string, Entry>>;

const READ = { ms: COSTS.cacheReadMs, write: false };
/** Anything may be gone from a cache at any time: putting something there changes nothing. */
const WRITE = { ms: COSTS.cacheWriteMs, write: false };

class Cache implements CacheType {
  constructor(
    private readonly entries: Map<string, Entry>,
    private readonly platform: Platform,
  ) {}

  private find(key: string): string | null {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.until <= this.platform.now().getTime()) return null;
    return this.platform.variants.cache === 'lost' ? null : entry.value;
  }

  private keep(key: string, value: string, seconds: number): void {
    if (this.platform.variants.cache === 'refused')
      throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
    if (key.length > LIMITS.cacheKeyLength) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > LIMITS.cacheValueBytes)
      throw new Error('Argument too large: value');
    if (seconds < 1) throw new Error('Invalid argument: expirationInSeconds');
    const kept = Math.min(seconds, LIMITS.cacheMaxSeconds);
    this.entries.delete(key);
    this.entries.set(key, { value, until: this.platform.now().getTime() + kept * 1000 });
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > LIMITS.cacheItems && oldest !== undefined) this.entries.delete(oldest);
  }

  get(key: string): string | null {
    return this.platform.call('Cache.get', READ, () => this.find(key));
  }

  getAll(keys: string[]): Record<string, string> {
    return this.platform.call('Cache.getAll', READ, () => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = this.find(key);
        if (value !== null) found[key] = value;
      }
      return found;
    });
  }

  put(key: string, value: string, seconds: number = LIMITS.cacheDefaultSeconds): void {
    this.platform.call('Cache.put', WRITE, () => this.keep(key, String(value), seconds));
  }

  putAll(values: Record<string, unknown>, seconds: number = LIMITS.cacheDefaultSeconds): void {
    this.platform.call('Cache.putAll', WRITE, () => {
      for (const [key, value] of Object.entries(values)) this.keep(key, String(value), seconds);
    });
  }

  remove(key: string): void {
    this.removeAll([key]);
  }

  removeAll(keys: string[]): void {
    this.platform.call('Cache.removeAll', WRITE, () => {
      for (const key of keys) this.entries.delete(key);
    });
  }
}

/**
 * The CacheService of one execution.
 */
export function createCacheService(
  stores: CacheStores,
  platform: Platform,
): Pick<GoogleAppsScript.Cache.CacheService, 'getScriptCache'> {
  const open = (scope: string): CacheType => {
    const entries = stores.get(scope) ?? new Map<string, Entry>();
    stores.set(scope, entries);
    return new Cache(entries, platform);
  };
  return strict('CacheService', {
    getScriptCache: () => open('script'),
  });
}
