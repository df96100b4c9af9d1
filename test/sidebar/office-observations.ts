// Made-up notes of behaviour for the scenes of the panel.
import type { Observations } from '../../src/contract/observations';

const competencies = [
  { code: 'M.01', name: 'Integritas' },
  { code: 'M.02', name: 'Kerja Sama' },
];

/** A supervisor's, of one of the team. */
export const ofTeam: Observations = {
  people: [
    { nip: '197001011995031001', name: 'Yohanes Tandi Rerung', own: true },
    { nip: '199001152015032001', name: 'Siti Aminah', own: false },
  ],
  log: {
    nip: '199001152015032001',
    name: 'Siti Aminah',
    as: 'supervisor',
    seen: 'Yang dapat melihat catatan perilaku: pegawai yang dinilai serta Anda sejak dikirim.',
    count: '3 catatan sejak 12 Januari 2026',
    grounds: [
      '2 dari 3 penilaian yang terendah, tertinggi, atau terpaut dua level atau lebih ada contoh tertulisnya dari atasan.',
      'Belum ada contoh untuk: Kerja Sama. Bila Anda melihatnya, tulis catatannya atau ubah jawaban; bila tidak, biarkan apa adanya.',
    ],
    groups: [
      {
        code: 'M.01',
        name: 'Integritas',
        notes: [
          {
            id: 'b',
            day: '2026-08-03',
            what: 'Mengembalikan kelebihan uang perjalanan tanpa diminta.',
            by: 'Ditulis Yohanes Tandi Rerung',
            changeable: true,
          },
          {
            id: 'a',
            day: '2026-01-12',
            what: 'Menolak bingkisan dari rekanan, lalu melaporkannya.',
            by: 'Ditulis Siti Aminah, diperbaiki 13 Januari 2026',
            changeable: false,
          },
        ],
      },
      {
        code: 'M.02',
        name: 'Kerja Sama',
        notes: [
          {
            id: 'c',
            day: '2026-03-05',
            what: 'Membantu rekan menyelesaikan laporan triwulan.',
            by: 'Ditulis Siti Aminah',
            changeable: false,
          },
        ],
      },
    ],
    competencies,
    writableFrom: '2025-12-20',
    today: '2026-10-05',
  },
};
