// The rules that Timbang cites: forms, notes and the manual take them from here alone, so that a change of the law is a change here.

interface Law {
  readonly name: string;
  /** What it is about, in the language of the law. */
  readonly title: string;
  readonly status: string;
  /** Day on which a cited article was read in the text itself, or the quarter in which only the status was looked up. */
  readonly checkedOn: string;
}

export const laws = {
  asn: { name: 'UU 20/2023', title: 'Aparatur Sipil Negara', status: 'berlaku', checkedOn: '2026-Q1' },
  pns: {
    name: 'PP 11/2017',
    title: 'Manajemen Pegawai Negeri Sipil',
    status: 'berlaku bagi PNS; PP Manajemen ASN yang akan menggantikannya sedang disiapkan',
    checkedOn: '2026-Q1',
  },
  pnsAmended: {
    name: 'PP 17/2020',
    title: 'Perubahan atas PP Manajemen Pegawai Negeri Sipil',
    status: 'berlaku bagi PNS',
    checkedOn: '2026-Q1',
  },
  standards: {
    name: 'PermenPANRB 38/2017',
    title: 'Standar Kompetensi Jabatan Aparatur Sipil Negara',
    status: 'berlaku',
    checkedOn: '2026-Q1',
  },
  performance: {
    name: 'PermenPANRB 6/2022',
    title: 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
    status: 'berlaku',
    checkedOn: '2026-Q1',
  },
  performanceRating: {
    name: 'PP 30/2019',
    title: 'Penilaian Kinerja Pegawai Negeri Sipil',
    status: 'berlaku bagi PNS',
    checkedOn: '2026-Q1',
  },
  categories: {
    name: 'Peraturan BRIN 3/2023',
    title: 'Penyelenggaraan Penilaian Kompetensi ASN Badan Riset dan Inovasi Nasional',
    status: 'berlaku di BRIN',
    checkedOn: '2026-11-26',
  },
  talent: {
    name: 'PermenPANRB 20/2025',
    title: 'Perubahan atas PermenPANRB Manajemen Talenta Aparatur Sipil Negara',
    status: 'berlaku',
    checkedOn: '2026-11-26',
  },
  privacy: {
    name: 'UU 27/2022',
    title: 'Pelindungan Data Pribadi',
    status: 'berlaku; PP pelaksanaannya sedang disiapkan',
    checkedOn: '2026-11-26',
  },
  systems: {
    name: 'PP 71/2019',
    title: 'Penyelenggaraan Sistem dan Transaksi Elektronik',
    status: 'berlaku',
    checkedOn: '2026-Q1',
  },
  archives: { name: 'UU 43/2009', title: 'Kearsipan', status: 'berlaku', checkedOn: '2026-Q1' },
} as const satisfies Readonly<Record<string, Law>>;
