// The screen on which a talk about a result is read and written.

export const talkTexts = {
  title: 'Catatan dialog',
  lead: 'Tulislah apa yang dibicarakan. Masing-masing hanya menulis kata-katanya sendiri; semua perubahan tersimpan dengan penulis dan waktunya.',
  rules: 'Tentang draf, perubahan, dan pernyataan',
  notes: (n: number) => `${n} keterangan perubahan`,
  none: 'Belum ada dialog yang dicatat.',
  begin: 'Mulai dialog baru',
  talk: (number: number) => `Dialog ke-${number}`,
  heldOn: 'Tanggal dialog',
  place: 'Tempat',
  topics: 'Yang dibicarakan',
  topicsHint: 'Usulan dari hasil penilaian; ubah sesuai yang dibicarakan. Keduanya dapat mengubahnya.',
  agreements: 'Kesepakatan',
  agreementsHint: 'Apa yang akan dilakukan, oleh siapa, kapan. Keduanya dapat mengubahnya.',
  own: 'Kata-kata Anda sendiri',
  ownHint: {
    employee: 'Wajib sebelum dialog ditandai selesai. Hanya Anda yang dapat mengubahnya.',
    supervisor: 'Hanya Anda yang dapat mengubahnya.',
  },
  draft: 'Ini masih draf: belum diperlihatkan.',
  of: (name: string) => `Kata ${name}`,
  nothing: 'Belum ada.',
  savedNow: (text: string) => `Tersimpan sekarang: ${text === '' ? '(kosong)' : text}`,
  counted: (length: number, most: number) => `${length} dari ${most} huruf dan tanda`,
  show: 'Simpan dan perlihatkan',
  keep: 'Simpan sebagai draf',
  keepHint:
    'Draf hanya menyembunyikan kata-kata Anda sendiri; bagian lain langsung terlihat oleh keduanya. Draf tersimpan di buku kerja dan arsipnya; pengelola kepegawaian yang membukanya dapat membacanya. Yang belum disimpan dapat hilang bila halaman ditutup.',
  again:
    'Bila sesuatu diubah sebelum keduanya menyatakan sudah membaca, pernyataan yang sudah diberikan gugur dan perlu diberikan lagi. Setelah keduanya menyatakannya, catatan ini hanya dapat dibaca.',
  keptDraft: 'Draf Anda yang belum diperlihatkan',
  confirm: 'Saya sudah membaca dan membicarakannya',
  confirmFirst:
    'Dapat dinyatakan setelah tanggal dan kata pegawai tersimpan, dan tidak ada tulisan yang belum disimpan.',
  history: 'Riwayat perubahan',
  entered: 'Dicatat dari lembar cetak bertanda tangan',
  finished: 'Selesai',
  unfinished: 'Belum selesai',
  signed: {
    signedOn: 'Tanggal tanda tangan',
    employee: 'Kata pegawai pada lembar cetak',
    supervisor: 'Kata atasan pada lembar cetak',
  },
};

export type TalkTexts = typeof talkTexts;
