// Judges a dictionary as HR edited it: one row a competency and level.
import { nameKey } from '../names';
import type { Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { FrameworkTexts } from '../text/id/framework';

/** A row of the Kompetensi tab, cells as text. `row` is where it stands. */
export interface DictionaryRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
  readonly level: string;
  readonly description: string;
  readonly indicators: readonly string[];
}

export interface DictionaryContext {
  readonly texts: FrameworkTexts;
  /** 'Kompetensi' if not given. */
  readonly tab?: string;
  /** Headers, for the place of problems. */
  readonly columns?: {
    readonly code: string;
    readonly name: string;
    readonly level: string;
    readonly description: string;
  };
}

interface Entry {
  readonly first: DictionaryRow;
  readonly rowOfLevel: Map<number, number>;
}

const usualColumns = { code: 'Kode', name: 'Kompetensi', level: 'Level', description: 'Uraian Level' };

/**
 * Every problem of an edited dictionary: codes or names missing, a name or alias two competencies share,
 * levels that are not 1, 2, 3 ... without a gap or repeat, a level without words, competencies of unequal
 * height. Errors make the dictionary unusable, warnings do not.
 */
export function checkDictionary(
  rows: readonly DictionaryRow[],
  context: DictionaryContext,
): readonly Problem[] {
  const { texts, tab = 'Kompetensi', columns = usualColumns } = context;
  const problems: Problem[] = [];
  const tell = (
    severity: Problem['severity'],
    code: string,
    row: number,
    column: string,
    wording: Wording,
  ) => {
    problems.push(problem(severity, code, { tab, row, column }, wording));
  };
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const key = nameKey(row.code);
    if (key === '') {
      tell('error', 'competency-code-missing', row.row, columns.code, texts.competencyCodeMissing);
      continue;
    }
    const entry = entries.get(key) ?? { first: row, rowOfLevel: new Map<number, number>() };
    entries.set(key, entry);
    const { first } = entry;
    if (row === first && nameKey(row.name) === '') {
      tell('error', 'competency-name-missing', row.row, columns.name, texts.competencyNameMissing(row.code));
    } else if (nameKey(row.name) !== '' && nameKey(row.name) !== nameKey(first.name)) {
      const wording = texts.competencyDiffers(row.code, columns.name, first.row);
      tell('warning', 'competency-differs', row.row, columns.name, wording);
    }
    const level = /^[1-9]\d?$/.test(row.level.trim()) ? Number(row.level) : undefined;
    const before = level === undefined ? undefined : entry.rowOfLevel.get(level);
    if (level === undefined) {
      tell(
        'error',
        'level-not-whole',
        row.row,
        columns.level,
        texts.levelNotWhole(row.code, row.level.trim()),
      );
    } else if (before !== undefined) {
      tell('error', 'level-twice', row.row, columns.level, texts.levelTwice(row.code, level, before));
    } else {
      entry.rowOfLevel.set(level, row.row);
      const wordless = [row.description, ...row.indicators].every((words) => words.trim() === '');
      if (wordless)
        tell('warning', 'level-empty', row.row, columns.description, texts.levelEmpty(row.code, level));
    }
  }

  const heights = [...entries.values()].map(({ rowOfLevel }) => Math.max(0, ...rowOfLevel.keys()));
  const most = Math.max(0, ...heights);
  for (const { first, rowOfLevel } of entries.values()) {
    const height = Math.max(0, ...rowOfLevel.keys());
    const missing = Array.from({ length: height }, (_, index) => index + 1).filter(
      (level) => !rowOfLevel.has(level),
    );
    if (missing.length > 0) {
      tell('error', 'levels-broken', first.row, columns.level, texts.levelsBroken(first.code, missing));
    } else if (height > 0 && height < most) {
      tell(
        'warning',
        'scales-differ',
        first.row,
        columns.level,
        texts.scalesDiffer(first.code, height, most),
      );
    }
  }
  for (const { row, name, other } of sharedNames([...entries.values()].map(({ first }) => first))) {
    tell('warning', 'competency-name-shared', row, columns.name, texts.competencyNameShared(name, other));
  }
  return problems;
}

/** Names, codes and aliases by which more than one competency could be meant. */
function sharedNames(
  rows: readonly DictionaryRow[],
): readonly { row: number; name: string; other: string }[] {
  const owners = new Map<string, string>();
  const shared: { row: number; name: string; other: string }[] = [];
  for (const row of rows) {
    const own = new Map(
      [row.code, row.name, row.nameEn ?? '', ...(row.aliases ?? [])].map((name) => [nameKey(name), name]),
    );
    for (const [key, name] of own) {
      if (key === '') continue;
      const other = owners.get(key);
      if (other === undefined) owners.set(key, row.code);
      else shared.push({ row: row.row, name, other });
    }
  }
  return shared;
}
