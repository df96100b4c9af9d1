// What the forms themselves remember of their answers, where the response tabs lack it: a row was deleted, or its time cannot be read.
import type { FormRecord } from '../../core/form/form-record';
import { missingResponses } from '../../core/record/missing-responses';
import { responseTabKey } from '../../core/record/response-tab';
import type { CellValue } from '../../core/workbook/cell';
import type { TabState, WorkbookState } from '../../core/workbook/workbook-state';
import { findForm } from './forms';
import { unlessRefused } from './limits';
import type { Workbook } from './workbook';
import { momentsOf } from './workbook-zone';

type Response = GoogleAppsScript.Forms.FormResponse;

/** The heading of each cell that an answer to an item fills, and the cell. */
function cellsOf(response: Response): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const answered of response.getItemResponses()) {
    const item = answered.getItem();
    const answer = answered.getResponse();
    if (typeof answer === 'string') cells.set(item.getTitle(), answer);
    else if (item.getType() === FormApp.ItemType.GRID)
      item
        .asGridItem()
        .getRows()
        .forEach((row, at) => {
          cells.set(`${item.getTitle()} [${row}]`, String(answer[at] ?? ''));
        });
  }
  return cells;
}

/** A tab as Google would fill it from the form, with these responses alone. */
function asTab(
  record: FormRecord,
  responses: readonly { readonly time: number; readonly response: Response }[],
): TabState {
  const rows = responses.map(({ time, response }) => ({
    time,
    email: response.getRespondentEmail(),
    cells: cellsOf(response),
  }));
  const headings = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const values: CellValue[][] = [
    ['Timestamp', 'Email', ...headings],
    ...rows.map(({ time, email, cells }) => [time, email, ...headings.map((heading) => cells.get(heading))]),
  ];
  return {
    sheetId: -1,
    name: record.title,
    hidden: true,
    rowCount: values.length,
    columnCount: headings.length + 2,
    mark: { metadataId: -1, key: responseTabKey(record), layout: '' },
    protectedRangeIds: [],
    values,
  };
}

/**
 * The workbook's raw record with what only the forms remember: to be judged, never to be written. Responses that have a
 * row cost one call each for their moment, the others what they say.
 * @param forms those to be asked
 * @param known moments of answers that were read before, as serial numbers
 * @returns unheard: forms whose answers Google does not show
 */
export function withFormAnswers(
  workbook: Workbook,
  forms: readonly FormRecord[],
  known: readonly number[],
): { readonly record: WorkbookState; readonly unheard: readonly FormRecord[] } {
  const { state } = workbook;
  const unheard: FormRecord[] = [];
  const recalled = forms.flatMap((form) =>
    unlessRefused<readonly TabState[]>(
      () => recalledTabs(workbook, form, known),
      () => {
        unheard.push(form);
        return [];
      },
    ),
  );
  const record = recalled.length === 0 ? state : { ...state, tabs: [...state.tabs, ...recalled] };
  return { record, unheard };
}

function recalledTabs(workbook: Workbook, record: FormRecord, known: readonly number[]): readonly TabState[] {
  const responses = findForm(record.formId)?.getResponses() ?? [];
  const moments = responses.map((one) => momentsOf(workbook, one.getTimestamp().getTime()));
  const missing = missingResponses(workbook.state, record.formId, moments, known).flatMap(({ at, time }) => {
    const response = responses[at];
    return response === undefined ? [] : [{ time, response }];
  });
  return missing.length === 0 ? [] : [asTab(record, missing)];
}
