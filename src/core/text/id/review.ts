// Sentences of HR's page for what the answers tell, in Indonesian: the office at a glance, raters, practice, groups.
import { tabNames } from '../../tab-names';
import { fileFieldTexts } from './file-field';
import { needsViewTexts } from './needs-view';
import { raterViewTexts } from './rater-view';
import { words } from './words';

export const reviewTexts = {
  fileField: fileFieldTexts,
  files: {
    norms: 'Angka pembanding',
    normsWhy:
      'Sebaran penilaian pada periode di buku kerja ini, tanpa data pegawai. Perlu 60 penilai atau lebih.',
    noNorms: 'Belum ada angka pembanding yang dimuat.',
    export: 'Siapkan angka pembanding',
    import: 'Berkas angka pembanding',
    importHint: 'Menggantikan angka pembanding sebelumnya.',
    keep: 'Muat angka pembanding',
    evidence: 'Data pemeriksaan ulang',
    evidenceWhy:
      'Data penilaian, pengaturan, dan angka yang diterbitkan beserta cara menghitungnya, untuk diperiksa ulang oleh pemeriksa yang ditunjuk instansi.',
    names: 'Nama dalam berkas',
    masked: 'Disamarkan',
    named: 'Dengan nama',
    prepare: 'Siapkan data pemeriksaan ulang',
  },
  bias: raterViewTexts,
  calibration: {
    lead: 'Bahan untuk membicarakan cara menilai, tanpa peringkat dan tanpa jatah. Penilaian tetap milik atasan; yang diputuskan rapat tercatat beserta alasannya dan dibaca pegawai.',
    unit: 'Unit kerja',
    office: 'Seluruh perangkat daerah',
    flags: 'Penilai yang perlu dibicarakan',
    noFlags: 'Tidak ada tanda yang sudah boleh dilihat.',
    cases: (n: number) => `Hasil yang layak dibicarakan: ${n}`,
    casesWhy:
      'Kategori yang dekat batas, atau dua pandangan yang berbeda sedikitnya dua level. Diurutkan menurut abjad; hasil Anda sendiri dan tim Anda tidak termasuk.',
    noCases: 'Tidak ada hasil yang perlu dibicarakan.',
    ratedBy: (rater: string) => `Dinilai oleh ${rater}`,
    competency: 'Kompetensi',
    choose: 'Pilih',
    stands: (name: string, level: number | undefined) =>
      `${name}: ${level === undefined ? 'tidak teramati' : `level ${level}`}`,
    level: 'Level menurut Anda atau rapat',
    votes: (own: number | undefined, all: readonly number[]) =>
      own === undefined
        ? `Beri suara sebelum rapat. Di layar ini suara pengelola lain baru terlihat setelah Anda memberi suara, tanpa nama; semuanya tersimpan di tab ${tabNames.calibrationVotes}.`
        : all.length === 1
          ? `Suara Anda: level ${own}. Belum ada suara lain.`
          : all.every((level) => level === own)
            ? `Suara Anda: level ${own}. Semua suara (${all.length}) sama.`
            : `Suara Anda: level ${own}. Semua suara: ${all.join(', ')}.`,
    vote: 'Simpan suara saya',
    present: 'Peserta rapat',
    why: 'Alasan perubahan (dibaca pegawai)',
    decide: 'Catat putusan rapat',
  },
  hrBias: {
    empty: 'Belum ada penilaian atasan yang cukup untuk diperiksa.',
    all: 'Semua penilai',
    flagged: 'Perlu dibicarakan',
    noneFlagged: 'Tidak ada penilaian yang perlu dibicarakan saat ini.',
    claim: (level: number) => `Kekuatan dasar perbandingan: ${level} dari 3`,
    claimIs: (claim: string) => `Tentang longgar atau ketat: ${claim}`,
    smallest: (size: string) => `Perbedaan di bawah ${size} level mungkin tidak terlihat.`,
    plan: 'Siapa yang sebaiknya juga dinilai oleh penilai kedua',
    agreement: 'Seberapa sama dua penilai melihat pegawai yang sama',
    noFigures: 'Angkanya belum dapat dihitung.',
    adjusted: words.adjusted,
    adjustedShow: 'Tampilkan di samping nilai dari atasan',
    adjustedHide: 'Sembunyikan',
    more: 'Lainnya tentang penilai',
    openTab: `Buka tab ${tabNames.raterChecks}`,
    notRanking:
      'Diurutkan menurut abjad. Penilaian tidak diubah otomatis; tanda berarti perlu dibicarakan, bukan berarti penilainya salah.',
  },
  quarantine: {
    decided: 'Lihat yang sudah diputuskan',
    noneDecided: 'Belum ada jawaban yang diputuskan.',
    by: (email: string) => `Oleh ${email}.`,
    undo: 'Urungkan keputusan',
    undoConfirm: 'Jawaban ini kembali menunggu keputusan. Lanjutkan?',
    undoYes: 'Ya, urungkan',
    intro: 'Jawaban yang tidak dapat diterima begitu saja. Tidak ada yang hilang: Anda memutuskan.',
    empty: 'Tidak ada jawaban yang tertahan.',
    received: 'Masuk',
    from: 'Dikirim dari',
    noEmail: 'alamat tidak tercatat',
    rates: (rater: string, ratee: string) => `${rater} menilai ${ratee}`,
    about: (name: string) => `Tentang ${name}`,
    accept: 'Terima',
    reject: 'Tolak',
    expected: 'Alamat penilai yang tercatat',
    named: 'Nama di formulir',
    levels: 'Level',
    noLevels: 'Tidak ada level di dalamnya.',
    untold: 'Levelnya ditahan untuk sementara.',
    acceptConfirm: 'Jawaban ini akan dihitung sebagai penilaian yang sah. Lanjutkan?',
    rejectConfirm: 'Jawaban ini tidak dihitung. Catatan aslinya tetap tersimpan. Lanjutkan?',
    meantFor: 'Penilaian yang dimaksud',
    choose: 'Pilih pegawai yang dinilai',
    another: (ratee: string) => `${ratee} (ditetapkan pengelola kepegawaian lain)`,
    assign: (ratee: string) => `Tetapkan untuk ${ratee}`,
    assignYes: 'Ya, tetapkan',
    willCount: (what: string) => `Akan dihitung: ${what}`,
    askFirst:
      'Alamat pengirim saja belum membuktikan siapa yang mengisi: tanyakan dahulu kepada pengirimnya.',
    inForce: {
      earlier: 'Untuk penilaian itu sudah ada jawaban yang masuk lebih dahulu: jawaban itu digantikan.',
      later: 'Untuk penilaian itu sudah ada jawaban yang masuk kemudian: jawaban itu tetap berlaku.',
    },
    chosen: 'Yang diputuskan bersama',
    alike: (n: number) => `${n} jawaban dengan alasan yang sama`,
    acceptAll: (n: number) => `Terima ${n} jawaban ini`,
    rejectAll: (n: number) => `Tolak ${n} jawaban ini`,
    acceptAllConfirm: (n: number) => `${n} jawaban ini akan dihitung sebagai penilaian yang sah. Lanjutkan?`,
    rejectAllConfirm: (n: number) =>
      `${n} jawaban ini tidak dihitung. Catatan aslinya tetap tersimpan. Lanjutkan?`,
    own: 'Menyangkut penilaian yang Anda berikan atau terima: pengelola kepegawaian lain yang memutuskan.',
    acceptYes: 'Ya, terima',
    rejectYes: 'Ya, tolak',
  },
  overview: {
    lead: 'Untuk dibaca pimpinan: tanpa nama. Angka tentang kurang dari tiga pegawai tidak ditampilkan. Indikatif, untuk dialog dan pengembangan.',
    waits: 'Yang menunggu',
    waiting: {
      employees: (n: number) => `Pegawai: ${n} penilaian diri belum masuk`,
      supervisors: (n: number) => `Atasan: ${n} penilaian belum masuk`,
      held: (n: number) => `Pengelola kepegawaian: ${n} jawaban tertahan belum diputuskan`,
      toPublish: (n: number) => `Pengelola kepegawaian: ${n} hasil belum diterbitkan`,
    },
    nothingWaits: 'Tidak ada yang menunggu.',
    answers: 'Penilaian yang masuk, per unit kerja',
    self: 'Diri',
    supervisor: 'Atasan',
    needs: 'Kebutuhan pengembangan per kompetensi',
    needsNote: 'Berapa pegawai yang levelnya di bawah standar jabatannya, dari yang sudah dinilai.',
    competency: 'Kompetensi',
    below: 'Di bawah standar',
    bands: 'Sebaran terhadap standar jabatan',
    band: 'Kategori',
    people: 'Pegawai',
    none: 'Belum cukup penilaian atasan untuk ditampilkan.',
  },
  needs: needsViewTexts,
  training: {
    intro:
      'Penilai berlatih dengan kasus rekaan dengan kunci jawaban. Di sini terlihat siapa yang sudah berlatih. Jawaban per kasus hanya ditampilkan kepada penilai; rata-ratanya ikut dipakai dalam Telaah Penilaian.',
    none: 'Kasus latihan belum disiapkan.',
    prepare: 'Siapkan kasus latihan',
    ready: (n: number) => `${n} kasus siap di tab ${tabNames.practiceCases}.`,
    finished: (n: number, of: number) => `${n} dari ${of} penilai sudah menjawab semua kasus.`,
    raters: 'Penilai',
    cases: 'Lihat kasus',
    openTab: `Buka tab ${tabNames.practiceCases}`,
  },
  fileAccess: {
    conclusion: (outsiders: number) =>
      outsiders === 0
        ? 'Menurut daftar Google, tidak ada yang bisa membuka buku kerja atau formulir selain pengelola kepegawaian dan pemiliknya.'
        : `${outsiders} alamat yang bukan pengelola kepegawaian bisa membuka buku kerja atau formulir.`,
    workbook: 'Buku kerja',
    workbookOpens:
      'Siapa pun di daftar ini bisa membuka semua tab, termasuk level dan hasil setiap pegawai. Tab yang disembunyikan atau dilindungi bukan rahasia.',
    workbookTodo: `Cabut aksesnya: di buku kerja tekan Bagikan, pilih alamatnya, lalu Hapus akses. Bila memang pengelola kepegawaian, tambahkan alamatnya di tab ${tabNames.settings}.`,
    link: 'Akses lewat tautan',
    linkTodo:
      'Timbang tidak meminta izin untuk memeriksanya. Periksa sendiri: di buku kerja tekan Bagikan, lalu baca Akses umum. Yang aman adalah Dibatasi; bila tertulis Siapa saja yang memiliki link, ubahlah. Alamat grup di daftar di atas berarti semua anggotanya.',
    forms: 'Formulir periode ini',
    formsOpen: 'Penyunting formulir bisa membuka semua jawaban yang masuk lewat formulir itu.',
    formsTodo: 'Keluarkan dari Periksa periode: tekan Perbaiki pada baris tentang penyunting formulir.',
    count: (n: number) => `${n} penyunting`,
    unread: 'belum terbaca',
    unreadTodo: 'Akun Anda tidak bisa membuka formulir ini. Lihat dari akun yang membuatnya.',
    unasked: (n: number) =>
      `${n} formulir lain tidak diperiksa di sini; bukalah satu per satu dari tab Formulir.`,
    open: 'Buka formulir',
    as: { owner: 'pemilik', editor: 'penyunting', viewer: 'pembaca' },
    known: {
      hr: 'pengelola kepegawaian',
      employee: 'pegawai, bukan pengelola',
      stranger: 'tidak ada di daftar pegawai',
    },
  },
  groups: {
    empty: 'Belum ada kelompok yang dapat dibandingkan.',
    n: (group: string, n: number) => `${group}: ${n} pegawai`,
  },
};

export type ReviewTexts = typeof reviewTexts;
