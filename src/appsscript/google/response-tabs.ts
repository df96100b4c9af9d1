// What Google tells of the tabs that forms write into.

/** A tab as its form knows it. */
export interface FormTab {
  readonly sheetId: number;
  /** Address of the form that writes into it; undefined if none does, or if Google does not tell. */
  readonly address: string | undefined;
  /** First row, as people see it. */
  readonly headings: () => readonly string[];
}

/**
 * Asks Google which forms write into these tabs: one call a tab, so only tabs are asked for that may be response tabs.
 * The workbook is opened by its id: a trigger may have none at hand.
 */
export function formTabs(workbook: string, sheetIds: ReadonlySet<number>): readonly FormTab[] {
  if (sheetIds.size === 0) return [];
  return SpreadsheetApp.openById(workbook)
    .getSheets()
    .flatMap((sheet): FormTab[] => {
      const sheetId = sheet.getSheetId();
      if (!sheetIds.has(sheetId)) return [];
      return [
        {
          sheetId,
          address: sheet.getFormUrl() ?? undefined,
          headings: () => sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [],
        },
      ];
    });
}
