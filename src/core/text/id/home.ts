// The words of Beranda.
import { inIndonesian } from '../../format';

export const homeTexts = {
  noOffice: 'Perangkat daerah belum dinamai (tab Pengaturan)',
  hint: 'Semua langkah dijalankan dari panel: menu Timbang → Buka panel.',
  employees: 'Pegawai aktif',
  withoutSupervisor: (n: number) => (n === 0 ? 'semua punya atasan' : `${n} tanpa atasan`),
  jobs: 'Jabatan',
  confirmed: (n: number) => `${n} standar dikonfirmasi`,
  competencies: 'Kompetensi',
  cycle: 'Periode',
  status: (status: 'open' | 'closed'): string => (status === 'open' ? 'terbuka' : 'ditutup'),
  selfRatings: 'Penilaian diri',
  supervisorRatings: 'Penilaian atasan',
  due: (day: string, days: number) =>
    days < 0
      ? `batas ${inIndonesian.longDay(day)}, sudah lewat`
      : days === 0
        ? `batas hari ini (${inIndonesian.longDay(day)})`
        : `batas ${inIndonesian.longDay(day)}, ${days} hari lagi`,
  quarantine: 'Jawaban tertahan',
  decideQuarantine: 'Putuskan dari panel: terima atau tolak.',
};

export type HomeTexts = typeof homeTexts;
