// Keeps the workspace in a folder: one JSON file, replaced as a whole so that a crash leaves the old or the new.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormRecord } from './form/form-record';
import type { OutboxMessage } from './services/mail';
import type { PropertyStores } from './services/properties';
import type { TriggerRecord } from './services/trigger-store';

/** Counted up when the shape changes; a file of another version is set aside. */
const VERSION = 1;

/** What outlives the process. */
export interface SavedState {
  readonly workbook: unknown;
  readonly forms: FormRecord[];
  readonly properties: PropertyStores;
  readonly triggers: TriggerRecord[];
  readonly outbox: OutboxMessage[];
  /** What the clock showed last, in milliseconds since 1970: it must not run backwards. */
  readonly now: number;
  /** How many random numbers were drawn: the same must not come again. */
  readonly draws: number;
}

const KEYS: readonly (keyof SavedState)[] = [
  'workbook',
  'forms',
  'properties',
  'triggers',
  'outbox',
  'now',
  'draws',
];

const fileIn = (folder: string): string => join(folder, 'state.json');

/** Writes the state, making the folder if need be. */
export function saveState(folder: string, state: SavedState): void {
  mkdirSync(folder, { recursive: true });
  const file = fileIn(folder);
  const temporary = `${file}.${process.pid}.new`;
  writeFileSync(temporary, JSON.stringify({ version: VERSION, ...state }));
  renameSync(temporary, file);
}

/**
 * Reads the state and opens it; `undefined` where there is none. A file that cannot be read or opened is renamed
 * to `state.json.broken`, so that nothing is lost and work can begin anew.
 */
export function loadState<T>(folder: string, open: (state: SavedState) => T): T | undefined {
  const file = fileIn(folder);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return open(parse(text));
  } catch {
    renameSync(file, `${file}.broken`);
    return undefined;
  }
}

function parse(text: string): SavedState {
  const saved = JSON.parse(text);
  if (saved?.version !== VERSION || KEYS.some((key) => !(key in saved)))
    throw new Error('not a saved workspace');
  return saved;
}
