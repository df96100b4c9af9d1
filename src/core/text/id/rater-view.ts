// Words of the rater checks on screens: verdicts, pictures, figures; on HR's page for them and on the rater's own feedback.
import { verdictWords } from './words';

export const raterViewTexts = {
  loading: 'Menghitung. Ini dapat memakan waktu beberapa detik…',
  basis: 'Dasar kesimpulan',
  verdict: verdictWords,
  details: 'Rincian angka',
  q: (q: string) => `peluang hanya kebetulan (q): ${q}`,
  causes: 'Terlihat pada',
  lenient: 'longgar',
  severe: 'ketat',
  usual: 'biasa',
  n: (n: number) => `${n} pegawai`,
  size: {
    points: (size: string) => `${size} level`,
    ratio: (size: string) => `${size} kali yang biasa`,
    share: (size: string) => `${size} dari pegawainya`,
    sheets: (size: string) => `${size} penilaian`,
  },
  interval: (confidence: number, low: string, high: string) =>
    `kemungkinan besar antara ${low} dan ${high} (${confidence}%)`,
  checks: 'Pemeriksaan',
  /** Checks of a rater that ask for nothing. */
  others: (n: number) => `${n} pemeriksaan lain`,
  next: 'Langkah berikutnya',
  picture: {
    title: { severity: 'Longgar atau ketat', meanGap: 'Rata-rata selisih terhadap standar' },
    /** What the picture shows, for whoever does not see it, before a sentence for each rater. */
    severity:
      'Ukuran setiap penilai pada satu skala, dengan rentang yang paling mungkin dan daerah perbedaan yang wajar.',
    meanGap:
      'Penilaian setiap penilai terhadap standar jabatan, dibandingkan dengan penilai lain. Ini informasi: penilai yang ketat dan tim yang masih perlu berkembang tampak sama.',
    rater: (name: string, summary: string, size: string) =>
      `${name}: ${summary}${size === '' ? '' : `; ${size}`}.`,
    size: (size: string, low: string, high: string) =>
      `${size} level, kemungkinan besar antara ${low} dan ${high}`,
    ordinary: (points: string) => `perbedaan wajar (sampai ${points} level)`,
    range: 'rentang yang paling mungkin',
  },
  levels: {
    title: 'Seberapa sering tiap level diberikan',
    note: 'Dalam persen dari semua level yang diberikan. Makin gelap, makin sering.',
    rater: 'Penilai',
    level: (level: number) => `Level ${level}`,
  },
};

export type RaterViewTexts = typeof raterViewTexts;
