// Requests of batchUpdate that keep developer metadata on the workbook and on tabs.

import { merge, updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { DataFilter, DeveloperMetadata, Response } from '../stored/google-types';
import { NotInLocalHost, refuse } from '../stored/refusal';

/** https://developers.google.com/sheets/api/guides/metadata: characters of all metadata of one location. */
const MAX_CHARACTERS = 30_000;

const allOf = (draft: Draft): DeveloperMetadata[] => [
  ...draft.properties.developerMetadata,
  ...draft.sheets.flatMap((sheet) => sheet.state.developerMetadata),
];

function checkSize(list: readonly DeveloperMetadata[]): readonly DeveloperMetadata[] {
  const size = list.reduce(
    (sum, { metadataKey = '', metadataValue = '' }) => sum + metadataKey.length + metadataValue.length,
    0,
  );
  if (size > MAX_CHARACTERS) refuse(`Developer metadata exceeds the limit of ${MAX_CHARACTERS} characters.`);
  return list;
}

/** Changes the entries of the workbook and of each tab; `change` returns undefined to take one away. */
function changeAll(draft: Draft, change: (entry: DeveloperMetadata) => DeveloperMetadata | undefined): void {
  const all = (list: readonly DeveloperMetadata[]) => {
    const changed = list.flatMap((entry) => change(entry) ?? []);
    return changed.length === list.length && changed.every((entry, at) => entry === list[at])
      ? list
      : checkSize(changed);
  };
  draft.properties.developerMetadata = all(draft.properties.developerMetadata);
  for (const sheet of draft.sheets) {
    const developerMetadata = all(sheet.state.developerMetadata);
    if (developerMetadata !== sheet.state.developerMetadata) sheet.assign({ developerMetadata });
  }
}

export function createDeveloperMetadata(
  draft: Draft,
  request: Published['CreateDeveloperMetadataRequest'],
): Response {
  const given = request.developerMetadata ?? refuse('No developerMetadata specified.');
  if (!given.metadataKey) refuse('developerMetadata.metadataKey must be specified.');
  if (!given.visibility) refuse('developerMetadata.visibility must be specified.');
  const { spreadsheet, sheetId, dimensionRange } = given.location ?? {};
  if (dimensionRange) throw new NotInLocalHost('developer metadata on rows and columns');
  if (spreadsheet !== true && sheetId === undefined) refuse('developerMetadata.location must be specified.');
  const taken = (id: number): boolean => allOf(draft).some((entry) => entry.metadataId === id);
  if (given.metadataId !== undefined && (given.metadataId <= 0 || taken(given.metadataId))) {
    refuse(`developerMetadata.metadataId ${given.metadataId} is not positive or already exists.`);
  }
  const created: DeveloperMetadata = {
    ...given,
    metadataId: given.metadataId ?? draft.newId(taken),
    location:
      sheetId === undefined
        ? { locationType: 'SPREADSHEET', spreadsheet: true }
        : { locationType: 'SHEET', sheetId },
  };
  if (sheetId === undefined) {
    draft.properties.developerMetadata = checkSize([...draft.properties.developerMetadata, created]);
  } else {
    const sheet = draft.sheet(sheetId);
    sheet.assign({ developerMetadata: checkSize([...sheet.state.developerMetadata, created]) });
  }
  return { createDeveloperMetadata: { developerMetadata: created } };
}

function matcher(draft: Draft, filter: DataFilter): (entry: DeveloperMetadata) => boolean {
  const lookup = filter.developerMetadataLookup;
  if (!lookup) throw new NotInLocalHost('data filters other than developerMetadataLookup');
  const { metadataLocation: place } = lookup;
  if (place?.sheetId !== undefined) draft.sheet(place.sheetId);
  const same = <T>(wanted: T | undefined, actual: T | undefined): boolean =>
    wanted === undefined || wanted === actual;
  return (entry) =>
    same(lookup.metadataId, entry.metadataId) &&
    same(lookup.metadataKey, entry.metadataKey) &&
    same(lookup.metadataValue, entry.metadataValue) &&
    same(lookup.visibility, entry.visibility) &&
    same(lookup.locationType, entry.location?.locationType) &&
    same(place?.sheetId, entry.location?.sheetId) &&
    same(place?.spreadsheet, entry.location?.spreadsheet);
}

export function updateDeveloperMetadata(
  draft: Draft,
  request: Published['UpdateDeveloperMetadataRequest'],
): Response {
  const mask = updateMask('DeveloperMetadata', request.fields);
  const given = request.developerMetadata ?? refuse('No developerMetadata specified.');
  if (mask['location'] || mask['metadataId']) throw new NotInLocalHost('moving developer metadata');
  if (mask['metadataKey'] && !given.metadataKey) refuse('developerMetadata.metadataKey must be specified.');
  if (mask['visibility'] && !given.visibility) refuse('developerMetadata.visibility must be specified.');
  const { dataFilters = [] } = request;
  if (dataFilters.length === 0) refuse('At least one data filter must be specified.');
  const matchers = dataFilters.map((filter) => matcher(draft, filter));
  const updated: DeveloperMetadata[] = [];
  const copied = draft.properties.copiedMetadata ?? [];
  const isFixed = ({ metadataId = 0 }: DeveloperMetadata): boolean =>
    copied.includes(metadataId) && draft.platform.variants.copiedNotes === 'fixed';
  changeAll(draft, (entry) => {
    if (!matchers.some((matches) => matches(entry))) return entry;
    const changed = merge(entry, given, mask) ?? {};
    updated.push(changed);
    return isFixed(entry) ? entry : changed;
  });
  return { updateDeveloperMetadata: { developerMetadata: updated } };
}

export function deleteDeveloperMetadata(
  draft: Draft,
  request: Published['DeleteDeveloperMetadataRequest'],
): Response {
  const matches = matcher(draft, request.dataFilter ?? refuse('No data filter specified.'));
  const deletedDeveloperMetadata: DeveloperMetadata[] = [];
  changeAll(draft, (entry) => {
    if (!matches(entry)) return entry;
    deletedDeveloperMetadata.push(entry);
    return undefined;
  });
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata } };
}
