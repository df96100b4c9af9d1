// The columns looked for in a roster and in a supervisor list, and the names they go by.

/** A column to find: the first of its names that the file has is taken. */
export interface ColumnSpec {
  readonly names: readonly string[];
  readonly required: boolean;
  /** Holds NIPs, so that its cells are looked at together for damage. */
  readonly numbers?: true;
}

const column = (required: boolean, ...names: readonly string[]): ColumnSpec => ({ names, required });
const numbers = (required: boolean, ...names: readonly string[]): ColumnSpec => ({
  names,
  required,
  numbers: true,
});

/** Carried over into Pegawai as the file has it, nothing where the cell only says that there is nothing. */
const carried = (...names: readonly string[]) => ({ names, required: false, carried: true }) as const;

/** Columns that name the supervisor: read where the NIP of the supervisor is not given. */
const supervisorNames = [
  'NAMA ATASAN',
  'NAMA ATASAN LANGSUNG',
  'ATASAN LANGSUNG',
  'ATASAN',
  'NAMA PEJABAT PENILAI',
  'PEJABAT PENILAI',
  'JABATAN ATASAN',
] as const;

/**
 * Columns read from an employee export. What is not here is never looked at, so it cannot be kept: NIK,
 * address, phone, religion, marital status, tax and insurance numbers, birth place, the private address.
 * `birth` and `sex` are compared with the NIP and forgotten.
 */
export const rosterColumns = {
  nip: numbers(
    true,
    'NIP BARU',
    'NIP',
    'NIP PEGAWAI',
    'NIP/NI PPPK',
    'NIP/NIPPPK',
    'NIPPPK',
    'NOMOR INDUK PEGAWAI',
  ),
  name: column(true, 'NAMA', 'NAMA PEGAWAI', 'NAMA LENGKAP', 'NAMA ASN', 'NAMA PNS'),
  job: column(true, 'JABATAN NAMA', 'NAMA JABATAN', 'JABATAN'),
  titleBefore: carried('GELAR DEPAN', 'GLR DEPAN'),
  titleAfter: carried('GELAR BELAKANG', 'GLR BELAKANG'),
  email: column(
    false,
    'EMAIL GOV',
    'EMAIL DINAS',
    'EMAIL INSTANSI',
    'EMAIL RESMI',
    'EMAIL KEDINASAN',
    'EMAIL KANTOR',
    'EMAIL PEMERINTAH',
    'SUREL DINAS',
  ),
  jobType: column(false, 'JENIS JABATAN NAMA', 'JENIS JABATAN'),
  echelon: column(false, 'ESELON NAMA', 'ESELON', 'NAMA ESELON'),
  employment: column(false, 'JENIS PEGAWAI NAMA', 'JENIS PEGAWAI', 'STATUS KEPEGAWAIAN', 'STATUS PEGAWAI'),
  grade: carried('GOL AKHIR NAMA', 'GOLONGAN', 'GOL RUANG', 'GOLONGAN RUANG', 'PANGKAT/GOLONGAN', 'GOL'),
  unit: column(false, 'UNOR NAMA', 'UNIT KERJA', 'NAMA UNOR', 'UNIT ORGANISASI', 'UNOR', 'UNIT'),
  office: column(false, 'SATUAN KERJA INDUK NAMA', 'SATUAN KERJA'),
  status: column(false, 'KEDUDUKAN HUKUM NAMA', 'KEDUDUKAN HUKUM', 'STATUS KEDUDUKAN HUKUM', 'STATUS'),
  supervisor: numbers(false, 'NIP ATASAN', 'NIP ATASAN LANGSUNG', 'NIP PEJABAT PENILAI', 'NIP PENILAI'),
  supervisorName: column(false, ...supervisorNames),
  birth: column(false, 'TANGGAL LAHIR', 'TGL LAHIR'),
  sex: column(false, 'JENIS KELAMIN', 'KELAMIN', 'L/P', 'SEX', 'GENDER'),
} as const;

/** What the file says of a person and Pegawai carries as it is. */
export type Carried = {
  readonly [Key in keyof typeof rosterColumns as (typeof rosterColumns)[Key] extends { carried: true }
    ? Key
    : never]: string;
};

/** Columns of the list that says who supervises whom. */
export const supervisorColumns = {
  nip: numbers(
    true,
    'NIP',
    'NIP BARU',
    'NIP PEGAWAI',
    'NIP BAWAHAN',
    'NIP STAF',
    'NIP/NI PPPK',
    'NOMOR INDUK PEGAWAI',
  ),
  supervisor: numbers(
    true,
    'NIP ATASAN',
    'NIP ATASAN LANGSUNG',
    'ATASAN LANGSUNG',
    'ATASAN',
    'NIP PEJABAT PENILAI',
    'NIP PENILAI',
    'PEJABAT PENILAI',
    ...supervisorNames,
  ),
  supervisorName: column(false, ...supervisorNames),
} as const;
