// The properties of the script: small texts that are kept outside the workbook.
import { utf8Length } from '../../core/utf8';
import { from } from './part';

type Store = GoogleAppsScript.Properties.Properties;

const ask = <T>(call: (store: Store) => T): T =>
  from('store', () => call(PropertiesService.getScriptProperties()));

export const scriptStore = {
  /** Nothing that is kept is empty: whatever else Google may say of what is absent, it is nothing. */
  getProperty: (name: string): string | null => ask((store) => store.getProperty(name)) || null,
  getProperties: (): Readonly<Record<string, string>> => ask((store) => store.getProperties()),
  setProperty: (name: string, text: string): void => void ask((store) => store.setProperty(name, text)),
  setProperties: (texts: Readonly<Record<string, string>>, deleteAllOthers = false): void =>
    void ask((store) => store.setProperties({ ...texts }, deleteAllOthers)),
  deleteProperty: (name: string): void => void ask((store) => store.deleteProperty(name)),
};

/** Bytes that all properties take, their names counted: Google counts both, as measured. */
export const bytesKept = (): number =>
  Object.entries(scriptStore.getProperties()).reduce(
    (sum, [name, text]) => sum + utf8Length(name) + utf8Length(text),
    0,
  );
