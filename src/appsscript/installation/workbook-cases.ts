// Cases of what the workbook is as a whole: marks and notes, its time zone, its owner.
import type { ContractCase } from './contract-case';
import { change, service, tab, valuesOf, written } from './sheet-cases';

export const workbookCases: readonly ContractCase[] = [
  {
    id: 'editorsAmongViewers',
    known: ['left-out', 'named'],
    observe: ({ spreadsheet }) => {
      const me = Session.getEffectiveUser().getEmail().toLowerCase();
      const named = spreadsheet.getViewers().some((one) => one.getEmail().toLowerCase() === me);
      return named ? 'named' : 'left-out';
    },
  },
  {
    id: 'metadata',
    known: ['found'],
    observe: (scratch) => {
      const developerMetadata = {
        metadataKey: 'kasus',
        metadataValue: 'isi',
        visibility: 'DOCUMENT',
        location: { sheetId: 811 },
      };
      change(scratch, tab(811), { createDeveloperMetadata: { developerMetadata } });
      const { sheets = [] } = service().Spreadsheets.get(scratch.spreadsheet.getId(), {
        fields: 'sheets(properties(sheetId),developerMetadata)',
      });
      const found = sheets.find(({ properties }) => properties?.sheetId === 811)?.developerMetadata?.[0];
      return found?.metadataValue === 'isi' ? 'found' : 'lost';
    },
  },
  {
    id: 'workbookNote',
    known: ['changed'],
    observe: (scratch) => {
      const notes = () =>
        service().Spreadsheets.get(scratch.spreadsheet.getId(), { fields: 'developerMetadata' })
          .developerMetadata ?? [];
      const developerMetadata = { metadataKey: 'kasus', metadataValue: 'satu', visibility: 'DOCUMENT' };
      change(scratch, {
        createDeveloperMetadata: {
          developerMetadata: { ...developerMetadata, location: { spreadsheet: true } },
        },
      });
      const [{ metadataId = -1 } = {}] = notes();
      change(scratch, {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId } }],
          developerMetadata: { metadataValue: 'dua' },
          fields: 'metadataValue',
        },
      });
      return notes()
        .map(({ metadataValue }) => metadataValue)
        .join() === 'dua'
        ? 'changed'
        : 'other';
    },
  },
  {
    id: 'copiedMarks',
    known: ['left-behind', 'go-along'],
    observe: (scratch) => {
      const developerMetadata = {
        metadataKey: 'kasus',
        metadataValue: 'isi',
        visibility: 'DOCUMENT',
        location: { sheetId: 813 },
      };
      change(
        scratch,
        tab(813),
        { createDeveloperMetadata: { developerMetadata } },
        {
          duplicateSheet: {
            sourceSheetId: 813,
            insertSheetIndex: 1,
            newSheetId: 814,
            newSheetName: 'kasus 814',
          },
        },
      );
      const { sheets = [] } = service().Spreadsheets.get(scratch.spreadsheet.getId(), {
        fields: 'sheets(properties(sheetId),developerMetadata)',
      });
      const copy = sheets.find(({ properties }) => properties?.sheetId === 814);
      return (copy?.developerMetadata ?? []).length > 0 ? 'go-along' : 'left-behind';
    },
  },
  {
    id: 'zoneChange',
    known: ['kept'],
    observe: (scratch) => {
      const format = { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } };
      written(scratch, 816, { numberValue: 46_023.25 }, format);
      change(scratch, {
        updateSpreadsheetProperties: { properties: { timeZone: 'Asia/Jayapura' }, fields: 'timeZone' },
      });
      return valuesOf(scratch, 816)[0]?.valueRange?.values?.[0]?.[0] === 46_023.25 ? 'kept' : 'changed';
    },
  },
  {
    id: 'owner',
    known: ['named'],
    observe: ({ spreadsheet }) => {
      const owner: GoogleAppsScript.Base.User | null = spreadsheet.getOwner();
      return owner?.getEmail().toLowerCase() === Session.getEffectiveUser().getEmail().toLowerCase()
        ? 'named'
        : 'other';
    },
  },
];
