// Writes an office as HR would hold it: the state system's export, the supervisor list, and the answers.
import { type Answer, competencyCodes } from './answers';
import type { Office, Person } from './office';

/** The 69 headers of the state system's employee export. */
const exportHeaders =
  'PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD|ESELON ID|ESELON NAMA'.split(
    '|',
  );

/** One row of the export by header; headers without an entry are empty. */
export type ExportRow = Readonly<Record<string, string>>;
export type SupervisorLine = readonly [nip: string, supervisor: string];

const serialDay = (iso: string) => String(Date.parse(iso) / 86400000 + 25569);
/** The export mixes three ways to write a date, and capitals with small letters. */
const dateForms: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.split('-').reverse().join('-'),
  serialDay,
];

function exportRow(person: Person, index: number, office: string): ExportRow {
  const number = String(index + 1).padStart(4, '0');
  return {
    'PNS ID': `CONTOH${number}`,
    'NIP BARU': person.nip,
    NAMA: index % 3 === 0 ? person.name : person.name.toUpperCase(),
    'GELAR DEPAN': person.titleBefore,
    'GELAR BELAKANG': person.titleAfter,
    'TANGGAL LAHIR': dateForms[index % dateForms.length]?.(person.birth) ?? person.birth,
    'JENIS KELAMIN': person.sex,
    'AGAMA NAMA': 'CONTOH',
    'JENIS KAWIN NAMA': 'CONTOH',
    NIK: `000000000000${number}`,
    'NOMOR HP': `0800000${number}`,
    EMAIL: person.email.replace('@contoh.example', '@pribadi.example'),
    'EMAIL GOV': person.emailKnown ? person.email : '',
    ALAMAT: 'JL. CONTOH NO. 1',
    'JENIS PEGAWAI NAMA': person.employment,
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'GOL AKHIR NAMA': person.grade,
    'JENIS JABATAN NAMA': person.jobType,
    'JABATAN NAMA': person.job,
    'UNOR NAMA': person.unit,
    'INSTANSI KERJA NAMA': 'Pemerintah Kota Contoh',
    'SATUAN KERJA INDUK NAMA': office,
    'ESELON NAMA': person.echelon,
  };
}

const csv = (rows: readonly (readonly string[])[], delimiter: string, newline: string) =>
  rows
    .map((cells) =>
      cells
        .map((text) =>
          /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text,
        )
        .join(delimiter),
    )
    .join(newline) + newline;

/** `;`-separated, byte order mark, CRLF: as the state system does it. */
export const writeExport = (rows: readonly ExportRow[]): string =>
  `\ufeff${csv([exportHeaders, ...rows.map((row) => exportHeaders.map((header) => row[header] ?? ''))], ';', '\r\n')}`;

export const writeSupervisors = (lines: readonly SupervisorLine[]): string =>
  csv([['NIP', 'NIP ATASAN'], ...lines], ',', '\n');

export const writeAnswers = (answers: readonly Answer[]): string =>
  csv(
    [
      ['waktu', 'peran', 'email', 'penilai', 'dinilai', ...competencyCodes],
      ...answers.map(({ time, role, email, rater, ratee, levels }) => [
        time,
        role,
        email,
        rater,
        ratee,
        ...levels.map((level) => (level === undefined ? '' : String(level))),
      ]),
    ],
    ',',
    '\n',
  );

/** The three files of an office without a flaw. */
export function cleanFiles(office: Office): {
  readonly rows: readonly ExportRow[];
  readonly lines: readonly SupervisorLine[];
} {
  return {
    rows: office.people.map((person, index) => exportRow(person, index, office.name)),
    lines: office.people.map(({ nip, supervisor }) => [nip, supervisor] as const),
  };
}
