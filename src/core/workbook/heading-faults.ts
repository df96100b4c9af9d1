// What is wrong with the headings of a tab: it is not read whole then, and nothing is written into it.
import { type Problem, problem } from '../problem';
import type { Texts } from '../text/texts';
import type { CellValue } from './cell';
import type { Headings } from './find-headings';

export interface HeadingFault {
  readonly kind: 'missing' | 'doubled' | 'below';
  /** Header of ours; '' where rows stand above all of them. */
  readonly header: string;
  /** 1-based row of the headings. */
  readonly row: number;
}

/** @param values the tab from A1; an empty one has no headings that could be wrong */
export function headingFaults(
  values: readonly (readonly CellValue[])[],
  { at, missing, doubled }: Pick<Headings, 'at' | 'missing' | 'doubled'>,
): readonly HeadingFault[] {
  if (values.length === 0) return [];
  return [
    ...(at > 1 ? [{ kind: 'below' as const, header: '', row: at }] : []),
    ...missing.map((header) => ({ kind: 'missing' as const, header, row: at })),
    ...doubled.map((header) => ({ kind: 'doubled' as const, header, row: at })),
  ];
}

const codes = { missing: 'column-missing', doubled: 'column-doubled', below: 'rows-above-headings' } as const;

/** @param tab name of the tab */
export function headingProblem(
  { kind, header, row }: HeadingFault,
  tab: string,
  { workbook }: Texts,
): Problem {
  const words = {
    missing: () => workbook.columnMissing(tab, header),
    doubled: () => workbook.columnDoubled(tab, header),
    below: () => workbook.rowsAboveHeadings(tab, row - 1),
  }[kind]();
  return problem('error', codes[kind], { tab, row, ...(header === '' ? {} : { column: header }) }, words);
}

const faulty: ReadonlySet<string> = new Set(Object.values(codes));

/** Whether a problem is of this kind. */
export const isHeadingProblem = ({ code }: Pick<Problem, 'code'>): boolean => faulty.has(code);
