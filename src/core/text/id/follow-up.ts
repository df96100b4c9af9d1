// Sentences of what follows on a result (talks, plan, objections, statements): of the pages of staff and HR's second one, in Indonesian.
import { talkTexts } from './talk';
import { words } from './words';

export const followUpTexts = {
  talk: talkTexts,
  plan: {
    title: 'Rencana pengembangan Anda',
    titleOf: (name: string) => `Rencana pengembangan: ${name}`,
    lead: 'Apa yang disepakati dalam dialog, dan sudah sampai di mana. Pegawai dan atasan langsung menulis di sini; pengelola kepegawaian dapat mencatat atas nama mereka.',
    empty: 'Belum ada kegiatan yang disepakati.',
    add: 'Tambah kegiatan',
    suggestions: 'Usulan kegiatan',
    suggestionsWhy:
      'Dari katalog instansi, untuk level berikutnya. Pilih satu atau dua, lalu sesuaikan kata-katanya.',
    towards: (level: number) => `menuju level ${level}`,
    take: 'Pakai usulan ini',
    kinds: { task: 'Penugasan', person: 'Coaching atau mentoring', course: 'Pelatihan' },
    states: { planned: 'Direncanakan', running: 'Berjalan', done: 'Selesai', cancelled: 'Batal' },
    helped: (who: string) => `dibantu ${who}`,
    jp: (hours: string) => `${hours} JP`,
    due: (day: string) => `Target selesai ${day}`,
    late: (day: string) => `Target selesai ${day} sudah lewat`,
    noDue: 'Target selesai belum disepakati',
    noteOf: (words: string) => `Catatan: ${words}`,
    from: (cycle: string) => `Disepakati pada ${cycle}`,
    writtenBy: (who: string, day: string) => `Terakhir ditulis oleh ${who}, ${day}`,
    former: (n: number) => `Semula tertulis (${n})`,
    change: 'Ubah',
    ended: (n: number) => `${n} kegiatan selesai atau batal`,
    competency: 'Untuk kompetensi',
    what: 'Kegiatan',
    whatHint: 'Apa yang dilakukan, seberapa sering, dan apa hasilnya.',
    whatNeeded: 'Tulis dulu kegiatannya.',
    kind: 'Cara belajar',
    helper: 'Dibantu oleh (boleh kosong)',
    hours: 'JP (boleh kosong)',
    hoursHint: 'Jam pelajaran, dalam angka bulat.',
    hoursWrong: (most: number) =>
      `Tulis angka bulat dari 1 sampai ${most} (jam kerja setahun dihitung sebagai JP), atau kosongkan.`,
    dueLabel: 'Target selesai',
    dueHint: 'Kosongkan bila belum disepakati.',
    state: 'Status',
    note: 'Catatan (boleh kosong)',
    save: 'Simpan kegiatan',
  },
  objections: {
    own: words.objecting,
    cases: words.objections,
    lead: 'Keberatan adalah hak pegawai. Semua langkah dan waktunya terlihat oleh pegawai, atasan langsung, pejabat yang memutuskan, dan pengelola kepegawaian.',
    choose: 'Pilih kompetensi, lalu tulis alasannya: contoh perilaku yang belum diperhitungkan.',
    level: (level: number | undefined) => (level === undefined ? 'tidak teramati' : `level ${level}`),
    reason: (competency: string) => `Alasan keberatan atas ${competency}`,
    send: 'Ajukan keberatan',
    sendAsk: (n: number) =>
      `Keberatan atas ${n} kompetensi akan dikirim dan tidak dapat diubah. Atasan langsung diminta menjawab secara tertulis.`,
    sendYes: 'Ya, ajukan',
    none: 'Belum ada keberatan.',
    yourTurn: 'menunggu Anda',
  },
  objection: {
    loading: 'Memuat keberatan…',
    steps: 'Yang sudah dilakukan',
    self: (level: number) => `Diri: level ${level}`,
    supervisor: (level: number) => `Atasan: level ${level}`,
    notObserved: 'Atasan: tidak teramati',
    reason: 'Alasan pegawai',
    answer: 'Jawaban atasan',
    decided: (level: number | undefined) =>
      level === undefined ? 'Putusan: tetap tidak dinilai' : `Putusan: level ${level}`,
    inNameOf: (name: string) => `Anda mencatatnya atas nama ${name}. Nama Anda ikut tercatat.`,
    paper: 'Naskah dasar',
    paperHint:
      'Nomor dan tanggal naskah dinas yang ditandatangani pejabat itu. Ini tercatat dan terlihat oleh pegawai dan atasannya.',
    answerIntro: 'Ini hak pegawai. Jelaskan contoh perilaku yang menjadi dasar penilaian.',
    answerTo: (competency: string) => `Penjelasan tentang ${competency}`,
    sendAnswer: 'Kirim jawaban',
    answerAsk: 'Jawaban dikirim kepada pegawai dan atasan dari atasan langsung, dan tidak dapat diubah.',
    decideIntro:
      'Pilih level menurut perilaku yang terbukti, lalu tulis alasannya. Level semula boleh tetap. Putusan final; yang dinilai atasan tetap tercatat.',
    ground: (competency: string) => `Alasan putusan atas ${competency}`,
    sendDecision: 'Putuskan',
    decideAsk: 'Putusan ini final dan langsung mengubah hasil.',
    yes: 'Ya, kirim',
    example: words.example,
  },
};

export type FollowUpTexts = typeof followUpTexts;
