// What the server would say about the raters of the synthetic office: checks, mirror, practice, groups, files.
import type { EvidencePack, TextFile } from '../../src/contract/files';
import type { Mirror } from '../../src/contract/mirror';
import type { PracticeCaseView, PracticeExercise } from '../../src/contract/practice-exercise';
import type {
  AdjustedView,
  BiasReport,
  GroupReport,
  NormsView,
  PracticeProgress,
  RaterCheckView,
} from '../../src/contract/rater-report';

const check = (rater: string, name: string, patch: Partial<RaterCheckView>): RaterCheckView => ({
  rater,
  name,
  check: 'severity',
  title: 'Longgar atau ketat',
  n: 8,
  unit: 'points',
  verdict: 'clear',
  sentence: 'Tidak ada tanda bahwa penilaiannya berbeda dari penilai lain.',
  ...patch,
});

const yohanes: readonly RaterCheckView[] = [
  check('2', 'Yohanes Tandi Rerung, S.T.', {
    estimate: 0.62,
    low: 0.21,
    high: 1.03,
    adjustedSignificance: 0.031,
    verdict: 'flag',
    direction: 'longgar',
    sentence:
      'Nilainya sekitar 0,6 level lebih longgar daripada yang dapat dijelaskan oleh penilaian diri timnya.',
    nextStep: 'Ajak berlatih dengan sketsa bersama sebelum dialog; bandingkan contoh perilaku yang ditulis.',
  }),
  check('2', 'Yohanes Tandi Rerung, S.T.', {
    check: 'rangeUse',
    title: 'Rentang yang dipakai',
    unit: 'ratio',
    estimate: 0.62,
    low: 0.41,
    high: 1.18,
    verdict: 'shown',
    sentence: 'Ditampilkan saja: di bawah 30 penilai, rentang tidak dapat dinilai.',
  }),
  check('2', 'Yohanes Tandi Rerung, S.T.', {
    check: 'straightLining',
    title: 'Lembar seragam',
    unit: 'share',
    estimate: 0.25,
    low: 0.09,
    high: 0.54,
    causes: ['Slamet', 'Ahmad Fauzi'],
    sentence: '2 dari 8 lembar berisi level yang sama untuk semua kompetensi; sewajarnya.',
  }),
];

export const adjusted: AdjustedView = {
  on: false,
  allowed: true,
  sentence:
    'Nilai disesuaikan = rata-rata level dikurangi perkiraan longgar atau ketatnya penilai. Dasarnya: perkiraan. Nilai asli tetap berlaku.',
};

const norms: NormsView = {
  source: 'Kota Contoh, 4 kantor',
  date: '2025-06-30',
  raters: 84,
  sheets: 702,
  used: true,
  sentence: 'Norma dipakai: Kota Contoh, 4 kantor, 84 penilai.',
};

export const progress: PracticeProgress = {
  practiceCases: 5,
  raters: [
    { rater: '1', name: 'Bambang Wijayakusuma', answered: 5 },
    { rater: '3', name: 'Siti Aminah, S.Pd., M.Si.', answered: 0 },
    { rater: '2', name: 'Yohanes Tandi Rerung, S.T.', answered: 2 },
  ],
};

export const bias: BiasReport = {
  basis: [
    'Setiap pegawai dinilai satu atasan, sehingga atasan yang ketat dan tim yang belum kuat tampak sama. Penilaian diri adalah satu-satunya pembanding di sini: yang dapat dikatakan hanyalah indikasi.',
    'Penghubung: 81 % dengan penilaian diri, 0 % dengan penilai kedua, 4 % berganti atasan.',
  ],
  checks: [
    ...yohanes,
    check('1', 'Bambang Wijayakusuma', { estimate: -0.12, low: -0.5, high: 0.26, adjustedSignificance: 0.8 }),
    check('3', 'Siti Aminah, S.Pd., M.Si.', {
      n: 2,
      verdict: 'cannotTell',
      sentence: 'Baru dua orang dinilai; paling sedikit lima diperlukan.',
    }),
    check('4', 'Tri Wahyuni', {
      verdict: 'cannotTell',
      waiting: true,
      sentence: 'Menunggu: penilai dapat melihat cerminnya lebih dulu, sampai 8 Desember 2025.',
    }),
  ],
  design: {
    verdict: 'selfLink',
    claimLevel: 1,
    claim: 'indikasi',
    raters: 12,
    ratees: 87,
    parts: 12,
    selfShare: 0.81,
    secondShare: 0,
    moverShare: 0.04,
    practisedRaters: 1,
    smallestFindable: 0.7,
  },
  linkingPlan: {
    sentence:
      'Dengan 3 penilaian kedua dan 5 kasus latihan, penilai yang dapat diperiksa bertambah dari 4 menjadi 9 dari 12.',
    steps: [
      {
        kind: 'secondRating',
        raterName: 'Bambang Wijayakusuma',
        rateeName: 'Slamet',
        sentence: 'Bambang Wijayakusuma juga menilai Slamet.',
      },
      { kind: 'vignettes', raterName: 'Tri Wahyuni', sentence: 'Tri Wahyuni menjawab 5 kasus latihan.' },
    ],
    before: 4,
    after: 9,
  },
  adjusted,
  norms,
  practice: progress,
};

export const mirror: Mirror = {
  available: true,
  sentence:
    'Hanya Anda yang melihat halaman ini. Petugas kepegawaian melihat kesimpulan yang sama mulai 8 Desember 2025, atau setelah Anda membuka cermin ini.',
  since: '2025-12-01 08:00:00',
  basis: bias.basis,
  checks: yohanes,
};

export const shutMirror: Mirror = {
  available: false,
  sentence: 'Cermin ini terbuka setelah semua lembar Anda masuk (tinggal 4) atau tenggat lewat.',
  basis: [],
  checks: [],
};

const levels = ['Paham', 'Dasar', 'Menengah', 'Mumpuni', 'Ahli'].map((name, i) => ({
  level: i + 1,
  name,
  description: `Menunjukkan perilaku ${name.toLowerCase()} dalam pekerjaan sehari-hari dan terhadap rekan.`,
  indicators: ['Indikator pertama.', 'Indikator kedua.', 'Indikator ketiga.'],
}));

const story =
  'Bu Ratna melayani di loket perizinan. Berkas bagiannya selalu beres sebelum tutup dan sesuai SOP; cara kerja itu tidak pernah ia ubah. Keluhan warga ia ulangi dengan kata-katanya sendiri sebelum menjawab.';

const practiceCase = (i: number, own?: Readonly<Record<string, number>>): PracticeCaseView => ({
  id: `K${i}`,
  title: `LATIHAN ${i}: Petugas loket`,
  text: story,
  answered: own !== undefined,
  competencies: [
    { code: 'M.02', name: 'Kerja Sama', key: 1 },
    { code: 'M.03', name: 'Komunikasi', key: 2 },
  ].map(({ code, name, key }) => {
    const chosen = own?.[code];
    if (chosen === undefined) return { code, name, levels };
    const words =
      chosen === key
        ? 'sesuai kunci'
        : `${Math.abs(chosen - key)} level di ${chosen > key ? 'atas' : 'bawah'} kunci`;
    return {
      code,
      name,
      levels,
      own: chosen,
      key,
      reason: 'Menyelesaikan bagiannya dan mendukung keputusan tim, tetapi belum menolong rekan.',
      words,
    };
  }),
});

/** The exercise with the answers given so far, by case. */
export function exercise(
  answers: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): PracticeExercise {
  const cases = [1, 2, 3].map((i) => practiceCase(i, answers[`K${i}`]));
  const answered = cases.filter((one) => one.answered).length;
  return {
    introduction:
      'LATIHAN menilai kasus singkat tentang orang yang tidak ada. Setelah menjawab, Anda langsung melihat kunci dan alasannya.',
    cases,
    feedback: {
      answered,
      of: 3,
      ...(answered > 0 ? { elevation: 'Anda rata-rata 0,50 level lebih longgar daripada kunci.' } : {}),
      ...(answered === 3
        ? {
            components: [
              {
                component: 'differentialElevation',
                title: 'Membedakan orang',
                value: 0.2,
                sentence: 'Urutan tinggi rendahnya orang menyimpang 0,20 level dari kunci: dekat.',
              },
            ],
          }
        : {}),
      sentence: answered === 3 ? 'Latihan selesai. Terima kasih.' : `Tinggal ${3 - answered} kasus.`,
    },
  };
}

export const groups: GroupReport = {
  introduction: [
    'Yang dibandingkan adalah selisih nilai atasan dan penilaian diri di dalam tim, untuk seluruh kantor.',
    'Kelompok dengan kurang dari 10 orang tidak dibandingkan. Tidak ada nama dan tidak ada hasil per penilai.',
  ],
  comparisons: [
    {
      attribute: 'sex',
      title: 'Jenis kelamin',
      groups: ['laki-laki', 'perempuan'],
      n: [41, 46],
      estimate: 0.08,
      low: -0.14,
      high: 0.3,
      impact: {
        shares: [0.41, 0.39],
        ratio: 0.95,
        p: 0.9,
        alarm: false,
        sentence:
          'Mencapai kategori tertinggi: 41 % dan 39 %; rasio 0,95. Tidak lebih dari yang wajar secara kebetulan.',
      },
      sentence:
        'Tidak tampak perbedaan antara laki-laki dan perempuan (selang 95 % -0,14 sampai 0,30 level).',
    },
    {
      attribute: 'employment',
      title: 'Jenis pegawai',
      groups: ['PNS', 'PPPK'],
      n: [80, 7],
      sentence: 'Kelompok terkecil 7 orang; diperlukan 10.',
    },
  ],
};

export const normsFile: TextFile = { name: 'norma-2025-2.json', mime: 'application/json', text: '{}' };

export const evidence = (names: boolean): EvidencePack => ({
  files: [
    { name: 'nilai.csv', mime: 'text/csv', text: 'a,b' },
    { name: 'pengaturan.json', mime: 'application/json', text: '{}' },
    { name: 'kolom.csv', mime: 'text/csv', text: 'kolom' },
  ],
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  pseudonyms: !names,
  sentence: names ? 'Berkas memuat nama dan NIP.' : 'Nama dan NIP diganti samaran yang tetap.',
});
