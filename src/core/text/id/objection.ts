// Objections in words: whose turn it is and until when, what is refused and why, what is decided, and mails.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import type { ObjectionRight } from '../../visibility/promise';
import { promise } from './terms';

const { longDay } = inIndonesian;
const level = (value: number | undefined) => (value === undefined ? 'tidak teramati' : `level ${value}`);

export const objectionTexts = {
  notPromised: {
    message: 'Periode ini dibuka tanpa ketentuan keberatan.',
    action: 'Bicarakan hasilnya dengan atasan langsung atau pengelola kepegawaian.',
  },
  late: (day: string, contact: string) => ({
    message: `Waktu mengajukan keberatan berakhir pada ${longDay(day)} pukul 23.59.`,
    action: `Hasilnya tetap dapat Anda bicarakan dengan atasan langsung. Bila ada halangan, hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  }),
  nothingChosen: {
    message: 'Belum ada kompetensi yang dipilih.',
    action: 'Pilih kompetensi, lalu tulis alasannya.',
  },
  objectedBefore: (competency: string, pending: boolean) => ({
    message: pending
      ? `Keberatan Anda atas ${competency} sudah masuk dan sedang diproses.`
      : `Keberatan Anda atas ${competency} sudah diputuskan, dan putusannya final.`,
    action: 'Keberatan lain dapat diajukan atas kompetensi yang belum diajukan, selama waktunya belum lewat.',
  }),
  reasonMissing: (competency: string) => ({
    message: `Alasan keberatan atas ${competency} belum ditulis.`,
    action: 'Tulis contoh perilaku yang menurut Anda belum diperhitungkan.',
  }),
  answerMissing: (competency: string) => ({
    message: `Penjelasan tentang ${competency} belum ditulis.`,
    action: 'Tulis contoh perilaku yang menjadi dasar penilaian Bapak/Ibu.',
  }),
  groundMissing: (competency: string) => ({
    message: `Alasan putusan atas ${competency} belum ditulis.`,
    action: 'Tulis contoh perilaku yang menjadi dasar putusan.',
  }),
  levelMissing: (competency: string, highest: number) => ({
    message: `Level putusan atas ${competency} belum dipilih.`,
    action: `Pilih level 1 sampai ${highest}; level semula boleh tetap.`,
  }),
  notYourTurn: {
    message: 'Langkah ini bukan wewenang Anda dalam keberatan ini.',
    action:
      'Yang menjawab adalah atasan yang menilai; yang memutus adalah atasan dari atasan langsung, atau yang ditetapkan pengelola kepegawaian.',
  },
  unknownCase: {
    message: 'Keberatan tersebut tidak ada, atau bukan urusan Anda.',
    action: 'Buka kembali daftarnya.',
  },
  answeredBefore: {
    message: 'Keberatan ini sudah dijawab.',
    action: 'Jawaban tidak dapat diganti. Muat ulang untuk melihatnya.',
  },
  decidedBefore: {
    message: 'Keberatan ini sudah diputuskan, dan putusannya final.',
    action: 'Muat ulang untuk melihat putusannya.',
  },
  answerAwaited: (day: string) => ({
    message: `Atasan langsung belum menjawab; waktunya sampai ${longDay(day)}.`,
    action: 'Putuskan setelah jawabannya masuk, atau setelah waktu itu lewat.',
  }),
  noDecider: (name: string) => ({
    message: `Belum ada yang berwenang memutus keberatan ${name}.`,
    action: 'Pengelola kepegawaian menetapkan pemutusnya di layar Keberatan.',
  }),
  deciderUnknown: {
    unknown: (typed: string) => ({
      message: `“${typed}” bukan NIP pegawai aktif dan bukan nama jabatan.`,
      action: `Tulis NIP dari tab ${tabNames.employees}, atau jabatan pejabat tanpa NIP, misalnya WALI KOTA.`,
    }),
    several: (typed: string) => ({
      message: `“${typed}” cocok dengan beberapa pegawai.`,
      action: `Tulis NIP pejabat yang dimaksud, dari tab ${tabNames.employees}.`,
    }),
  },
  namingReasonMissing: {
    message: 'Alasan penetapan pemutus belum ditulis.',
    action:
      'Tulis mengapa atasan dari atasan langsung tidak dapat memutus. Alasan ini disimpan dan diberitahukan kepada pegawai dan atasannya.',
  },
  paperMissing: {
    message: 'Naskah dasarnya belum ditulis.',
    action: 'Tulis nomor dan tanggal naskah dinas yang ditandatangani pejabat itu.',
  },
  notInCase: (code: string) => ({
    message: `${code} tidak termasuk kompetensi yang diajukan dalam keberatan ini.`,
    action: 'Muat ulang, lalu isi hanya kompetensi yang diajukan.',
  }),
  /** The one whom the lists have is there. */
  deciderLawful: (name: string, decider: string) => ({
    message: `Keberatan ${name} diputuskan oleh ${decider}, atasan dari atasan langsungnya; pejabat lain tidak dapat ditetapkan.`,
    action:
      'Pejabat lain hanya dapat ditetapkan bila atasan itu tidak diketahui, terkait perkara, atau tidak lagi bertugas. Bila daftar atasannya keliru, perbaiki daftar itu.',
  }),
  deciderUnfit: (name: string, employee: string, why: 'own-case' | 'officer' | 'below' | 'left') => ({
    message: `${name} tidak dapat memutus keberatan ${employee}: ${
      {
        'own-case': 'perkaranya sendiri, atau menetapkan dirinya sendiri',
        officer: 'pengelola kepegawaian tidak memutus',
        below: 'pegawai itu atau atasan yang menilainya adalah atasannya',
        left: 'tidak lagi tercatat sebagai pegawai aktif',
      }[why]
    }.`,
    action: 'Tetapkan pejabat lain.',
  }),
  pendingClose: (names: string) => ({
    message: `Periode belum dapat ditutup: keberatan belum diputuskan (${names}).`,
    action: 'Selesaikan keberatannya di layar Keberatan, lalu tutup periode.',
  }),
  pendingOpen: (names: string) => ({
    message: `Periode berikutnya belum dapat dibuka: keberatan periode sebelumnya belum diputuskan (${names}).`,
    action: 'Selesaikan keberatannya di layar Keberatan dahulu.',
  }),
  anewOpen: (names: string) => ({
    message: `Periode berikutnya belum dapat dibuka: ada hasil yang berubah setelah diterbitkan dan belum diterbitkan lagi (${names}).`,
    action:
      'Terbitkan lagi hasilnya di layar Terbitkan hasil, lalu buka periode berikutnya; sesudah itu hasilnya tidak dapat diterbitkan lagi, dan keberatan atasnya tidak mungkin lagi.',
  }),
  goOn: (cycle: string, names: string) => ({
    message: `Waktu keberatan ${cycle} tetap berjalan: ${names}.`,
    action: 'Keberatannya diajukan, dijawab, dan diputuskan dengan memilih periode itu di halaman awal.',
  }),
  /** Why nothing is erased yet. */
  needed: {
    undecided: {
      message:
        'Penghapusan ditunda: masih ada keberatan yang belum diputuskan, dan datanya diperlukan untuk memutuskannya.',
      action: 'Ulangi setelah keberatannya diputuskan.',
    },
    within: (day: string) => ({
      message: `Penghapusan ditunda: sampai ${longDay(day)} keberatan atas hasil yang menyangkut data ini masih dapat diajukan, dan tanpa datanya keberatan itu tidak dapat dijawab atau diputuskan. Hak itu dijanjikan saat periode dibuka.`,
      action: `Ulangi setelah ${longDay(day)} lewat.`,
    }),
    anew: {
      message:
        'Penghapusan ditunda: ada hasil yang berubah setelah diterbitkan, dan keberatan atasnya baru dapat diajukan setelah hasil itu diterbitkan lagi.',
      action: 'Terbitkan lagi hasilnya, tunggu sampai waktu keberatannya lewat, lalu ulangi.',
    },
  },
  /** Of periods before the one in force. */
  neverAnew: (count: number) =>
    `Hasil ${count} pegawai berubah setelah diterbitkan dan tidak pernah diterbitkan lagi, sehingga keberatan atasnya tidak dapat diajukan.`,
  stillWithin: (count: number) =>
    `${count} pegawai masih dapat mengajukan keberatan, juga setelah periode ditutup`,
  pending: (count: number) => `${count} keberatan belum diputuskan; periode belum dapat ditutup`,
  awaitAnew: (count: number) =>
    `Hasil ${count} pegawai berubah dan belum diterbitkan lagi; sebelum diterbitkan, keberatan atasnya tidak dapat diajukan`,
  /** Told to the person. */
  changedAnew: {
    message: 'Penilaian Anda diubah setelah hasilnya diterbitkan.',
    action:
      'Hasilnya terlihat lagi setelah diterbitkan kembali oleh pengelola kepegawaian; hari untuk mengajukan keberatan dihitung sejak itu.',
  },
  until: (name: string, day: string) => `${name}, sampai ${longDay(day)}`,
  lapsed: {
    message:
      'Keberatan ini gugur: atasan langsungnya sudah berganti, dan penilaian yang diajukan tidak dipakai lagi.',
    action: 'Keberatan atas penilaian atasan yang baru dapat diajukan setelah hasilnya diterbitkan.',
  },
  /** Why a person keeps the supervisor for now. */
  pendingReassign: (name: string, supervisor: string) => ({
    message: `Keberatan ${name} belum diputus, jadi atasan langsungnya dalam penilaian ini tetap ${supervisor}.`,
    action: 'Selesaikan keberatannya di layar Keberatan, lalu ambil alih pergantian atasannya.',
  }),
  earlierRating: (supervisor: string, words: string) =>
    `Penilaian atasan sebelumnya (${supervisor}). ${words}`,
  next: {
    lapsed: 'Gugur: atasan langsungnya berganti sebelum keberatan ini diputuskan.',
    answer: (supervisor: string, day: string) =>
      `Menunggu jawaban atasan: ${supervisor}, paling lambat ${longDay(day)}.`,
    decision: (decider: string, day: string, late: boolean) =>
      `Menunggu putusan: ${decider}, paling lambat ${longDay(day)}${late ? ' (sudah lewat)' : ''}.`,
    waiting: (day: string) =>
      `Penilaian lain yang dikirim atasan pada ${longDay(day)} belum dipakai: hasilnya tetap seperti yang diterbitkan sampai keberatan diputuskan dan hasilnya diterbitkan kembali. Level yang diputuskan tidak berubah olehnya.`,
    unanswered: (day: string) =>
      `Atasan tidak menjawab sampai ${longDay(day)}; jawabannya masih diterima sampai diputuskan, tetapi tidak perlu ditunggu.`,
    nothing: (day: string) => `Diputuskan pada ${longDay(day)}; final.`,
    nobody: 'pemutus belum ditetapkan',
  },
  /** Of cycles before the one in force. */
  earlier: {
    own: (cycle: string, until: string) =>
      `${cycle}: Anda masih dapat mengajukan keberatan sampai ${longDay(until)} pukul 23.59. Pilih periode itu di halaman awal.`,
    cases: (cycle: string, count: number) =>
      `${cycle}: ${count} keberatan belum diputuskan. Pilih periode itu di halaman awal.`,
  },
  decidedBy: {
    above: (name: string) =>
      `Keberatan diputuskan oleh ${name}, atasan dari atasan langsung Anda, setelah atasan langsung diminta memberi penjelasan tertulis.`,
    named: (name: string, officer: string, day: string, reason: string) =>
      `Keberatan diputuskan oleh ${name}, yang ditetapkan pengelola kepegawaian, setelah atasan langsung diminta memberi penjelasan tertulis. Penetapannya oleh ${officer} pada ${longDay(day)}${reason === '' ? '' : `, dengan alasan: ${reason}`}.`,
    nobody:
      'Pemutus keberatan Anda belum ditetapkan; pengelola kepegawaian perlu menetapkannya. Atasan langsung tetap diminta memberi penjelasan tertulis.',
  },
  mayObject: (day: string, days: number, working: boolean, decidedBy: string) =>
    `Bila menurut Anda ada penilaian yang tidak sesuai dengan kenyataan, Anda dapat membicarakannya dengan atasan, dan Anda berhak mengajukan keberatan tertulis beserta alasannya sampai ${longDay(day)} pukul 23.59 (${days} hari ${working ? 'kerja' : 'kalender'} sejak hasil diterbitkan). ${decidedBy} Putusannya final; level lama, level baru, dan alasannya tetap tercatat.`,
  right: (right: ObjectionRight, day: string) =>
    `${promise.objects(right, 'employee')} Hari terakhirnya ${longDay(day)}.`,
  overSince: (day: string) => `Waktu mengajukan keberatan berakhir pada ${longDay(day)}.`,
  done: (by: string, moment: string) => `${by}, ${longDay(moment.slice(0, 10))}`,
  recorded: (by: string, officer: string, moment: string, paper: string) =>
    `dicatat oleh ${officer} atas nama ${by}, ${longDay(moment.slice(0, 10))}${paper === '' ? '' : `, berdasarkan ${paper}`}`,
  /** What the steps of a case are called where they are listed. */
  step: {
    lodged: (done: string, answerBy: string, decideBy: string) =>
      `Diajukan: ${done}. Jawaban atasan paling lambat ${longDay(answerBy)}, putusan paling lambat ${longDay(decideBy)}.`,
    answered: (done: string, decideBy: string, late: boolean) =>
      `Dijawab${late ? ', setelah waktunya lewat' : ''}: ${done}. Putusan paling lambat ${longDay(decideBy)}.`,
    named: (decider: string, officer: string, day: string, reason: string) =>
      `Pemutus ditetapkan: ${decider}, oleh ${officer}, ${longDay(day)}${reason === '' ? '' : `. Alasan: ${reason}`}`,
    decided: (done: string) => `Diputuskan: ${done}.`,
  },
  trail: (
    competency: string,
    from: number | undefined,
    to: number | undefined,
    done: string,
    reason: string,
  ) =>
    `Keberatan atas ${competency}: ${from === to ? `tetap ${level(to)}` : `${level(from)} menjadi ${level(to)}`} (${done}). Alasan: ${reason}`,
  trailPending: (competencies: string, next: string) => `Keberatan atas ${competencies}: ${next}`,
  /** How Ringkasan marks a person. */
  mark: (pending: number, decided: string) =>
    [pending > 0 ? `${pending} kompetensi menunggu putusan` : '', decided].filter(Boolean).join('; '),
  markDecided: (code: string, from: number | undefined, to: number | undefined) =>
    `${code} ${from ?? '–'} → ${to ?? '–'}`,
  markNote:
    'Level hasil keberatan yang diputuskan: semula → putusan. Level dicapai, selisih, dan JPM memakai putusan; telaah penilai tetap memakai level yang diberikan atasan.',
  undecidable: {
    unknown: 'atasan dari atasan langsungnya tidak diketahui',
    'own-case': 'yang seharusnya memutus adalah pihak dalam perkara',
    officer: 'yang ditetapkan untuk memutus adalah pengelola kepegawaian',
    below: 'yang seharusnya memutus berada di bawah pihak dalam perkara',
    left: 'yang seharusnya memutus tidak lagi tercatat sebagai pegawai aktif',
  },
  heads: [
    'Kompetensi',
    'Semula',
    'Putusan',
    'Alasan pegawai',
    'Jawaban atasan',
    'Alasan putusan',
    'Oleh',
  ] as readonly string[],
  unread: {
    message:
      'Sebagian catatan keberatan sedang tidak terbaca; putusan keberatan mungkin belum terlihat di sini.',
    action: 'Beri tahu pengelola kepegawaian; setelah diperbaiki, muat ulang halaman ini.',
  },
  lost: (name: string, count: number) => ({
    message: `${count} baris keberatan ${name} hilang, tidak terbaca, atau diubah di luar layar ini, jadi keberatannya berhenti sampai baris itu kembali seperti semula.`,
    action: `Pengelola kepegawaian mengembalikan isi tab ${tabNames.objections} lewat menu File, “Histori versi”; setelah itu muat ulang.`,
  }),
  title: 'Keberatan',
  mail: {
    subject: {
      lodged: 'Keberatan pegawai: mohon penjelasan tertulis',
      'answer overdue': 'Keberatan pegawai: waktu menjawab sudah lewat, jawaban masih diterima',
      answered: 'Keberatan pegawai: mohon putusan',
      overdue: 'Keberatan pegawai: waktu memutus sudah lewat',
      'late answer': 'Keberatan pegawai: jawaban atasan sudah masuk',
      decided: 'Keberatan sudah diputuskan',
    },
    body: {
      lodged: (name: string, count: number, day: string) =>
        `${name} mengajukan keberatan atas ${count} kompetensi. Ini hak pegawai. Mohon beri penjelasan tertulis paling lambat ${longDay(day)}: contoh perilaku apa yang menjadi dasar penilaian Bapak/Ibu?`,
      'answer overdue': (name: string, count: number, day: string) =>
        `Waktu Bapak/Ibu menjawab keberatan ${name} atas ${count} kompetensi berakhir pada ${longDay(day)}. Jawaban Bapak/Ibu masih diterima dan dibaca selama keberatan itu belum diputuskan; bila tidak ada, keberatan dapat diputuskan tanpa jawaban.`,
      answered: (name: string, count: number, day: string) =>
        `Keberatan ${name} atas ${count} kompetensi menunggu putusan Bapak/Ibu, paling lambat ${longDay(day)}.`,
      unanswered: (name: string, count: number, day: string) =>
        `Keberatan ${name} atas ${count} kompetensi menunggu putusan Bapak/Ibu, paling lambat ${longDay(day)}. Atasan yang menilai tidak menjawab dalam waktunya; keberatan dapat diputuskan tanpa jawaban.`,
      'late answer': (name: string, count: number, day: string) =>
        `Atasan yang menilai baru saja menjawab keberatan ${name} atas ${count} kompetensi, setelah waktunya lewat. Mohon baca jawabannya sebelum memutus. Batas waktu putusan tetap ${longDay(day)}.`,
      overdue: (name: string, count: number, day: string) =>
        `Keberatan ${name} atas ${count} kompetensi belum diputuskan; waktunya berakhir pada ${longDay(day)}. Pegawai itu masih menunggu. Mohon putuskan secepatnya.`,
      decided: (name: string, count: number) =>
        `Keberatan ${name} atas ${count} kompetensi sudah diputuskan. Putusan dan alasannya dapat dibaca di halaman Timbang.`,
      decidedYours: (name: string, count: number) =>
        `Keberatan ${name} atas ${count} kompetensi dalam penilaian Bapak/Ibu sudah diputuskan, dan putusannya final. Putusan dan alasannya dapat dibaca di halaman Timbang; dalam dialog selanjutnya berlaku level yang diputuskan.`,
    },
    where: 'Buka halaman Timbang, lalu pilih Keberatan.',
    /** Told of whom HR has named: to the person, the supervisor, who decides now and who did before. */
    named: {
      subject: 'Keberatan: pemutus ditetapkan',
      person: (decider: string, by: string) =>
        `Keberatan atas hasil penilaian Anda diputuskan oleh ${decider}. ${by}`,
      supervisor: (person: string, decider: string, by: string) =>
        `Keberatan ${person} atas penilaian Bapak/Ibu diputuskan oleh ${decider}. ${by}`,
      decider: (person: string, by: string) =>
        `Bapak/Ibu ditetapkan untuk memutus keberatan ${person} atas hasil penilaiannya. ${by} Bila Bapak/Ibu terkait perkaranya, beri tahu pengelola kepegawaian.`,
      former: (person: string, decider: string, by: string) =>
        `Keberatan ${person} tidak lagi menunggu putusan Bapak/Ibu; yang memutus sekarang ${decider}. ${by}`,
      by: (officer: string, day: string, reason: string) =>
        `Ditetapkan oleh ${officer} (pengelola kepegawaian) pada ${longDay(day)}. Alasannya: ${reason}`,
      wrong: (contact: string) =>
        `Bila menurut Anda penetapan ini tidak tepat, sampaikan kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
    },
  },
  log: (count: number) => `${count} baris keberatan`,
};

export type ObjectionTexts = typeof objectionTexts;
