// Sentences about opening, running and closing a cycle.

export const cycleTexts = {
  role: { self: 'Diri', supervisor: 'Atasan' },
  channel: { email: 'Email dicocokkan', code: 'Kode saja', paper: 'Diisikan petugas' },
  state: { done: 'Masuk', waiting: 'Belum' },
  jobWithoutStandard: (job: string) => ({
    message: `Jabatan "${job}" belum punya standar.`,
    action: 'Isi jenis jabatan atau level yang disyaratkan di tab Jabatan.',
  }),
  noPeople: { message: 'Belum ada pegawai aktif.', action: 'Impor daftar pegawai dahulu.' },
  noDictionary: {
    message: 'Kamus kompetensi kosong.',
    action: 'Siapkan buku kerja agar kamus nasional dimuat.',
  },
  noName: { message: 'Siklus belum diberi nama.', action: 'Isi nama, misalnya "Penilaian 2026".' },
  selfDeadline: 'Batas penilaian diri',
  supervisorDeadline: 'Batas penilaian atasan',
  notADay: (label: string, day: string) => ({
    message: `${label} "${day}" bukan tanggal.`,
    action: 'Pilih tanggal dari kalender.',
  }),
  deadlinePast: (label: string, day: string) => ({
    message: `${label} (${day}) sudah lewat.`,
    action: 'Pilih tanggal hari ini atau sesudahnya.',
  }),
  deadlineOrder: {
    message: 'Batas penilaian atasan lebih awal daripada batas penilaian diri.',
    action: 'Beri atasan waktu sampai sesudah penilaian diri selesai.',
  },
  alreadyOpen: (name: string) => ({
    message: `Siklus "${name}" masih terbuka.`,
    action: 'Tutup siklus itu sebelum membuka yang baru.',
  }),
  noneOpen: { message: 'Tidak ada siklus yang terbuka.', action: 'Buka siklus dahulu.' },
};

export type CycleTexts = typeof cycleTexts;
