// One tab per employee, to be printed on A4: the result as something to talk about, the record of the talk, a plan and signatures.
import type { Cycle } from '../cycle/cycle';
import type { Talk } from '../dialogue/talk';
import type { SummaryTexts } from '../text/id/summary';
import { otherTexts, type Texts } from '../text/texts';
import { beginning } from '../well-formed';
import { type CellValue, isEmpty } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { kindWords, stateWords } from './action-words';
import { handLines, recordLines } from './person-page/dialogue-lines';
import {
  across,
  blank,
  cellsOf,
  ink,
  type Line,
  label,
  layoutOf,
  pageColumns,
  quiet,
  value,
} from './person-page/lines';
import { type ActionOnPage, planLines } from './person-page/plan-lines';
import { type ResultOnPage, resultLines } from './person-page/result-lines';

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

/** Whether both have signed a page: what stands below the two headings of the signatures. */
export function isSigned(page: readonly (readonly CellValue[])[], { dialogue }: SummaryTexts): boolean {
  const at = page.findIndex((row) => row.includes(dialogue.employee) && row.includes(dialogue.supervisor));
  const signed = (heading: string) => !isEmpty(page[at + 1]?.[page[at]?.indexOf(heading) ?? -1]);
  return at >= 0 && signed(dialogue.employee) && signed(dialogue.supervisor);
}

export interface PersonOnPage extends Omit<ResultOnPage, 'highestLevel'> {
  readonly cycle: Pick<Cycle, 'id' | 'name' | 'highestLevel'>;
  readonly office: string;
  /** First to last; undefined where they were not read: then what the page shows of them stays. */
  readonly talks: readonly Talk[] | undefined;
  /** Open development actions, what is due first on top. */
  readonly actions: readonly ActionOnPage[];
  /** The two of a talk by name. */
  readonly namesOf: (talk: Talk) => Readonly<Record<'employee' | 'supervisor', string>>;
}

/** @param elsewhere the same page in the other language: sentences come with it */
export function planPersonTab(input: PersonOnPage, texts: Texts, elsewhere: () => PersonOnPage): TabPlan {
  const { person, cycle } = input;
  const { summary, workbook } = texts;
  const lines = linesOf(input, texts);
  const head = lines.findIndex(({ cells }) => cells.includes(summary.heads.words));
  return {
    key: personTabKey(cycle.id, person.nip),
    name: personTabName(person),
    cells: cellsOf(lines),
    page: {
      head,
      retired: summary.formerRows,
      elsewise: () => cellsOf(linesOf(elsewhere(), otherTexts(texts))),
    },
    layout: layoutOf(lines, { columnWidths: pageColumns, color: '#2d6cb5' }, workbook.personGuard),
    spareRows: 0,
  };
}

function linesOf(input: PersonOnPage, { summary, dialogue, development }: Texts): readonly Line[] {
  const { person, cycle, talks, namesOf, actions } = input;
  return [
    ...headLines(input, summary),
    ...resultLines({ ...input, highestLevel: cycle.highestLevel }, summary),
    blank,
    ...recordLines(talks, namesOf, dialogue),
    ...planLines(actions, { kinds: kindWords, states: stateWords }, development),
    ...handLines(person, summary),
  ];
}

function headLines({ person, office, cycle }: PersonOnPage, texts: SummaryTexts): readonly Line[] {
  const { facts } = texts;
  const fact = (name: string, text: string): Line => ({
    cells: [name, undefined, text],
    parts: [
      [label, { color: quiet }],
      [value, { format: 'text', ...(name === facts.name ? { bold: true } : {}) }],
    ],
    merged: [label, value],
  });
  return [
    across(texts.sheetTitle, { bold: true, size: 15, color: ink }),
    across([office, cycle.name].filter((part) => part !== '').join(' · '), { size: 11 }),
    across(texts.label, { italic: true, color: quiet }),
    fact(facts.name, person.name),
    fact(facts.nip, person.nip),
    fact(facts.job, person.job),
    fact(facts.unit, person.unit),
    fact(facts.rater, texts.rater(person.rater?.name ?? '')),
    blank,
  ];
}
