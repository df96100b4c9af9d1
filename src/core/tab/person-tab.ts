// One tab per employee: scores, gaps, strengths, dialogue, plan and signatures, on one A4 page.
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { JobPersonMatch } from '../job-person-match';
import { dayPart, momentOf } from '../moment';
import type { AcceptedAnswer } from '../response/answer';
import { gapWords } from '../summary/gap-words';
import type { PersonView } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';
import type { SummaryTexts } from '../text/id/summary';
import type { WorkbookTexts } from '../text/id/workbook';
import { beginning } from '../well-formed';
import { type CellValue, isEmpty, type PlannedCell, peopleCell } from '../workbook/cell';
import type { Area, Layout, TabPlan } from '../workbook/tab-plan';

/** A page belongs to a cycle: that of the next one is another tab, and nothing is ever written under an old heading. */
export const personTabKey = (cycle: string, nip: string): string => `orang:${cycle}:${nip}`;

/** Whose page of which cycle a key stands for; undefined if for none. */
export function readPersonTabKey(key: string): { readonly cycle: string; readonly nip: string } | undefined {
  const [, cycle, nip] = /^orang:(.+):(\d+)$/.exec(key) ?? [];
  return cycle === undefined || nip === undefined ? undefined : { cycle, nip };
}

/** NIP of a page made before pages belonged to a cycle; undefined for any other key. */
export const readFormerPageKey = (key: string): string | undefined => /^orang:(\d+)$/.exec(key)?.[1];

export const isPersonTab = (key: string): boolean =>
  readPersonTabKey(key) !== undefined || readFormerPageKey(key) !== undefined;

/** The name and the NIP's tail: two people of one name keep tabs of their own. */
export const personTabName = (person: { name: string; nip: string }): string =>
  `${beginning(person.name, 60)} ${person.nip.slice(-4)}`;

const width = 8;
const planRows = 4;

/** '●●●○○': a bar that survives printing in black and white. */
const bar = (level: number | undefined, highest: number): CellValue =>
  level === undefined ? undefined : '●'.repeat(level) + '○'.repeat(Math.max(0, highest - level));

/** The capped figure first wherever a surplus makes it another. */
function matchFigure({ capped, uncapped }: JobPersonMatch, texts: SummaryTexts): string {
  if (capped === undefined || uncapped === undefined) return texts.none;
  return capped < uncapped ? texts.cappedFirst(capped, uncapped) : texts.percent(uncapped);
}

interface Rows {
  readonly facts: number;
  readonly table: number;
  readonly match: number;
  readonly remarks: number;
  readonly dialogue: number;
  readonly plan: number;
  readonly signatures: number;
  readonly end: number;
}

/** Where each part starts (0-based), given the number of competencies. */
function rowsOf(competencies: number): Rows {
  const facts = 3;
  const table = facts + 6;
  const match = table + 1 + competencies;
  const remarks = match + 2;
  const dialogue = remarks + 5;
  const plan = dialogue + 5;
  const signatures = plan + 3 + planRows;
  return { facts, table, match, remarks, dialogue, plan, signatures, end: signatures + 4 };
}

/** Whether both have signed a page: what stands below the two headings of the signatures. */
export function isSigned(page: readonly (readonly CellValue[])[], { dialogue }: SummaryTexts): boolean {
  const at = page.findIndex((row) => row.includes(dialogue.employee) && row.includes(dialogue.supervisor));
  const signed = (heading: string) => !isEmpty(page[at + 1]?.[page[at]?.indexOf(heading) ?? -1]);
  return at >= 0 && signed(dialogue.employee) && signed(dialogue.supervisor);
}

export function planPersonTab(
  input: {
    readonly person: RatedPerson;
    /** What may stand on the page: it is laid between the person and the supervisor. */
    readonly view: PersonView;
    readonly cycle: Pick<Cycle, 'id' | 'name' | 'highestLevel'>;
    readonly office: string;
    /** How firmly the band stands, in words. */
    readonly firmness?: string | undefined;
    /** Which match is printed, with which bands and whose. */
    readonly matchBasis: string;
    /** How a level changed over the cycles, in words, by code of the competency. */
    readonly trend: ReadonlyMap<string, string>;
    /** By what each score is known to be the rater's, a sentence each. */
    readonly origins: readonly string[];
    readonly competencies: readonly Pick<Competency, 'code' | 'name'>[];
  },
  texts: SummaryTexts,
  workbook: WorkbookTexts,
): TabPlan {
  const at = rowsOf(input.competencies.length);
  return {
    key: personTabKey(input.cycle.id, input.person.nip),
    name: personTabName(input.person),
    cells: cells(input, at, texts),
    page: { head: at.table },
    layout: layout(at, texts, workbook),
    spareRows: 0,
  };
}

function cells(
  input: Parameters<typeof planPersonTab>[0],
  at: Rows,
  texts: SummaryTexts,
): readonly (readonly PlannedCell[])[] {
  const {
    person,
    view,
    cycle: { highestLevel },
  } = input;
  const { summary } = person;
  const nameOf = new Map(input.competencies.map(({ code, name }) => [code, name]));
  const answered = person.supervisor !== undefined;
  const grid: PlannedCell[][] = Array.from({ length: at.end }, () => []);
  const put = (row: number, ...values: PlannedCell[]) => {
    grid[row] = values;
  };
  const list = (codes: readonly string[]) =>
    codes.map((code) => nameOf.get(code) ?? code).join(', ') || texts.none;

  put(0, texts.sheetTitle);
  put(1, [input.office, input.cycle.name].filter((part) => part !== '').join(' · '));
  put(2, texts.label);
  put(at.facts, texts.facts.name, undefined, person.name);
  put(at.facts + 1, texts.facts.nip, undefined, person.nip);
  put(at.facts + 2, texts.facts.job, undefined, person.job);
  put(at.facts + 3, texts.facts.unit, undefined, person.unit);
  put(at.facts + 4, texts.facts.rater, undefined, texts.rater(person.rater?.name ?? ''));

  const { heads } = texts;
  put(
    at.table,
    heads.competency,
    undefined,
    heads.required,
    heads.supervisor,
    heads.self,
    heads.gap,
    heads.words,
    heads.bar,
  );
  summary.competencies.forEach((competency, index) => {
    put(
      at.table + 1 + index,
      competency.code,
      nameOf.get(competency.code) ?? '',
      competency.required ?? texts.none,
      competency.achieved ?? texts.none,
      (view.self ? competency.self : undefined) ?? texts.none,
      competency.gap ?? texts.none,
      [gapWords(competency, answered, texts), input.trend.get(competency.code)].filter(Boolean).join('; '),
      bar(competency.achieved, highestLevel) ?? '',
    );
  });
  const { match } = summary;
  put(
    at.match,
    texts.jpm,
    undefined,
    matchFigure(match, texts),
    undefined,
    undefined,
    undefined,
    match.withheld ? texts.tooFewRated : (match.band ?? ''),
    undefined,
  );
  put(
    at.match + 1,
    [
      texts.coverage(match.rated, match.of),
      ...(input.firmness === undefined ? [] : [input.firmness]),
      input.matchBasis,
    ].join('. '),
  );

  put(
    at.remarks,
    texts.strengths,
    undefined,
    summary.strengths.length === 0 && summary.strongest.length > 0
      ? texts.strongest(list(summary.strongest))
      : list(summary.strengths),
  );
  put(at.remarks + 1, texts.shortfalls, undefined, list(summary.shortfalls));
  put(at.remarks + 2, texts.topics, undefined, list(view.self ? summary.topics : []));
  const aboutSelf = !view.self ? [texts.selfWithheld] : person.self === undefined ? [texts.selfMissing] : [];
  const said = ({ levels }: AcceptedAnswer) =>
    Object.entries(levels)
      .map(([code, level]) => `${nameOf.get(code) ?? code} ${level}`)
      .join(', ');
  const dayOf = ({ time }: AcceptedAnswer) => dayPart(momentOf(time));
  const aboutChange =
    person.blind === undefined || person.supervisor === undefined
      ? []
      : [texts.revised(dayOf(person.supervisor), said(person.blind))];
  const aboutEarlier = view.earlier
    ? person.earlier.map(({ rater, answer }) => texts.earlier(rater.name, dayOf(answer), said(answer)))
    : person.earlier.slice(0, 1).map(() => texts.earlierWithheld);
  put(at.remarks + 3, [...aboutSelf, ...input.origins, ...aboutChange, ...aboutEarlier].join('\n'));

  const { dialogue } = texts;
  put(at.dialogue, dialogue.title);
  put(at.dialogue + 1, dialogue.date, undefined, peopleCell);
  put(at.dialogue + 2, dialogue.employeeWords, undefined, peopleCell);
  put(at.dialogue + 3, dialogue.agreement, undefined, peopleCell);
  put(at.plan, dialogue.plan);
  put(
    at.plan + 1,
    dialogue.action,
    undefined,
    undefined,
    undefined,
    heads.competency,
    undefined,
    dialogue.kind,
    dialogue.due,
  );
  for (let row = 0; row < planRows; row++)
    put(at.plan + 2 + row, ...Array.from({ length: width }, () => peopleCell));
  put(at.signatures, dialogue.employee, undefined, undefined, undefined, dialogue.supervisor);
  put(at.signatures + 1, peopleCell, undefined, undefined, undefined, peopleCell);
  put(at.signatures + 2, person.name, undefined, undefined, undefined, texts.rater(person.rater?.name ?? ''));
  put(at.signatures + 3, dialogue.signature);
  return grid;
}

const ink = '#1e5b46';
const quiet = '#5f6b66';
const tint = '#e8f1ec';
const field = '#fffbe8';

/** The look depends on the number of competencies alone, so that all tabs of a cycle share one. */
function layout(at: Rows, texts: SummaryTexts, workbook: WorkbookTexts): Layout {
  const row = (top: number, rows = 1, left = 0, right = width): Area => ({
    top,
    bottom: top + rows,
    left,
    right,
  });
  const values = (top: number, rows: number) =>
    Array.from({ length: rows }, (_, index) => row(top + index, 1, 2));
  const labels = (top: number, rows: number) =>
    Array.from({ length: rows }, (_, index) => row(top + index, 1, 0, 2));
  const open = [
    ...values(at.dialogue + 1, 3),
    row(at.plan + 2, planRows),
    row(at.signatures + 1, 1, 0, 4),
    row(at.signatures + 1, 1, 4),
  ];
  const head = { bold: true, background: ink, color: '#ffffff', vertical: 'MIDDLE', wrap: true } as const;
  const section = { bold: true, color: ink, line: 'bottom' } as const;
  const planLines = Array.from({ length: planRows + 1 }, (_, index) => at.plan + 1 + index);
  return {
    columnWidths: [52, 186, 70, 62, 62, 62, 168, 92],
    hideGridlines: true,
    styles: [
      { area: { top: 0, left: 0 }, style: { vertical: 'TOP', size: 10, wrap: true } },
      { area: row(0), style: { bold: true, size: 15, color: ink } },
      { area: row(1), style: { size: 11 } },
      { area: row(2), style: { italic: true, color: quiet } },
      { area: row(at.facts, 5, 0, 2), style: { color: quiet } },
      { area: row(at.facts, 5, 2), style: { format: 'text' } },
      { area: row(at.facts, 1, 2), style: { bold: true } },
      { area: row(at.table), style: head },
      { area: row(at.table + 1, at.match - at.table - 1), style: { line: 'bottom', vertical: 'MIDDLE' } },
      { area: row(at.table, at.match - at.table, 2, 6), style: { align: 'CENTER' } },
      { area: row(at.table + 1, at.match - at.table - 1, 3, 4), style: { bold: true } },
      { area: row(at.table + 1, at.match - at.table - 1, 5, 6), style: { format: 'signed', bold: true } },
      { area: row(at.table + 1, at.match - at.table - 1, 7), style: { color: ink } },
      { area: row(at.match), style: { bold: true, background: tint, line: 'bottom' } },
      { area: row(at.match + 1), style: { color: quiet, wrap: true } },
      { area: row(at.remarks, 3, 0, 2), style: { color: quiet } },
      { area: row(at.remarks + 3), style: { italic: true, color: quiet } },
      { area: row(at.dialogue), style: section },
      { area: row(at.dialogue + 1, 3, 0, 2), style: { color: quiet } },
      { area: row(at.plan), style: section },
      { area: row(at.plan + 1), style: { bold: true, background: tint, wrap: true } },
      ...open.map((area) => ({ area, style: { background: field, format: 'text', line: 'box' } as const })),
      { area: row(at.signatures), style: { bold: true } },
      { area: row(at.signatures + 3), style: { color: quiet, size: 9 } },
    ],
    merges: [
      row(0),
      row(1),
      row(2),
      ...labels(at.facts, 5),
      ...values(at.facts, 5),
      row(at.table, 1, 0, 2),
      row(at.match, 1, 0, 2),
      row(at.match, 1, 2, 4),
      row(at.match, 1, 6),
      row(at.match + 1),
      ...labels(at.remarks, 3),
      ...values(at.remarks, 3),
      row(at.remarks + 3),
      row(at.dialogue),
      row(at.plan),
      ...labels(at.dialogue + 1, 3),
      ...values(at.dialogue + 1, 3),
      ...planLines.flatMap((line) => [row(line, 1, 0, 4), row(line, 1, 4, 6)]),
      ...[0, 1, 2].flatMap((line) => [row(at.signatures + line, 1, 0, 4), row(at.signatures + line, 1, 4)]),
      row(at.signatures + 3),
    ],
    choices: [{ area: row(at.plan + 2, planRows, 6, 7), values: texts.dialogue.kinds, strict: false }],
    guarded: { open, why: workbook.personGuard },
    color: '#2d6cb5',
  };
}
