// Words of the table of needs: on HR's page for what the answers tell and on that of whoever leads an organisation, in Indonesian.
import { tabNames } from '../../tab-names';
import { words } from './words';

export const needsViewTexts = {
  lead: 'Berapa pegawai yang levelnya di bawah standar jabatannya, dari yang sudah dinilai; tanpa nama. Angka tentang kurang dari tiga pegawai, dan angka yang membukanya lewat pengurangan, tidak ditampilkan (–). Indikatif, untuk dialog dan pengembangan.',
  competency: 'Kompetensi',
  all: 'Semua kompetensi',
  units: 'Unit kerja yang ditampilkan',
  allUnits: 'Semua unit kerja',
  serving: 'Unit kerja pelayanan publik',
  noServing: `Untuk membaca unit kerja pelayanan publik saja, tulis namanya di tab ${tabNames.settings}, baris Unit kerja pelayanan publik.`,
  whole: 'Seluruh perangkat daerah',
  cell: (competency: string, figure: string) => `${competency}: ${figure}`,
  darker:
    'Makin gelap, makin besar bagian pegawai yang di bawah standar. Pilih satu kompetensi untuk rinciannya.',
  below: 'Di bawah standar',
  levels: 'Jumlah level di bawah standar',
  rated: 'Dinilai dari pegawai unit kerja',
  before: (period: string) => `Di bawah standar pada ${period}`,
  training: 'Kegiatan yang sesuai',
  trainingWhy: `Bagi tiga pegawai atau lebih yang memerlukan level berikutnya yang sama; kegiatan dari tab ${tabNames.catalogue}.`,
  need: (unit: string, competency: string, level: number, people: number) =>
    `${unit}: ${people} pegawai menuju level ${level} ${competency}`,
  action: (kind: string, what: string, hours: number | undefined) =>
    `${kind}: ${what}${hours === undefined ? '' : ` (${hours} JP per pegawai)`}`,
  noAction: 'Belum ada kegiatan untuk level ini.',
  noTraining: 'Tidak ada kebutuhan yang sama pada tiga pegawai atau lebih.',
  kinds: words.actionKinds,
  print: 'Cetak',
  unit: 'Unit kerja',
  smallUnits: 'Unit kerja lain yang kecil',
  hidden: 'tidak ditampilkan',
  followUp: {
    title: 'Tindak lanjut kesepakatan',
    lead: 'Dari kegiatan pengembangan yang disepakati dan tidak dibatalkan.',
    none: 'Belum ada kegiatan yang disepakati.',
    done: 'Selesai',
    overdue: 'Lewat target selesai',
    undated: 'Tanpa target selesai',
    change: (since: string, size: string, more: boolean, low: string, high: string, n: number) =>
      `Sejak ${since}, kompetensi dengan kegiatan yang selesai berubah ${size} level ${more ? 'lebih banyak' : 'lebih sedikit'} daripada kompetensi lain pada pegawai yang sama; kemungkinan besar antara ${low} dan ${high} (${n} pegawai). Ini tidak membuktikan sebab-akibat.`,
    noChange: (since: string, n: number) =>
      `Perubahan sejak ${since} belum dapat dibandingkan: ${n} pegawai mempunyai kompetensi dengan dan tanpa kegiatan yang selesai, perlu sedikitnya 10 dengan perubahan yang tidak semuanya sama.`,
  },
};

export type NeedsViewTexts = typeof needsViewTexts;
