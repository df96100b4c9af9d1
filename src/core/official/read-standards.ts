// Reads official job standards (SKJ): documents in the layout of the annex of PermenPANRB 38/2017, one a job, or a table of jobs.
import type { Competency } from '../framework/competency';
import { findCompetency } from '../framework/find-competency';
import type { RequiredLevels } from '../framework/job';
import { jobKindOf } from '../framework/job-kind';
import { type NameKey, nameKey } from '../names';
import { type Problem, problem, type Wording } from '../problem';
import type { Texts } from '../text/texts';
import { type DocumentRow, documentRows, headOf, labelled, levelIn, withoutNumber } from './document-rows';

export interface OfficialStandard {
  readonly name: string;
  /** A key of the usual standards such as 'PENGAWAS'; undefined where the document does not tell. */
  readonly kind: string | undefined;
  readonly required: RequiredLevels;
  /** Education, training, rank and the like, a line each, as the document has them. */
  readonly requirements: string;
  /** Nothing in it that names a level was left aside. */
  readonly whole: boolean;
}

interface ReadStandards {
  readonly standards: readonly OfficialStandard[];
  readonly problems: readonly Problem[];
}

interface Begun {
  readonly row: number;
  readonly name: string;
  kind: string | undefined;
  readonly required: Record<string, number>;
  readonly requirements: string[];
  whole: boolean;
}

type Section = 'none' | 'competencies' | 'requirements';

const groups = /^(kompetensi)?(manajerial|sosi(al|o)kultural|teknis)$/;
const jobHeading = /^(nama)?jabatan$/;
const kindHeading = /^(kelompok|jenis)jabatan$/;
const requirementHeading = /^persyaratan(jabatan)?$/;
const weights = ['mutlak', 'penting', 'perlu'] as const;

/** How a table of jobs is laid out: a competency a column, or a competency a row. */
interface Table {
  readonly job: number;
  readonly kind: number;
  readonly requirements: number;
  readonly columns: readonly { readonly at: number; readonly competency: Competency }[];
  readonly competency: number;
  readonly level: number;
}

const kindIn = (words: string, job: string): string | undefined =>
  jobKindOf({ echelon: '', jobType: words.replace(/^jabatan (?=pimpinan)/i, ''), jobName: job }).kind;

/**
 * Reads every standard in the text, and says of each level that cannot be taken why. What a row says besides name and level is
 * passed over: the sentences of levels come from the dictionary.
 * @param competencies the dictionary by which competencies are known
 */
export function readStandards(
  text: string,
  competencies: readonly Competency[],
  { official: { standards: texts } }: Pick<Texts, 'official'>,
): ReadStandards {
  const problems: Problem[] = [];
  const begun = new Map<NameKey, Begun>();
  let current: Begun | undefined;
  let section: Section = 'none';
  let table: Table | undefined;
  let marks: readonly { readonly at: number; readonly weight: string }[] = [];
  let heading = '';
  let before: DocumentRow | undefined;

  const begin = (name: string, row: number): Begun => {
    const known = begun.get(nameKey(name));
    if (known !== undefined) return known;
    const job: Begun = { row, name, kind: undefined, required: {}, requirements: [], whole: true };
    begun.set(nameKey(name), job);
    return job;
  };
  const tell = (code: string, row: number, words: Wording) =>
    problems.push(problem('error', code, { row }, words));
  const require = (job: Begun, row: number, name: string, level: number) => {
    const competency = findCompetency(competencies, name);
    const given = competency && job.required[competency.code];
    const fault =
      competency === undefined
        ? (['standard-competency', texts.unknown(job.name, name, level)] as const)
        : level < 1 || level > competency.levels.length
          ? ([
              'standard-level',
              texts.level(job.name, competency.name, level, competency.levels.length),
            ] as const)
          : given !== undefined && given !== level
            ? (['standard-twice', texts.twice(job.name, competency.name, given, level)] as const)
            : undefined;
    if (fault === undefined) job.required[competency?.code ?? ''] = level;
    else {
      job.whole = false;
      tell(fault[0], row, fault[1]);
    }
  };

  for (const row of documentRows(text)) {
    const found = tableIn(row, before, competencies);
    if (found !== undefined) {
      table = found;
      const strange = unread(row, found);
      if (strange.length > 0) tell('standard-column', row.row, texts.columns(strange));
    } else if (table !== undefined && labelled(row) === undefined) {
      const { job, kind, requirements, columns, competency, level } = table;
      const cell = (at: number) => (at < 0 ? '' : (row.cells[at] ?? '').replace(/\n/g, ' '));
      if (cell(job) !== '') current = begin(cell(job), row.row);
      if (current !== undefined) {
        current.kind ??= kindIn(cell(kind), current.name);
        if (cell(requirements) !== '') current.requirements.push(row.cells[requirements] ?? '');
        const said = [
          ...columns.map(({ at, competency }) => [competency.code, cell(at)] as const),
          ...(competency < 0 ? [] : [[withoutNumber(cell(competency)), cell(level)] as const]),
        ];
        for (const [name, words] of said) {
          const given = levelIn(words);
          if (given !== undefined) require(current, row.row, name, given);
          else if (/[^\s–—-]/.test(words)) {
            current.whole = false;
            tell('standard-level', row.row, texts.noLevel(current.name, name, words));
          }
        }
      }
    } else {
      const pair = labelled(row);
      const key = nameKey(headOf(row));
      if (pair && jobHeading.test(pair.label) && pair.value !== '') {
        current = begin(pair.value, row.row);
        [table, section, heading, marks] = [undefined, 'none', '', []];
      } else if (pair && kindHeading.test(pair.label)) {
        if (current) current.kind = kindIn(pair.value, current.name);
      } else if (/^persyaratanjabatan/.test(key)) section = 'requirements';
      else if (/^standarkompetensi/.test(key) || (groups.test(key) && section !== 'requirements'))
        section = 'competencies';
      else if (/^ikhtisarjabatan/.test(key)) section = 'none';
      else if (current !== undefined && section === 'competencies') {
        const entry = entryIn(row, competencies);
        if (entry !== undefined) require(current, row.row, entry.name, entry.level);
      } else if (current !== undefined && section === 'requirements') {
        const weighed = weights.flatMap((weight) => {
          const at = row.cells.findIndex((cell) => nameKey(cell) === weight);
          return at < 0 ? [] : [{ at, weight }];
        });
        if (weighed.length > 0) marks = weighed;
        else if (row.filled.length === 1 && /^[A-Z][.)]\s/.test(row.filled[0] ?? ''))
          heading = withoutNumber(row.filled[0] ?? '');
        else if (!/^jenispersyaratan/.test(key))
          current.requirements.push(requirementIn(row, marks, heading));
      }
    }
    before = row;
  }
  const all = [...begun.values()];
  if (all.length === 0) tell('standard-none', 1, texts.none);
  for (const { name, row, required } of all)
    if (Object.keys(required).length === 0) tell('standard-empty', row, texts.empty(name));
  return {
    standards: all.flatMap(({ name, kind, required, requirements, whole }) =>
      Object.keys(required).length === 0
        ? []
        : [{ name, kind, required, requirements: requirements.join('\n'), whole }],
    ),
    problems,
  };
}

/** The head of a table of jobs; the heading of the jobs may stand in the row above, joined with cells below. */
function tableIn(
  { cells }: DocumentRow,
  before: DocumentRow | undefined,
  competencies: readonly Competency[],
): Table | undefined {
  const keys = cells.map((cell) => nameKey(cell));
  const above = (before?.cells ?? []).map((cell) => nameKey(cell));
  const place = (heading: RegExp) => {
    const here = keys.findIndex((key) => heading.test(key));
    return here >= 0 ? here : above.findIndex((key) => heading.test(key));
  };
  const columns = cells.flatMap((cell, at) => {
    const competency = findCompetency(competencies, cell.replace(/\n/g, ' '));
    return competency === undefined ? [] : [{ at, competency }];
  });
  const [job, competency, level] = [place(jobHeading), place(/^(nama)?kompetensi$/), place(/^level/)];
  const long = keys.some((key) => jobHeading.test(key)) && competency >= 0 && level >= 0;
  if (job < 0 || (!long && columns.length < 2)) return undefined;
  return {
    job,
    kind: place(kindHeading),
    requirements: place(requirementHeading),
    columns: long ? [] : columns,
    competency: long ? competency : -1,
    level,
  };
}

/** Headings behind the first competency of which nothing is known. */
const unread = ({ cells }: DocumentRow, { columns, kind, requirements, job }: Table): readonly string[] => {
  const known = new Set([...columns.map(({ at }) => at), kind, requirements, job]);
  const first = columns[0]?.at ?? cells.length;
  return cells
    .filter((cell, at) => at > first && cell !== '' && !known.has(at))
    .map((cell) => cell.replace(/\n/g, ' '));
};

/** A competency with its level, in cells of their own or, from a PDF, in one line. */
function entryIn(
  { filled }: DocumentRow,
  competencies: readonly Competency[],
): { readonly name: string; readonly level: number } | undefined {
  const cells = filled.filter((cell, at) => at > 0 || !/^\d{1,2}[.)]?$/.test(cell));
  const name = withoutNumber((cells[0] ?? '').replace(/\n/g, ' '));
  const level = levelIn(cells[1] ?? '');
  if (level !== undefined && /\p{L}{3}/u.test(name)) return { name, level };
  if (cells.length !== 1) return undefined;
  const words = name.split(' ');
  for (let n = Math.min(words.length - 1, 8); n > 0; n -= 1) {
    const [begins, figure] = [words.slice(0, n).join(' '), levelIn(words[n] ?? '')];
    if (figure !== undefined && findCompetency(competencies, begins)) return { name: begins, level: figure };
  }
  return undefined;
}

function requirementIn(
  { cells }: DocumentRow,
  marks: readonly { readonly at: number; readonly weight: string }[],
  heading: string,
): string {
  const markAt = new Set(marks.map(({ at }) => at));
  const words = cells
    .filter((cell, at) => cell !== '' && cell !== ':' && !markAt.has(at))
    .map((cell) => cell.replace(/\n/g, '; '));
  const weight = marks.find(({ at }) => (cells[at] ?? '') !== '')?.weight;
  return `${heading === '' ? '' : `${heading}: `}${words.map(withoutNumber).join(' ')}${weight === undefined ? '' : ` (${weight})`}`;
}
