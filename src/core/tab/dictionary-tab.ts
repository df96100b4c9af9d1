// Kompetensi: the dictionary, one row a competency and level, with the indicators that forms show.
import type { Competency, CompetencyLevel } from '../framework/competency';
import { type Problem, problem } from '../problem';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const dictionaryTab = { key: 'kompetensi', name: 'Kompetensi' } as const;

const header = {
  code: 'Kode',
  name: 'Kompetensi',
  group: 'Kelompok',
  level: 'Level',
  levelName: 'Nama Level',
  description: 'Uraian Level',
  indicator: 'Indikator',
  definition: 'Definisi',
  nameEn: 'Nama (Inggris)',
  aliases: 'Nama Lain',
} as const;

const groups = ['manajerial', 'sosial kultural', 'teknis'] as const;

/** The dictionary as the tab has it. Each competency must have levels 1, 2, ... without a gap. */
export function readDictionary(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): { readonly competencies: readonly Competency[]; readonly problems: readonly Problem[] } {
  const table = readTable(dictionaryTab.name, values, [header.code, header.name, header.level], texts);
  const problems = [...table.problems];
  const indicators = table.headers.filter((text) => text.startsWith(header.indicator));
  const found = new Map<string, { first: Competency; row: number; levels: CompetencyLevel[] }>();
  for (const row of table.rows) {
    const code = row.text(header.code);
    const level = row.number(header.level);
    const entry = found.get(code) ?? {
      first: {
        code,
        name: row.text(header.name),
        nameEn: row.text(header.nameEn) || undefined,
        group: groups.find((group) => group === row.text(header.group).toLowerCase()) ?? 'teknis',
        definition: row.text(header.definition),
        aliases: row
          .text(header.aliases)
          .split(';')
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        levels: [],
      },
      row: row.row,
      levels: [],
    };
    found.set(code, entry);
    if (code === '' || level !== entry.levels.length + 1) {
      problems.push(
        problem(
          'error',
          'dictionary-level',
          { tab: dictionaryTab.name, row: row.row, column: code === '' ? header.code : header.level },
          texts.dictionaryLevel(code, row.text(header.level), entry.levels.length + 1),
        ),
      );
      continue;
    }
    entry.levels.push({
      level,
      name: row.text(header.levelName),
      description: row.text(header.description),
      indicators: indicators.map((column) => row.text(column)).filter((text) => text !== ''),
    });
  }
  const competencies = [...found.values()]
    .filter(({ levels }) => levels.length > 0)
    .map(({ first, levels }) => ({ ...first, levels }));
  return { competencies, problems };
}

export function planDictionary(competencies: readonly Competency[]): TabPlan {
  const most = competencies.reduce(
    (count, { levels }) => Math.max(count, ...levels.map(({ indicators }) => indicators.length)),
    3,
  );
  const text = { format: 'text', wrap: true } as const;
  return planTable({
    ...dictionaryTab,
    columns: [
      { header: header.code, width: 70, style: text },
      { header: header.name, width: 170, style: text },
      { header: header.group, width: 120, choices: groups, style: text },
      { header: header.level, width: 60, style: { align: 'CENTER' } },
      { header: header.levelName, width: 150, style: text },
      { header: header.description, width: 300, style: text },
      ...Array.from({ length: most }, (_, index) => ({
        header: `${header.indicator} ${index + 1}`,
        width: 300,
        style: text,
      })),
      { header: header.definition, width: 300, style: text },
      { header: header.nameEn, width: 150, style: text },
      { header: header.aliases, width: 160, style: text },
    ],
    rows: competencies.flatMap((competency) =>
      competency.levels.map((level) => [
        competency.code,
        competency.name,
        competency.group,
        level.level,
        level.name,
        level.description,
        ...Array.from({ length: most }, (_, index) => level.indicators[index] ?? ''),
        competency.definition,
        competency.nameEn ?? '',
        competency.aliases.join('; '),
      ]),
    ),
    spareRows: 10,
    frozenColumns: 2,
    color: '#1e5b46',
  });
}
