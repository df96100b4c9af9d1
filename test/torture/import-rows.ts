// Random malformed import rows: none may crash the import, vanish without a word, or bring in a person who is none.
import { importRoster } from '../../src/core/roster/import-roster';
import { rosterTab } from '../../src/core/tab/roster-tab';
import { textsIn } from '../../src/core/text/texts';
import { planTab } from '../../src/core/workbook/plan-tab';
import { readTab } from '../../src/core/workbook/read-tab';
import { type Random, seeded } from '../../src/local/simulated/random';
import { cellValues } from '../support/cell-values';

const texts = textsIn('id');
const header =
  'NIP BARU;NAMA;EMAIL GOV;JABATAN NAMA;JENIS JABATAN NAMA;ESELON NAMA;KEDUDUKAN HUKUM NAMA;JENIS PEGAWAI NAMA;UNOR NAMA;NIP ATASAN';

const junk = [
  '',
  ' ',
  '0',
  '-1',
  '1e18',
  '1,98609E+17',
  '198609262015051000',
  "'199001152015032001",
  '19900115 201503 2 001',
  '99999999999999999999',
  '=HYPERLINK("http://x")',
  '"',
  '""',
  'a;b',
  '\u0000',
  '\u202e\u200b',
  '😀'.repeat(9),
  'NULL',
  '#REF!',
  '31/02/1990',
  '<script>',
  'É́',
  'x'.repeat(5_000),
];

function row(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('');
  const nip = () =>
    random.pick([
      () => digits(18),
      () => `1990${String(random.int(1, 12)).padStart(2, '0')}15201503${random.int(1, 2)}${digits(3)}`,
      () => digits(random.int(0, 30)),
      () => random.pick(junk),
    ])();
  const cell = () => (random.next() < 0.5 ? 'Aktif' : random.pick(junk));
  const cells = [nip(), random.pick(['Siti Aminah', ...junk]), ...Array.from({ length: 8 }, cell)];
  const shaped = cells.map((text) =>
    random.next() < 0.1 ? `"${text.replaceAll('"', '""')}"` : text.replace(/[\n\r]/g, ' '),
  );
  if (random.next() < 0.1) shaped.splice(random.int(0, 9), 1);
  if (random.next() < 0.1) shaped.push('lebih');
  return shaped.join(random.next() < 0.02 ? ',' : ';');
}

/** Imports one file of random rows. @returns what went wrong; undefined if nothing did */
export function importRandomRows(seed: number, count: number): string | undefined {
  const random = seeded(seed);
  const text = [header, ...Array.from({ length: count }, () => row(random))].join('\n');
  try {
    const result = importRoster(text, { today: '2026-10-01', texts: texts.roster });
    if (!result.ok) return result.problems.length > 0 ? undefined : 'refused without a reason';
    const { people, leftOut, rows } = result.value;
    if (people.length + leftOut.length !== rows)
      return `${rows} rows, ${people.length} taken, ${leftOut.length} left out`;
    if (people.some(({ nip }) => !/^\d{18}$/.test(nip) || nip.endsWith('000'))) return 'a NIP that is none';
    if (new Set(people.map(({ nip }) => nip)).size !== people.length) return 'one NIP twice';
    const mentioned = new Set(result.value.problems.map(({ place }) => place.row));
    const silent = leftOut.find((one) => one.reason !== 'inactive' && !mentioned.has(one.row));
    if (silent !== undefined) return `row ${silent.row} left out without a word`;
    const planned = cellValues(planTab(rosterTab, people, { texts }).cells);
    const back = readTab(rosterTab, planned, { texts });
    if (back.problems.length > 0 || back.whole.length !== people.length)
      return `the tab reads ${back.whole.length} of ${people.length} people back`;
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'threw';
  }
}
