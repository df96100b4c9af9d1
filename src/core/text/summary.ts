// Gaps, coverage and results in words; nobody is called low, the standard is what is spoken of.
import { bilingual } from './bilingual';

export type SummaryTexts = (typeof summaryTexts)['id'];

const levels = (n: number) => `${Math.abs(n)} level`;

export const summaryTexts = bilingual({
  id: {
    gap: (gap: number) =>
      gap === 0
        ? 'sesuai standar'
        : gap < 0
          ? `${levels(gap)} di bawah standar`
          : `${levels(gap)} di atas standar`,
    notRated: 'belum dinilai',
    notObserved: 'tidak teramati',
    noStandard: 'tanpa standar',
    coverage: (rated: number, of: number) => `${rated} dari ${of} kompetensi dinilai`,
    sheetTitle: 'LEMBAR PENILAIAN KOMPETENSI',
    label: 'Indikatif, bahan dialog. Bukan predikat kinerja.',
    facts: { name: 'Nama', nip: 'NIP', job: 'Jabatan', unit: 'Unit kerja', rater: 'Atasan penilai' },
    heads: {
      competency: 'Kompetensi',
      required: 'Standar',
      supervisor: 'Atasan',
      self: 'Diri',
      gap: 'Selisih',
      words: 'Keterangan',
      bar: 'Level atasan',
    },
    jpm: 'JPM (kesesuaian dengan standar jabatan)',
    percent: (value: number) => `${value.toFixed(1).replace('.', ',')} %`,
    strengths: 'Di atas standar',
    shortfalls: 'Di bawah standar',
    topics: 'Bahan dialog (diri dan atasan berbeda)',
    none: '–',
    selfWithheld: 'Penilaian diri ditampilkan setelah atasan mengirim penilaian.',
    selfMissing: 'Penilaian diri belum masuk.',
    earlier: (rater: string, day: string, levels: string) =>
      `Penilaian atasan sebelumnya, ${rater} (${day}), di luar ringkasan: ${levels}.`,
    dialogue: {
      title: 'DIALOG',
      date: 'Tanggal dialog',
      employeeWords: 'Kata-kata pegawai (wajib diisi)',
      agreement: 'Kesepakatan',
      plan: 'RENCANA PENGEMBANGAN',
      action: 'Tindakan',
      kind: 'Cara',
      kinds: ['Tugas', 'Orang lain', 'Kelas'],
      due: 'Tenggat',
      hours: 'JP',
      employee: 'Pegawai',
      supervisor: 'Atasan',
      signature: 'Tanda tangan dan tanggal',
    },
    rater: (name: string) => name || 'belum ditetapkan',
    homeTitle: 'Timbang',
  },
  en: {
    gap: (gap) =>
      gap === 0
        ? 'meets the standard'
        : `${levels(gap)}${Math.abs(gap) > 1 ? 's' : ''} ${gap < 0 ? 'below' : 'above'} the standard`,
    notRated: 'not rated yet',
    notObserved: 'not observed',
    noStandard: 'no standard',
    coverage: (rated, of) => `${rated} of ${of} competencies rated`,
    sheetTitle: 'COMPETENCY APPRAISAL SHEET',
    label: 'Indicative, matter for dialogue. Not a performance predicate.',
    facts: { name: 'Name', nip: 'NIP', job: 'Job', unit: 'Unit', rater: 'Rating supervisor' },
    heads: {
      competency: 'Competency',
      required: 'Standard',
      supervisor: 'Supervisor',
      self: 'Self',
      gap: 'Gap',
      words: 'In words',
      bar: 'Supervisor level',
    },
    jpm: 'JPM (match with the standard of the job)',
    percent: (value) => `${value.toFixed(1)} %`,
    strengths: 'Above the standard',
    shortfalls: 'Below the standard',
    topics: 'For the dialogue (self and supervisor differ)',
    none: '–',
    selfWithheld: 'The self-rating is shown once the supervisor has sent a rating.',
    selfMissing: 'The self-rating has not come in yet.',
    earlier: (rater, day, levels) =>
      `Rating of the earlier supervisor, ${rater} (${day}), outside the summary: ${levels}.`,
    dialogue: {
      title: 'DIALOGUE',
      date: 'Date of the dialogue',
      employeeWords: 'The employee’s own words (required)',
      agreement: 'Agreement',
      plan: 'DEVELOPMENT PLAN',
      action: 'Action',
      kind: 'Way',
      kinds: ['Task', 'Other people', 'Class'],
      due: 'Due',
      hours: 'Hours',
      employee: 'Employee',
      supervisor: 'Supervisor',
      signature: 'Signature and date',
    },
    rater: (name) => name || 'not set yet',
    homeTitle: 'Timbang',
  },
});
