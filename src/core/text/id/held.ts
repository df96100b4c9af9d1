// What is held on one person, in words: the page and the file "Data saya".
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import { promise } from './terms';

const { longDay } = inIndonesian;

export const heldTexts = {
  person: `Data kepegawaian (tab ${tabNames.employees})`,
  facts: {
    name: 'Nama',
    nip: 'NIP',
    email: 'Email',
    job: 'Jabatan',
    employment: 'Jenis pegawai',
    unit: 'Unit kerja',
    supervisor: 'Atasan langsung',
    active: 'Status',
  },
  active: (active: boolean): string => (active ? 'Aktif' : 'Tidak Aktif'),
  nothing: 'belum diisi',
  self: 'Penilaian diri',
  rating: 'Penilaian atasan',
  given: 'Penilaian yang Anda berikan',
  answered: (count: number, moment: string) =>
    `${count === 1 ? 'satu jawaban' : `${count} jawaban`}, terakhir ${inIndonesian.moment(moment)}`,
  level: (competency: string, level: number) => `${competency}: level ${level}`,
  example: (text: string) => `“${text}”`,
  notYet: 'belum ada',
  closedToYou: promise.shown('rating', 'employee', 'employee'),
  about: (name: string) => `tentang ${name}`,
  written: {
    talks: 'Catatan dialog',
    actions: 'Kegiatan rencana pengembangan',
    objections: 'Keberatan',
    notes: 'Catatan perilaku',
    statements: 'Pernyataan tentang dialog (tersegel)',
  },
  count: (count: number) => `${count}; isinya dapat dibaca di halaman ini, pada bagiannya masing-masing`,
  sealed: (count: number) => `${count}; isinya tersegel, dan tidak ada layar atau tab yang menampilkannya`,
  practice: 'Latihan menilai',
  practiceCount: (count: number) => `${count} kasus dijawab`,
  until: 'Masa simpan',
  untilDay: (day: string) =>
    `sampai ${longDay(day)}, menurut jadwal retensi arsip instansi; sesudah itu boleh dimusnahkan: jawaban, hasil, catatan dialog, dan tautan`,
  untilClosed: (years: number) =>
    `${years} tahun sejak periode ditutup, menurut jadwal retensi arsip instansi; periode ini belum ditutup`,
  besides: 'Lain-lain',
  language: 'Pilihan bahasa, sambutan yang sudah Anda tutup, dan sesi masuk',
  languageHow: 'disimpan hanya bila Anda memilih atau menutupnya; hilang bila data Anda dihapus',
  rights: (contact: string) => [
    `Anda berhak melihat data Anda, memperoleh salinannya, dan meminta perbaikan bila keliru (${laws.privacy.name} Pasal 6 dan 7). Hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
    `Data yang masa simpannya berakhir dimusnahkan setelah disahkan pengelola kepegawaian (${laws.privacy.name} Pasal 44; ${laws.archives.name}). Bila memerlukan salinan, unduh sebelum hari itu.`,
  ],
};

export type HeldTexts = typeof heldTexts;
