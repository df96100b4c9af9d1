// Who sees what, and what results are used for: shown to HR before a period is opened and printed on every form, from here alone.

export const terms = {
  seen: {
    self: 'Yang dapat melihat jawaban ini: Anda; pengelola kepegawaian dan orang yang diberi akses ke buku kerja; atasan langsung Anda, setelah atasan mengirim penilaiannya.',
    supervisor:
      'Yang dapat melihat penilaian ini: pengelola kepegawaian dan orang yang diberi akses ke buku kerja; Anda; pegawai yang dinilai, setelah Anda mengirim penilaian dan penilaian dirinya masuk atau batas waktunya lewat.',
  },
  blind:
    'Atasan menilai tanpa melihat penilaian diri; keduanya baru dibuka setelah atasan mengirim penilaian. Bila atasan mengubahnya sesudah itu, kedua versi ditampilkan.',
  own: 'Pegawai hanya melihat hasilnya sendiri, setelah atasan mengirim penilaian dan penilaian dirinya sendiri masuk atau batas waktunya lewat.',
  use: 'Hasil bersifat indikatif untuk dialog dan pengembangan; bukan predikat kinerja, bukan hasil uji kompetensi, dan bukan masukan kotak talenta.',
};

export type Terms = typeof terms;
