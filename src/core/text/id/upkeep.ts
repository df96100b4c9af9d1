// Sentences of HR's second page, in Indonesian: before and after a period.
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
      `Lama pengisian dan bentuk formulir ditawarkan seperti pada ${cycle}. Teks kompetensi, kasus latihan, standar, dan pengaturan diambil dari tabnya, seperti adanya sekarang.`,
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
  assignments: {
    compared: `Tab ${tabNames.employees} hari ini dibandingkan dengan periode ini. Jawaban yang sudah masuk tetap disimpan.`,
    apply: 'Terapkan',
    applyAsk: 'Terapkan perubahan ini pada periode?',
    applied: 'Sudah diterapkan',
    reassigned: 'Atasan yang diganti pada periode ini',
    undo: 'Urungkan penggantian',
    undoAsk: `Atasan sebelumnya menilai lagi, juga di tab ${tabNames.employees}. Jawaban keduanya tetap disimpan. Lanjutkan?`,
    undoYes: 'Ya, urungkan',
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
      'Tetapkan siapa yang memutus bila pegawai berikut mengajukan keberatan: NIP pegawai, atau jabatan pejabat tanpa NIP, dengan alasannya. Pegawai dan atasannya diberi tahu. Putusan pejabat tanpa NIP dimasukkan pengelola kepegawaian berdasarkan suratnya, dan tercatat atas namanya.',
    unit: 'Unit kerja',
    allUnits: 'Semua unit kerja',
    proposed: (decider: string) =>
      `Usulan: ${decider}, atasan terdekat di atasnya menurut daftar atasan yang dapat memutus.`,
    chosen: 'Untuk pegawai',
    people: (n: number) => `${n} pegawai`,
    ask: (decider: string, n: number) =>
      `${decider} akan memutus keberatan ${n} pegawai ini. Mereka dan atasannya diberi tahu lewat email, beserta alasannya; yang tidak terkirim hari ini dikirim besok pagi.`,
    yes: 'Ya, tetapkan',
    rename: 'Pemutus lain',
    renameWhy:
      'Hanya bila atasan dari atasan langsung tidak diketahui, terkait perkara, atau tidak lagi bertugas. Semua pihak diberi tahu, beserta alasannya.',
    decider: 'NIP atau jabatan pemutus',
    reason: 'Alasan penetapan',
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
  maintenance: {
    loading: 'Memeriksa…',
    checked: (when: string) => `Diperiksa ${when}.`,
    well: 'Semuanya baik.',
    severity: { stop: 'Perlu segera', warning: 'Perlu diperhatikan', note: 'Untuk diketahui' },
    mend: 'Perbaiki',
    openForm: 'Buka formulir',
    nowhere: {
      automation: 'Ini bukan isi buku kerja: berjalan di belakang layar dan dipasang dari sini.',
      'google-settings': 'Ini bukan isi tab: diatur di File > Setelan buku kerja.',
      'google-account': 'Ini bukan isi buku kerja: menyangkut akun Google.',
      script: 'Ini bukan isi buku kerja: diatur di Ekstensi > Apps Script.',
      gone: 'Tabnya tidak ada lagi, jadi tidak ada yang dapat dibuka.',
    },
    language: {
      title: 'Bahasa buku kerja',
      names: { id: 'Indonesia', en: 'Inggris' },
      now: (name: string) =>
        `Tab, email, dan formulir ditulis dalam bahasa ${name}. Bahasa halaman Anda sendiri dipilih di kaki halaman.`,
      change: (name: string) => `Ganti ke bahasa ${name}`,
      ask: (name: string) =>
        `Tab yang ditulis sesudah ini, email, dan formulir periode berikutnya memakai bahasa ${name}, bagi semua. Formulir yang sedang berjalan tidak berubah. Halaman yang bahasanya belum dipilih sendiri ikut berganti. Lanjutkan?`,
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
