// Sentences of HR's pages for paper and files and for answers on paper, and of what is printed there, in Indonesian.
import { tabNames } from '../../tab-names';
import { words } from './words';

export const paperTexts = {
  print: {
    lead: 'Hasil yang sudah diterbitkan, satu halaman per pegawai untuk ditandatangani setelah dialog. Isinya sama dengan halaman hasil yang dilihat pegawai.',
    unit: 'Unit kerja',
    everybody: 'Semua unit kerja',
    prepare: 'Siapkan halaman cetak',
    ready: (n: number) => `${n} pegawai siap dicetak.`,
    none: 'Belum ada hasil yang diterbitkan untuk dicetak.',
    leftOut: (n: number) => `Belum diterbitkan, jadi tidak dicetak: ${n} pegawai`,
    paper: 'Cetak atau simpan sebagai PDF',
    paperWhy:
      'Jendela cetak browser terbuka. Pilih kertas A4; untuk berkas PDF, pilih tujuan “Simpan sebagai PDF”.',
    one: 'Satu pegawai saja',
    choose: 'Pilih pegawai',
    file: 'Simpan satu berkas untuk semua',
    files: 'Simpan satu berkas per pegawai (ZIP)',
    filesWhy: 'Berkas dapat dibuka di browser mana pun, tanpa sambungan internet, lalu dicetak atau dikirim.',
    handIn: 'Simpan daftar untuk diserahkan (Excel)',
    handInWhy:
      'Satu baris per pegawai: level setiap kompetensi, jumlah, JPM, kategori, dan saran. NIP tersimpan sebagai teks, tanpa rumus. Kolom JPM Proyeksi kosong: standar jabatan tujuan tidak dicatat di sini.',
    csv: 'Simpan sebagai CSV untuk Excel (NIP diberi tanda petik)',
    csvPlain: 'Simpan sebagai CSV polos untuk program lain',
    private: 'Halaman ini data pribadi. Serahkan hanya kepada yang berhak.',
  },
  paperForms: {
    lead: 'Lembar cetak untuk diisi dengan tangan, satu untuk setiap jawaban yang belum masuk, masing-masing dengan kodenya sendiri.',
    print: 'Mencetak yang masih kosong',
    prepare: 'Siapkan lembar cetak',
    whose: 'Untuk siapa',
    of: {
      paper: 'Penilai tanpa email',
      all: 'Semua yang belum mengisi',
      self: 'Penilaian diri',
      supervisor: 'Penilaian atasan',
      second: 'Penilaian kedua',
    },
    none: 'Tidak ada jawaban yang ditunggu dari mereka.',
    choose: 'Pilih satu per satu',
    chosen: (n: number, of: number) => `${n} dari ${of} lembar cetak dipilih`,
    noAddress: `QR pada lembar cetak hanya berisi kode. Isi “Alamat halaman Timbang” di tab ${tabNames.settings} agar QR juga membuka layar pengisian.`,
    secret:
      'Kode pada lembar cetak sama dengan kode pada tautan penilai: serahkan hanya kepada penilainya sendiri.',
  },
  entryChecks: {
    title: 'Dimasukkan dua kali',
    why: (share: number) =>
      `${Math.round(100 * share)}% lembar cetak dimasukkan sekali lagi oleh pengelola lain, tanpa melihat yang pertama. Pindai lembar cetaknya seperti biasa.`,
    figures: (sheets: number, differ: number, levels: number, levelsDiffer: number) =>
      sheets === 0
        ? 'Belum ada lembar cetak yang dimasukkan dua kali.'
        : `Sudah dimasukkan dua kali: ${sheets} lembar cetak, ${differ} berbeda; ${levels} level, ${levelsDiffer} berbeda.`,
    waiting: (n: number) => `Menunggu dimasukkan sekali lagi: ${n}`,
    own: 'Anda yang pertama memasukkannya; pengelola lain memasukkannya sekali lagi',
    others: (n: number) => `${n} perbedaan lain menunggu putusan pengelola yang memasukkannya.`,
    first: (by: string) => `Pertama (${by})`,
    second: (by: string) => `Kedua (${by})`,
    paper: 'Pada lembar cetak',
    notObserved: 'tidak teramati',
    choose: 'Pilih…',
    decide: 'Simpan menurut lembar cetak',
  },
  enter: {
    again:
      'Pemeriksaan: lembar cetak ini sudah dimasukkan pengelola lain. Masukkan sekali lagi menurut lembar cetaknya; yang Anda masukkan hanya dibandingkan.',
    title: 'Memasukkan jawaban atas nama penilai',
    lead: 'Untuk jawaban dari lembar cetak atau yang disampaikan langsung. Pada hasil tertulis bahwa Anda yang memasukkannya.',
    about: {
      self: (rater: string, _ratee: string) => `${rater} tentang diri sendiri`,
      supervisor: (rater: string, ratee: string) => `${rater} tentang ${ratee}`,
    },
    example: (competency: string) => `Contoh perilaku: ${competency}`,
    why: 'Alasan perubahan',
    whyRead: 'Penilaian ini sudah pernah masuk. Alasan ini dibaca pegawai pada hasilnya.',
    whyMissing: 'Tulis alasan perubahannya.',
    missing: (n: number) => `${n} kompetensi tanpa level dicatat sebagai tidak teramati.`,
    send: 'Masukkan jawaban',
    code: 'Kode dari lembar cetak',
    codeHint: 'Pindai QR-nya, atau ketik kodenya lalu tekan Enter. Huruf O dan angka 0 boleh tertukar.',
    codeMissing: 'Kode terdiri atas 16 huruf dan angka, empat-empat.',
    open: 'Masukkan jawabannya',
    keys: (highest: number) =>
      `Dengan papan ketik: angka 1 sampai ${highest} memilih level dan langsung pindah ke kompetensi berikutnya; 0 untuk “tidak teramati”.`,
    scanned:
      'Huruf tidak memilih level: tekan Enter, lalu lanjutkan. Lembar cetak berikutnya dipindai setelah jawaban ini dimasukkan.',
  },
  handIn: {
    table: 'Rekap hasil',
    heads: ['No', 'NIP', 'Nama', 'Jabatan', 'Unit'] as readonly string[],
    after: ['Total', 'JPM', 'JPM Proyeksi', 'Kategori', 'Saran'] as readonly string[],
    develop: (names: string) => `Kembangkan: ${names}`,
  },
  sheet: {
    title: 'Hasil penilaian kompetensi',
    label: `${words.indicative}. ${words.noGrade}`,
    name: 'Nama',
    nip: 'NIP',
    job: 'Jabatan',
    unit: 'Unit kerja',
    cycle: 'Periode',
    supervisor: 'Atasan langsung',
    noSupervisor: 'belum ditetapkan',
    employeeWords: 'Tanggapan pegawai',
    agreements: 'Kesepakatan dan rencana pengembangan',
    place: 'Tempat dan tanggal:',
    employeeSigns: 'Pegawai yang dinilai',
    supervisorSigns: 'Atasan langsung',
    nth: (n: number, of: number) => `Pegawai ${n} dari ${of}`,
    page: 'Halaman',
    pageOf: 'dari',
  },
};

export type PaperTexts = typeof paperTexts;
