// The development plan in words: what is agreed, what is due, and what counts as hours of learning.
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';

export const developmentTexts = {
  unknownCompetency: (code: string) => ({
    message: `Kompetensi ${code} tidak ada di tab ${tabNames.competencies}.`,
    action: `Pakai kode yang tertulis di tab ${tabNames.competencies}, atau hapus baris ini.`,
  }),
  whatMissing: {
    message: 'Kegiatan belum ditulis.',
    action: 'Tulis apa yang akan dilakukan, dengan kalimat yang dapat dikerjakan.',
  },
  dueUnreadable: {
    message: 'Target selesai bukan tanggal.',
    action: 'Pilih tanggalnya, atau kosongkan bila belum disepakati.',
  },
  dueFar: (earliest: string, latest: string) => ({
    message: `Target selesai terlalu jauh: paling awal ${inIndonesian.longDay(earliest)}, paling akhir ${inIndonesian.longDay(latest)}.`,
    action: 'Periksa tahunnya, atau kosongkan bila belum disepakati.',
  }),
  byOfficer: (address: string) => `pengelola kepegawaian (${address})`,
  notInAnyCycle: (code: string) => ({
    message: `Kompetensi “${code}” tidak dinilai pada periode mana pun.`,
    action: 'Tulis kembali kode kompetensinya, misalnya dengan Histori versi.',
  }),
  notRated: {
    message: 'Kompetensi ini tidak dinilai pada periode ini.',
    action: 'Pilih salah satu kompetensi di daftar.',
  },
  notPublished: {
    message: 'Rencana disusun setelah hasil penilaian diterbitkan.',
    action: 'Tunggu sampai pengelola kepegawaian menerbitkan hasilnya, lalu susun rencana dalam dialog.',
  },
  unknownAction: {
    message: 'Kegiatan ini tidak ada lagi di rencana.',
    action: 'Muat ulang rencananya.',
  },
  changedMeanwhile: (by: string) => ({
    message: `Kegiatan ini baru saja diubah oleh ${by}. Tulisan Anda belum disimpan.`,
    action: 'Salin tulisan Anda, muat ulang rencananya, lalu ubah lagi.',
  }),
  /** Hours of a year against what an employee is due. */
  hours: (year: string, done: number, open: number, goal: number) =>
    `Pengembangan ${year}: ${inIndonesian.count(done)} JP selesai, ${inIndonesian.count(open)} JP direncanakan, dari ${inIndonesian.count(goal)} JP setahun (${laws.pns.name} Pasal 203).`,
  hoursUndated: (actions: number) =>
    `${inIndonesian.count(actions)} kegiatan dengan JP belum punya target selesai, sehingga belum dihitung.`,
  /** What an action said before it was rewritten. */
  version: (by: string, at: string, line: string) => `${inIndonesian.moment(at)}, ${by}: ${line}`,
  log: (actions: number) => `${actions} kegiatan pengembangan`,
  logReminded: (people: number) => `pengingat rencana kepada ${people} alamat`,
  /** On the tab of the person. */
  page: {
    heading: 'RENCANA YANG TERCATAT',
    row: (number: number) => `Kegiatan ${number}`,
    none: 'Belum ada. Dapat ditulis di halaman Timbang, atau dengan tangan di bawah ini.',
    more: (actions: number) => `dan ${actions} kegiatan lain di halaman Timbang`,
    due: (day: string | undefined) =>
      day === undefined ? 'target belum disepakati' : `target ${inIndonesian.longDay(day)}`,
    from: (cycle: string) => `dari ${cycle}`,
  },
  mail: {
    subject: 'Rencana pengembangan: target selesai sudah dekat',
    own: 'Kegiatan pengembangan Anda berikut mendekati atau melewati target selesainya:',
    team: 'Kegiatan pengembangan anggota tim Anda berikut mendekati atau melewati target selesainya:',
    line: (what: string, due: string) => `${what} (target selesai ${inIndonesian.longDay(due)})`,
    ofPerson: (name: string, line: string) => `${name}: ${line}`,
    ending:
      'Bila sudah selesai, atau targetnya berubah, mohon perbarui di halaman Timbang bagian Rencana pengembangan.',
  },
};

export type DevelopmentTexts = typeof developmentTexts;
