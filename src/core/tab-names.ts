// What the tabs are called, in both languages: a tab's name is its address. The tabs and every sentence that points at one take it from here.

/** By what the code calls the tab. */
export const tabNames = {
  home: 'Beranda',
  settings: 'Pengaturan',
  employees: 'Pegawai',
  jobs: 'Jabatan',
  competencies: 'Kompetensi',
  cycles: 'Periode',
  forms: 'Formulir',
  assignments: 'Daftar Penilai',
  answers: 'Nilai',
  quarantined: 'Jawaban Tertahan',
  entered: 'Jawaban Diisikan',
  dialogue: 'Dialog',
  summary: 'Ringkasan',
  raterChecks: 'Telaah Penilaian',
  practiceCases: 'Latihan',
  practice: 'Jawaban Latihan',
  mirrors: 'Umpan Balik Penilai',
  norms: 'Angka Pembanding',
  frozen: 'Acuan Periode',
  keptPages: 'Tab Tersimpan',
  history: 'Riwayat',
  log: 'Log',
  installation: 'Pemasangan',
  erasures: 'Penghapusan',
} as const;
