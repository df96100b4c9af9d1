// What the fixed tabs are called, in both languages: a tab's name is its address. Sentences that point at a tab take it from here.

export const tabNames = {
  home: 'Beranda',
  settings: 'Pengaturan',
  roster: 'Pegawai',
  jobs: 'Jabatan',
  dictionary: 'Kompetensi',
  cycle: 'Siklus',
  assignments: 'Penugasan',
  answers: 'Nilai',
  quarantine: 'Karantina',
  summary: 'Ringkasan',
  raterCheck: 'Cek Bias',
  practice: 'Kalibrasi',
  history: 'Riwayat',
  log: 'Log',
} as const;
