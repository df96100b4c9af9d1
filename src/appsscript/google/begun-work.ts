// What work of several steps keeps from one to the next, outside the workbook: where it was interrupted it goes on.
import { scriptStore } from './script-store';

/** A text that is kept under a key until it is forgotten. */
const kept = (key: string) => ({
  read: (): string | undefined => scriptStore.getProperty(key) ?? undefined,
  /** The same where all properties were read already. */
  among: (properties: Readonly<Record<string, string>>): string | undefined => properties[key],
  keep: (text: string): void => void scriptStore.setProperty(key, text),
  forget: (): void => void scriptStore.deleteProperty(key),
});

/** A list of ids, of which the last so many are kept. */
const keptIds = (key: string, most: number) => {
  const { read, keep, forget } = kept(key);
  return {
    read: (): readonly string[] => JSON.parse(read() ?? '[]'),
    keep: (ids: readonly string[]): void => keep(JSON.stringify(ids.slice(-most))),
    forget,
  };
};

/** Hash of the archive that is being restored: a restoring that was interrupted may go on over what it has written. */
export const restoring = kept('timbang.restoring');

/** Cycle and day of a run of reminders that is not at its end. */
export const remindersRun = kept('timbang.remind');

/** How far an erasure has come with the forms. */
export const erasedForms = kept('timbang.erased-forms');

/** Cycles of which the officers were told that their data need not be kept any more. */
export const retentionTold = keptIds('timbang.retention-told', 500);
