// From the rows of a team form to raw answers: one response becomes one answer for each person of the team.
import { readCode } from '../cycle/assignment-code';
import { type Assignment, type Cycle, type Role, ratedCodes } from '../cycle/cycle';
import { teamLabel } from '../form/team-form';
import { beginsName } from '../names';
import type { RawAnswer } from '../response/answer';
import { formTexts } from '../text/id/form';
import type { CellValue } from '../workbook/cell';
import { asksFor } from './form-headings';
import { cellText, columnsOf, isContested, readRows } from './read-answers';
import { responseTable } from './response-table';

type Member = Pick<Assignment, 'code' | 'ratee' | 'technical'>;

interface TeamColumns {
  readonly email: number | undefined;
  readonly code: number | undefined;
  /** By code of the assignment, then by competency. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** By competency. */
  readonly examples: ReadonlyMap<string, number>;
  /** Columns known by their place alone. */
  readonly renamed: readonly number[];
  /** Columns that claim what is the form's own. */
  readonly rivals: readonly number[];
  /** Columns of which nobody can tell which is the form's. */
  readonly contested: readonly (readonly number[])[];
}

/** Which column holds what. Columns of a grid are headed 'M.01 Name of it [Name of the person · 2001]'. */
export function teamColumns(
  headings: readonly CellValue[],
  members: readonly Member[],
  cycle: Pick<Cycle, 'competencies' | 'technical'>,
  answered: readonly (readonly CellValue[])[],
): TeamColumns {
  const labels = new Map(members.map((member) => [teamLabel(member, members), member]));
  const rows: string[][] = cycle.competencies.flatMap((code) => [
    ...[...labels].flatMap(([label, member]) =>
      ratedCodes(cycle, member.technical).includes(code) ? [[code, label]] : [],
    ),
    [code],
  ]);
  const levels = new Map(members.map(({ code }) => [code, new Map<string, number[]>()]));
  const titles = headings.map((heading) => cellText(heading).replace(/\s*\[.*$/, ''));
  const isAsked = asksFor(headings.map(cellText));
  const rivals: number[] = [];
  const claim = (column: number, competency: string, label: string) => {
    const member = labels.get(label) ?? byTail(label, members);
    if (member === undefined || !cycle.competencies.includes(competency)) return false;
    const own = levels.get(member.code);
    const there = own?.get(competency) ?? [];
    const [first = column] = there;
    // A question that was asked anew bears the same title; any other is somebody's own, beside the form's.
    if (titles[first] === titles[column]) own?.set(competency, [...there, column]);
    else if (isAsked(titles[column] ?? '') && !isAsked(titles[first] ?? '')) {
      own?.set(competency, [column]);
      rivals.push(...there);
    } else rivals.push(column);
    return true;
  };
  const plain: CellValue[] = [];
  const unknown: number[] = [];
  headings.forEach((heading, column) => {
    const grid = /^(\S+)\s.*?\[(.*)\]$/.exec(cellText(heading));
    if (grid !== null && claim(column, grid[1] ?? '', grid[2] ?? '')) return;
    plain[column] = heading;
    unknown.push(column);
  });
  const {
    fields,
    rivals: others,
    contested,
  } = columnsOf(
    Array.from(headings, (_, column) => plain[column]),
    cycle.competencies,
    answered,
  );
  const examples = new Map<string, number>();
  let email: number | undefined;
  let code: number | undefined;
  for (const [column, field] of fields)
    if (field.kind === 'email') email ??= column;
    else if (field.kind === 'code') code ??= column;
    else if (field.kind === 'example' && cellText(headings[column]).includes(field.competency))
      examples.set(field.competency, column);
  // Behind the moment, the address and the code, as the form asks; a team that changed since is not told by place.
  const renamed: number[] = [];
  if (headings.length === rows.length + 3)
    rows.forEach(([competency = '', label], index) => {
      const column = index + 3;
      if (!unknown.includes(column) || [...examples.values()].includes(column)) return;
      if (label === undefined) examples.set(competency, column);
      else claim(column, competency, label);
      renamed.push(column);
    });
  return { email, code, levels, examples, renamed, rivals: [...rivals, ...others], contested };
}

/** A person whose name was written otherwise is known by the NIP's tail, if it is nobody else's. */
function byTail(label: string, members: readonly Member[]): Member | undefined {
  const tail = /· (\d+)$/.exec(label)?.[1];
  const same = tail === undefined ? [] : members.filter(({ ratee }) => ratee.nip.endsWith(tail));
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Reads a response tab of a team form. A row whose code is not the team's stays one answer and goes to quarantine.
 * @param values the tab from A1, first row the headings
 * @param form its code, and as what its rater rates
 */
export function readTeamAnswers(
  values: readonly (readonly CellValue[])[],
  form: { readonly team: string; readonly role: Role },
  members: readonly Member[],
  cycle: Pick<Cycle, 'competencies' | 'technical' | 'highestLevel'>,
): readonly RawAnswer[] {
  const { headings, rows } = responseTable(values);
  const columns = teamColumns(
    headings,
    members,
    cycle,
    rows.map(({ cells }) => cells),
  );
  const at = (row: readonly CellValue[], column: number | undefined) =>
    column === undefined ? undefined : row[column];
  const { codeTitle, exampleTitle } = formTexts;
  const head: CellValue[] = ['', 'Email', codeTitle];
  for (const code of cycle.competencies) head.push(`${code} `, `${exampleTitle}: ${code}`);
  const instrument = {
    role: form.role,
    competencies: cycle.competencies,
    highestLevel: cycle.highestLevel,
  };
  /** One row as the form about a single person would have recorded it. */
  const asOne = (row: readonly CellValue[], code: string, member: Member | undefined): CellValue[] => {
    const cells: CellValue[] = [row[0], at(row, columns.email), code];
    for (const competency of cycle.competencies)
      cells.push(
        member === undefined ? undefined : levelIn(row, columns.levels.get(member.code)?.get(competency)),
        member === undefined
          ? undefined
          : exampleOf(cellText(at(row, columns.examples.get(competency))), member, members),
      );
    return cells;
  };
  const told = rows.filter(({ cells }) => !isContested(cells, columns.contested));
  const sheets = told.flatMap(({ row: place, time, cells: row }) => {
    const code = readCode(cellText(at(row, columns.code)));
    const asked = members.filter((member) =>
      [...(columns.levels.get(member.code)?.values() ?? [])]
        .flat()
        .some((column) => cellText(row[column]) !== ''),
    );
    const known = code === form.team && asked.length > 0;
    // The code of a single person has no place here: it must not let an empty sheet count.
    const foreign = members.some((member) => member.code === code) ? '' : code;
    const answers = known
      ? asked.map((member) => asOne(row, member.code, member))
      : [asOne(row, foreign, undefined)];
    return answers.map((cells) => ({ row: place, time, cells }));
  });
  return readRows({ headings: head, rows: sheets }, instrument);
}

/** What stands in the columns of one question; two that differ are told as they stand, which is no level. */
const levelIn = (row: readonly CellValue[], columns: readonly number[] = []): string =>
  [...new Set(columns.map((column) => cellText(row[column])).filter((text) => text !== ''))].join(' / ');

/** The lines of an example that begin with the person's name: nobody is shown what was written about a colleague. */
function exampleOf(text: string, member: Member, members: readonly Member[]): string | undefined {
  if (text === '' || members.length === 1) return text;
  const meant = (name: string) =>
    members.filter(
      ({ ratee }) => beginsName(name, ratee.name) || (/^\d{4,}$/.test(name) && ratee.nip.endsWith(name)),
    );
  const lines = text.split('\n').flatMap((line) => {
    const [, name = '', event = ''] = /^\s*([^:]+?)\s*:\s*(.+)$/.exec(line) ?? [];
    const people = name === '' ? [] : meant(name);
    return people.length === 1 && people[0] === member ? [event] : [];
  });
  return lines.length === 0 ? undefined : lines.join(' ');
}
