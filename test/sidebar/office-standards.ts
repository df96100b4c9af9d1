// The standards of the synthetic office as the server would tell them.
import type { Standards } from '../../src/contract/standards';

export const standards: Standards = {
  jobs: [
    {
      name: 'Kepala Bidang Contoh',
      people: 1,
      levels: [
        { competency: 'Integritas', level: 4 },
        { competency: 'Kerja Sama', level: 4 },
      ],
      source: 'SKJ Contoh',
      confirmed: true,
      seen: 'a',
    },
    {
      name: 'Analis Contoh Ahli Muda',
      people: 3,
      levels: [
        { competency: 'Integritas', level: 3 },
        { competency: 'Kerja Sama', level: 2 },
      ],
      source: 'Perkiraan',
      confirmed: false,
      seen: 'b',
    },
    {
      name: 'Pengadministrasi Contoh',
      people: 5,
      levels: [{ competency: 'Integritas', level: 1 }],
      source: 'Perkiraan',
      confirmed: false,
      seen: 'c',
    },
    { name: 'Jabatan Baru Contoh', people: 1, levels: [], source: '', confirmed: false, seen: 'd' },
  ],
};

export const confirmed = (seen: readonly string[]): Standards => ({
  jobs: standards.jobs.map((job) => ({ ...job, confirmed: job.confirmed || seen.includes(job.seen) })),
  done: { confirmed: seen.length, changed: 0 },
});
