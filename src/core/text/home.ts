// The words of Beranda.

import { longDay } from '../format';
import { bilingual } from './bilingual';

export const homeTexts = bilingual({
  id: {
    noOffice: 'Perangkat daerah belum dinamai (tab Pengaturan)',
    hint: 'Semua langkah dijalankan dari panel: menu Timbang → Buka panel.',
    employees: 'Pegawai aktif',
    withoutSupervisor: (n: number) => (n === 0 ? 'semua punya atasan' : `${n} tanpa atasan`),
    jobs: 'Jabatan',
    confirmed: (n: number) => `${n} standar dikonfirmasi`,
    competencies: 'Kompetensi',
    cycle: 'Siklus',
    status: (status: 'open' | 'closed'): string => (status === 'open' ? 'terbuka' : 'ditutup'),
    selfRatings: 'Penilaian diri',
    supervisorRatings: 'Penilaian atasan',
    due: (day: string, days: number) =>
      days < 0
        ? `batas ${longDay(day, 'id')}, sudah lewat`
        : days === 0
          ? `batas hari ini (${longDay(day, 'id')})`
          : `batas ${longDay(day, 'id')}, ${days} hari lagi`,
    quarantine: 'Karantina',
    quarantineAction: 'Putuskan dari panel: terima atau tolak.',
  },
  en: {
    noOffice: 'The office has no name yet (tab Pengaturan)',
    hint: 'Every step is run from the panel: menu Timbang → Open the panel.',
    employees: 'Active employees',
    withoutSupervisor: (n) => (n === 0 ? 'all have a supervisor' : `${n} without a supervisor`),
    jobs: 'Jobs',
    confirmed: (n) => `${n} standards confirmed`,
    competencies: 'Competencies',
    cycle: 'Cycle',
    status: (status) => status,
    selfRatings: 'Self-ratings',
    supervisorRatings: 'Supervisor ratings',
    due: (day, days) =>
      days < 0
        ? `due ${longDay(day, 'en')}, passed`
        : days === 0
          ? `due today (${longDay(day, 'en')})`
          : `due ${longDay(day, 'en')}, ${days} days left`,
    quarantine: 'Quarantine',
    quarantineAction: 'Decide in the panel: accept or reject.',
  },
});
