// A synthetic office as the server would describe it: what each role sees at each state of a cycle.

import type { BlankForms } from '../../src/contract/blank-forms';
import type { Closing } from '../../src/contract/closing';
import type { DevelopmentPlan } from '../../src/contract/development-plan';
import type { KeptPage } from '../../src/contract/kept-page';
import type { PersonalLink } from '../../src/contract/links';
import type { MyData } from '../../src/contract/my-data';
import type { HrState, NextStep, Panel, PersonRow, TeamMember } from '../../src/contract/panel';
import type { PersonReview } from '../../src/contract/person-review';
import type { PrintPack } from '../../src/contract/print-pack';
import type { Publication } from '../../src/contract/publication';
import type { QuarantineRow } from '../../src/contract/quarantine-row';
import type { StandardsImport } from '../../src/contract/standards-import';
import type { TaskPreview } from '../../src/contract/task';
import type { Role } from '../../src/core/cycle/cycle';
import { nationalDictionary } from '../../src/core/framework/national-dictionary';
import type { Problem } from '../../src/core/problem';
import type { TalkingPoints } from '../../src/core/summary/talking-points';
import { formTexts } from '../../src/core/text/id/form';

const givenNames = [
  'Siti Aminah, S.Pd., M.Si.',
  'Bambang Wijayakusuma',
  'Dewi Lestari Handayani, A.Md.Kom.',
  'I Gusti Ngurah Agung Prabawa, S.Sos.',
  "Nur'aini Rahmawati",
  'Yohanes Tandi Rerung, S.T.',
  'Muhammad Rizki Ramadhan Al Farisi, S.Kom., M.T.I.',
  'Maria Magdalena Ohoiwutun',
  'Slamet',
  'Rr. Kusumawardhani Prameswari, S.E., Ak.',
  'Ahmad Fauzi',
  'Tri Wahyuni',
];

const jobs = [
  'Kepala Subbagian Umum dan Kepegawaian',
  'Pengelola Keuangan',
  'Analis Sumber Daya Manusia Aparatur Ahli Muda',
  'Pranata Komputer Ahli Pertama',
  'Pengadministrasi Perkantoran',
];

const units = ['CONTOH Sekretariat', 'CONTOH Bidang Pembinaan SD', 'CONTOH Bidang Ketenagaan'];

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

export const nipOf = (i: number): string =>
  `19850${1 + (i % 9)}1020100${1 + (i % 9)}1${String(i + 1).padStart(3, '0')}`;

export const people: readonly PersonRow[] = Array.from({ length: 88 }, (_, i) => ({
  nip: nipOf(i),
  name: i < 12 ? at(givenNames, i) : `Pegawai Contoh ${String(i + 1).padStart(2, '0')}`,
  job: at(jobs, i),
  unit: at(units, i),
  self: i % 5 === 3 ? 'waiting' : 'done',
  supervisor: i === 7 ? 'none' : i % 3 === 1 ? 'waiting' : 'done',
  ...(i === 7 ? {} : { supervisorName: at(givenNames, i + 5) }),
}));

export const cycle = {
  id: '2025-2',
  name: 'Penilaian kompetensi November 2025',
  status: 'open',
  openedOn: '2025-11-03',
  selfDeadline: '2025-11-17',
  supervisorDeadline: '2025-12-01',
  layout: 'person',
} as const;

const hrState: HrState = {
  next: 'collect',
  language: 'id',
  employees: 88,
  supervisors: 12,
  withoutSupervisor: 0,
  leftOpen: {},
  jobs: 14,
  jobsWithoutStandard: 2,
  jobsConfirmed: 5,
  competencies: 9,
  indicators: 135,
  tabs: { done: 88, of: 88 },
  forms: [
    {
      role: 'self',
      title: 'Penilaian Diri: Penilaian kompetensi November 2025',
      url: 'https://docs.google.com/forms/d/e/self/viewform',
      editUrl: 'https://docs.google.com/forms/d/self/edit',
    },
    {
      role: 'supervisor',
      title: 'Penilaian Atasan: Penilaian kompetensi November 2025',
      url: 'https://docs.google.com/forms/d/e/supervisor/viewform',
      editUrl: 'https://docs.google.com/forms/d/supervisor/edit',
    },
  ],
  self: { done: 71, of: 88 },
  supervisor: { done: 58, of: 87 },
  invited: { done: 130, of: 130 },
  published: { done: 0, of: 53 },
  quarantined: 3,
  objections: ['Slamet: Menunggu jawaban atasan: Yohanes Tandi Rerung, S.T., paling lambat 8 Oktober 2026.'],
  nextTime: ['Kompetensi “Integritas” berubah. Formulir dan hasil periode ini tetap.'],
  people,
};

const base: Panel = {
  language: 'id',
  office: 'Dinas Pendidikan dan Kebudayaan Kota Contoh',
  contact: 'Ibu Ratna, 0812-0000-0000',
  user: { email: 'siti.aminah@contoh.go.id', role: 'hr', name: 'Siti Aminah' },
};

const noForms: Partial<HrState> = { forms: [], tabs: { done: 0, of: 88 } };
const nothingRated: Partial<HrState> = {
  self: { done: 0, of: 88 },
  supervisor: { done: 0, of: 87 },
  invited: { done: 0, of: 130 },
  published: { done: 0, of: 0 },
  quarantined: 0,
};

/** HR's panel when the workbook suggests this step. */
export function hrPanel(next: NextStep, patch: Partial<HrState> = {}): Panel {
  const byStep: Partial<Record<NextStep, Partial<HrState>>> = {
    setUp: { employees: 0, supervisors: 0, jobs: 0, jobsConfirmed: 0, people: [], ...noForms },
    importOffice: { employees: 0, supervisors: 0, jobs: 0, jobsConfirmed: 0, people: [], ...noForms },
    mendRoster: { withoutSupervisor: 3, people: [], ...noForms, ...nothingRated },
    openCycle: { people: [], ...noForms, ...nothingRated },
    makeForms: { ...noForms, ...nothingRated },
    makeTabs: { tabs: { done: 0, of: 88 }, ...nothingRated },
    dialogue: {
      self: { done: 88, of: 88 },
      supervisor: { done: 87, of: 87 },
      published: { done: 87, of: 87 },
      quarantined: 0,
    },
    closed: { quarantined: 0 },
  };
  const hasCycle = !['setUp', 'importOffice', 'mendRoster', 'openCycle'].includes(next);
  return {
    ...base,
    office: next === 'setUp' ? '' : base.office,
    ...(hasCycle
      ? {
          cycle: { ...cycle, status: next === 'closed' ? 'closed' : 'open' },
          cycles: [cycle, { id: '2024-1', name: 'Penilaian 2024' }],
        }
      : {}),
    hr: { ...hrState, next, ...byStep[next], ...patch },
  };
}

const member = (i: number, patch: Partial<TeamMember>): TeamMember => ({
  nip: nipOf(i),
  name: people[i]?.name ?? '',
  job: people[i]?.job ?? '',
  self: 'done',
  supervisor: 'waiting',
  due: '2025-12-01',
  daysLeft: 8,
  link: `https://docs.google.com/forms/d/e/supervisor/viewform?usp=pp_url&entry.1=kode${i}`,
  ...patch,
});

export const supervisorPanel: Panel = {
  ...base,
  user: { email: 'yohanes.tandi@contoh.go.id', role: 'supervisor', name: 'Yohanes Tandi Rerung' },
  cycle,
  mirrorUntil: '2025-12-04',
  organisation: true,
  objections: 1,
  colleagues: 2,
  team: [
    member(0, { supervisor: 'done' }),
    member(2, {}),
    member(4, { self: 'waiting', daysLeft: 2, due: '2025-11-25' }),
    member(6, { daysLeft: -1, due: '2025-11-22' }),
    member(8, { self: 'none' }),
  ],
  own: {
    nip: nipOf(5),
    name: 'Yohanes Tandi Rerung, S.T.',
    self: 'waiting',
    supervisor: 'waiting',
    resultOpen: false,
    due: '2025-11-26',
    daysLeft: 3,
    link: 'https://docs.google.com/forms/d/e/self/viewform?usp=pp_url&entry.1=kode5',
  },
};

export const employeePanel: Panel = {
  ...base,
  user: { email: 'slamet@contoh.go.id', role: 'employee', name: 'Slamet' },
  cycle,
  own: {
    nip: nipOf(8),
    name: 'Slamet',
    self: 'done',
    supervisor: 'done',
    resultOpen: true,
    due: '2025-11-17',
    daysLeft: -6,
    link: 'https://docs.google.com/forms/d/e/self/viewform?usp=pp_url&entry.1=kode8',
  },
  objections: 0,
  colleagues: 0,
};

export const nobodyPanel: Panel = { ...base, user: { email: 'tamu@gmail.com', role: 'nobody' }, cycle };

export const freshPanel: Panel = {
  language: 'id',
  office: '',
  contact: '',
  user: { email: 'siti.aminah@contoh.go.id', role: 'nobody' },
};

const names = [
  'Integritas',
  'Kerja Sama',
  'Komunikasi',
  'Orientasi pada Hasil',
  'Pelayanan Publik',
  'Pengembangan Diri dan Orang Lain',
  'Mengelola Perubahan',
  'Pengambilan Keputusan',
  'Perekat Bangsa',
];

const levels: readonly (readonly [number | undefined, number | undefined])[] = [
  [3, 3],
  [2, 3],
  [4, 3],
  [3, 4],
  [3, 3],
  [1, 3],
  [3, 2],
  [undefined, 2],
  [3, 3],
];

export const publication: Publication = {
  owed: 0,
  mailsLeft: 1,
  undecidable: ['Dr. Maria Magdalena Ohoiwutun, S.E., M.M.'],
  people: people.map(({ nip, name, unit, self, supervisor }, i) => ({
    nip,
    name,
    unit,
    ...(supervisor !== 'done' || self !== 'done'
      ? { state: 'waiting' }
      : i % 3 === 0
        ? { state: 'published', on: '2025-11-20', ...(i % 2 === 0 ? { seen: true } : {}) }
        : { state: 'ready' }),
  })),
};

/** Mails about to go out. */
export const invitations: TaskPreview = {
  kind: 'remind',
  sentence: 'Kirim 2 undangan; kuota hari ini 1, sisanya (1) besok.',
  empty: false,
  mails: {
    kinds: [
      {
        kind: 'invitation',
        names: ['Slamet', 'Ahmad Fauzi'],
        subject:
          'Undangan mengisi penilaian kompetensi: Penilaian November 2025, paling lambat 17 November 2025',
        body: 'Yth. Bapak/Ibu Slamet,\n\n- Penilaian diri, paling lambat 17 November 2025:\n  https://docs.google.com/forms/d/e/self/viewform?usp=pp_url&entry.1=K7Q2-9F4M-0XTA-1B2C&entry.2=Slamet',
      },
    ],
    late: ['Tri Wahyuni'],
    unreached: ['Wali Kota'],
  },
};

/** Who opened the employee's result. */
export const myData: MyData = {
  sections: [
    {
      title: 'Data kepegawaian (tab Pegawai)',
      lines: [
        ['Nama', 'Slamet'],
        ['Email', 'slamet@contoh.go.id'],
      ],
    },
    {
      title: 'Penilaian 2025',
      lines: [
        ['Penilaian diri', 'satu jawaban, terakhir 20 November 2025 pukul 08.15'],
        ['', 'Integritas: level 3'],
        ['Masa simpan', 'sampai 5 Desember 2030'],
      ],
    },
  ],
  rights: ['Anda berhak melihat data Anda.'],
  openings: [
    {
      cycle: 'Penilaian 2025',
      by: 'Yohanes Tandi Rerung',
      as: 'supervisor',
      door: 'page',
      times: 3,
      first: '2025-11-20 08:15:00',
      last: '2025-11-22 14:30:00',
    },
    {
      cycle: 'Penilaian 2025',
      by: 'siti.aminah@contoh.go.id',
      as: 'hr',
      door: 'panel',
      times: 1,
      first: '2025-11-21 09:00:00',
      last: '2025-11-21 09:00:00',
    },
  ],
};

/** A level in the words of the dictionary. */
function words(competency: string, level: number): TalkingPoints['differences'][number]['self'] {
  const found = nationalDictionary()
    .find(({ name }) => name === competency)
    ?.levels.find((one) => one.level === level);
  if (found === undefined) throw new Error(`no level ${level} of ${competency}`);
  return found;
}

const developing = 'Pengembangan Diri dan Orang Lain';
const example =
  'Belum mengikuti pelatihan arsip yang sudah dijadwalkan dua kali; <b>catatan tangan</b> belum dibagikan.';

const points: TalkingPoints = {
  standing: 'above',
  onward: 'shortfall',
  strengths: [{ competency: 'Komunikasi', reached: words('Komunikasi', 4) }],
  differences: [
    { competency: developing, example, self: words(developing, 3), supervisor: words(developing, 1) },
    { competency: 'Kerja Sama', self: words('Kerja Sama', 3), supervisor: words('Kerja Sama', 2) },
  ],
  nextSteps: [
    {
      competency: developing,
      example,
      reached: words(developing, 1),
      required: words(developing, 3),
      next: words(developing, 2),
    },
    {
      competency: 'Kerja Sama',
      reached: words('Kerja Sama', 2),
      required: words('Kerja Sama', 3),
      next: words('Kerja Sama', 3),
    },
  ],
};

/** One person's result; `state` says how far the two ratings are. */
export function review(nip: string, state: 'both' | 'selfWithheld' | 'nothing' = 'both'): PersonReview {
  const person = people.find((row) => row.nip === nip);
  const rated = state === 'both';
  return {
    trace: [],
    official: [],
    nip,
    name: person?.name ?? 'Slamet',
    job: person?.job ?? 'Pengelola Keuangan',
    unit: person?.unit ?? 'CONTOH Sekretariat',
    cycle: cycle.name,
    highestLevel: 5,
    trend: [{ competency: 'Integritas', words: 'naik 1 level, dari 2 ke 3 sejak Penilaian 2024' }],
    competencies: names.map((name, i) => {
      const [supervisor, self] = rated ? at(levels, i) : [undefined, undefined];
      const gap = supervisor === undefined ? undefined : supervisor - 3;
      const words =
        gap === undefined
          ? 'Tidak teramati'
          : gap === 0
            ? 'Sesuai standar'
            : `${Math.abs(gap)} level di ${gap > 0 ? 'atas' : 'bawah'} standar`;
      return {
        code: `M.0${i + 1}`,
        name,
        required: 3,
        words: rated ? words : 'Belum dinilai',
        ...(supervisor === undefined ? {} : { supervisor }),
        ...(self === undefined ? {} : { self }),
        ...(gap === undefined ? {} : { gap }),
      };
    }),
    selfWithheld: state === 'selfWithheld',
    ratingWithheld: false,
    selfState: state === 'nothing' ? 'waiting' : 'done',
    supervisorState: rated ? 'done' : 'waiting',
    matchBasis: 'JPM = jumlah level dicapai : jumlah level disyaratkan.',
    origins: rated ? ['Penilaian diri: kode saja.', 'Penilaian atasan: alamat ditulis.'] : [],
    ...(rated
      ? {
          match: { capped: (21 / 24) * 100, uncapped: (22 / 24) * 100, band: 'Optimal' },
          robustness: {
            badge: 'fragile',
            sentence: 'Rapuh, berubah bila satu kompetensi dinilai satu level lebih rendah.',
          },
          adjusted: {
            raw: 2.75,
            adjusted: 2.41,
            sentence: 'Penilainya diperkirakan 0,34 level lebih longgar. Nilai asli tetap berlaku.',
          },
          earlier: [
            {
              rater: 'Maria Magdalena Ohoiwutun',
              on: '2025-11-09',
              levels: [
                { competency: 'Integritas', level: 3 },
                { competency: 'Kerja Sama', level: 2 },
              ],
            },
          ],
        }
      : {}),
    rated: rated ? 8 : 0,
    of: 9,
    points: rated ? points : { strengths: [], differences: [], nextSteps: [] },
    talkOpen: true,
    own: false,
    objections: rated
      ? [
          'Keberatan atas Integritas: level 2 menjadi level 3 (Ratna Dewi, 20 Oktober 2026). Alasan: Risalah cukup.',
        ]
      : [],
    examples: rated ? [{ competency: 'Integritas', text: 'Menolak <b>imbalan</b> pemohon di loket.' }] : [],
  };
}

export const links: readonly PersonalLink[] = people.slice(0, 8).flatMap((person, i): PersonalLink[] => {
  const common = {
    ratee: person.nip,
    rateeName: person.name,
    state: i % 3 === 0 ? 'done' : 'waiting',
  } as const;
  const link = `https://docs.google.com/forms/d/e/self/viewform?usp=pp_url&entry.1=kode${i}`;
  const self = {
    role: 'self',
    rater: person.nip,
    raterName: person.name,
    due: cycle.selfDeadline,
    link,
  } as const;
  const supervisor = {
    role: 'supervisor',
    rater: nipOf(i + 5),
    raterName: person.supervisorName ?? '',
    due: cycle.supervisorDeadline,
    link: `${link}s`,
  } as const;
  const email = i % 2 === 0 ? { email: `pegawai${i}@contoh.go.id` } : {};
  return [{ ...common, ...self, ...email }, ...(person.supervisorName ? [{ ...common, ...supervisor }] : [])];
});

export const held: readonly QuarantineRow[] = [
  {
    key: 'r1',
    receivedAt: '2025-11-20T07:41:00.000Z',
    email: 'yohanes.rerung@gmail.com',
    role: 'supervisor',
    reason: 'email-mismatch',
    inGeneral:
      'Alamat pengirim berbeda dari alamat penilai yang tercatat. Sering terjadi bila memakai akun pribadi.',
    words:
      'Alamat pengirim berbeda dari alamat penilai yang tercatat. Sering terjadi bila memakai akun pribadi.',
    action: 'Pastikan pengirimnya, lalu terima atau tolak.',
    expected: 'yohanes.tandi@contoh.go.id',
    levels: [
      { competency: 'Integritas', level: 3 },
      { competency: 'Kerja Sama', level: 4 },
    ],
    rater: 'Yohanes Tandi Rerung, S.T.',
    ratee: 'Slamet',
    acceptable: true,
    own: false,
    decision: 'none',
    decidedBy: '',
  },
  {
    key: 'r2',
    receivedAt: '2025-11-20T09:05:00.000Z',
    email: 'yohanes.tandi@contoh.go.id',
    sender: 'Yohanes Tandi Rerung, S.T.',
    named: 'Tri Wahyuni',
    role: 'supervisor',
    reason: 'code-unknown',
    inGeneral: 'Kode pada jawaban ini tidak dikenal pada periode ini; mungkin tautan lama yang dipakai.',
    words: 'Kode pada jawaban ini tidak dikenal pada periode ini; mungkin tautan lama yang dipakai.',
    action:
      'Tanyakan kepada pengirimnya siapa yang dinilai, lalu tetapkan. Atau kirim tautan yang baru, lalu tolak.',
    levels: [{ competency: 'Integritas', level: 2 }],
    meantFor: [
      { code: 'kode1', ratee: 'Tri Wahyuni', inForce: 'earlier', own: false },
      {
        code: 'kode2',
        ratee: 'Slamet',
        but: 'Nama pegawai di formulir berbeda dari daftar penilai; mungkin terubah saat mengisi.',
        own: false,
      },
      { code: 'kode3', ratee: 'Rudi Hartono', own: true },
    ],
    acceptable: false,
    own: false,
    decision: 'none',
    decidedBy: '',
  },
  {
    key: 'r3',
    receivedAt: '2025-12-02T01:15:00.000Z',
    email: '',
    role: 'self',
    reason: 'deadline-passed',
    inGeneral: 'Masuk setelah batas waktu.',
    words: 'Masuk 1 hari setelah batas waktu (1 Desember 2025).',
    action: 'Terima, atau tolak bila batas waktu berlaku ketat bagi semua.',
    levels: [],
    ratee: 'Tri Wahyuni',
    acceptable: true,
    own: false,
    decision: 'none',
    decidedBy: '',
  },
];

/** Findings of an import: enough of them to need a filter. */
export const findings: readonly Problem[] = [
  {
    severity: 'error',
    code: 'nip-serial-000',
    place: { row: 14, column: 'NIP BARU' },
    message: 'NIP 198609262015051000 berakhir 000: angka terakhirnya rusak oleh Excel.',
    action: 'Ubah kolom NIP menjadi teks di Excel, ambil ulang nilainya dari SIASN, lalu ekspor lagi.',
  },
  {
    severity: 'error',
    code: 'supervisor-unknown',
    place: { row: 31, column: 'NIP ATASAN', nip: nipOf(30) },
    message: 'NIP atasan 197001011990011999 tidak ada di daftar pegawai.',
    action: 'Periksa angkanya, atau tambahkan atasan itu ke daftar.',
  },
  ...Array.from(
    { length: 41 },
    (_, i): Problem => ({
      severity: 'warning',
      code: 'email-missing',
      place: { row: i + 2, column: 'EMAIL GOV', nip: nipOf(i) },
      message: `${people[i]?.name} belum punya alamat surel dinas.`,
      action: 'Isi alamatnya, atau gunakan lembar cetak untuk orang ini.',
    }),
  ),
];

export const notAnExport: readonly Problem[] = [
  {
    severity: 'error',
    code: 'columns-missing',
    place: { row: 1 },
    message: 'Kolom NIP BARU, NAMA dan JABATAN NAMA tidak ditemukan di baris pertama.',
    action: 'Salin tabel bersama baris judulnya dari ekspor SIASN.',
  },
];

export const copied: readonly Problem[] = [
  {
    severity: 'error',
    code: 'workbook-copied',
    place: {},
    message: 'Buku kerja ini salinan.',
    action: 'Jadikan buku kerja tersendiri.',
  },
];

export const closing: Closing = {
  open: [
    { title: '2 penilaian diri belum masuk', names: ['Rudi Hartono', 'Dewi Lestari'] },
    { title: '1 dialog belum ditandai selesai oleh pegawainya', names: ['Siti Aminah'] },
  ],
  means: ['Penutupan dapat dibatalkan dengan alasan.', 'Formulir berhenti menerima jawaban.'],
};

export const decided: readonly QuarantineRow[] = held.slice(0, 1).map((row) => ({
  ...row,
  decision: 'accepted',
  decidedBy: 'sdm@contoh.example',
}));

export const keptPage: KeptPage = {
  rows: [
    ['Kata pegawai', 'Saya ingin belajar memimpin rapat.'],
    ['Siti Aminah', 'Budi Santoso'],
  ],
};

export const developmentPlan: DevelopmentPlan = {
  nip: '199001012015031001',
  name: 'Joko Prasetyo',
  own: false,
  actions: [
    {
      id: 'k1',
      competency: 'M.03',
      competencyName: 'Komunikasi',
      what: 'Menyampaikan satu paparan singkat di rapat unit setiap bulan.',
      kind: 'task',
      helper: 'Dewi Lestari',
      hours: undefined,
      due: '2027-03-31',
      state: 'running',
      note: 'Dua paparan sudah disampaikan.',
      by: 'Joko Prasetyo',
      at: '2026-11-20 09:00:00',
      former: [
        '12 November 2026 pukul 09.00, Joko Prasetyo: Menyampaikan paparan di rapat unit. · Komunikasi · Penugasan · Direncanakan',
      ],
      from: 'Penilaian 2025',
    },
  ],
  suggestions: [
    {
      competency: 'M.04',
      competencyName: 'Orientasi pada Hasil',
      level: 3,
      entries: [
        { kind: 'task', what: 'Menetapkan satu ukuran hasil yang lebih tinggi dan memantaunya tiap minggu.' },
        { kind: 'course', what: 'Pelatihan penyusunan indikator kinerja.', hours: 12 },
      ],
    },
  ],
  competencies: [
    { code: 'M.03', name: 'Komunikasi' },
    { code: 'M.04', name: 'Orientasi pada Hasil' },
  ],
  hours: ['Pengembangan 2026: 0 JP selesai, 12 JP direncanakan, dari 20 JP setahun (PP 11/2017 Pasal 203).'],
};

/** As the person sees it: nothing that is for HR alone, each example in one place. */
function ownReview(nip: string, state: 'both' | 'nothing' = 'both'): PersonReview {
  const { adjusted: _, points, ...rest } = review(nip, state);
  return {
    ...rest,
    points: { ...points, nextSteps: points.nextSteps.map(({ example: _, ...step }) => step) },
  };
}

/** An example for every competency, each of so many characters. */
function withExamples(nip: string, length: number): PersonReview {
  const own = ownReview(nip);
  const text = 'Membawa usulan jadwal yang disetujui semua. '.repeat(50).slice(0, length);
  return { ...own, examples: own.competencies.map(({ name }) => ({ competency: name, text })) };
}

/** Ordinary names, the longest that lists hold, somebody of whom nothing was rated, and nine long examples. */
const said = (role: Role) => ({
  title: formTexts.title[role]('Penilaian 2026'),
  fill: formTexts.paper.fill[role],
  notice: formTexts.paper.notice[role]({
    office: 'Dinas CONTOH',
    deadline: '2026-10-31',
    retentionYears: 5,
    objection: { days: 14, working: false },
    contact: 'Bu Wati, 0271 123456',
  }).split('\n\n'),
  notObserved: formTexts.notObserved[role],
});

/** A form of each role; the longest names that lists hold, and one asked about a technical competency too. */
export const blankForms: BlankForms = {
  office: 'Dinas CONTOH',
  cycle: 'Penilaian 2026',
  language: 'id',
  pageAddress: 'https://script.google.com/macros/s/AKfycbxContohContohContohContohContohContohContoh/exec',
  forms: (['supervisor', 'self', 'second'] as const).map((role, at) => ({
    code: `K7Q2-9F4M-0XTA-1B2${'CDE'[at]}`,
    role,
    rater: '197001011995031001',
    raterName: at === 1 ? 'Nama<i>'.padEnd(60, 'panjang ') : 'Yohanes',
    onPaperOnly: at === 1,
    nip: '198501012010011002',
    ratee: at === 1 ? 'Nama<i>'.padEnd(60, 'panjang ') : 'Siti Aminah',
    job: at === 1 ? 'Jabatan '.padEnd(300, 'analis kebijakan ') : 'Analis',
    unit: at === 1 ? 'U'.repeat(120) : 'Sekretariat',
    handIn: formTexts.paper.handIn('2026-10-31'),
    asks: [...nationalDictionary().map(({ code }) => code), ...(at === 2 ? ['T.01'] : [])],
  })),
  competencies: [
    ...nationalDictionary(),
    {
      code: 'T.01',
      name: 'Penataan arsip',
      levels: [1, 2].map((level) => ({
        level,
        name: `Level ${level}`,
        description: '<b>Menata</b>',
        indicators: [],
      })),
    },
  ],
  said: { self: said('self'), supervisor: said('supervisor'), second: said('second') },
  words: {
    ratee: formTexts.rateeTitle,
    rater: formTexts.paper.rater,
    job: formTexts.paper.job,
    unit: formTexts.paper.unit,
    code: formTexts.paper.code,
    example: formTexts.paper.example,
    signature: formTexts.paper.signature,
    date: formTexts.paper.date,
    about: formTexts.paper.about,
  },
};

/** Ordinary names, the longest that lists hold, and somebody of whom nothing was rated. */
export const printPack: PrintPack = {
  office: 'Dinas CONTOH',
  pages: [
    { review: ownReview('198501012010011001'), supervisor: { name: 'Yohanes', nip: '197001011995031001' } },
    {
      review: {
        ...ownReview('198501012010011002'),
        name: 'Nama<i>'.padEnd(60, 'panjang '),
        job: 'Jabatan '.padEnd(300, 'analis kebijakan '),
        unit: 'U'.repeat(120),
      },
      supervisor: { name: 'Atasan '.padEnd(60, 'panjang ') },
    },
    { review: ownReview('198501012010011003', 'nothing'), supervisor: { name: '' } },
    { review: withExamples('198501012010011004', 250), supervisor: { name: 'Yohanes' } },
  ],
  leftOut: ['Tri Wahyuni'],
};

/** What an import of official job standards has understood. */
export const standardsRead: StandardsImport = {
  jobs: [
    {
      key: 'job camat',
      name: 'Camat',
      kind: 'Jabatan Administrator',
      standing: 'differs',
      confirmed: true,
      levels: [
        { competency: 'Integritas', level: 4, before: 3 },
        { competency: 'Kerja Sama', level: 3, before: 3 },
      ],
      requirements: 'Pendidikan: Jenjang Sarjana (S-1) (mutlak)',
      requirementsBefore: '',
      missing: ['Komunikasi'],
      holders: 2,
    },
  ],
  competencies: [
    {
      key: 'competency tata naskah dinas',
      name: 'T.07 Tata Naskah Dinas',
      standing: 'new',
      levels: [{ level: 1, words: 'Memahami naskah\nMenyebut jenis naskah.', before: '' }],
    },
  ],
  problems: [],
};
