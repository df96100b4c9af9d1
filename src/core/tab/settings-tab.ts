// Pengaturan: what the office decides, one row a setting, each with its ground.
import type { Band } from '../job-person-match';
import { type Problem, problem } from '../problem';
import { defaultSettings, type Settings } from '../settings/settings';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const settingsTab = { key: 'pengaturan', name: 'Pengaturan' } as const;

const columns = ['Pengaturan', 'Nilai', 'Keterangan'] as const;

const labels = {
  office: 'Nama perangkat daerah',
  language: 'Bahasa',
  hr: 'Email petugas kepegawaian',
  bands: 'Kategori JPM',
  capAtStandard: 'Batasi pada standar',
  objectionDays: 'Hari keberatan',
  retentionYears: 'Tahun penyimpanan',
  widestSpan: 'Rentang kendali terluas',
  mirrorDays: 'Hari cermin penilai',
} as const satisfies Record<keyof Settings, string>;

const writeBands = (bands: readonly Band[]) =>
  [...bands]
    .sort((a, b) => b.from - a.from)
    .map(({ from, name }) => `${from}: ${name}`)
    .join('; ');

function readBands(text: string): readonly Band[] | undefined {
  const bands = text.split(/[;\n]/).flatMap((part) => {
    const match = /^\s*(\d+(?:[.,]\d+)?)\s*[:=]\s*(.+?)\s*$/.exec(part);
    return match?.[1] && match[2] ? [{ from: Number(match[1].replace(',', '.')), name: match[2] }] : [];
  });
  return bands.length === 0 ? undefined : bands;
}

const readList = (text: string) =>
  text
    .split(/[\s,;]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part.includes('@'));

/** Settings as the tab has them; what is missing or unreadable keeps its default, the latter with a problem. */
export function readSettings(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const table = readTable(settingsTab.name, values, columns.slice(0, 2), texts);
  const problems = [...table.problems];
  const rows = new Map(table.rows.map((row) => [row.text('Pengaturan').toLowerCase(), row]));
  const read = <T>(label: string, parse: (text: string) => T | undefined, fallback: T): T => {
    const row = rows.get(label.toLowerCase());
    const text = row?.text('Nilai') ?? '';
    if (row === undefined || text === '') return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    problems.push(
      problem(
        'warning',
        'setting-unreadable',
        { tab: settingsTab.name, row: row.row, column: 'Nilai' },
        texts.settingUnreadable(label, text),
      ),
    );
    return fallback;
  };
  const count = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
  return {
    settings: {
      office: read(labels.office, (text) => text, defaultSettings.office),
      language: read(
        labels.language,
        (text) =>
          /^(id|indonesia)/i.test(text) ? 'id' : /^(en|english|inggris)/i.test(text) ? 'en' : undefined,
        defaultSettings.language,
      ),
      hr: read(labels.hr, readList, defaultSettings.hr),
      bands: read(labels.bands, readBands, defaultSettings.bands),
      capAtStandard: read(
        labels.capAtStandard,
        (text) =>
          /^(ya|yes|true)$/i.test(text) ? true : /^(tidak|no|false)$/i.test(text) ? false : undefined,
        defaultSettings.capAtStandard,
      ),
      objectionDays: read(labels.objectionDays, count, defaultSettings.objectionDays),
      retentionYears: read(labels.retentionYears, count, defaultSettings.retentionYears),
      widestSpan: read(labels.widestSpan, count, defaultSettings.widestSpan),
      mirrorDays: read(labels.mirrorDays, count, defaultSettings.mirrorDays),
    },
    problems,
  };
}

export function planSettings(settings: Settings, texts: WorkbookTexts): TabPlan {
  const value: Record<keyof Settings, string> = {
    office: settings.office,
    language: settings.language === 'id' ? 'Indonesia' : 'English',
    hr: settings.hr.join(', '),
    bands: writeBands(settings.bands),
    capAtStandard: settings.capAtStandard ? 'Ya' : 'Tidak',
    objectionDays: String(settings.objectionDays),
    retentionYears: String(settings.retentionYears),
    widestSpan: String(settings.widestSpan),
    mirrorDays: String(settings.mirrorDays),
  };
  const keys = Object.keys(labels) as (keyof Settings)[];
  return planTable({
    ...settingsTab,
    columns: [
      { header: columns[0], width: 220, style: { bold: true } },
      { header: columns[1], width: 320, style: { wrap: true, format: 'text' } },
      { header: columns[2], width: 480, style: { wrap: true, color: '#5f6b66' } },
    ],
    rows: keys.map((key) => [labels[key], value[key], texts.settingNotes[key]]),
    spareRows: 5,
    color: '#8a938f',
  });
}
