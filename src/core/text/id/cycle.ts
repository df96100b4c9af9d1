// Sentences about opening, running and closing a cycle.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

export const cycleTexts = {
  role: { self: 'Diri', supervisor: 'Atasan', second: 'Penilai kedua' },
  channel: { email: 'Lewat alamat email', code: 'Lewat kode tautan', paper: 'Diisikan pengelola' },
  state: { done: 'Masuk', waiting: 'Belum' },
  jobWithoutStandard: (job: string) => ({
    message: `Jabatan “${job}” belum punya standar.`,
    action: `Isi jenis jabatan atau level yang disyaratkan di tab ${tabNames.jobs}.`,
  }),
  noPeople: { message: 'Belum ada pegawai aktif.', action: 'Impor daftar pegawai dahulu.' },
  noDictionary: {
    message: 'Kamus kompetensi kosong.',
    action: 'Siapkan buku kerja agar kamus nasional dimuat.',
  },
  noName: { message: 'Nama periode belum diisi.', action: 'Isi nama, misalnya “Penilaian 2026”.' },
  nameTaken: (name: string) => ({
    message: `Periode bernama “${name}” sudah ada.`,
    action: 'Beri nama lain, misalnya dengan tahunnya, agar keduanya dapat dibedakan.',
  }),
  selfDeadline: 'Batas waktu penilaian diri',
  supervisorDeadline: 'Batas waktu penilaian atasan',
  bothDeadlines: 'Batas waktu penilaian diri dan penilaian atasan',
  notADay: (label: string, day: string) => ({
    message: `${label} “${day}” bukan tanggal.`,
    action: 'Pilih tanggal dari kalender.',
  }),
  deadlineUnreadable: (cycle: string, label: string) => ({
    message: `${label} periode “${cycle}” kosong atau tidak terbaca.`,
    action:
      'Pilih tanggalnya lewat Pindahkan batas waktu di panel. Sampai saat itu jawaban baru menunggu, formulir tetap seperti sekarang, dan pengingat tidak dikirim.',
  }),
  deadlinePast: (label: string, day: string) => ({
    message: `${label} (${inIndonesian.longDay(day)}) sudah lewat.`,
    action: 'Pilih tanggal hari ini atau sesudahnya.',
  }),
  deadlineOrder: {
    message: 'Batas waktu penilaian atasan lebih awal daripada batas waktu penilaian diri.',
    action: 'Beri atasan waktu sampai sesudah penilaian diri selesai.',
  },
  moveOrder: {
    message: 'Batas waktu penilaian atasan menjadi lebih awal daripada batas waktu penilaian diri.',
    action: 'Pilih tanggal lain, atau pindahkan keduanya sekaligus.',
  },
  unknownUnit: (unit: string) => ({
    message: `Tidak ada penilaian yang berjalan untuk unit kerja “${unit}”.`,
    action: 'Muat ulang panel, lalu pilih unit kerja dari daftar.',
  }),
  formsSayEarlier: {
    message: 'Teks di formulir masih menyebut batas waktu yang lama.',
    action: 'Tekan Buat formulir di layar awal; tautan dan jawaban tidak berubah.',
  },
  nothingClosed: (name: string) => ({
    message: `Periode “${name}” sedang terbuka.`,
    action: 'Yang dapat dibuka kembali hanya periode terakhir, selama belum ada periode baru.',
  }),
  alreadyOpen: (name: string) => ({
    message: `Periode “${name}” masih terbuka.`,
    action: 'Tutup periode tersebut sebelum membuka yang baru.',
  }),
  rowMissing: (id: string) => ({
    message: `Baris periode ${id} tidak ada lagi, padahal daftar penilainya masih ada.`,
    action: 'Kembalikan barisnya lewat “Histori versi” di menu File. Selama itu periode ini tidak ditulis.',
  }),
  rowUnread: (id: string) => ({
    message: `Baris periode ${id} tidak terbaca.`,
    action: 'Perbaiki isi barisnya. Selama itu periode ini tidak ditulis.',
  }),
  past: {
    message: 'Periode yang dilihat sudah berlalu; di sana ini tidak dapat dikerjakan lagi.',
    action: 'Pilih periode yang berlaku di bagian atas panel, lalu ulangi.',
  },
  unknown: { message: 'Periode itu tidak ada.', action: 'Muat ulang panel, lalu pilih periodenya lagi.' },
  reasonMissing: { message: 'Alasan belum diisi.', action: 'Tulis singkat mengapa periode dibuka kembali.' },
  reopenedLine: (moment: string, by: string, reason: string) =>
    `${inIndonesian.moment(moment)}, ${by}: ${reason}`,
  reopened: `periode dibuka kembali; alasannya di tab ${tabNames.cycles}`,
  closing: {
    held: (count: number) => `${count} jawaban tertahan belum diputuskan`,
    missing: {
      self: (count: number) => `${count} penilaian diri belum masuk`,
      supervisor: (count: number) => `${count} penilaian atasan belum masuk`,
    },
    unpublished: (count: number) =>
      `${count} hasil belum diterbitkan; dapat diterbitkan sampai periode berikutnya dibuka`,
    unreached: (count: number) => `${count} penilai belum pernah dikirimi undangan atau pengingat`,
    unfinished: {
      employee: (count: number) => `${count} dialog belum ditandai selesai oleh pegawainya`,
      supervisor: (count: number) => `${count} dialog belum ditandai selesai oleh atasannya`,
    },
    means: [
      'Penutupan dapat diurungkan: pengelola dapat membuka kembali periode ini dengan alasan, selama periode berikutnya belum dibuka.',
      'Formulir berhenti menerima jawaban. Jawaban yang dikirim sesudahnya menjadi jawaban tertahan.',
      `Kategori dan angka pembanding dicatat tetap di tab ${tabNames.frozen}; perubahan sesudahnya tidak mengubah hasil periode ini.`,
      'Setelah periode berikutnya dibuka, periode ini hanya dapat dibaca: jawaban yang belum diputuskan tetap tercatat belum diputuskan. Hanya keberatan yang tetap dapat diajukan, dijawab, dan diputuskan menurut waktunya.',
      'Langkah yang belum dikerjakan tidak dicatat sebagai selesai.',
    ],
  },
  nextTime: {
    competency: (name: string, people: number) =>
      `Kompetensi “${name}” berubah di tab ${tabNames.competencies}. Formulir dan hasil periode ini tetap; perubahan berlaku untuk ${people} pegawai mulai periode berikutnya.`,
    cases: `Tab ${tabNames.practiceCases} berubah. Kasus latihan periode ini tetap; perubahan berlaku untuk semua penilai mulai periode berikutnya.`,
    job: (job: string, names: string) =>
      `Standar jabatan “${job}” berubah di tab ${tabNames.jobs}. Hasil periode ini tetap; perubahan berlaku mulai periode berikutnya untuk: ${names}.`,
  },
  frozenUnreadable: {
    message: `Isi tab ${tabNames.frozen} untuk periode ini tidak terbaca.`,
    action:
      'Kembalikan isinya lewat “Histori versi” di menu File. Selama itu hasil dibaca dengan kamus dan kategori yang berlaku sekarang.',
  },
  noneOpen: { message: 'Tidak ada periode yang terbuka.', action: 'Buka periode dahulu.' },
};

export type CycleTexts = typeof cycleTexts;
