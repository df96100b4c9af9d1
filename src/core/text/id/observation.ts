// Notes of behaviour through the year in words, and how much of what stands out in a rating rests on an example.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { promise } from './terms';

const day = inIndonesian.longDay;

export const observationTexts = {
  whatMissing: {
    message: 'Yang terlihat belum ditulis.',
    action: 'Tulis apa yang dilakukan atau dikatakan, dalam keadaan apa, dan apa akibatnya.',
  },
  competencyUnknown: {
    message: 'Kompetensinya belum dipilih.',
    action: 'Pilih kompetensi yang paling sesuai dengan perilaku itu.',
  },
  dayUnreadable: { message: 'Tanggalnya belum diisi.', action: 'Pilih hari saat perilaku itu terlihat.' },
  dayAhead: {
    message: 'Tanggal itu belum tiba.',
    action: 'Pilih hari ini atau hari sebelumnya.',
  },
  dayPast: (earliest: string) => ({
    message:
      'Tanggal itu sudah lebih dari setahun yang lalu, sedangkan yang dinilai adalah perilaku setahun terakhir.',
    action: `Pilih tanggal mulai ${day(earliest)}.`,
  }),
  dayClosed: (closedAt: string) => ({
    message: `Tanggal itu termasuk periode yang ditutup pada ${day(closedAt.slice(0, 10))}, sehingga catatannya hanya dapat dibaca.`,
    action: 'Pilih tanggal sesudah periode itu ditutup.',
  }),
  unknown: {
    message: 'Catatan ini bukan tulisan Anda, atau tidak ada lagi.',
    action:
      'Muat ulang catatannya. Setiap catatan hanya dapat diperbaiki atau ditarik kembali oleh penulisnya.',
  },
  changed: {
    message:
      'Catatan ini sudah Anda perbaiki atau tarik kembali di halaman lain. Tulisan Anda belum disimpan.',
    action: 'Salin tulisan Anda, lalu muat ulang catatannya.',
  },
  noPerson: {
    message: 'Akun ini dipakai lebih dari satu pegawai, sehingga penulisnya tidak diketahui.',
    action: 'Masuk dengan kode sekali pakai, lalu tulis lagi.',
  },
  notYours: {
    message: 'Catatan perilaku hanya urusan pegawai itu dan atasan langsungnya.',
    action: 'Pilih nama lain di daftar.',
  },
  unreadable: {
    message: `Ada baris pada tab ${tabNames.observations} yang tidak terbaca, sehingga belum ada yang dapat ditulis dan mungkin tidak semua catatan tampak.`,
    action: `Minta pengelola kepegawaian mengembalikan isi tab ${tabNames.observations} lewat “Histori versi” di menu File.`,
  },
  seen: {
    employee: promise.seen('observation', 'employee'),
    supervisor: promise.seen('observation', 'supervisor'),
  },
  /** How many notes there are. @param since ISO day of the first */
  count: (notes: number, since: string) => `${inIndonesian.count(notes)} catatan sejak ${day(since)}`,
  /** Said before a rating is sent. @param noted names of competencies of which a supervisor has noted something @param of how many are rated */
  askExamples: (noted: readonly string[], of: number) =>
    `Sertakan contoh perilaku bila level Anda yang terendah atau tertinggi, atau terpaut dua level atau lebih dari kompetensi lain atau dari penilaian diri.${noted.length === 0 ? '' : ` Sudah ada catatan atasan untuk ${inIndonesian.count(noted.length)} dari ${inIndonesian.count(of)} kompetensi: ${noted.join('; ')}.`} Formulir Google tidak dapat menghitungnya saat Anda mengisi; setelah dikirim, halaman ini menyebut berapa penilaian seperti itu yang ada contoh tertulisnya, dan sampai batas waktu jawaban masih dapat diubah.`,
  grounds: (grounded: number, of: number) =>
    of === 0
      ? 'Tidak ada penilaian yang terendah, tertinggi, atau terpaut jauh.'
      : `${inIndonesian.count(grounded)} dari ${inIndonesian.count(of)} penilaian yang terendah, tertinggi, atau terpaut dua level atau lebih ada contoh tertulisnya dari atasan.`,
  /** Beside the share, which they do not count for. @param names of competencies */
  ownNotes: (names: readonly string[]) =>
    `Catatan pegawai sendiri, tidak ikut dihitung: ${names.join('; ')}.`,
  groundsUnread: `Berapa penilaian ada contoh tertulisnya belum dapat dihitung: ada baris pada tab ${tabNames.observations} yang tidak terbaca.`,
  missing: (names: readonly string[]) =>
    `Belum ada contoh untuk: ${names.join('; ')}. Bila Anda melihatnya, tulis catatannya atau ubah jawaban; bila tidak, biarkan apa adanya.`,
  none: 'Belum ada catatan perilaku.',
  /** Who wrote it, and whether it was put right. */
  by: (name: string, corrected: string | undefined) =>
    `Ditulis ${name}${corrected === undefined ? '' : `, diperbaiki ${day(corrected)}`}`,
  /** A note in the place of an example. @param on ISO day */
  asExample: (what: string, on: string) => `${what} (catatan ${day(on)})`,
  /** On the page of an archive. */
  heads: ['Tanggal', 'Kompetensi', 'Yang terlihat', 'Ditulis oleh'],
  log: '1 catatan perilaku',
};

export type ObservationTexts = typeof observationTexts;
