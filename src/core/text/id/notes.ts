// Sentences of the page that everybody has: what is seldom used, practice, feedback, notes of behaviour, and what is held on oneself, in Indonesian.

export const notesTexts = {
  notes: {
    lead: 'Catat perilaku saat terlihat, oleh pegawai maupun atasan langsung, agar penilaian bersandar pada setahun, bukan pada bulan terakhir saja.',
    whose: 'Catatan tentang',
    self: (name: string) => `${name} (saya sendiri)`,
    nobody: 'Tidak ada pegawai yang catatannya dapat Anda buka.',
    example: 'Pakailah catatan ini sebagai contoh perilaku saat mengisi formulir.',
    form: { fill: 'Isi penilaian', change: 'Ubah jawaban' },
    write: 'Tulis catatan',
    correcting: 'Perbaiki catatan',
    day: 'Tanggal terlihat',
    competency: 'Kompetensi',
    choose: 'Pilih kompetensi',
    what: 'Apa yang dilakukan atau dikatakan, dalam keadaan apa, dan apa akibatnya',
    needed: 'Bagian ini perlu diisi.',
    send: 'Kirim catatan',
    correct: 'Perbaiki',
    withdraw: 'Tarik kembali',
    withdrawAsk:
      'Catatan ini tidak ditampilkan lagi kepada siapa pun di halaman ini; di buku kerja tetap tercatat.',
    withdrawYes: 'Ya, tarik kembali',
  },
  talkQuality: {
    lead: 'Dijawab pegawai setelah dialog. Jawaban disimpan tersegel: yang tampak di buku kerja hanya siapa yang sudah menjawab. Atasan langsung dan pengelola kepegawaian tidak melihat isinya.',
    promise:
      'Atasan dari atasan langsung melihat jumlah jawaban per kelompok, setelah periode ditutup dan hanya bila sedikitnya lima pegawai menjawab.',
    about: (supervisor: string) => `Dialog dengan ${supervisor}`,
    scale: ['Sangat tidak setuju', 'Tidak setuju', 'Setuju', 'Sangat setuju'] as readonly string[],
    missing: (n: number) => `${n} pernyataan belum dijawab.`,
    send: 'Kirim jawaban',
    sendAsk: 'Jawaban disegel dan tidak dapat dibuka atau diubah lagi, juga oleh Anda.',
    sendYes: 'Ya, kirim',
    answered: 'Anda sudah menjawab. Terima kasih.',
    groups: 'Dialog yang dipimpin anggota tim Anda',
    figures: (n: number) => `${n} jawaban. Yang setuju dengan tiap pernyataan:`,
    agree: (agree: number, of: number) => `${agree} dari ${of}`,
    nothing: 'Belum ada yang dapat dijawab atau dibaca.',
  },
  access: {
    lead: 'Siapa yang membuka hasil Anda lewat Timbang pada periode ini. Membuka tab langsung di buku kerja tidak tercatat di sini.',
    empty: 'Belum ada yang membuka hasil Anda.',
    you: 'Anda sendiri',
    as: {
      supervisor: 'atasan langsung',
      upper: 'atasan dari atasan langsung',
      hr: 'pengelola kepegawaian',
      second: 'penilai kedua',
    },
    door: { panel: 'panel di buku kerja', page: 'halaman Timbang', file: 'berkas data seluruh pegawai' },
    times: (n: number, first: string, last: string) =>
      n === 1 ? `satu kali, ${last}` : `${n} kali, pertama ${first}, terakhir ${last}`,
  },
  mirror: {
    empty: 'Belum ada pemeriksaan untuk ditampilkan.',
  },
  practice: {
    empty: 'Pengelola kepegawaian belum menyiapkan kasus latihan.',
    cases: 'Kasus',
    result: 'Hasil latihan',
    progress: 'Kasus dijawab',
    choose: 'Pilih satu level untuk setiap kompetensi, lalu lihat kuncinya.',
    missing: (n: number) => `${n} kompetensi belum dipilih levelnya.`,
    send: 'Kirim dan lihat kunci',
    final: 'Jawaban pertama yang dihitung.',
    own: (level: number) => `Anda: ${level}`,
    key: (level: number) => `Kunci: ${level}`,
    next: 'Kasus berikutnya',
    you: 'Anda',
    theKey: 'Kunci',
    against: 'Anda dan kunci',
  },
};

export type NotesTexts = typeof notesTexts;
