// Talks about a result: what the server says of them, and the words of the record on screen, on the tab and in the archive.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { promise } from './terms';

/** A moment, or the day of a signature. */
const { longDay, moment: when } = inIndonesian;

const knownBy = {
  address: 'alamat terverifikasi',
  code: 'kode sekali pakai',
  entered: 'dari lembar cetak bertanda tangan',
};

export const dialogueTexts = {
  knownBy,
  seen: {
    employee: promise.seen('dialogue', 'employee'),
    supervisor: promise.seen('dialogue', 'supervisor'),
    hr: promise.seen('dialogue', 'anybody'),
  },
  guide: {
    title: 'Panduan singkat dialog yang aman',
    place:
      'Sepakati waktu dan tempat yang tenang: tidak terdengar rekan lain, tanpa telepon, sekitar 45 menit.',
    employee: [
      'Siapkan satu atau dua contoh: apa yang Anda lakukan, kapan, dan hasilnya.',
      'Anda boleh meminta jeda, atau melanjutkan di hari lain.',
      'Menyatakan sudah membaca dan membicarakannya bukan berarti setuju. Jangan menyatakannya sebelum Anda siap.',
    ] as readonly string[],
    supervisor: [
      'Buka dengan yang sudah baik, baru yang dilihat berbeda.',
      'Bicarakan perilaku yang terlihat: kapan, di mana, apa akibatnya; bukan pribadinya.',
      'Dengarkan sampai selesai sebelum menanggapi, lalu ulangi dengan kata Anda apa yang Anda tangkap.',
      'Jangan mendesak pegawai menyatakan sudah membaca: itu haknya, dan bukan berarti setuju.',
    ] as readonly string[],
    differing: 'Bila belum sepakat',
    differ: [
      'Tulis pandangan masing-masing dalam kata sendiri; keduanya tidak harus sama.',
      'Sepakati apa yang akan diamati bersama, dan kapan dibicarakan lagi.',
      'Hak pegawai mengajukan keberatan tidak berkurang karena dialog atau pernyataan di halaman ini.',
    ] as readonly string[],
  },
  part: {
    heldOn: 'Tanggal dialog',
    place: 'Tempat',
    topics: 'Yang dibicarakan',
    employee: 'Kata pegawai',
    supervisor: 'Kata atasan',
    agreements: 'Kesepakatan',
  },
  /** What the person who writes calls the own words. */
  ownWords: 'Kata-kata Anda sendiri',
  topic: {
    strengths: (names: string) => `Yang sudah kuat: ${names}`,
    differences: (names: string) => `Dilihat berbeda: ${names}`,
    nextSteps: (names: string) => `Langkah berikutnya: ${names}`,
  },
  speaker: { employee: 'Pegawai', supervisor: 'Atasan' },
  /** @param by the officer who entered it from a signed page */
  confirmed: (name: string, at: string, identity: keyof typeof knownBy, by: string | undefined) =>
    by === undefined
      ? `${name} menyatakan sudah membaca dan membicarakannya: ${when(at)} (${knownBy[identity]})`
      : `${name} menandatangani lembar cetak: ${when(at)} (dicatat atas namanya oleh ${by})`,
  unconfirmed: (name: string) => `${name} belum menyatakan sudah membaca dan membicarakannya`,
  withdrawn: (name: string, at: string, by: string, changedAt: string, parts: string) =>
    `Pernyataan ${name} (${when(at)}) gugur karena diubah oleh ${by}, ${when(changedAt)}: ${parts}.`,
  confirmAgain: 'Perlu dinyatakan lagi.',
  history: (by: string, at: string, identity: keyof typeof knownBy, parts: string) =>
    `${when(at)}, ${by} (${knownBy[identity]}): ${parts}`,
  confirmedStep: 'menyatakan sudah membaca dan membicarakannya',
  draftStep: 'menyimpan draf',
  heldAt: (day: string, place: string) =>
    [day === '' ? '' : longDay(day), place].filter((part) => part !== '').join(', '),
  answerLater: (day: string) =>
    `Jawaban berubah pada ${longDay(day)}, setelah dialog ini ditandai selesai. Bila perlu, bicarakan lagi dalam dialog baru.`,
  /** On the tab of the person and in the archive. */
  page: {
    record: 'CATATAN DIALOG',
    rows: ['Dialog terakhir', 'Isi pembicaraan', 'Kata masing-masing', 'Dibaca dan dibicarakan'] as readonly [
      string,
      string,
      string,
      string,
    ],
    none: 'Belum ada. Dapat ditulis di halaman Timbang, atau dengan tangan di bawah ini.',
    talk: (number: number, held: string) => `Dialog ke-${number}${held === '' ? '' : `, ${held}`}`,
    finished: 'Selesai: keduanya sudah membaca dan membicarakannya.',
    unfinished: 'Belum ditandai selesai oleh keduanya.',
  },
  readOnly: {
    closed: {
      message: 'Periode ini sudah ditutup, sehingga catatan dialog hanya dapat dibaca.',
      action: 'Bila ada yang perlu dicatat, minta pengelola kepegawaian membuka kembali periodenya.',
    },
    unpublished: {
      message: 'Catatan dialog dibuka setelah hasil diterbitkan.',
      action: 'Tunggu sampai pengelola kepegawaian menerbitkan hasilnya.',
    },
    entered: {
      message: 'Dialog ini dicatat pengelola kepegawaian dari lembar cetak bertanda tangan.',
      action: 'Bila ada yang keliru, minta pengelola kepegawaian membetulkannya, atau mulai dialog baru.',
    },
    otherSupervisor: {
      message: 'Dialog ini milik pegawai dan atasan sebelumnya: tidak ada yang meneruskannya.',
      action: 'Atasan yang sekarang dan pegawai memulai dialog baru.',
    },
    earlier: {
      message: 'Sudah ada dialog yang lebih baru; yang ini hanya dapat dibaca.',
      action: 'Tulislah pada dialog yang terakhir.',
    },
    finished: {
      message:
        'Keduanya sudah menyatakan membaca dan membicarakannya, sehingga catatan ini hanya dapat dibaca.',
      action: 'Bila ada yang perlu ditambah atau dibetulkan, mulai dialog baru.',
    },
  },
  running: (number: number) => ({
    message: `Dialog ke-${number} masih berjalan di halaman Timbang.`,
    action: `Muat ulang halamannya, lalu catat lembar cetak ini sebagai penutup dialog ke-${number}.`,
  }),
  draftRunning: (speaker: string) => ({
    message: `${speaker} masih menyimpan draf dalam dialog terakhir, yang tidak dapat diperlihatkan lagi setelah lembar cetak dicatat.`,
    action: 'Mintalah drafnya diperlihatkan atau dikosongkan dahulu, lalu catat lembar cetaknya.',
  }),
  wordsStay: (part: string) => ({
    message: `“${part}” sudah ditulis oleh orangnya sendiri di halaman Timbang, jadi tidak dapat diganti.`,
    action:
      'Biarkan kata itu seperti yang ditulisnya; yang berbeda dicatat sebagai dialog tersendiri sesudahnya.',
  }),
  unknown: {
    message: 'Dialog itu tidak dapat ditulis sekarang.',
    action: 'Muat ulang halamannya: mungkin ada dialog yang belum selesai, atau nomornya sudah dipakai.',
  },
  changed: (part: string) => ({
    message: `“${part}” sudah diubah di tempat lain setelah halaman ini dibuka. Tulisan Anda belum disimpan dan masih ada di layar.`,
    action: 'Bandingkan dengan yang tersimpan di bawahnya, lalu simpan lagi yang Anda kehendaki.',
  }),
  changedUnread: (part: string) => ({
    message: `“${part}” berubah setelah halaman ini dibuka.`,
    action: 'Baca dahulu yang terbaru, lalu nyatakan lagi.',
  }),
  draftLeft: {
    message: 'Masih ada kata Anda yang berupa draf dan belum diperlihatkan.',
    action: 'Simpan dan perlihatkan dahulu, atau kosongkan drafnya.',
  },
  dayMissing: { message: 'Tanggal dialog belum diisi.', action: 'Isi tanggal dialognya, lalu simpan.' },
  dayUnreadable: { message: 'Tanggal dialog tidak terbaca.', action: 'Pilih tanggal dari kalender.' },
  dayWrong: (openedOn: string) => ({
    message: 'Tanggal dialog di luar periode ini, atau belum tiba.',
    action: `Pilih tanggal dari ${longDay(openedOn)} sampai hari ini.`,
  }),
  signedMissing: {
    message: 'Tanggal tanda tangan belum diisi.',
    action: 'Salin tanggalnya dari lembar cetak.',
  },
  signedWrong: {
    message: 'Tanggal tanda tangan mendahului dialognya, atau belum tiba.',
    action: 'Periksa kedua tanggal pada lembar cetak.',
  },
  wordsMissing: {
    message: 'Kata pegawai belum ada.',
    action: 'Dialog baru dapat ditandai selesai setelah pegawai menulis kata-katanya sendiri.',
  },
  notSpeaker: {
    message: 'Catatan dialog ditulis oleh pegawai dan atasannya sendiri.',
    action: 'Pengelola kepegawaian hanya mencatat lembar cetak yang sudah ditandatangani keduanya.',
  },
  unreadable: {
    message: `Ada baris dialog ini pada tab ${tabNames.dialogue} yang tidak terbaca atau hilang, sehingga belum ada yang dapat ditulis di dalamnya.`,
    action: `Minta pengelola kepegawaian mengembalikan isi tab ${tabNames.dialogue} lewat “Histori versi” di menu File.`,
  },
  logged: {
    written: '1 catatan dialog disimpan',
    confirmed: '1 dialog dinyatakan dibaca',
    entered: '1 lembar cetak bertanda tangan dicatat',
  },
};

export type DialogueTexts = typeof dialogueTexts;
