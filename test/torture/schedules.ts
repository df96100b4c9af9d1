// Random schedules of what happens to a response tab, judged by the script's own reading and by a plain count beside it.
import type { Assignment, Cycle } from '../../src/core/cycle/cycle';
import { readAnswers } from '../../src/core/record/read-answers';
import type { AcceptedAnswer, QuarantinedAnswer } from '../../src/core/response/answer';
import { takeIn } from '../../src/core/response/take-in';
import { answersTab } from '../../src/core/tab/answers-tab';
import { quarantineTab } from '../../src/core/tab/quarantine-tab';
import { textsIn } from '../../src/core/text/texts';
import type { CellValue } from '../../src/core/workbook/cell';
import { planTab } from '../../src/core/workbook/plan-tab';
import { readTab } from '../../src/core/workbook/read-tab';
import { type Random, seeded } from '../../src/local/simulated/random';
import { aCycle, anAssignment } from '../support/builders';
import { cellValues } from '../support/cell-values';

const codes = ['M.01', 'M.02', 'T.01'];
const cycle: Cycle = aCycle({ competencies: codes });
const office = { texts: textsIn('id'), cycles: [cycle], competencies: [] };
const codeOf = (index: number) => `AAAA-AAAA-AAAA-000${index}`;
const assignments: readonly Assignment[] = [1, 2, 3, 4].map((index) =>
  anAssignment({
    code: codeOf(index),
    ratee: { nip: `19900101201501100${index}`, name: `Pegawai ${index}` },
    rater: { id: `r${index}`, name: `Atasan ${index}`, email: `atasan${index}@contoh.example` },
  }),
);
const head: readonly CellValue[] = [
  'Stempel waktu',
  'Alamat Email',
  'Kode pengisian',
  'Pegawai yang dinilai',
  ...codes.flatMap((code) => [`${code} Nama`, `Contoh perilaku: ${code} Nama`]),
];
const opened = 46_297;

interface Kept {
  accepted: readonly AcceptedAnswer[];
  quarantined: readonly QuarantinedAnswer[];
}

/** Through the tabs and back, as the workbook keeps them. */
const throughTabs = ({ accepted, quarantined }: Kept): Kept => ({
  accepted: readTab(answersTab, cellValues(planTab(answersTab, accepted, office).cells), office).whole,
  quarantined: readTab(quarantineTab, cellValues(planTab(quarantineTab, quarantined, office).cells), office)
    .whole,
});

/** "Not observed" and an empty cell say the same. */
const said = (row: readonly CellValue[], columns: readonly CellValue[]) =>
  columns
    .flatMap((heading, column) =>
      column === 0 ? [] : [`${heading}=${String(row[column] ?? '').replace('Tidak teramati', '')}`],
    )
    .sort()
    .join('|');

/** Plays one schedule. @returns what went wrong; undefined if nothing did */
export function playSchedule(seed: number): string | undefined {
  const random = seeded(seed);
  let columns = [...head];
  const rows: CellValue[][] = [];
  let kept: Kept = { accepted: [], quarantined: [] };
  /** Every content that a reading could have seen, by moment and content. */
  const seen = new Map<string, { code: string; time: number; valid: boolean; level: number | undefined }>();
  let now = opened;

  const read = () => {
    for (const row of rows) {
      const time = row[0];
      if (typeof time !== 'number') continue;
      const cell = (heading: string) => row[columns.indexOf(heading)];
      const code = String(cell('Kode pengisian') ?? '');
      const email = cell('Alamat Email');
      const assignment = assignments.find((one) => one.code === code);
      seen.set(`${time}|${said(row, columns)}`, {
        code,
        time,
        valid: assignment !== undefined && (email === undefined || email === assignment.rater.email),
        level: Number(/^\d/.exec(String(cell('M.01 Nama') ?? ''))?.[0]) || undefined,
      });
    }
    const raw = readAnswers([columns, ...rows], { role: 'supervisor', competencies: codes, highestLevel: 5 });
    kept = throughTabs(takeIn({ cycle, assignments, raw, ...kept }));
  };

  const steps = random.int(4, 14);
  for (let step = 0; step < steps; step++) {
    // Several may arrive in the same thousandth of a second.
    if (random.next() < 0.8) now += random.int(1, 5_000_000) / 86_400_000;
    happen(random, rows, columns, now);
    if (random.next() < 0.1) columns = moveColumn(random, columns, rows);
    // The event may be lost, may come twice, may come while another runs; each that comes reads everything.
    const readings = random.pick([0, 1, 1, 1, 2]);
    for (let reading = 0; reading < readings; reading++) read();
  }
  read();
  read();
  return judge(kept, [...seen.values()], () => {
    const again: Kept = { accepted: [], quarantined: [] };
    const raw = readAnswers([columns, ...rows], { role: 'supervisor', competencies: codes, highestLevel: 5 });
    return takeIn({ cycle, assignments, raw, ...again }).accepted;
  });
}

/** Somebody sends, sends the same twice, changes an answer, leaves it blank; HR sorts, empties or deletes a row. */
function happen(random: Random, rows: CellValue[][], columns: readonly CellValue[], now: number): void {
  const answer = (): CellValue[] => {
    const who = random.int(1, 4);
    const level = () => random.pick(['1 – Paham', '3 – Menengah', '5 – Ahli', 'Tidak teramati', undefined]);
    const values: Record<string, CellValue> = {
      'Alamat Email': random.pick([
        `atasan${who}@contoh.example`,
        `atasan${who}@contoh.example`,
        'lain@contoh.example',
        undefined,
      ]),
      'Kode pengisian': random.pick([codeOf(who), codeOf(who), codeOf(who), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ']),
    };
    return columns.map((heading, column) =>
      column === 0
        ? now
        : (values[String(heading)] ??
          (String(heading).startsWith('Contoh')
            ? random.pick([undefined, undefined, 'Menolak\n hadiah  pada Mei: tegas'])
            : codes.some((code) => String(heading).startsWith(code))
              ? level()
              : undefined)),
    );
  };
  const what = random.next();
  const at = random.int(0, Math.max(0, rows.length - 1));
  const there = rows[at];
  if (what < 0.55 || there === undefined) rows.push(answer());
  else if (what < 0.65) rows.push([...there]);
  else if (what < 0.78) {
    const next = answer();
    const code = columns.indexOf('Kode pengisian');
    next[code] = there[code];
    rows[at] = next;
  } else if (what < 0.84) rows.push([]);
  else if (what < 0.9) rows.reverse();
  else if (what < 0.95) rows[at] = [];
  else rows.splice(at, 1);
}

function moveColumn(random: Random, columns: readonly CellValue[], rows: CellValue[][]): CellValue[] {
  const from = random.int(1, columns.length - 1);
  const to = random.int(1, columns.length - 1);
  const move = (row: readonly CellValue[]) => {
    const next = Array.from(columns, (_, column) => row[column]);
    next.splice(to, 0, ...next.splice(from, 1));
    return next;
  };
  rows.forEach((row, index) => {
    if (row.length > 0) rows[index] = move(row);
  });
  return move(columns);
}

interface Seen {
  readonly code: string;
  readonly time: number;
  readonly valid: boolean;
  readonly level: number | undefined;
}

function judge(
  kept: Kept,
  seen: readonly Seen[],
  rebuilt: () => readonly AcceptedAnswer[],
): string | undefined {
  const valid = seen.filter((one) => one.valid);
  if (kept.accepted.length !== valid.length)
    return `${valid.length} answers could count, ${kept.accepted.length} are in Nilai`;
  if (kept.quarantined.length !== seen.length - valid.length)
    return `${seen.length - valid.length} answers are to be put aside, ${kept.quarantined.length} are`;
  for (const { code } of assignments) {
    const own = valid.filter((one) => one.code === code);
    const latest = Math.max(...own.map(({ time }) => time));
    const levels = own.filter(({ time }) => time === latest).map(({ level }) => level);
    const inForce = kept.accepted.filter((one) => one.code === code && one.inForce);
    if (inForce.length !== (own.length > 0 ? 1 : 0)) return `${inForce.length} answers of ${code} in force`;
    const [counts] = inForce;
    if (counts !== undefined && !levels.includes(counts.levels['M.01']))
      return `not the latest answer of ${code} is in force`;
  }
  for (const again of rebuilt())
    if (!kept.accepted.some(({ key }) => key === again.key)) return 'rebuilding gives another answer';
  return undefined;
}
