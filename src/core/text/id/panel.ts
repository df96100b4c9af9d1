// Sentences that every page of the panel has, in Indonesian.
import { inIndonesian } from '../../format';
import { words } from './words';

export const panelTexts = {
  common: {
    back: 'Kembali',
    backHome: 'Kembali ke beranda',
    cancel: 'Batal',
    retry: 'Coba lagi',
    close: 'Tutup pesan',
    reload: 'Muat ulang',
    loading: 'Memuat…',
    opensNewTab: '(membuka tab baru)',
    whatToDo: 'Yang dapat Anda lakukan',
    of: (done: number, of: number) => `${inIndonesian.count(done)} dari ${inIndonesian.count(of)}`,
    all: 'Semua',
    show: 'Tampilkan',
    nothingFound: 'Tidak ada yang cocok.',
    linkCut: 'Tidak semua isi jawaban dapat diisikan ulang di formulir; mohon lengkapi sebelum mengirim.',
    noForm: 'Formulir belum dibuat.',
    formShut: 'Formulir sudah ditutup.',
    required: 'Bagian ini perlu diisi.',
    tooLong: (length: number, most: number) =>
      `Terlalu panjang: ${length} huruf dan tanda, paling banyak ${most}. Ringkas dahulu.`,
    none: 'tidak ada',
    language: 'Bahasa',
    signedIn: (email: string) => `Masuk sebagai ${email}`,
    product: 'Timbang',
    tagline: 'Penilaian kompetensi oleh atasan dan diri sendiri',
    indicative: words.indicative,
    indicators: 'Lihat indikator setiap level',
  },
  lost: {
    accounts:
      'Google belum dapat menjalankan permintaan ini. Biasanya karena browser masuk dengan lebih dari satu akun Google.',
    accountsKnown: (email: string) =>
      `Gunakan akun ${email}: buka buku kerja ini di jendela penyamaran (incognito) atau profil browser yang hanya masuk dengan akun itu.`,
    accountsUnknown:
      'Keluar dari akun lain, atau buka buku kerja ini di jendela penyamaran (incognito) dengan akun yang diberi akses.',
    authorization: {
      message: 'Timbang belum mendapat izin dari akun Anda.',
      action:
        'Buka menu Timbang di buku kerja, pilih salah satu perintah, lalu setujui izin yang diminta Google.',
    },
    network: {
      message: 'Sambungan ke Google terputus sebelum ada jawaban.',
      action:
        'Periksa internet Anda, lalu coba lagi. Tombol aman ditekan lagi; pekerjaan tidak akan tercatat dua kali.',
    },
    timeout: {
      message: 'Google belum menjawab setelah dua menit.',
      action: 'Tunggu sebentar, lalu coba lagi. Pekerjaan yang sudah selesai tidak diulang.',
    },
    busy: {
      message: 'Google sedang sibuk atau proses lain masih berjalan di buku kerja ini.',
      action: 'Tunggu setengah menit, lalu coba lagi.',
    },
    outside: {
      message: 'Panel ini tidak dibuka dari Google Sheets.',
      action: 'Buka buku kerja, lalu pilih menu Timbang → Buka panel.',
    },
    server: {
      message: 'Terjadi kesalahan yang belum dikenali di server.',
      action:
        'Coba lagi. Bila terulang, tutup dan buka kembali panel, lalu sampaikan kepada pengelola kepegawaian.',
    },
  },
  problems: {
    error: 'Perlu diperbaiki',
    warning: 'Perlu diperhatikan',
    beside: 'Yang perlu diperhatikan',
    grant: 'Beri izin',
    open: (where: string) => `Buka ${where}`,
    row: (row: number) => `baris ${row}`,
    column: (column: string) => `kolom ${column}`,
    count: (errors: number, warnings: number) => `${errors} perlu diperbaiki, ${warnings} perlu diperhatikan`,
    search: 'Cari dalam catatan',
    findings: (n: number) => `${n} catatan`,
    more: (n: number) => `Tampilkan ${n} lagi`,
    copy: 'Salin',
    copied: 'Tersalin',
    notCopied: 'Tidak dapat disalin di browser ini',
    download: 'Unduh CSV',
    fileName: 'catatan.csv',
    header: ['Tingkat', 'Tab', 'Baris', 'Kolom', 'NIP', 'Apa yang salah', 'Yang perlu dilakukan'],
  },
  home: {
    paperCode:
      'Alamat pada lembar cetak dibuka pengelola kepegawaian untuk memasukkan jawabannya. Anda cukup mengisinya dengan tangan dan menyerahkannya kepada pengelola kepegawaian.',
    period: 'Periode:',
    earlier: (name: string, objecting: boolean) =>
      `Anda melihat periode “${name}” sebagaimana adanya waktu itu. ${
        objecting
          ? 'Keberatannya masih berjalan: tetap dapat diajukan, dijawab, dan diputuskan menurut waktunya. Selain itu semuanya hanya dapat dibaca.'
          : 'Di sini semuanya hanya dapat dibaca.'
      }`,
    reopened: (lines: string) => `Pernah dibuka kembali: ${lines}`,
    noOffice: '(nama belum diisi)',
    noCycle: 'Belum ada periode penilaian yang dibuka',
    cycleOpen: 'Terbuka',
    cycleClosed: 'Ditutup',
    deadlines: (self: string, supervisor: string) =>
      `Batas waktu: penilaian diri ${self}, penilaian atasan ${supervisor}`,
    resend: 'Kirim ulang tautan saya',
    resendWhy: 'Tautan yang belum diisi dikirim ke alamat email Anda sendiri.',
    tabOpened: (tab: string) => `Tab ${tab} dibuka di buku kerja.`,
    refreshing: 'Memperbarui…',
  },
  places: {
    observations: {
      title: 'Catatan perilaku',
      what: 'Yang terlihat sepanjang tahun, sebagai contoh perilaku',
    },
    career: { title: 'Jabatan tujuan', what: 'Jabatan yang ingin dituju, dan yang sudah tercapai' },
    objections: { title: 'Keberatan', what: 'Ajukan, jawab, atau putuskan; dan siapa yang ditunggu' },
    organisation: {
      title: 'Kebutuhan unit kerja saya',
      what: 'Kebutuhan pengembangan di bawah Anda, hanya jumlah',
    },
    talkQuality: { title: 'Mutu dialog', what: 'Sembilan pernyataan tentang dialog, tanpa nama' },
    colleagues: { title: 'Pandangan rekan', what: 'Usulan, pandangan tentang rekan, dan gambaran kelompok' },
    myData: {
      title: 'Data saya',
      what: 'Apa yang disimpan tentang Anda, siapa yang membukanya, dan sampai kapan',
    },
    practice: { title: 'Latihan menilai', what: 'Kasus singkat dengan kunci jawaban dan alasannya' },
    mirror: { title: 'Umpan balik saya', what: 'Umpan balik atas penilaian Anda' },
  },
  copied: {
    title: 'Memakai salinan ini',
    why: 'Bila salinan ini memang untuk dipakai sendiri, misalnya oleh perangkat daerah lain atau sebagai buku tahun depan, jadikan sebagai buku kerja sendiri.',
    action: 'Jadikan buku kerja sendiri…',
    confirm: 'Jadikan salinan ini buku kerja sendiri?',
    effects: [
      'Pegawai, jabatan, kompetensi, pengaturan, dan hasil yang sudah ada tetap.',
      'Periode yang masih berjalan ditutup di salinan ini.',
      'Formulir, tautan, dan email tetap milik buku asal; di sini formulir baru dibuat saat periode berikutnya dibuka.',
      'Buku asal tidak berubah. Langkah ini tidak dapat diurungkan.',
    ],
    yes: 'Jadikan buku kerja sendiri',
  },
  due: {
    unreadable: 'Batas waktu belum terbaca; tanyakan kepada pengelola kepegawaian',
    closed: 'Tidak masuk sampai periode ditutup',
    left: (n: number, day: string) =>
      n < 0
        ? `Sudah lewat ${-n} hari (${day})`
        : n === 0
          ? `Hari ini hari terakhir (${day})`
          : n === 1
            ? `Paling lambat besok (${day})`
            : `${n} hari lagi (${day})`,
  },
  signIn: {
    title: 'Masuk dengan kode',
    why: (email: string) =>
      `${
        email === ''
          ? 'Google tidak memberi tahu Timbang siapa pemilik akun ini. Masuklah'
          : `Alamat ${email} tidak ada di daftar pegawai. Bila alamat lain yang terdaftar, masuklah`
      } dengan kode sekali pakai; perangkat ini diingat paling lama 30 hari.`,
    as: 'Email yang terdaftar, atau NIP',
    asHint: 'Alamat yang tercatat di pengelola kepegawaian. Dengan NIP bila kodenya diberikan langsung.',
    asNeeded: 'Isi email atau NIP.',
    request: 'Kirim kode ke email',
    code: 'Kode masuk',
    codeHint: 'Dari email, atau dari pengelola kepegawaian.',
    codeNeeded: 'Isi kodenya.',
    action: 'Masuk',
    out: (name: string) => `Keluar (${name})`,
  },
  automation: { restore: 'Pasang lagi' },
  nobody: {
    title: 'Belum ada tugas untuk Anda',
    signedIn: (email: string) => `Anda masuk sebagai ${email}.`,
    cannotSignIn: 'Tidak dapat masuk?',
    action: (contact: string) =>
      `Bila Anda pegawai atau atasan di perangkat daerah ini, minta pengelola kepegawaian${contact === '' ? '' : ` (${contact})`} memeriksa alamat email Anda di daftar pegawai.`,
    other: 'Bila Anda punya akun dinas lain, buka halaman ini dengan akun tersebut.',
    restore: 'Pulihkan daftar pengelola',
  },
  told: {
    undoReassignment: 'Penggantian atasan diurungkan.',
    openCycle: 'Periode dibuka.',
    closeCycle: 'Periode ditutup.',
    reopenCycle: 'Periode dibuka kembali.',
    extend: 'Batas waktu diperpanjang.',
    moveDeadline: 'Batas waktu dipindahkan.',
    enterAnswer: 'Jawaban dimasukkan dan ikut dihitung.',
    accepted: 'Jawaban diterima.',
    rejected: 'Jawaban ditolak.',
    decidedTogether: (n: number) => `${n} jawaban diputuskan.`,
    undone: 'Keputusan diurungkan; jawaban menunggu lagi.',
    setUpWorkbook: 'Buku kerja siap.',
    voteCalibration: 'Suara Anda tersimpan.',
    decideCalibration: 'Putusan rapat tercatat.',
    lodgeObjection: 'Keberatan Anda sudah masuk dan diteruskan.',
    nameDecider: 'Pemutus ditetapkan dan dicatat.',
    answerObjection: 'Jawaban dikirim.',
    decideObjection: 'Putusan tercatat.',
    nominate: 'Usulan Anda tersimpan.',
    decideNominees: 'Keputusan tersimpan.',
    answerColleagues: 'Terima kasih. Pandangan Anda sudah disegel.',
    answerTalkQuality: 'Terima kasih. Jawaban Anda sudah disegel.',
    noteObservation: 'Catatan disimpan.',
    withdrawObservation: 'Catatan ditarik kembali.',
    chooseTarget: 'Perubahan jabatan tujuan tersimpan.',
    saveAction: 'Kegiatan disimpan.',
    writeTalk: 'Catatan dialog tersimpan dan diperlihatkan.',
    keepTalk: 'Draf tersimpan; belum diperlihatkan.',
    confirmTalk: 'Pernyataan Anda tercatat.',
    enterSignedPage: 'Lembar cetak tercatat.',
  },
};

export type PanelTexts = typeof panelTexts;
