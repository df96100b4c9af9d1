// Cases of answers: what a form remembers of one, and what the tab it writes into shows.
import { type ContractCase, refusedOr, type Scratch } from './contract-case';
import { valuesOf } from './sheet-cases';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { floor, abs } = Math;

/** Looks for what comes late, and milliseconds between them. */
const mostLooks = 20;
const pause = 500;

/** @returns what was found, and how many looks for it were in vain @throws Error if it does not come */
function awaited<T>(look: () => T | undefined): { readonly found: T; readonly looks: number } {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const found = look();
    if (found !== undefined) return { found, looks };
    Utilities.sleep(pause);
  }
  throw new Error('did not come');
}

/** The answer given to the form of the trial; given now if nobody has. No trigger fires for it. */
function answerTo({ form }: Scratch): GoogleAppsScript.Forms.FormResponse {
  if (form.getResponses().length === 0) {
    const modern = form as GoogleAppsScript.Forms.Form & {
      supportsAdvancedResponderPermissions?(): boolean;
      setPublished?(published: boolean): unknown;
    };
    if (modern.supportsAdvancedResponderPermissions?.()) modern.setPublished?.(true);
    form.setAcceptingResponses(true);
    let response = form.createResponse();
    for (const item of form.getItems()) {
      const isGrid = item.getType() === FormApp.ItemType.GRID;
      if (isGrid) response = response.withItemResponse(item.asGridItem().createResponse(['Kolom']));
      else if (item.getTitle() === 'Pertanyaan')
        response = response.withItemResponse(item.asTextItem().createResponse('0012'));
    }
    response.submit();
  }
  return awaited(() => form.getResponses()[0]).found;
}

/** The tab that the form writes into now. @param not one it wrote into before */
const linkedTab = ({ spreadsheet }: Scratch, not?: number): Sheet | undefined =>
  SpreadsheetApp.openById(spreadsheet.getId())
    .getSheets()
    .find((sheet) => sheet.getSheetId() !== not && Boolean(sheet.getFormUrl()));

/** The first two rows of the tab once the answer is there. */
function rowsOf(scratch: Scratch) {
  answerTo(scratch);
  const sheetId = awaited(() => linkedTab(scratch)).found.getSheetId();
  return awaited(() => {
    const [headings, row] = valuesOf(scratch, sheetId)[0]?.valueRange?.values ?? [];
    return row === undefined ? undefined : { headings: headings ?? [], row };
  });
}

export const answerCases: readonly ContractCase[] = [
  {
    id: 'answerRow',
    known: ['at-once', 'late'],
    observe: (scratch) => (rowsOf(scratch).looks === 0 ? 'at-once' : 'late'),
  },
  {
    id: 'answerTime',
    known: ['milliseconds', 'seconds'],
    observe: (scratch) => {
      const seconds = Number(rowsOf(scratch).found.row[0]) * 86_400;
      const at = new Date(answerTo(scratch).getTimestamp().getTime());
      const zone = scratch.spreadsheet.getSpreadsheetTimeZone();
      const [year = 0, month = 0, day = 0, ...clock] = Utilities.formatDate(at, zone, 'yyyy M d H m s')
        .split(' ')
        .map(Number);
      const [hours = 0, minutes = 0, rest = 0] = clock;
      const expected = (Date.UTC(year, month - 1, day, hours, minutes, rest) - Date.UTC(1899, 11, 30)) / 1000;
      if (abs(floor(seconds + 1e-3) - expected) > 1) return 'other';
      return abs(seconds - Math.round(seconds)) > 1e-3 ? 'milliseconds' : 'seconds';
    },
  },
  {
    id: 'answerText',
    known: ['like-typing', 'as-text'],
    observe: (scratch) => {
      const { headings, row } = rowsOf(scratch).found;
      const cell = row[headings.indexOf('Pertanyaan')];
      return cell === 12 ? 'like-typing' : cell === '0012' ? 'as-text' : 'other';
    },
  },
  {
    id: 'gridHeading',
    known: ['title-and-row'],
    observe: (scratch) => {
      const { headings, row } = rowsOf(scratch).found;
      return row[headings.indexOf('Kisi [Baris]')] === 'Kolom' ? 'title-and-row' : 'other';
    },
  },
  {
    id: 'gridAnswer',
    known: ['by-row'],
    observe: (scratch) => {
      const answers = answerTo(scratch).getItemResponses();
      const grid = answers.find((one) => one.getItem().getType() === FormApp.ItemType.GRID);
      return String(grid?.getResponse()) === 'Kolom' ? 'by-row' : 'other';
    },
  },
  {
    id: 'respondentEmail',
    known: ['empty', 'null'],
    observe: (scratch) => {
      const email: string | null = answerTo(scratch).getRespondentEmail();
      return email === null ? 'null' : email === '' ? 'empty' : 'other';
    },
  },
  {
    id: 'relinked',
    known: ['copied'],
    // The form is unlinked by the case before.
    observe: (scratch) => {
      const { form, spreadsheet, responseTab } = scratch;
      answerTo(scratch);
      form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
      const tab = awaited(() => linkedTab(scratch, responseTab?.getSheetId())).found;
      return (valuesOf(scratch, tab.getSheetId())[0]?.valueRange?.values?.length ?? 0) > 1
        ? 'copied'
        : 'empty';
    },
  },
  {
    id: 'deletedAnswers',
    known: ['row-stays'],
    observe: (scratch) => {
      const before = rowsOf(scratch).found.row.length;
      scratch.form.deleteAllResponses();
      const tab = awaited(() => linkedTab(scratch)).found;
      const rows = valuesOf(scratch, tab.getSheetId())[0]?.valueRange?.values ?? [];
      if (scratch.form.getResponses().length > 0) return 'not-deleted';
      return rows[1]?.length === before ? 'row-stays' : 'row-goes';
    },
  },
  {
    id: 'formRate',
    known: ['free', 'held-up'],
    observe: ({ makeForm }) =>
      refusedOr('free', () => {
        for (let made = 0; made < 2; made += 1) makeForm();
      }) === 'free'
        ? 'free'
        : 'held-up',
  },
];
