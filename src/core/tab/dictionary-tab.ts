// Kompetensi: the dictionary, one row a competency and level, with the indicators that forms show.
import type { Competency, CompetencyLevel } from '../framework/competency';
import { nameKey } from '../names';
import { tabNames } from '../tab-names';
import type { FrameworkTexts } from '../text/id/framework';
import { cellText, type Kind, oneOf, optionalText, Refusal, text, wholeNumber } from '../workbook/cell-kind';
import { type At, columnsOf, type Fault } from '../workbook/columns';

/** One level of a competency, with what is said of the competency in that row. */
interface DictionaryRow {
  readonly competency: Omit<Competency, 'levels'>;
  readonly level: CompetencyLevel;
}

const group = oneOf<Competency['group']>({
  manajerial: 'manajerial',
  'sosial kultural': 'sosial kultural',
  teknis: 'teknis',
});

/** Words that head columns of ours, and may head none of a competency. */
const taken = new Set(
  [
    'Kode',
    'Waktu',
    'Periode',
    'Siklus',
    'Peran',
    'Status',
    'Keadaan',
    'Kunci',
    'Email',
    'Jabatan',
    'Sumber',
  ].map(nameKey),
);

/** A code heads columns and stands before a colon or '=': letters and digits, with dots, hyphens or underscores between them. */
const code: Kind<string> = {
  ...text,
  read: (cell) => {
    const words = cellText(cell);
    const sound = /^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u.test(words) && !(words in {});
    return words === '' || (sound && !taken.has(nameKey(words)))
      ? words
      : new Refusal('competency-code', ({ framework }) => framework.codeUnfit(words));
  },
};

const aliases: Kind<readonly string[]> = {
  style: { format: 'text' },
  read: (cell) =>
    cellText(cell)
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  write: (names) => names.join('; '),
};

const fewestIndicators = 3;
const indicator = 'Indikator';

/** The highest number of a heading 'Indikator 4'. */
const mostIndicators = (headings: readonly string[]): number =>
  Math.max(
    fewestIndicators,
    ...headings.map((heading) => Number(/^indikator(\d+)$/.exec(nameKey(heading))?.[1] ?? 0)),
  );

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<DictionaryRow, { readonly indicators: number }, object, object>();

const columns = {
  code: c.needed('Kode', 70, code, ({ competency }) => competency.code, wrapped),
  name: c.read('Kompetensi', 170, text, ({ competency }) => competency.name, wrapped),
  group: c.read('Kelompok', 120, group, ({ competency }) => competency.group, {
    style: { wrap: true },
    choices: ['manajerial', 'sosial kultural', 'teknis'],
  }),
  level: c.needed('Level', 60, wholeNumber(99), ({ level }) => level.level, { style: { align: 'CENTER' } }),
  levelName: c.read('Nama Level', 150, text, ({ level }) => level.name, wrapped),
  description: c.read('Uraian Level', 300, text, ({ level }) => level.description, wrapped),
  indicators: c.each(({ indicators }, headings) =>
    Array.from({ length: indicators ?? mostIndicators(headings) }, (_, index) =>
      c.read(`${indicator} ${index + 1}`, 300, text, ({ level }) => level.indicators[index] ?? '', wrapped),
    ),
  ),
  definition: c.read('Definisi', 300, text, ({ competency }) => competency.definition, wrapped),
  nameEn: c.read('Nama (Inggris)', 150, optionalText, ({ competency }) => competency.nameEn, wrapped),
  aliases: c.read('Nama Lain', 160, aliases, ({ competency }) => competency.aliases, wrapped),
};

export const dictionaryTab = c.gatheredTab({
  key: 'kompetensi',
  name: tabNames.competencies,
  people: 'none',
  made: 'at set-up',
  color: '#1e5b46',
  frozenColumns: 2,
  spareRows: 10,
  factsOf: ['importOffice', 'importStandards'],
  id: ['code', 'level'],
  same: nameKey,
  prepare: (_, competencies: readonly Competency[]) => ({
    indicators: Math.max(
      fewestIndicators,
      ...competencies.flatMap(({ levels }) => levels.map(({ indicators }) => indicators.length)),
    ),
  }),
  columns,
  row: ({ level, levelName, description, indicators, group, ...said }) => ({
    competency: { ...said, group: group ?? 'teknis' },
    level: { level, name: levelName, description, indicators: Object.values(indicators) },
  }),
  check: (rows, { texts }) => checkDictionary(rows, texts.framework),
  gather: (rows): readonly Competency[] =>
    byCode(rows, (row) => row.competency.code).map(([first, ...more]) => ({
      ...first.competency,
      levels: [first, ...more].map(({ level }) => level).sort((a, b) => a.level - b.level),
    })),
  spread: (competencies: readonly Competency[]) =>
    competencies.flatMap(({ levels, ...competency }) => levels.map((level) => ({ competency, level }))),
});

/** Rows of one code together, in the order of the tab. */
function byCode<T>(rows: readonly T[], code: (row: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const row of rows) {
    const key = nameKey(code(row));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * What is wrong in a dictionary: no name or two of them, a level without the ones below it or without words, a name or
 * alias that two competencies share, competencies of unequal height.
 */
function checkDictionary(rows: readonly At<DictionaryRow>[], texts: FrameworkTexts): readonly Fault[] {
  const groups = byCode(rows, ({ row }) => row.competency.code);
  const heights = groups.map(heightOf);
  const most = Math.max(0, ...heights);
  return [
    ...groups.flatMap((group, index): Fault[] => {
      const [first] = group;
      const { code, name } = first.row.competency;
      const height = heights[index] ?? 0;
      const missing = Array.from({ length: Math.max(...group.map(levelOf)) }, (_, below) => below + 1).filter(
        (level) => !group.some((row) => levelOf(row) === level),
      );
      return [
        ...(nameKey(name) === ''
          ? [
              fault(
                'error',
                'competency-name-missing',
                first.at,
                columns.name,
                texts.competencyNameMissing(code),
              ),
            ]
          : []),
        ...group.flatMap((row) => ofRow(row, first, texts)),
        ...group.flatMap((row) =>
          levelOf(row) > height
            ? [
                {
                  ...fault(
                    'error',
                    'levels-broken',
                    row.at,
                    columns.level,
                    texts.levelsBroken(code, missing),
                  ),
                  spoils: 'row' as const,
                },
              ]
            : [],
        ),
        ...(height < most && missing.length === 0
          ? [
              fault(
                'warning',
                'scales-differ',
                first.at,
                columns.level,
                texts.scalesDiffer(code, height, most),
              ),
            ]
          : []),
      ];
    }),
    ...sharedNames(groups.map(([first]) => first)).map(({ at, name, other }) =>
      fault('warning', 'competency-name-shared', at, columns.name, texts.competencyNameShared(name, other)),
    ),
  ];
}

const fault = (
  severity: Fault['severity'],
  code: string,
  at: number,
  { header }: { readonly header: string },
  words: Pick<Fault, 'message' | 'action'>,
): Fault => ({ severity, code, at, column: header, ...words });

const levelOf = ({ row }: At<DictionaryRow>): number => row.level.level;

/** Levels from 1 up without a gap. */
function heightOf(group: readonly At<DictionaryRow>[]): number {
  const levels = new Set(group.map(levelOf));
  let height = 0;
  while (levels.has(height + 1)) height += 1;
  return height;
}

function ofRow({ at, row }: At<DictionaryRow>, first: At<DictionaryRow>, texts: FrameworkTexts): Fault[] {
  const { code, name } = row.competency;
  const { level, description, indicators } = row.level;
  const differs = nameKey(name) !== '' && nameKey(name) !== nameKey(first.row.competency.name);
  const wordless = [description, ...indicators].every((words) => words.trim() === '');
  return [
    ...(differs
      ? [
          fault(
            'warning',
            'competency-differs',
            at,
            columns.name,
            texts.competencyDiffers(code, columns.name.header, first.at),
          ),
        ]
      : []),
    ...(wordless
      ? [fault('warning', 'level-empty', at, columns.description, texts.levelEmpty(code, level))]
      : []),
  ];
}

/** Names, codes and aliases by which more than one competency could be meant. */
function sharedNames(
  rows: readonly At<DictionaryRow>[],
): readonly { readonly at: number; readonly name: string; readonly other: string }[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ at, row: { competency } }) => {
    const { code, name, nameEn = '', aliases } = competency;
    const own = new Map([code, name, nameEn, ...aliases].map((one) => [nameKey(one), one]));
    return [...own].flatMap(([key, name]) => {
      const other = owners.get(key);
      if (key === '') return [];
      owners.set(key, other ?? code);
      return other === undefined ? [] : [{ at, name, other }];
    });
  });
}
