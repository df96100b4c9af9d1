// The list of what is uncertain about Google: each fact that documentation leaves open or reports contradict, and the ways it may be.

type Way = string | number;

/** One uncertain fact. The host behaves in its first way unless told otherwise; the product must work under all. */
export interface Fact<Ways extends readonly Way[] = readonly Way[]> {
  /** What may be one way or another. */
  readonly what: string;
  /** The first holds unless another is chosen. */
  readonly ways: Ways;
  /** Who says so, with the address where it can be read. */
  readonly evidence: readonly string[];
}

const fact = <const Ways extends readonly [Way, Way, ...Way[]]>(
  what: string,
  ways: Ways,
  ...evidence: readonly string[]
): Fact<Ways> => ({ what, ways, evidence });

/** Every uncertain fact by its name. A new one is one entry here, and the line of the host that asks for it. */
export const facts = {
  formAddress: fact(
    'Which address Sheet.getFormUrl() gives: with the file id of the form or with its published id',
    ['published', 'file-id'],
    'reference/spreadsheet/sheet#getformurl says only "the URL for the form that sends its responses to this sheet"',
  ),
  responseTab: fact(
    'After how many looks at the list of tabs a response tab shows up that setDestination has added',
    [0, 2, 25],
    'reports that the tab is not there at once and that a pause or a second look finds it',
  ),
  activeSpreadsheet: fact(
    'Whether getActiveSpreadsheet() gives the workbook where nobody has it open, as in the web app and in triggers',
    ['given', 'null'],
    'guides/bound: bound scripts "can call getActiveSpreadsheet()"; reports of null in web apps and triggers',
  ),
  deleteLinkedTab: fact(
    'Whether a tab that takes the answers of a form can be deleted',
    ['allowed', 'refused'],
    'Google Sheets: "You cannot delete a sheet with a linked form. Please unlink the form first."',
  ),
  library: fact(
    'Whether library functions newer than ES2019 (Object.hasOwn, Array.prototype.at, Intl) are there',
    ['newest', 'ES2019'],
    'guides/v8-runtime lists syntax, not library functions; the version of V8 that runs is told nowhere',
  ),
} as const;

/** How Google behaves: for each fact one of its ways. */
export type Variants = {
  readonly [Name in keyof typeof facts]: (typeof facts)[Name]['ways'][number];
};

/** Every fact in its first way, but for those chosen. */
export const variantsWith = (chosen: Partial<Variants> = {}): Variants => ({
  ...(Object.fromEntries(Object.entries(facts).map(([name, { ways }]) => [name, ways[0]])) as Variants),
  ...chosen,
});
