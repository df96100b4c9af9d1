// Builds employee exports for tests: a sound row, changed where a test wants it.

export const headers = [
  'PNS ID',
  'NIP BARU',
  'NIP LAMA',
  'NAMA',
  'GELAR DEPAN',
  'GELAR BELAKANG',
  'TEMPAT LAHIR NAMA',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'AGAMA NAMA',
  'JENIS KAWIN NAMA',
  'NIK',
  'NOMOR HP',
  'EMAIL',
  'EMAIL GOV',
  'ALAMAT',
  'NPWP NOMOR',
  'BPJS',
  'JENIS PEGAWAI NAMA',
  'KEDUDUKAN HUKUM NAMA',
  'STATUS CPNS PNS',
  'GOL AKHIR NAMA',
  'JENIS JABATAN NAMA',
  'JABATAN NAMA',
  'UNOR NAMA',
  'SATUAN KERJA INDUK NAMA',
  'ESELON NAMA',
] as const;

export type Header = (typeof headers)[number];
export type ExportRow = Readonly<Record<Header, string>>;

/** Values that no result may contain. */
export const privateValues = [
  '3372048981608413',
  '081258345866',
  'rahasia.pribadi@pos.example',
  'JL. RAHASIA NO. 7',
  'KEPERCAYAAN X',
  'CERAI HIDUP',
  '12.345.678.9-012.000',
  '0001234567890',
  'KOTA KELAHIRAN',
] as const;

export const soundRow: ExportRow = {
  'PNS ID': '60DEF8E0E8F44836',
  'NIP BARU': '199001152015032001',
  'NIP LAMA': '',
  NAMA: 'Contoh Satu',
  'GELAR DEPAN': 'Dr.',
  'GELAR BELAKANG': 'S.E., M.M.',
  'TEMPAT LAHIR NAMA': 'KOTA KELAHIRAN',
  'TANGGAL LAHIR': '15-01-1990',
  'JENIS KELAMIN': 'F',
  'AGAMA NAMA': 'KEPERCAYAAN X',
  'JENIS KAWIN NAMA': 'CERAI HIDUP',
  NIK: '3372048981608413',
  'NOMOR HP': '081258345866',
  EMAIL: 'rahasia.pribadi@pos.example',
  'EMAIL GOV': 'Contoh.Satu@contoh.example',
  ALAMAT: 'JL. RAHASIA NO. 7',
  'NPWP NOMOR': '12.345.678.9-012.000',
  BPJS: '0001234567890',
  'JENIS PEGAWAI NAMA': 'PNS Daerah',
  'KEDUDUKAN HUKUM NAMA': 'Aktif',
  'STATUS CPNS PNS': 'P',
  'GOL AKHIR NAMA': 'III/c',
  'JENIS JABATAN NAMA': 'Jabatan Fungsional Tertentu',
  'JABATAN NAMA': 'Analis Kebijakan Ahli Muda',
  'UNOR NAMA': 'Bidang Contoh',
  'SATUAN KERJA INDUK NAMA': 'Dinas Contoh',
  'ESELON NAMA': '',
};

export const row = (changes: Partial<ExportRow> = {}): ExportRow => ({ ...soundRow, ...changes });

/** Sound NIPs that differ in their serial; number 1 is that of the sound row. */
export const nipOf = (serial: number): string => `199001152015032${String(serial).padStart(3, '0')}`;

interface Writing {
  readonly delimiter?: string;
  readonly newline?: string;
  readonly mark?: boolean;
  readonly columns?: readonly string[];
}

/** The rows as a file, quoted only where needed. */
export function write(
  rows: readonly ExportRow[],
  { delimiter = ';', newline = '\r\n', mark = false, columns = headers }: Writing = {},
): string {
  const quote = (text: string) => (/["\r\n;,\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = [columns, ...rows.map((one) => columns.map((column) => one[column as Header] ?? ''))];
  return (
    (mark ? '\ufeff' : '') + lines.map((cells) => cells.map(quote).join(delimiter)).join(newline) + newline
  );
}
