// What the workbook says of itself, in its own metadata: a copy takes it along, and may not be able to change it.
import type { SheetRequest } from './sheet-request';

/** The id the workbook had when it was set up. A copy bears the id of the original. */
export const originKey = 'timbang.workbook';

/** The time zones the workbook has counted in. */
export const zoneKey = 'timbang.zone';

/** Writes such a note. @param metadataId of the one to change; undefined adds one */
export const noteRequest = (
  metadataKey: string,
  metadataValue: string,
  metadataId: number | undefined,
): SheetRequest =>
  metadataId === undefined
    ? {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey,
            metadataValue,
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      }
    : {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      };
