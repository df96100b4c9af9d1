// Requests of batchUpdate that protect ranges.

import { merge, updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { GridRange, ProtectedRange, Response } from '../stored/google-types';
import { mayEdit } from '../stored/protection';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { checkRange } from './check-range';

const findProtection = (draft: Draft, id: number) => {
  for (const sheet of draft.sheets) {
    const protection = sheet.state.protectedRanges.find((known) => known.protectedRangeId === id);
    if (protection) return { sheet, protection };
  }
  return undefined;
};

/** Without a list of editors everybody who may edit the workbook stays; whoever protects keeps access. */
function editorsOf(draft: Draft, given: ProtectedRange): ProtectedRange {
  const { editors, ...rest } = given;
  if (given.warningOnly) return rest;
  const { owner, editors: everybody } = draft.properties;
  const users = editors?.users ?? [owner, ...everybody];
  return { ...rest, editors: { ...editors, users: [...new Set([...users, owner, draft.user])] } };
}

const wholeSheet = (range: GridRange): boolean =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;

const isWhole = ({ range }: ProtectedRange): boolean => wholeSheet(range ?? {});

function checkedProtection(draft: Draft, sheet: SheetDraft, given: ProtectedRange): ProtectedRange {
  if (given.namedRangeId !== undefined || given.tableId !== undefined) {
    refuse('Only one of range, namedRangeId or tableId may be set.');
  }
  const range = checkRange(sheet, given.range ?? {});
  const open = given.unprotectedRanges?.map((part) => {
    if ((part.sheetId ?? 0) !== sheet.sheetId) refuse('unprotectedRanges must be on the protected sheet.');
    return checkRange(sheet, part);
  });
  if (open?.length && !wholeSheet(range))
    refuse('Unprotected ranges are only supported on protected sheets.');
  return editorsOf(draft, { ...given, range, ...(open && { unprotectedRanges: open }) });
}

export function addProtectedRange(draft: Draft, request: Published['AddProtectedRangeRequest']): Response {
  const given = request.protectedRange ?? refuse('No protectedRange specified.');
  const sheet = draft.sheet((given.range ?? refuse('No range specified.')).sheetId);
  const wanted = given.protectedRangeId;
  const whole = wholeSheet(given.range ?? {}) && sheet.state.protectedRanges.some(isWhole);
  if (whole && draft.platform.variants.secondProtection === 'refused') {
    refuse(`Sheet "${sheet.state.title}" already has sheet protection`);
  }
  if (wanted !== undefined && findProtection(draft, wanted)) {
    refuse(`A protected range with id ${wanted} already exists.`);
  }
  const protectedRangeId = wanted ?? draft.newId((id) => findProtection(draft, id) !== undefined);
  const { requestingUserCanEdit: _, ...stored } = checkedProtection(draft, sheet, {
    ...given,
    protectedRangeId,
  });
  sheet.assign({ protectedRanges: [...sheet.state.protectedRanges, stored] });
  return { addProtectedRange: { protectedRange: { ...stored, requestingUserCanEdit: true } } };
}

function ownProtection(draft: Draft, id: number | undefined) {
  const found = findProtection(draft, id ?? 0) ?? refuse(`No protected range with id: ${id ?? 0}`);
  if (!mayEdit(draft.properties, found.protection, draft.user)) {
    refuse('You do not have permission to edit this protected range.');
  }
  return found;
}

export function updateProtectedRange(
  draft: Draft,
  request: Published['UpdateProtectedRangeRequest'],
): Response {
  const given = request.protectedRange ?? {};
  const mask = updateMask('ProtectedRange', request.fields);
  const { sheet, protection } = ownProtection(draft, given.protectedRangeId);
  const merged = merge<ProtectedRange>(protection, given, mask) ?? {};
  if (mask['warningOnly'] && protection.warningOnly && !mask['editors']) delete merged.editors;
  const target = draft.sheet(merged.range?.sheetId);
  if (target !== sheet) refuse('A protected range cannot be moved to another sheet.');
  const stored = checkedProtection(draft, sheet, merged);
  sheet.assign({
    protectedRanges: sheet.state.protectedRanges.map((known) => (known === protection ? stored : known)),
  });
  return {};
}

export function deleteProtectedRange(
  draft: Draft,
  request: Published['DeleteProtectedRangeRequest'],
): Response {
  const { sheet, protection } = ownProtection(draft, request.protectedRangeId);
  sheet.assign({ protectedRanges: sheet.state.protectedRanges.filter((known) => known !== protection) });
  return {};
}
