// The officers of HR as they were last listed, kept outside the workbook: a list that is emptied or broken there can be given back.
import { scriptStore } from './script-store';

export const officersKey = 'timbang.officers';

interface Remembered {
  /** A script that serves another workbook now knows nothing of its officers. */
  readonly workbook: string;
  readonly officers: readonly string[];
}

/** Addresses; none if the workbook never had any. Plain, for they are to be written back. */
export function rememberedOfficers(workbook: string): readonly string[] {
  const kept: Remembered | undefined =
    JSON.parse(scriptStore.getProperty(officersKey) ?? 'null') ?? undefined;
  return kept?.workbook === workbook ? kept.officers : [];
}

/** As they are kept. */
export const officersText = (workbook: string, officers: readonly string[]): string =>
  JSON.stringify({ workbook, officers } satisfies Remembered);

/** @param officers an empty list is never remembered */
export function rememberOfficers(workbook: string, officers: readonly string[]): void {
  const text = officersText(workbook, officers);
  if (officers.length > 0 && scriptStore.getProperty(officersKey) !== text)
    scriptStore.setProperty(officersKey, text);
}
