// Keeps the workspace in a folder: one JSON file, replaced as a whole so that a crash leaves the old or the new.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormRecord } from './form/form-record';
import type { OutboxMessage } from './services/mail';
import type { PropertyStores } from './services/properties';
import type { TriggerRecord } from './services/trigger-store';
import { loadWorkbook, type SavedWorkbook, saveWorkbook } from './spreadsheet/saved-state';
import type { WorkbookState } from './spreadsheet/state';

/** Counted up when the shape changes; a file of another version is set aside. */
const VERSION = 1;

/** What outlives the process. */
export interface SavedState {
  readonly workbook: WorkbookState;
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
  writeFileSync(
    temporary,
    JSON.stringify({ version: VERSION, ...state, workbook: saveWorkbook(state.workbook) }),
  );
  renameSync(temporary, file);
}

/**
 * Reads the state; `undefined` where there is none. A file that cannot be read is renamed to
 * `state.json.broken`, so that nothing is lost and work can begin anew.
 */
export function loadState(folder: string): SavedState | undefined {
  const file = fileIn(folder);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const state = parse(text);
  if (!state) renameSync(file, `${file}.broken`);
  return state;
}

function parse(text: string): SavedState | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    if (typeof saved !== 'object' || saved === null || !('version' in saved) || saved.version !== VERSION) {
      return undefined;
    }
    const complete = KEYS.every((key) => key in saved);
    if (!complete) return undefined;
    const { workbook, ...rest } = saved as unknown as Omit<SavedState, 'workbook'> & {
      workbook: SavedWorkbook;
    };
    return { ...rest, workbook: loadWorkbook(workbook) };
  } catch {
    return undefined;
  }
}
