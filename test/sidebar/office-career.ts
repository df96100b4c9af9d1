// What the server would say of target jobs and of a vacancy in the synthetic office.
import type { Career, Vacancy } from '../../src/contract/career';

const way = {
  reached: 3,
  of: 9,
  rated: 8,
  competencies: [
    { name: 'Integritas', required: 3, achieved: 3, words: 'sesuai standar' },
    { name: 'Kerja Sama', required: 3, achieved: 2, words: '1 level di bawah standar' },
    { name: 'Komunikasi', required: 3, words: 'belum dinilai' },
  ],
  next: [
    {
      name: 'Kerja Sama',
      level: 3,
      entries: [
        { kind: 'task', what: 'Membentuk tim kecil lintas keahlian untuk satu keluaran.' },
        { kind: 'course', what: 'Pelatihan kepemimpinan tim.', hours: 20 },
      ],
    },
  ],
  deficits: ['Kerja Sama: 1 level di bawah standar'],
  open: ['Komunikasi'],
  strengths: ['Orientasi pada Hasil'],
  match: { capped: 79.1667, uncapped: 83.3333 },
} as const;

export const career = (nip: string | undefined): Career => ({
  nip: nip ?? '199001152015032001',
  name: 'Siti Aminah',
  own: nip === undefined,
  job: 'Kepala Seksi Data',
  basis: 'Menurut hasil Penilaian 2026 yang diterbitkan 3 November 2026.',
  targets: [
    { job: 'Kepala Bidang Data', by: 'Siti Aminah', on: '2026-11-05', way },
    {
      job: 'Kepala Bidang Arsip',
      by: 'pengelola kepegawaian (sdm@contoh.example)',
      on: '2026-11-06',
      why: 'Jabatan ini tidak ada lagi di tab Jabatan, sehingga tidak dapat dibandingkan.',
    },
  ],
  choices: ['Kepala Bidang Umum', 'Sekretaris Dinas'],
  growth: ['Integritas: level 1 (2024), level 2 (2025), level 3 (2026).'],
  ...(nip === undefined
    ? {}
    : {
        families: [
          {
            name: 'Pengawas',
            jobs: [
              { name: 'Kepala Seksi Umum', reached: 9, of: 9, lacks: [] },
              {
                name: 'Kepala Subbagian Umum',
                reached: 8,
                of: 9,
                lacks: ['Komunikasi: belum dinilai'],
              },
            ],
          },
        ],
        notCompared: 2,
      }),
});

const person = (name: string, nip: string) => ({
  nip,
  name,
  job: 'Kepala Seksi Data',
  unit: 'CONTOH Bidang Data',
  grade: 'III/d',
  ...way,
  notes: ['Kelompoknya cukup pasti.', 'Menurut hasil Penilaian 2026 yang diterbitkan 3 November 2026.'],
});

export const vacancy = (job: string | undefined): Vacancy => ({
  posts: ['Kepala Bidang Data', 'Kepala Bidang Umum'],
  units: ['CONTOH Bidang Data', 'CONTOH Sekretariat'],
  grades: ['III/c', 'III/d'],
  ...(job === undefined
    ? {}
    : {
        found: {
          post: job,
          unit: '',
          grade: '',
          standard: [{ name: 'Integritas', level: 3 }],
          confirmed: false,
          groups: [
            [person('Budi Santoso', '198501152010031001'), person('Siti Aminah', '199001152015032001')],
            [person('Wati Lestari', '199202152018032002')],
          ],
          uncertain: [],
          notes: ['Kelompok hanya dipisahkan bila penilaian dapat membedakannya.'],
        },
      }),
});
