// Sentences of the server about colleagues and members of the team who are asked for their view.
import { tabNames } from '../../tab-names';

const askHr = 'Hubungi pengelola kepegawaian bila ini keliru.';

export const colleagueTexts = {
  groups: { peer: 'Rekan sejawat', report: 'Anggota tim' },
  state: {
    named: 'menunggu persetujuan',
    approved: 'disetujui',
    refused: 'tidak disetujui',
    withdrawn: 'ditarik',
  },
  off: {
    message: 'Pada periode ini pandangan rekan tidak diminta.',
    action: `Pengelola kepegawaian dapat menyalakannya di ${tabNames.settings} sebelum membuka periode berikutnya.`,
  },
  closed: {
    message: 'Waktu untuk pandangan rekan sudah berakhir bersama batas waktu penilaian atasan.',
    action: askHr,
  },
  published: {
    message:
      'Hasil pegawai ini sudah pernah diterbitkan: gambaran kelompoknya sudah ditetapkan dan tidak berubah lagi.',
    action: 'Sampaikan masukan Anda langsung kepada yang bersangkutan.',
  },
  outside: {
    message: 'Yang dipilih tidak ada di antara pegawai aktif perangkat daerah ini.',
    action: 'Pilih nama dari daftar.',
  },
  oneself: {
    message: 'Diri sendiri tidak dapat diusulkan.',
    action: 'Pandangan Anda sendiri disampaikan lewat penilaian diri.',
  },
  above: (name: string) => ({
    message: `${name} adalah atasan Anda, jadi bukan rekan sejawat.`,
    action: 'Pilih rekan atau anggota tim.',
  }),
  twice: (name: string) => ({ message: `${name} sudah diusulkan.`, action: 'Pilih nama lain.' }),
  refusedBefore: (name: string) => ({
    message: `Usulan ${name} tidak disetujui.`,
    action: 'Pilih nama lain, atau bicarakan dengan atasan langsung.',
  }),
  tooMany: (group: string, most: number) => ({
    message: `${group}: paling banyak ${most} nama.`,
    action: 'Kurangi pilihan Anda.',
  }),
  tooFewNamed: (group: string, least: number, count: number) => ({
    message: `${group}: perlu sedikitnya ${least} nama yang disetujui, dan ini baru ${count}.`,
    action: 'Setujui lebih banyak nama sekaligus, atau minta pegawai menambah usulan.',
  }),
  nobodyChosen: { message: 'Belum ada nama yang dipilih.', action: 'Pilih sedikitnya satu nama.' },
  notNamed: {
    message: 'Nama ini tidak ada di antara usulan yang berlaku.',
    action: 'Muat ulang halaman ini.',
  },
  notYours: { message: 'Langkah ini bukan bagian Anda.', action: askHr },
  ownCase: {
    message: 'Anda sendiri yang diusulkan, jadi keputusannya bukan pada Anda.',
    action: 'Minta atasan langsung pegawai itu atau pengelola kepegawaian lain.',
  },
  answeredAlready: {
    message: 'Pandangan dari nama ini sudah masuk, jadi usulannya tidak dapat ditarik.',
    action: 'Biarkan seperti adanya.',
  },
  left: { message: 'Nama ini tidak aktif lagi.', action: 'Minta pegawai mengusulkan nama lain.' },
  unknownPerson: {
    message: 'Pegawai itu tidak dinilai pada periode ini.',
    action: 'Muat ulang halaman ini.',
  },
  notAsked: {
    message: 'Anda tidak diminta memberi pandangan tentang pegawai ini.',
    action: 'Muat ulang halaman ini.',
  },
  answeredBefore: (name: string) => ({
    message: `Pandangan Anda tentang ${name} sudah masuk.`,
    action: 'Jawaban disimpan tersegel, jadi tidak dapat dibuka atau diganti.',
  }),
  lost: (name: string) => ({
    message: `Ada jawaban tentang ${name} yang hilang atau diubah di luar layar ini.`,
    action: `Minta pengelola kepegawaian mengembalikan tab ${tabNames.colleagueAnswers} lewat “Histori versi”.`,
  }),
  incomplete: (name: string) => ({
    message: `Pilihan tentang ${name} belum lengkap.`,
    action: 'Pilih satu level, atau tidak teramati, untuk setiap kompetensi.',
  }),
  commentLong: (name: string) => ({
    message: `Komentar tentang ${name} terlalu panjang.`,
    action: 'Persingkat komentarnya.',
  }),
  nothingEntered: {
    message: 'Belum ada yang diisi.',
    action: 'Lengkapi pilihan tentang sedikitnya satu pegawai.',
  },
  load: (count: number, minutes: number) =>
    `diminta pandangan tentang ${count} pegawai, kira-kira ${minutes} menit`,
  /** Of somebody whom many have named. */
  heavy: (name: string, count: number, minutes: number) =>
    `${name} sudah diminta pandangan tentang ${count} pegawai (kira-kira ${minutes} menit): pertimbangkan nama lain.`,
  few: (group: string, more: number) =>
    `${group}: kurang ${more} nama. Dengan kurang dari tiga jawaban tidak ada yang ditampilkan.`,
  isIn: 'pandangan sudah masuk',
  isAwaited: 'pandangan belum masuk',
  erased: 'Rekan yang datanya dihapus',
  waiting: 'Pandangan sedang dikumpulkan; gambaran kelompok ditetapkan satu kali, saat hasil diterbitkan.',
  tooFew: 'Tidak ditampilkan: kurang dari tiga jawaban saat hasil diterbitkan.',
  ownAnswer: 'Tidak ditampilkan: Anda ikut menjawab dalam kelompok ini.',
  altered:
    'Tidak ditampilkan: jawaban di buku kerja tidak sama lagi dengan saat hasil diterbitkan. Kembalikan isinya lewat “Histori versi” di menu File.',
  unreadable: 'Tidak ditampilkan: jawaban kelompok ini tidak dapat dibaca di buku kerja ini.',
  log: (count: number) => `${count} pandangan rekan`,
  logSteps: (count: number) => `${count} langkah usulan rekan`,
};

export type ColleagueTexts = typeof colleagueTexts;
