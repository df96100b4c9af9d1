// Sentences of the page that everybody has: what is seldom used, practice, feedback, notes of behaviour, and what is held on oneself, in Indonesian.

import { formLinkTexts } from './form-link';
import { needsViewTexts } from './needs-view';
import { raterViewTexts } from './rater-view';
import { promise } from './terms';

export const notesTexts = {
  bias: raterViewTexts,
  needs: needsViewTexts,
  formLink: formLinkTexts,
  organisation: {
    lead: 'Hanya jumlah, tanpa nama, pada unit kerja yang seluruh pegawainya berada di bawah Anda. Angka tentang kurang dari tiga pegawai, juga setelah dikurangi yang Anda nilai sendiri, tidak ditampilkan (–).',
    open: 'Angkanya tampil setelah periode ditutup.',
    none: 'Belum ada unit kerja yang seluruh pegawainya berada di bawah Anda.',
    whole: 'Semua unit kerja ini',
  },
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
    lead: 'Dijawab pegawai setelah dialog. Jawaban disimpan tersegel: yang tampak di buku kerja hanya siapa yang sudah menjawab. Tidak ada layar atau tab yang menampilkan isinya.',
    promise:
      'Atasan dari atasan langsung melihat jumlah jawaban per kelompok, setelah periode ditutup dan hanya bila sedikitnya lima pegawai menjawab.',
    about: (supervisor: string) => `Dialog dengan ${supervisor}`,
    scale: ['Sangat tidak setuju', 'Tidak setuju', 'Setuju', 'Sangat setuju'] as readonly string[],
    missing: (n: number) => `${n} pernyataan belum dijawab.`,
    send: 'Kirim jawaban',
    sendAsk: 'Jawaban disegel: tidak ditampilkan dan tidak dapat diubah lagi, juga oleh Anda.',
    sendYes: 'Ya, kirim',
    answered: 'Anda sudah menjawab. Terima kasih.',
    groups: 'Dialog yang dipimpin anggota tim Anda',
    figures: (n: number) => `${n} jawaban. Yang setuju dengan tiap pernyataan:`,
    agree: (agree: number, of: number) => `${agree} dari ${of}`,
    nothing: 'Belum ada yang dapat dijawab atau dibaca.',
  },
  seconds: {
    title: 'Penilai kedua',
    lead: `${promise.sees('second', 'self', 'anybody')} ${promise.sees('second', 'rating', 'anybody')} Level dari atasan langsung tetap yang dihitung; level dari penilai kedua berada di sampingnya dan menjelaskan apakah seorang penilai longgar atau ketat.`,
    formsNeeded: 'Ada penilai kedua yang formulirnya belum dibuat: buat formulir dari halaman depan.',
    plan: 'Usulan yang paling menjelaskan',
    rule: 'Menurut Pengaturan: atasan dari atasan langsung',
    byHand: 'Tentukan sendiri',
    rater: 'NIP penilai, atau nama jabatannya bila tanpa NIP',
    ratee: 'NIP pegawai yang dinilai',
    look: 'Lihat dulu',
    before: 'Tanpa penilaian kedua ini',
    after: 'Bila semuanya sudah masuk',
    ask: 'Minta penilaian kedua',
    askAgain:
      'Para penilai ini diminta menilai; undangannya ikut dalam undangan dan pengingat. Permintaan dapat ditarik selama belum dijawab.',
    askYes: 'Ya, minta',
    asked: 'Yang diminta',
    nobody: 'Belum ada penilai kedua.',
    effect: 'Yang berubah karena penilaian kedua',
    without: 'Tanpa penilaian kedua',
    with: 'Dengan yang sudah masuk',
    adjusted: 'Nilai penyesuaian, tanpa dan dengan penilaian kedua',
    all: 'semua yang belum masuk',
    takeBack: 'Tarik permintaan',
    takeBackAsk: 'Permintaan ini ditarik dan tautannya tidak berlaku lagi.',
    takeBackYes: 'Ya, tarik',
  },
  myData: {
    lead: 'Semua yang disimpan Timbang tentang Anda. Penilaian atasan tampil di sini bila sudah boleh Anda lihat.',
    save: 'Unduh sebagai berkas',
    fileName: 'data-saya.csv',
    rights: 'Hak Anda',
  },
  access: {
    title: 'Jejak akses',
    lead: 'Siapa yang membuka hasil Anda lewat Timbang, menurut periodenya. Membuka tab langsung di buku kerja tidak tercatat di sini.',
    empty: 'Belum ada yang membuka hasil Anda.',
    you: 'Anda sendiri',
    as: {
      supervisor: 'atasan langsung',
      upper: 'atasan dari atasan langsung',
      hr: 'pengelola kepegawaian',
      second: 'penilai kedua',
    },
    door: {
      panel: 'panel di buku kerja',
      page: 'halaman Timbang',
      file: 'berkas data seluruh pegawai',
      vacancy: 'perbandingan dengan standar jabatan',
    },
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
