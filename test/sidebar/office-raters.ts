// What the server would say about the raters of the synthetic office: checks, mirror, practice, groups, files.

import type { BlankSheet } from '../../src/contract/blank-sheet';
import type { CalibrationPack } from '../../src/contract/calibration';
import type { EntryChecks } from '../../src/contract/entry-checks';
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
import type { SecondRatings, SecondsPreview } from '../../src/contract/second-ratings';
import type { RaterOverview } from '../../src/core/checks/rater-overview';
import { type Problem, problem } from '../../src/core/problem';
import { tabNames } from '../../src/core/tab-names';
import { biasTexts, type RaterVerdict } from '../../src/core/text/id/bias';
import { checkTexts } from '../../src/core/text/id/checks';
import { practiceTexts } from '../../src/core/text/id/practice';
import { raterTexts } from '../../src/core/text/id/raters';
import { responseTexts } from '../../src/core/text/id/response';
import { secondTexts } from '../../src/core/text/id/seconds';

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
      'Rata-rata 0,6 level lebih longgar daripada penilai lain. Kemungkinan besar antara 0,2 dan 1,0 level (8 pegawai).',
    nextStep: checkTexts.hr.nextStep.lenient,
  }),
  check('2', 'Yohanes Tandi Rerung, S.T.', {
    check: 'rangeUse',
    title: 'Membedakan pegawai',
    unit: 'ratio',
    estimate: 0.62,
    low: 0.41,
    high: 1.18,
    verdict: 'shown',
    sentence: 'Perbedaan antarpegawai hanya 0,6 kali dari yang biasa pada penilai lain.',
  }),
  check('2', 'Yohanes Tandi Rerung, S.T.', {
    check: 'straightLining',
    title: 'Level seragam',
    unit: 'share',
    estimate: 0.25,
    low: 0.09,
    high: 0.54,
    causes: ['Slamet', 'Ahmad Fauzi'],
    sentence: '2 dari 8 pegawai diberi level yang sama pada semua kompetensi.',
  }),
];

export const adjusted: AdjustedView = {
  on: false,
  allowed: true,
  sentence: raterTexts.adjusted(biasTexts.claim[2]),
};

const norms: NormsView = {
  source: 'Kota Contoh, 4 kantor',
  date: '2025-06-30',
  raters: 84,
  sheets: 702,
  used: true,
  sentence: raterTexts.normsUsed('Kota Contoh, 4 kantor', 84),
};

export const progress: PracticeProgress = {
  practiceCases: 5,
  raters: [
    { rater: '1', name: 'Bambang Wijayakusuma', answered: 5 },
    { rater: '3', name: 'Siti Aminah, S.Pd., M.Si.', answered: 0 },
    { rater: '2', name: 'Yohanes Tandi Rerung, S.T.', answered: 2 },
  ],
};

const secondPairs = [{ rater: '3', ratee: '198609262015051001' }];

export const seconds: SecondRatings = {
  asked: [
    { code: 'AAAA-1', words: secondTexts.asked('Tri Wahyuni', 'Slamet', false), answered: false },
    { code: 'AAAA-2', words: secondTexts.asked('Tri Wahyuni', 'Joko', true), answered: true },
  ],
  plan: { sentence: secondTexts.ask(1, 1, 10), pairs: secondPairs },
  formsNeeded: true,
};

export const secondsPreview: SecondsPreview = {
  sentence: secondTexts.ask(1, 1, 10),
  lines: [secondTexts.pair('Siti Aminah, S.Pd., M.Si.', 'Slamet')],
  pairs: secondPairs,
  before: secondTexts.claim({
    claim: biasTexts.claim[1],
    findable: 0.7,
    reached: 4,
    raters: 12,
    adjustable: false,
  }),
  after: secondTexts.claim({
    claim: biasTexts.claim[2],
    findable: 0.5,
    reached: 9,
    raters: 12,
    adjustable: true,
  }),
};

const overview = (
  rater: string,
  name: string,
  verdict: RaterVerdict,
  rest: Partial<RaterOverview> = {},
): RaterOverview => ({
  rater,
  name,
  verdict,
  summary: biasTexts.raterSummary(verdict, verdict === 'flag' ? ['Longgar atau ketat'] : []),
  levels: [],
  ...rest,
});

const lenient = overview('2', 'Yohanes Tandi Rerung, S.T.', 'flag', {
  size: { estimate: 0.62, low: 0.21, high: 1.03 },
  levels: [0, 2, 20, 38, 12],
});

export const bias: BiasReport = {
  conclusion: biasTexts.conclusion({ flag: 1, clear: 1, cannotTell: 1, waiting: 1 }, 4),
  picture: {
    reach: 1.5,
    measure: 'severity',
    ordinary: 0.15,
    raters: [
      overview('1', 'Bambang Wijayakusuma', 'clear', {
        size: { estimate: -0.12, low: -0.5, high: 0.26 },
        levels: [1, 14, 40, 15, 2],
      }),
      overview('3', 'Siti Aminah, S.Pd., M.Si.', 'cannotTell', { levels: [0, 4, 9, 5, 0] }),
      overview('4', 'Tri Wahyuni', 'waiting', { levels: [2, 10, 40, 20, 0] }),
      lenient,
    ],
  },
  basis: [biasTexts.design.selfLink, biasTexts.shares(0.81, 0, 0.04)],
  checks: [
    check('1', 'Bambang Wijayakusuma', { estimate: -0.12, low: -0.5, high: 0.26, adjustedSignificance: 0.8 }),
    check('3', 'Siti Aminah, S.Pd., M.Si.', {
      n: 2,
      verdict: 'cannotTell',
      sentence: checkTexts.cannotTell('baru 2 pegawai dinilai, perlu sedikitnya 5'),
    }),
    check('4', 'Tri Wahyuni', {
      verdict: 'cannotTell',
      waiting: true,
      sentence: raterTexts.waiting('2025-12-08'),
    }),
    ...yohanes,
  ],
  design: {
    verdict: 'selfLink',
    claimLevel: 1,
    claim: biasTexts.claim[1],
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
    sentence: raterTexts.plan(raterTexts.planSteps(3, 5, 38), 0.7, 0.5),
    steps: [
      {
        kind: 'secondRating',
        raterName: 'Bambang Wijayakusuma',
        rateeName: 'Slamet',
        sentence: raterTexts.planSecond('Bambang Wijayakusuma', 'Slamet'),
      },
      { kind: 'practice', raterName: 'Tri Wahyuni', sentence: raterTexts.planPractice('Tri Wahyuni', 5) },
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
  sentence: raterTexts.mirrorOpen,
  conclusion: biasTexts.ownConclusion(lenient.summary),
  picture: { reach: 1.5, measure: 'severity', ordinary: 0.15, raters: [lenient] },
  since: '2025-12-01 08:00:00',
  basis: bias.basis,
  checks: yohanes,
};

export const shutMirror: Mirror = {
  available: false,
  sentence: raterTexts.mirrorShut(4),
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
    introduction: practiceTexts.introduction,
    cases,
    feedback: {
      answered,
      of: 3,
      ...(answered > 0 ? { elevation: practiceTexts.elevation(0.5) } : {}),
      ...(answered === 3
        ? {
            components: [
              {
                component: 'differentialElevation',
                title: practiceTexts.component.differentialElevation.title,
                value: 0.2,
                sentence: practiceTexts.component.differentialElevation.sentence(0.2, true),
              },
            ],
          }
        : {}),
      sentence: answered === 3 ? practiceTexts.finished : practiceTexts.goOn(3 - answered),
    },
  };
}

export const groups: GroupReport = {
  introduction: raterTexts.groupsIntroduction,
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
        sentence: raterTexts.impact(['laki-laki', 'perempuan'], [0.41, 0.39], false),
      },
      sentence: raterTexts.groupSame('laki-laki', 'perempuan', -0.14, 0.3),
    },
    {
      attribute: 'employment',
      title: 'Jenis pegawai',
      groups: ['PNS', 'PPPK'],
      n: [80, 7],
      sentence: raterTexts.groupTooFew(7),
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
  sentence: raterTexts.evidence(!names, 0),
});

/** What a calibration meeting has before it. */
export const calibration: CalibrationPack = {
  units: ['CONTOH Sekretariat', 'CONTOH Bidang Data'],
  unit: '',
  highestLevel: 5,
  ...(bias.picture === undefined ? {} : { picture: bias.picture }),
  levels: [4, 31, 60, 22, 3],
  flags: [{ name: 'Budi Santoso', sentences: ['Longgar atau ketat: tampak longgar.'] }],
  cases: [
    {
      nip: '199001152015032001',
      name: 'Siti Aminah',
      rater: 'Budi Santoso',
      reasons: ['Penilaian atasan dan penilaian diri berbeda sedikitnya dua level: Kerja Sama 4 dan 2.'],
      competencies: [
        { code: 'M.02', name: 'Kerja Sama', level: 4, vote: 3, votes: [3, 4] },
        { code: 'M.03', name: 'Komunikasi' },
      ],
    },
  ],
};

/** What is said of the code of a paper form that no period knows. */
export const codeUnknown: readonly Problem[] = [
  problem('error', 'not-found', { tab: tabNames.assignments }, responseTexts.notOpen),
];

/** A sheet that an officer fills in on a rater's behalf. */
export const sheet = (code: string): BlankSheet => ({
  code,
  role: 'supervisor',
  rater: 'WALI KOTA',
  ratee: 'Budi Santoso',
  answered: false,
  again: false,
  competencies: [
    { code: 'M.02', name: 'Kerja Sama', levels },
    { code: 'M.03', name: 'Komunikasi', levels },
  ],
});

/** Answers from paper that two officers entered. */
export const entryChecks: EntryChecks = {
  share: 0.1,
  waiting: [{ code: 'K7Q2-9F4M-0XTA-1B2C', rater: 'WALI KOTA', ratee: 'Budi Santoso', own: false }],
  differing: [
    {
      code: 'K7Q2-9F4M-0XTA-1B2D',
      rater: 'Budi Santoso',
      ratee: 'Siti Aminah',
      by: ['sdm@contoh.example', 'sdm2@contoh.example'],
      levels: [{ code: 'M.01', name: 'Integritas', highest: 5, first: 3, second: 2 }],
    },
  ],
  decidedByOthers: 1,
  figures: { sheets: 4, sheetsDiffer: 2, levels: 36, levelsDiffer: 2 },
};
