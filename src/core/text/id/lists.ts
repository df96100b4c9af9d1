// Sentences of HR's page for what is taken in whole, lists and archives, in Indonesian.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { fileFieldTexts } from './file-field';

export const listsTexts = {
  fileField: fileFieldTexts,
  import: {
    intro:
      'Unggah atau tempel daftar dari SIASN. Data dibaca di browser Anda; pemeriksaan belum mengubah apa pun.',
    employees: 'Daftar pegawai (ekspor SIASN)',
    employeesHint: 'Excel (.xlsx) atau CSV; atau salin seluruh tabel dari Excel lalu tempel di sini.',
    supervisors: 'Atasan langsung (boleh menyusul)',
    supervisorsHint: 'Dua kolom: NIP dan NIP ATASAN. Ekspor SIASN tidak memuat atasan.',
    book: {
      choose: 'Tabel dalam berkas',
      read: (file: string, table: string, rows: number) =>
        `${file}, tabel “${table}”: ${rows} baris terbaca.`,
      formulas: (n: number) => `${n} sel berisi rumus; yang dibaca hasilnya.`,
      hiddenColumns: (n: number) => `${n} kolom tersembunyi ikut dibaca.`,
      empty: 'Berkas Excel ini tidak berisi tabel.',
      faults: {
        locked: 'Berkas ini dilindungi kata sandi. Simpan salinannya tanpa kata sandi, lalu pilih lagi.',
        old: 'Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi; atau salin tabelnya dan tempel di sini.',
        macros: 'Berkas ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu pilih lagi.',
        notBook:
          'Ini bukan berkas Excel (.xlsx) yang utuh. Buka di Excel, simpan lagi sebagai .xlsx atau CSV, lalu pilih lagi.',
        tooLarge: 'Isi berkas Excel ini terlalu besar. Pilih ekspor satu perangkat daerah saja.',
      },
    },
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
    again: 'Impor daftar lain',
    notes: `Buka tab ${tabNames.importNotes}`,
    notesKept: `Catatan impor terakhir tersimpan di tab ${tabNames.importNotes} sampai impor berikutnya.`,
  },
  jobStandards: {
    lead: `Level yang diminta setiap jabatan. Cocokkan dengan SKJ; yang keliru diperbaiki di tab ${tabNames.jobs}.`,
    open: (n: number) => `${n} standar belum dikonfirmasi`,
    none: 'Semua standar jabatan sudah dikonfirmasi.',
    people: (n: number) => `${n} pegawai`,
    level: (competency: string, level: number) => `${competency}: level ${level}`,
    choose: 'Yang dikonfirmasi',
    action: (n: number) => `Konfirmasi ${n} standar`,
    ask: (n: number) =>
      `Konfirmasi ${n} standar? Ini menyatakan bahwa levelnya sudah Anda cocokkan dengan SKJ.`,
    yes: 'Ya, konfirmasi',
    empty: (n: number) => `${n} jabatan belum berisi level`,
    emptyTodo: `Isi levelnya di tab ${tabNames.jobs}; tanpa level tidak ada yang dapat dikonfirmasi.`,
    fill: `Buka tab ${tabNames.jobs}`,
    done: (confirmed: number, changed: number) =>
      `${confirmed} standar dikonfirmasi.${changed === 0 ? '' : ` ${changed} tidak, karena berubah sejak Anda lihat; periksa lagi.`}`,
    confirmed: (n: number) => `${n} sudah dikonfirmasi`,
  },
  standards: {
    title: 'Standar jabatan resmi (SKJ)',
    why: `Dokumen SKJ dan kamus kompetensi teknis dibaca, lalu dibandingkan dengan tab ${tabNames.jobs} dan ${tabNames.competencies}. Tidak ada yang diubah sebelum Anda memilih.`,
    documents: 'Dokumen SKJ',
    documentsHint:
      'Salin dari Word atau PDF mulai dari “Nama Jabatan”, beberapa jabatan sekaligus boleh; atau tabel (Excel, CSV) dengan kolom Jabatan dan satu kolom per kompetensi.',
    dictionary: 'Kamus kompetensi teknis (boleh kosong)',
    dictionaryHint:
      'Kolom Kode, Kompetensi, Level, Deskripsi, dan Indikator; atau salinan kamusnya dari Word.',
    check: 'Periksa standar jabatan',
    found: (jobs: number, competencies: number) =>
      `Terbaca: ${jobs} jabatan, ${competencies} kompetensi teknis.`,
    standing: { new: 'baru', same: 'sama dengan yang sudah ada', differs: 'berbeda dari yang sudah ada' },
    holders: (n: number) =>
      n === 0
        ? `Belum ada pegawai dengan nama jabatan ini di tab ${tabNames.employees}`
        : `Diduduki ${n} pegawai`,
    missing: (names: string) => `Tanpa level di dokumen: ${names}`,
    confirmed: 'Yang sudah ada pernah dikonfirmasi',
    competency: 'Kompetensi',
    requirements: 'Persyaratan',
    there: 'Sudah ada',
    given: 'Dokumen',
    choose: 'Yang dipakai',
    choice: { take: 'Dokumen', leave: 'Yang sudah ada' },
    all: {
      take: (n: number) => `Pakai dokumen untuk ${n} yang berbeda`,
      leave: (n: number) => `Biarkan ${n} yang berbeda`,
    },
    action: 'Ambil yang baru dan yang dipilih',
    done: 'Standar jabatan diambil. Yang lengkap ditandai sudah dikonfirmasi; sisanya periksa di tab Jabatan.',
  },
  official: {
    title: 'Hasil resmi (JPM, CACT)',
    why: `Hasil uji kompetensi resmi yang masih berlaku disimpan di tab ${tabNames.official} dan ditampilkan di samping hasil penilaian, tidak pernah digabungkan dengannya.`,
    list: 'Daftar hasil resmi',
    hint: 'Kolom NIP, JPM (persen), TANGGAL, dan PENYELENGGARA; boleh ditambah JENIS. Excel (.xlsx) atau CSV.',
    check: 'Periksa hasil resmi',
    found: (results: number, people: number) =>
      results === 0
        ? 'Tidak ada hasil yang dapat diambil.'
        : `${results} hasil milik ${people} pegawai dapat diambil.`,
    done: (results: number, people: number) => `${results} hasil milik ${people} pegawai sudah diambil.`,
    action: (results: number) => `Ambil ${results} hasil`,
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
};

export type ListsTexts = typeof listsTexts;
