// PropertiesService: small texts kept for the document, the script, or one user.
import { COSTS, LIMITS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import { facts } from '../platform/variants';

type PropertiesType = GoogleAppsScript.Properties.Properties;

/** All property stores, by 'document', 'script' or 'user:<e-mail>'; plain data for the state folder. */
export type PropertyStores = Record<string, Record<string, string>>;

const READ = { ms: COSTS.propertyReadMs, write: false };
const WRITE = { ms: COSTS.propertyWriteMs, write: true };

/** A value of so many bytes is kept whatever the limit is. */
const sizeForSure = Math.min(...facts.propertySize.ways);

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function check(store: Readonly<Record<string, string>>, { variants }: Platform): void {
  let total = 0;
  for (const [key, value] of Object.entries(store)) {
    if (bytes(value) > sizeForSure && bytes(value) > variants.propertySize)
      throw new Error('Argument too large: value');
    total += bytes(key) + bytes(value);
  }
  if (total > LIMITS.propertyStoreBytes) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

class Properties implements PropertiesType {
  constructor(
    private readonly stores: PropertyStores,
    private readonly scope: string,
    private readonly platform: Platform,
  ) {}

  private get store(): Record<string, string> {
    return this.stores[this.scope] ?? {};
  }

  private write(method: string, next: () => Record<string, string>): PropertiesType {
    return this.platform.call(`Properties.${method}`, WRITE, () => {
      const store = next();
      check(store, this.platform);
      this.stores[this.scope] = store;
      return this;
    });
  }

  getProperty(key: string): string | null {
    return this.platform.call('Properties.getProperty', READ, () => this.store[key] ?? null);
  }

  getProperties(): Record<string, string> {
    return this.platform.call('Properties.getProperties', READ, () => ({ ...this.store }));
  }

  getKeys(): string[] {
    return this.platform.call('Properties.getKeys', READ, () => Object.keys(this.store));
  }

  setProperty(key: string, value: string): PropertiesType {
    return this.write('setProperty', () => ({ ...this.store, [String(key)]: String(value) }));
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): PropertiesType {
    return this.write('setProperties', () => {
      const next = deleteAllOthers ? {} : { ...this.store };
      for (const [key, value] of Object.entries(properties)) next[key] = String(value);
      return next;
    });
  }

  deleteProperty(key: string): PropertiesType {
    return this.write('deleteProperty', () => {
      const { [key]: _deleted, ...rest } = this.store;
      return rest;
    });
  }

  deleteAllProperties(): PropertiesType {
    return this.write('deleteAllProperties', () => ({}));
  }
}

/** The PropertiesService of one execution. */
export function createPropertiesService(
  stores: PropertyStores,
  platform: Platform,
): GoogleAppsScript.Properties.PropertiesService {
  const open = (scope: string): PropertiesType => new Properties(stores, scope, platform);
  return strict('PropertiesService', {
    getDocumentProperties: () => open('document'),
    getScriptProperties: () => open('script'),
    getUserProperties: () => open(`user:${platform.effectiveUser()}`),
  });
}
