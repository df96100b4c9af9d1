// Applies the checked requests of one batchUpdate to a draft, in order.
import type { Draft } from '../stored/draft';
import type { Request, Response } from '../stored/google-types';
import { at, NotInLocalHost, refuse } from '../stored/refusal';
import * as cell from './cell-requests';
import * as dimension from './dimension-requests';
import * as rule from './format-rule-requests';
import * as merge from './merge-requests';
import * as metadata from './metadata-requests';
import * as protection from './protection-requests';
import * as sheet from './sheet-requests';

type Handlers = {
  readonly [K in keyof Required<Request>]?: (draft: Draft, request: NonNullable<Request[K]>) => Response;
};

const HANDLERS: Handlers = {
  addConditionalFormatRule: rule.addConditionalFormatRule,
  addProtectedRange: protection.addProtectedRange,
  addSheet: sheet.addSheet,
  appendCells: cell.appendCells,
  appendDimension: dimension.appendDimension,
  createDeveloperMetadata: metadata.createDeveloperMetadata,
  deleteConditionalFormatRule: rule.deleteConditionalFormatRule,
  deleteDeveloperMetadata: metadata.deleteDeveloperMetadata,
  deleteDimension: dimension.deleteDimension,
  deleteProtectedRange: protection.deleteProtectedRange,
  deleteSheet: sheet.deleteSheet,
  duplicateSheet: sheet.duplicateSheet,
  insertDimension: dimension.insertDimension,
  mergeCells: merge.mergeCells,
  moveDimension: dimension.moveDimension,
  repeatCell: cell.repeatCell,
  setBasicFilter: rule.setBasicFilter,
  setDataValidation: cell.setDataValidation,
  sortRange: dimension.sortRange,
  unmergeCells: merge.unmergeCells,
  updateBorders: cell.updateBorders,
  updateCells: cell.updateCells,
  updateConditionalFormatRule: rule.updateConditionalFormatRule,
  updateDeveloperMetadata: metadata.updateDeveloperMetadata,
  updateDimensionProperties: dimension.updateDimensionProperties,
  updateProtectedRange: protection.updateProtectedRange,
  updateSheetProperties: sheet.updateSheetProperties,
  updateSpreadsheetProperties: sheet.updateSpreadsheetProperties,
};

/** Names of the requests that are played, in the order of the alphabet. */
export const playedRequests: readonly string[] = Object.keys(HANDLERS);

function applyOne<K extends keyof Request>(
  draft: Draft,
  kind: K,
  request: NonNullable<Request[K]>,
): Response {
  const handler = HANDLERS[kind];
  if (!handler) throw new NotInLocalHost(`Sheets request ${kind}`);
  return handler(draft, request);
}

/** One reply a request. @throws Refusal 'Invalid requests[3].addSheet: ...' at the first that cannot be applied. */
export function applyRequests(draft: Draft, requests: readonly Request[]): Response[] {
  if (requests.length === 0) refuse('Must specify at least one request.');
  return requests.map((request, index) => {
    const [kind] = Object.keys(request) as (keyof Request)[];
    if (kind === undefined) return refuse(`Invalid requests[${index}]: No request set.`);
    return at(`requests[${index}].${kind}`, () => applyOne(draft, kind, request[kind] ?? {}));
  });
}
