// Pegawai: one row an employee, kept by HR, filled by import.
import { type Employee, fullName, type SupervisorLink } from '../roster/employee';
import { standingOf } from '../roster/legal-status';
import { tabNames } from '../tab-names';
import { address, cellText, type Kind, Refusal, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { jobKind } from './job-kind-words';

const active = 'Aktif';
const inactive = 'Tidak Aktif';

const digitsOf = (words: string) => words.replace(/[\s'"]/g, '');

/** 18 digits. A NIP that stood as a number lost the last of them and is refused. */
const nip: Kind<string> = {
  style: { format: 'text' },
  read: (cell) => {
    const digits = digitsOf(cellText(cell));
    return /^\d{18}$/.test(digits) && !digits.endsWith('000')
      ? digits
      : new Refusal('roster-nip', ({ workbook }) => workbook.rosterNip(digits));
  },
  write: (digits) => digits,
};

/** A NIP, or the title of someone without one. */
const supervisorLink: Kind<SupervisorLink | undefined> = {
  style: { format: 'text' },
  read: (cell) => {
    const words = cellText(cell);
    if (words === '') return undefined;
    return /^\d+$/.test(digitsOf(words))
      ? { kind: 'nip', nip: digitsOf(words) }
      : { kind: 'outside', title: words };
  },
  write: (link) => (link === undefined ? '' : link.kind === 'nip' ? link.nip : link.title),
};

/** Whether somebody is appraised; 'Pensiun' typed here is as clear as 'Tidak Aktif'. */
const activity: Kind<boolean> = {
  style: { format: 'text' },
  read: (cell) => {
    const status = cellText(cell);
    const standing = standingOf(status);
    return standing === 'unknown'
      ? new Refusal('roster-status', ({ workbook }) => workbook.rosterStatus(status))
      : standing !== 'inactive';
  },
  write: (isActive) => (isActive ? active : inactive),
};

const c = columnsOf<Employee, { readonly names: ReadonlyMap<string, string> }, object, object>();

/** Supervisor links are checked elsewhere: they need all people. */
export const rosterTab = c.tab({
  key: 'pegawai',
  name: tabNames.employees,
  people: 'some',
  made: 'at set-up',
  color: '#1e5b46',
  frozenColumns: 2,
  spareRows: 20,
  factsOf: ['importOffice'],
  id: ['nip'],
  same: digitsOf,
  prepare: (_, employees) => ({ names: new Map(employees.map((person) => [person.nip, fullName(person)])) }),
  columns: {
    nip: c.needed('NIP', 160, nip, (person) => person.nip, {
      note: ({ texts }) => texts.workbook.rosterNotes.nip,
    }),
    name: c.read('Nama', 200, text, ({ name }) => name),
    titleBefore: c.read('Gelar Depan', 80, text, ({ titleBefore }) => titleBefore),
    titleAfter: c.read('Gelar Belakang', 110, text, ({ titleAfter }) => titleAfter),
    email: c.read('Email', 260, address, ({ email }) => email, {
      note: ({ texts }) => texts.workbook.rosterNotes.email,
    }),
    job: c.read('Jabatan', 260, text, ({ job }) => job),
    jobKind: c.read('Jenis Jabatan', 150, jobKind, (person) => person.jobKind, {
      note: ({ texts }) => texts.workbook.rosterNotes.jobKind,
    }),
    employment: c.read('Jenis Pegawai', 110, text, ({ employment }) => employment),
    grade: c.read('Golongan', 80, text, ({ grade }) => grade),
    unit: c.read('Unit Kerja', 230, text, ({ unit }) => unit),
    supervisor: c.read('NIP Atasan', 160, supervisorLink, ({ supervisor }) => supervisor, {
      note: ({ texts }) => texts.workbook.rosterNotes.supervisor,
    }),
    supervisorName: c.shown(
      'Nama Atasan',
      200,
      text,
      ({ supervisor }, { names, texts }) => {
        if (supervisor === undefined) return '';
        return supervisor.kind === 'nip'
          ? (names.get(supervisor.nip) ?? '')
          : texts.workbook.outsideSupervisor;
      },
      { style: { color: '#5f6b66' } },
    ),
    active: c.read('Status', 100, activity, (person) => person.active, { choices: [active, inactive] }),
  },
  row: (said) => said,
});
