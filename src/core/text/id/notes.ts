// Sentences of the notes of behaviour: of their own page, in Indonesian.

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
};

export type NotesTexts = typeof notesTexts;
