// Sentences of HR's second page, in Indonesian: before and after a period.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { promise, terms } from './terms';

export const upkeepTexts = {
  upkeep: { lead: 'Yang dikerjakan sebelum dan sesudah periode, dan sekali-sekali di antaranya.' },
  setUp: {
    title: 'Siapkan buku kerja',
    intro: `Timbang membuat tab dasar di buku kerja Google Sheets ini: ${tabNames.settings}, ${tabNames.employees}, ${tabNames.jobs}, ${tabNames.competencies}, dan lainnya.`,
    office: 'Nama perangkat daerah atau unit organisasi',
    officeHint: 'Misalnya: Dinas Pendidikan Kota Contoh',
    officeNeeded: 'Isi nama perangkat daerah terlebih dahulu.',
    zone: 'Zona waktu perangkat daerah',
    zoneHint:
      'Hari dan batas waktu dihitung menurut zona ini: WIB seperti Jakarta, WITA seperti Makassar, WIT seperti Jayapura.',
    zoneNeeded: 'Pilih zona waktu terlebih dahulu.',
    becomesHr: (email: string) =>
      `Akun ${email} dicatat sebagai pengelola kepegawaian. Pengelola lain dapat ditambahkan di tab ${tabNames.settings}.`,
    action: 'Siapkan',
  },
  import: {
    intro:
      'Unggah atau tempel daftar dari SIASN. Data dibaca di browser Anda; pemeriksaan belum mengubah apa pun.',
    employees: 'Daftar pegawai (ekspor SIASN)',
    employeesHint: 'CSV, atau salin seluruh tabel dari Excel lalu tempel di sini.',
    supervisors: 'Atasan langsung (boleh menyusul)',
    supervisorsHint: 'Dua kolom: NIP dan NIP ATASAN. Ekspor SIASN tidak memuat atasan.',
    choose: 'Pilih berkas',
    paste: 'atau tempel di sini',
    fileRead: (name: string, lines: number) => `${name}: ${lines} baris terbaca`,
    linesRead: (lines: number) => `${lines} baris`,
    clear: 'Kosongkan',
    encoding: 'Dibaca sebagai Windows-1252; periksa huruf beraksen pada nama.',
    workbookFile:
      'Ini berkas Excel. Salin seluruh tabelnya lalu tempel di sini, atau simpan dulu sebagai “CSV UTF-8”.',
    unreadable: 'Berkas tidak dapat dibaca. Tutup di program lain, lalu pilih lagi.',
    tooLarge: 'Berkas lebih dari 8 MB. Pilih ekspor satu perangkat daerah saja.',
    check: 'Periksa',
    checking: 'Memeriksa…',
    checked: 'Hasil pemeriksaan',
    action: (n: number) => `Impor ${n} pegawai`,
    importing: 'Mengimpor…',
    nothingToImport: 'Tidak ada pegawai yang dapat diimpor dari berkas ini.',
    notAnExport: 'Berkas ini belum dapat dibaca sebagai daftar pegawai',
    people: 'pegawai',
    inactive: 'tidak aktif',
    withoutEmail: 'tanpa email',
    withoutEmailHint:
      'Yang tanpa email mengisi lembar cetak, lalu pengelola kepegawaian memasukkan jawabannya.',
    clean: 'Tidak ada catatan. Daftar ini siap diimpor.',
    mayImport: `Perbaiki di berkas lalu periksa lagi, atau impor sekarang dan perbaiki di tab ${tabNames.employees}.`,
    dropped: 'NIK, alamat, agama, telepon, NPWP, dan BPJS tidak pernah disimpan.',
    done: (n: number) => `${n} pegawai diimpor.`,
    next: 'Lanjut',
  },
  openCycle: {
    title: 'Buka periode',
    name: 'Nama periode penilaian',
    defaultName: (month: string) => `Penilaian kompetensi ${month}`,
    selfDeadline: 'Batas waktu penilaian diri',
    supervisorDeadline: 'Batas waktu penilaian atasan',
    deadlineHint: 'Pada tanggal ini formulir masih dapat diisi.',
    nameNeeded: 'Isi nama periode.',
    dateNeeded: 'Isi tanggalnya.',
    past: 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
    order: 'Batas waktu penilaian atasan tidak boleh sebelum batas waktu penilaian diri.',
    fromLast: (cycle: string) =>
      `Nama, lama pengisian, dan bentuk formulir ditawarkan seperti pada ${cycle}. Teks kompetensi, kasus latihan, standar, dan pengaturan diambil dari tabnya, seperti adanya sekarang.`,
    frozen: 'Yang dicatat untuk periode ini',
    frozenWhat: (employees: number, supervisors: number) =>
      `Jabatan, standar, dan atasan dari ${employees} pegawai (${supervisors} atasan) dicatat untuk periode ini dan tidak berubah. Mutasi sesudahnya tidak mengubah siapa menilai siapa.`,
    standards: (confirmed: number, jobs: number) =>
      `Baru ${confirmed} dari ${jobs} standar jabatan dikonfirmasi; sisanya memakai standar bawaan.`,
    promise: 'Ketentuan tentang siapa melihat apa',
    promises: [
      promise.seen('self', 'anybody'),
      promise.seen('rating', 'anybody'),
      promise.seen('earlier', 'anybody'),
      terms.revised,
      terms.use,
    ],
    promiseKept:
      'Ketentuan ini tercantum di setiap formulir dan tidak berubah selama periode. Perubahan di tab Pengaturan sesudah ini berlaku untuk periode berikutnya.',
    review: 'Periksa dan buka',
    confirm: (name: string) => `Buka periode “${name}” sekarang?`,
    confirmDates: (self: string, supervisor: string) =>
      `Batas waktu: penilaian diri ${self}, penilaian atasan ${supervisor}.`,
    layout: 'Bentuk formulir atasan',
    layouts: { mixed: 'Menurut besar tim', team: 'Per tim', person: 'Per pegawai' },
    layoutWhy: {
      mixed:
        'Tim dengan tiga pegawai atau lebih mendapat satu formulir untuk seluruh tim; tim yang lebih kecil satu formulir untuk setiap pegawai.',
      person: 'Atasan mengisi satu formulir untuk setiap anggota tim.',
      team: 'Atasan mengisi satu formulir untuk seluruh tim: satu kisi untuk setiap kompetensi.',
    },
    action: 'Ya, buka periode',
  },
  closeCycle: {
    undecided: 'Yang belum selesai',
    nothingOpen: 'Semua sudah masuk, diputuskan, dan ditandatangani.',
    means: 'Arti penutupan',
    reopenIntro: (name: string) =>
      `Periode “${name}” akan menerima jawaban lagi sampai batas waktunya. Alasan Anda dicatat di tab Periode dan dapat dibaca semua peserta.`,
    reason: 'Alasan membuka kembali',
    reasonNeeded: 'Tulis alasannya dahulu.',
    reopenAsk: 'Buka kembali periode ini dengan alasan tersebut?',
    reopenYes: 'Ya, buka kembali',
    intro: (name: string) => `Periode “${name}” akan berhenti menerima jawaban. Hasil tetap dapat dibaca.`,
    archive: 'Setelah ditutup, simpan arsipnya di menu Arsip.',
    confirm: 'Tutup periode ini?',
    action: 'Ya, tutup periode',
  },
  deciders: {
    undecidable: 'Pemutus belum ada',
    undecidableWhy:
      'Tetapkan siapa yang memutus bila pegawai ini mengajukan keberatan: NIP pegawai, atau jabatan pejabat tanpa NIP. Putusan pejabat tanpa NIP dimasukkan pengelola kepegawaian dan tercatat atas namanya.',
    rename: 'Pemutus lain',
    renameWhy:
      'Bila yang seharusnya memutus berhalangan atau terkait perkara; tercatat siapa yang menetapkan.',
    decider: 'NIP atau jabatan pemutus',
    name: 'Tetapkan',
  },
  signedPage: {
    title: 'Catat lembar cetak yang sudah ditandatangani',
    why: 'Salin lembar cetak yang ditandatangani keduanya. Tercatat atas nama keduanya, oleh akun Anda. Kata yang ditulis orangnya sendiri tidak dapat diganti dengan cara ini.',
    ends: (number: number) =>
      `Dialog ke-${number} masih berjalan: lembar cetak ini dicatat sebagai penutupnya, dan kata yang sudah ditulis orangnya tetap.`,
    correct: 'Betulkan yang dicatat',
    save: 'Catat lembar cetak',
  },
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
  groups: {
    empty: 'Belum ada kelompok yang dapat dibandingkan.',
    n: (group: string, n: number) => `${group}: ${n} pegawai`,
  },
  files: {
    save: (name: string) => `Simpan ${name}`,
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
      'Data penilaian, pengaturan, dan arti kolom, untuk diperiksa ulang oleh pemeriksa yang ditunjuk instansi.',
    names: 'Nama dalam berkas',
    masked: 'Disamarkan',
    named: 'Dengan nama',
    namedWhy: 'Berkas dengan nama adalah data pribadi; simpan hanya di tempat yang diizinkan instansi Anda.',
    prepare: 'Siapkan data pemeriksaan ulang',
    hash: 'Kode keaslian berkas (SHA-256)',
  },
  maintenance: {
    loading: 'Memeriksa…',
    checked: (when: string) => `Diperiksa ${when}.`,
    well: 'Semuanya baik.',
    severity: { stop: 'Perlu segera', warning: 'Perlu diperhatikan', note: 'Untuk diketahui' },
    mend: 'Perbaiki',
    language: {
      title: 'Bahasa buku kerja',
      names: { id: 'Indonesia', en: 'English' },
      now: (name: string) =>
        `Tab, email, dan formulir ditulis dalam bahasa ${name}. Bahasa halaman Anda sendiri dipilih di kaki halaman.`,
      change: (name: string) => `Ganti ke ${name}`,
      ask: (name: string) =>
        `Tab yang ditulis sesudah ini, email, dan formulir periode berikutnya memakai bahasa ${name}, bagi semua. Formulir yang sedang berjalan tidak berubah. Lanjutkan?`,
      yes: 'Ya, ganti',
    },
    limits: 'Batas Google',
    cells: 'Sel terpakai',
    tabs: 'Tab',
    mail: (n: number) => `${n} email lagi dapat dikirim hari ini.`,
    installation: 'Pemasangan',
    installationWhy:
      'Perilaku Google dicoba lewat menu Timbang > Periksa pemasangan. Hasilnya dapat disimpan sebagai berkas; di dalamnya tidak ada data pegawai.',
    installationFile: 'Ambil berkas hasil',
    rebuild: 'Susun ulang jawaban',
    rebuildWhy: `Tab ${tabNames.answers} dan ${tabNames.quarantined} disusun lagi dari jawaban asli; hanya yang berbeda ditulis.`,
    rebuildAsk: 'Susun ulang sekarang? Jawaban asli tidak disentuh.',
    rebuildYes: 'Ya, susun ulang',
  },
  archive: {
    intro: 'Simpan, pulihkan, atau hapus data periode yang sudah ditutup.',
    keptUntil: (day: string) => `Masa simpan sampai ${inIndonesian.longDay(day)}.`,
    over: (day: string) =>
      `Masa simpan berakhir ${inIndonesian.longDay(day)}: datanya boleh dihapus. Tidak ada yang terhapus sebelum Anda mengesahkannya.`,
    make: 'Simpan arsip',
    prepare: (name: string) => `Siapkan arsip “${name}”`,
    pages: 'Halaman A4 per pegawai',
    restore: 'Pulihkan arsip',
    restoreWhy: 'Hanya ke buku kerja yang masih kosong.',
    check: 'Periksa berkas',
    restoreAsk: 'Isi buku kerja ini dari arsip?',
    erase: 'Hapus data',
    eraseWhat: 'Yang dihapus',
    choose: 'Pilih…',
    person: 'Satu pegawai (NIP)',
    roster: 'Daftar pegawai',
    rosterOptions: { erase: 'Daftar pegawai ikut dihapus', keep: 'Daftar pegawai dipertahankan' },
    preview: 'Lihat yang akan dihapus',
    confirm: (word: string) => `Ketik “${word}” untuk mengesahkan`,
    eraseAsk: 'Hapus sekarang? Tidak dapat diurungkan.',
    certificates: 'Lihat berita acara penghapusan',
  },
  past: {
    intro: 'Pekerjaan terakhir dapat diurungkan. Apa pun yang diketik sesudahnya tetap disimpan.',
    empty: 'Belum ada pekerjaan yang tercatat.',
    by: (who: string, when: string) => `${when}, oleh ${who}`,
    preview: 'Lihat bila diurungkan',
    would: 'Bila diurungkan',
    undo: 'Urungkan pekerjaan ini',
    ask: (title: string) => `Urungkan “${title}”?`,
    yes: 'Ya, urungkan',
    undone: 'Sudah diurungkan',
  },
};

export type UpkeepTexts = typeof upkeepTexts;
