// Pegawai: one row an employee, kept by HR, filled by import.
import { type Problem, problem } from '../problem';
import { type Employee, fullName, type SupervisorLink } from '../roster/employee';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readJobKind, writeJobKind } from './job-kind-words';

export const rosterTab = { key: 'pegawai', name: 'Pegawai' } as const;

const header = {
  nip: 'NIP',
  name: 'Nama',
  titleBefore: 'Gelar Depan',
  titleAfter: 'Gelar Belakang',
  email: 'Email',
  job: 'Jabatan',
  jobKind: 'Jenis Jabatan',
  employment: 'Jenis Pegawai',
  grade: 'Golongan',
  unit: 'Unit Kerja',
  supervisor: 'NIP Atasan',
  supervisorName: 'Nama Atasan',
  status: 'Status',
} as const;

const active = 'Aktif';
const inactive = 'Tidak Aktif';

/** What is written in NIP Atasan: a NIP, or the title of someone without one. */
function readSupervisorLink(text: string): SupervisorLink | undefined {
  if (text === '') return undefined;
  const digits = text.replace(/[\s'"]/g, '');
  return /^\d+$/.test(digits) ? { kind: 'nip', nip: digits } : { kind: 'outside', title: text };
}

const writeSupervisorLink = (link: SupervisorLink | undefined): string =>
  link === undefined ? '' : link.kind === 'nip' ? link.nip : link.title;

/**
 * Employees as the tab has them. A NIP that stands as a number lost digits and is refused; rows without NIP and
 * name are skipped; supervisor links are checked elsewhere.
 */
export function readRoster(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): { readonly employees: readonly Employee[]; readonly problems: readonly Problem[] } {
  const table = readTable(rosterTab.name, values, [header.nip, header.name, header.job], texts);
  const problems = [...table.problems];
  const employees: Employee[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const nip = row.text(header.nip).replace(/[\s'"]/g, '');
    const place = { tab: rosterTab.name, row: row.row, column: header.nip, nip };
    if (!/^\d{18}$/.test(nip) || nip.endsWith('000')) {
      problems.push(problem('error', 'roster-nip', place, texts.rosterNip(nip)));
      continue;
    }
    const first = seen.get(nip);
    if (first !== undefined) {
      problems.push(problem('error', 'roster-duplicate', place, texts.rosterDuplicate(nip, first)));
      continue;
    }
    seen.set(nip, row.row);
    employees.push({
      nip,
      name: row.text(header.name),
      titleBefore: row.text(header.titleBefore),
      titleAfter: row.text(header.titleAfter),
      email: row.text(header.email).toLowerCase() || undefined,
      job: row.text(header.job),
      jobKind: readJobKind(row.text(header.jobKind)),
      employment: row.text(header.employment),
      grade: row.text(header.grade),
      unit: row.text(header.unit),
      supervisor: readSupervisorLink(row.text(header.supervisor)),
      active: !/^(tidak|non)/i.test(row.text(header.status)),
    });
  }
  return { employees, problems };
}

export function planRoster(employees: readonly Employee[], texts: WorkbookTexts): TabPlan {
  const names = new Map(employees.map((person) => [person.nip, fullName(person)]));
  const supervisorName = (link: SupervisorLink | undefined) =>
    link === undefined ? '' : link.kind === 'nip' ? (names.get(link.nip) ?? '') : texts.outsideSupervisor;
  return planTable({
    ...rosterTab,
    columns: [
      { header: header.nip, width: 160, style: { format: 'text' }, note: texts.rosterNotes.nip },
      { header: header.name, width: 200, style: { format: 'text' } },
      { header: header.titleBefore, width: 80, style: { format: 'text' } },
      { header: header.titleAfter, width: 110, style: { format: 'text' } },
      { header: header.email, width: 260, style: { format: 'text' }, note: texts.rosterNotes.email },
      { header: header.job, width: 260, style: { format: 'text' } },
      { header: header.jobKind, width: 150, style: { format: 'text' }, note: texts.rosterNotes.jobKind },
      { header: header.employment, width: 110, style: { format: 'text' } },
      { header: header.grade, width: 80, style: { format: 'text' } },
      { header: header.unit, width: 230, style: { format: 'text' } },
      {
        header: header.supervisor,
        width: 160,
        style: { format: 'text' },
        note: texts.rosterNotes.supervisor,
      },
      { header: header.supervisorName, width: 200, style: { format: 'text', color: '#5f6b66' } },
      { header: header.status, width: 100, choices: [active, inactive], style: { format: 'text' } },
    ],
    rows: employees.map((person) => [
      person.nip,
      person.name,
      person.titleBefore,
      person.titleAfter,
      person.email ?? '',
      person.job,
      writeJobKind(person.jobKind),
      person.employment,
      person.grade,
      person.unit,
      writeSupervisorLink(person.supervisor),
      supervisorName(person.supervisor),
      person.active ? active : inactive,
    ]),
    spareRows: 20,
    frozenColumns: 2,
    color: '#1e5b46',
  });
}
