// Penugasan: who rates whom in which role, frozen when the cycle opened; link, state and time are shown beside it.
import type { Assignment, AssignmentState } from '../cycle/cycle';
import { type FormRecord, formOf } from '../form/form-record';
import { personalLink } from '../form/personal-link';
import type { AcceptedAnswer } from '../response/answer';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { readPairs, writePairs } from '../workbook/pairs';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readJobKind, writeJobKind } from './job-kind-words';
import { readRole, roleWords } from './role-words';

export const assignmentsTab = { key: 'penugasan', name: 'Penugasan' } as const;

const header = {
  cycle: 'Siklus',
  code: 'Kode',
  team: 'Kode Tim',
  role: 'Peran',
  raterId: 'ID Penilai',
  raterName: 'Nama Penilai',
  raterEmail: 'Email Penilai',
  rateeNip: 'NIP Dinilai',
  rateeName: 'Nama Dinilai',
  job: 'Jabatan',
  jobKind: 'Jenis Jabatan',
  unit: 'Unit Kerja',
  required: 'Standar',
  technical: 'Kompetensi Teknis',
  channel: 'Pengenal',
  link: 'Tautan Pribadi',
  state: 'Status',
  received: 'Waktu Masuk',
  standing: 'Keadaan',
  endedAt: 'Berakhir',
  remindedOn: 'Diingatkan',
  extendedTo: 'Diperpanjang Sampai',
} as const;

const channelWords = { email: 'Email dicocokkan', code: 'Kode saja', paper: 'Diisikan petugas' } as const;
const channels = ['email', 'code', 'paper'] as const;

const standingWords: Readonly<Record<AssignmentState, string>> = {
  active: 'Aktif',
  replaced: 'Digantikan',
  withdrawn: 'Ditarik',
};
const standings = ['active', 'replaced', 'withdrawn'] as const;

export function readAssignments(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly Assignment[] {
  const needed = [header.code, header.role, header.raterId, header.rateeNip];
  return readTable(assignmentsTab.name, values, needed, texts).rows.flatMap((row): Assignment[] => {
    const role = readRole(row.text(header.role));
    if (role === undefined) return [];
    return [
      {
        cycle: row.text(header.cycle),
        code: row.text(header.code),
        ...(row.text(header.team) === '' ? {} : { team: row.text(header.team) }),
        role,
        rater: {
          id: row.text(header.raterId),
          name: row.text(header.raterName),
          email: row.text(header.raterEmail).toLowerCase() || undefined,
        },
        ratee: { nip: row.text(header.rateeNip), name: row.text(header.rateeName) },
        job: row.text(header.job),
        jobKind: readJobKind(row.text(header.jobKind)),
        unit: row.text(header.unit),
        required: readPairs(row.text(header.required)),
        technical: row
          .text(header.technical)
          .split(/\s+/)
          .filter((code) => code !== ''),
        channel: channels.find((channel) => channelWords[channel] === row.text(header.channel)) ?? 'code',
        state: standings.find((state) => standingWords[state] === row.text(header.standing)) ?? 'active',
        endedAt: row.text(header.endedAt) || undefined,
        remindedOn: row.text(header.remindedOn) || undefined,
        extendedTo: row.text(header.extendedTo) || undefined,
      },
    ];
  });
}

export function planAssignments(
  assignments: readonly Assignment[],
  forms: readonly FormRecord[],
  answers: readonly AcceptedAnswer[],
  texts: WorkbookTexts,
): TabPlan {
  const style = { format: 'text' } as const;
  const received = new Map(
    answers.filter(({ inForce }) => inForce).map((answer) => [answer.code, answer.time]),
  );
  return planTable({
    ...assignmentsTab,
    columns: [
      { header: header.cycle, width: 110, style },
      { header: header.code, width: 170, style },
      { header: header.role, width: 70, style },
      { header: header.raterId, width: 160, style },
      { header: header.raterName, width: 200, style },
      { header: header.raterEmail, width: 220, style },
      { header: header.rateeNip, width: 160, style },
      { header: header.rateeName, width: 200, style },
      { header: header.job, width: 240, style },
      { header: header.jobKind, width: 140, style },
      { header: header.unit, width: 200, style },
      { header: header.required, width: 260, style },
      { header: header.technical, width: 140, style },
      { header: header.channel, width: 130, style },
      { header: header.link, width: 200, style },
      { header: header.state, width: 80, style },
      { header: header.received, width: 130, style: { format: 'date-time' } },
      { header: header.standing, width: 90, style },
      { header: header.endedAt, width: 150, style },
      { header: header.remindedOn, width: 100, style },
      { header: header.extendedTo, width: 150, style },
      { header: header.team, width: 170, style },
    ],
    rows: assignments.map((a) => {
      const time = received.get(a.code);
      const template = formOf(forms, a)?.prefill;
      return [
        a.cycle,
        a.code,
        roleWords[a.role],
        a.rater.id,
        a.rater.name,
        a.rater.email ?? '',
        a.ratee.nip,
        a.ratee.name,
        a.job,
        writeJobKind(a.jobKind),
        a.unit,
        writePairs(a.required),
        a.technical.join(' '),
        channelWords[a.channel],
        template === undefined ? '' : personalLink(template, a),
        time === undefined ? 'Belum' : 'Masuk',
        time,
        standingWords[a.state],
        a.endedAt ?? '',
        a.remindedOn ?? '',
        a.extendedTo ?? '',
        a.team ?? '',
      ];
    }),
    spareRows: 1,
    frozenColumns: 2,
    color: '#b08a2e',
    guard: texts.guard,
  });
}
