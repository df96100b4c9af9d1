// The words of Beranda.

import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

export const homeTexts = {
  noOffice: `Nama perangkat daerah belum diisi (tab ${tabNames.settings})`,
  hint: 'Semua langkah dijalankan dari panel: menu Timbang → Buka panel.',
  employees: 'Pegawai aktif',
  withoutSupervisor: (n: number) => (n === 0 ? 'semua punya atasan' : `${n} tanpa atasan`),
  jobs: 'Jabatan',
  confirmed: (n: number) => `${n} standar dikonfirmasi`,
  competencies: 'Kompetensi',
  /** Before a period is open. */
  none: '–',
  cycle: 'Periode',
  status: (status: 'open' | 'closed'): string => (status === 'open' ? 'terbuka' : 'ditutup'),
  selfRatings: 'Penilaian diri',
  supervisorRatings: 'Penilaian atasan',
  /** How many days are left is for a screen to say: a tab stands as it was written. */
  due: (day: string) => `paling lambat ${inIndonesian.longDay(day)}`,
  dueUnreadable: 'batas waktu belum terbaca',
  quarantine: 'Jawaban tertahan',
  decideQuarantine: 'Putuskan dari panel: terima atau tolak.',
};

export type HomeTexts = typeof homeTexts;
