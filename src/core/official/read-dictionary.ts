// Reads an agency's dictionary of technical competencies: a table, or the layout of the annex of PermenPANRB 38/2017, one block a competency.
import type { Competency, CompetencyLevel } from '../framework/competency';
import { nationalLevels } from '../framework/national-dictionary';
import { nameKey } from '../names';
import { type Problem, problem, type Wording } from '../problem';
import type { Texts } from '../text/texts';
import { documentRows, labelled, levelIn } from './document-rows';

interface ReadDictionary {
  readonly competencies: readonly Competency[];
  readonly problems: readonly Problem[];
}

interface Begun {
  readonly row: number;
  code: string;
  name: string;
  definition: string;
  readonly levels: Map<number, { description: string; readonly indicators: string[] }>;
}

const headings = {
  code: /^kode(kompetensi)?$/,
  name: /^(nama|judul)?kompetensi$/,
  definition: /^definisi/,
  level: /^level(kompetensi)?$/,
  description: /^(deskripsi|uraian)/,
  indicators: /^indikator/,
} as const;
type Heading = keyof typeof headings;

const headingOf = (cell: string): Heading | undefined => {
  const key = nameKey(cell);
  return (Object.keys(headings) as Heading[]).find((one) => headings[one].test(key));
};

/** Indicators of a cell: lines, of which one that begins without a number goes on with the one before. */
const indicatorsIn = (cell: string): readonly string[] =>
  cell
    .split(/\n|\s(?=\d\.\d{1,2}\.?\s)/)
    .reduce<string[]>((all, line) => {
      const [, numbered] = /^(?:\d\.\d{1,2}\.?|[a-z\d][.)]|[-•])\s*(.*)$/.exec(line) ?? [];
      const last = all.length - 1;
      if (numbered !== undefined || last < 0) all.push((numbered ?? line).trim());
      else all[last] = `${all[last]} ${line.trim()}`;
      return all;
    }, [])
    .filter((line) => line !== '');

/**
 * Reads every competency with levels from 1 up, each with words. A competency that is not whole is left out and said.
 * @param taken codes in use: a competency without a code gets the next free one
 */
export function readDictionary(
  text: string,
  taken: readonly string[],
  { official: { standards: texts } }: Pick<Texts, 'official'>,
): ReadDictionary {
  const problems: Problem[] = [];
  const begun: Begun[] = [];
  let columns: readonly (Heading | undefined)[] = [];
  let level: { description: string; readonly indicators: string[] } | undefined;

  const begin = (row: number): Begun => {
    const next: Begun = { row, code: '', name: '', definition: '', levels: new Map() };
    begun.push(next);
    level = undefined;
    return next;
  };
  /** The competency that a code or name speaks of: one that lacks it yet, else a new one. */
  const named = (row: number, of: 'code' | 'name', said: string): void => {
    const last = begun[begun.length - 1];
    if (last?.[of] === said) return;
    const target = last !== undefined && last[of] === '' && last.levels.size === 0 ? last : begin(row);
    target[of] = said;
  };

  for (const row of documentRows(text)) {
    const pair = labelled(row);
    const label = pair && headingOf(pair.label);
    const found = row.cells.map(headingOf);
    if (found.includes('level') && found.filter((one) => one !== undefined).length >= 2) columns = found;
    else if (pair && (label === 'code' || label === 'name')) named(row.row, label, pair.value);
    else if (pair && label === 'definition' && begun.length > 0)
      (begun[begun.length - 1] as Begun).definition = pair.value;
    else if (columns.length > 0) {
      const said = (of: Heading) =>
        row.cells.filter((cell, at) => columns[at] === of && cell !== '').join('\n');
      // Word and worksheets leave the cells below a joined one empty.
      if (said('code') !== '' && begun[begun.length - 1]?.code !== said('code'))
        begin(row.row).code = said('code');
      if (said('name') !== '') named(row.row, 'name', said('name').replace(/\n/g, ' '));
      const current = begun[begun.length - 1];
      if (current === undefined) continue;
      if (said('definition') !== '') current.definition = said('definition').replace(/\n/g, ' ');
      const at = levelIn(said('level'));
      if (at !== undefined) {
        level = { description: '', indicators: [] };
        current.levels.set(at, level);
      }
      if (level === undefined) continue;
      level.description = [level.description, said('description').replace(/\n/g, ' ')].join(' ').trim();
      const further =
        row.filled.length === 1 && /^\d\.\d/.test(row.filled[0] ?? '') ? row.filled[0] : undefined;
      level.indicators.push(
        ...(further === undefined
          ? row.cells.flatMap((cell, at) => (columns[at] === 'indicators' ? indicatorsIn(cell) : []))
          : indicatorsIn(further)),
      );
      if (further !== undefined && said('description') === further)
        level.description = level.description.slice(0, -further.length).trim();
    }
  }

  const codes = new Set(taken.map(nameKey));
  const free = (): string => {
    let n = 1;
    const written = () => `T.${String(n).padStart(2, '0')}`;
    while (codes.has(nameKey(written()))) n += 1;
    codes.add(nameKey(written()));
    return written();
  };
  const tell = (code: string, row: number, words: Wording) =>
    problems.push(problem('error', code, { row }, words));
  const competencies = begun.flatMap(({ row, code, name, definition, levels }): readonly Competency[] => {
    const heights = [...levels.keys()].sort((a, b) => a - b);
    const missing = Array.from({ length: Math.max(0, ...heights) }, (_, i) => i + 1).filter(
      (one) => !levels.has(one),
    );
    const wordless = heights.filter((one) => {
      const said = levels.get(one);
      return said?.description === '' && said.indicators.length === 0;
    });
    if (name === '' || heights.length === 0) tell('dictionary-bare', row, texts.bare(name || code));
    else if (missing.length > 0) tell('dictionary-gap', row, texts.gap(name, missing));
    else if (wordless.length > 0) tell('dictionary-gap', row, texts.gap(name, wordless));
    else {
      const whole: CompetencyLevel[] = heights.map((one) => ({
        level: one,
        name: nationalLevels[one - 1]?.name ?? '',
        description: levels.get(one)?.description ?? '',
        indicators: levels.get(one)?.indicators ?? [],
      }));
      return [{ code, name, nameEn: undefined, group: 'teknis', definition, aliases: [], levels: whole }];
    }
    return [];
  });
  if (begun.length === 0) tell('dictionary-none', 1, texts.noDictionary);
  for (const { code } of competencies) if (code !== '') codes.add(nameKey(code));
  return {
    competencies: competencies.map((one) => (one.code === '' ? { ...one, code: free() } : one)),
    problems,
  };
}
