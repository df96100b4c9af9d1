// What the check of a cycle says: what is so, what follows, what to do.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { type Permission, platformTexts } from './platform';

/** Rows of a tab: the first few. */
const rowsOf = (rows: readonly number[]) =>
  rows.slice(0, 5).join(', ') + (rows.length > 5 ? `, dan ${rows.length - 5} lagi` : '');

const many = (names: readonly string[], and: string) =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` ${and} ${names.length - 3}` : '');

const { permissions } = platformTexts;

/** What does not work without each permission. */
const without: Readonly<Record<Permission, string>> = {
  workbook: 'Timbang tidak dapat bekerja sama sekali.',
  forms: 'Formulir tidak dapat disiapkan, diperiksa, dibuka, atau ditutup.',
  mail: 'Pengingat, tautan pribadi, dan kode masuk tidak dapat dikirim.',
  triggers: 'Jawaban tidak diambil dengan sendirinya, dan pengingat tidak dilanjutkan esok hari.',
  address: 'Timbang tidak dapat mengenali siapa yang memakainya.',
  pages: 'Panel tidak dapat dibuka dari menu.',
  files:
    'Formulir yang terbuang ke sampah tidak ketahuan, dan berkas percobaan pemeriksaan pemasangan tertinggal di Drive.',
};

export const findingTexts = {
  permissionMissing: (missing: Permission) => ({
    title: `Akun Anda belum memberi izin untuk ${permissions[missing]}.`,
    meaning: without[missing],
    action: 'Tekan Beri izin, centang izin itu di halaman Google, lalu periksa lagi.',
  }),
  triggerRefused: (account: string | undefined, on: string, missing: readonly Permission[]) => ({
    title: `Otomatisasi milik ${account ?? 'sebuah akun'} tidak berjalan (terakhir dicoba ${inIndonesian.longDay(on)}).`,
    meaning: `Akun itu belum memberi izin untuk ${missing.map((one) => permissions[one]).join('; ')}.`,
    action:
      'Minta akun itu membuka panel di buku kerja dan menekan Beri izin di Periksa periode. Jawaban tetap aman di tab jawaban.',
  }),
  officersLost: (mendable: boolean) => ({
    title: `Tidak ada pengelola kepegawaian yang tercantum di tab ${tabNames.settings}.`,
    meaning:
      'Daftarnya kosong, judul kolomnya berubah, atau tabnya terhapus. Sampai daftar itu pulih, tidak seorang pun dianggap pengelola kepegawaian.',
    action: mendable
      ? 'Anda pemilik berkas ini. Pulihkan daftar pengelola yang terakhir tercatat.'
      : 'Minta pemilik berkas ini membuka panel dan memulihkan daftarnya.',
  }),
  triggerMissing: {
    title: 'Pengambilan jawaban otomatis tidak terpasang pada akun Anda.',
    meaning: 'Jawaban tidak langsung diambil, kecuali bila terpasang pada akun pengelola kepegawaian lain.',
    action: 'Perbaiki: pengambilan otomatis dipasang lagi.',
  },
  automationUnseen: {
    title: 'Google tidak memperlihatkan apa yang berjalan otomatis pada akun Anda.',
    meaning:
      'Jawaban mungkin tidak diambil sendiri, pengingat tidak dilanjutkan, dan batas waktu tidak diikuti. Jawaban yang sudah dikirim tetap aman.',
    action:
      'Tekan Ambil jawaban untuk mengambil jawaban yang sudah masuk. Bila keterangan ini tetap ada, minta pengelola kepegawaian lain membuka panel.',
  },
  automationLost: {
    title: 'Tidak ada lagi yang berjalan otomatis.',
    meaning:
      'Jawaban yang masuk tidak diambil, pengingat tidak dilanjutkan, dan batas waktu tidak diikuti. Jawaban yang sudah dikirim tetap aman.',
    action: 'Pasang lagi pada akun Anda. Jawaban yang menunggu lalu diambil.',
  },
  triggerDoubled: (count: number) => ({
    title: `Pengambilan jawaban otomatis terpasang ${count} kali.`,
    meaning: 'Tidak merusak: jawaban tetap diambil satu kali, hanya lebih lambat.',
    action: 'Perbaiki: sisakan satu.',
  }),
  rowsLost: (tab: string, name: string, lost: number) => ({
    title: `Tab ${tab}: ${lost} baris ${name} hilang atau tidak terbaca.`,
    meaning: 'Yang pernah ditulis tidak dihapus oleh Timbang: baris itu dihapus atau diubah dengan tangan.',
    action: `Kembalikan isi tab ${tab} lewat menu File, “Histori versi”, lalu periksa kembali.`,
  }),
  rowsUnsealed: (tab: string) => ({
    title: `Tab ${tab}: baris yang ada belum bersidik.`,
    meaning:
      'Baris itu ditulis sebelum Timbang membubuhkan sidik, atau oleh pemasangan lain. Isinya dibaca apa adanya: perubahan dengan tangan belum dapat diketahui.',
    action: 'Tidak ada yang perlu dilakukan: sidik dibubuhkan saat tab itu ditulis lagi.',
  }),
  openingStopped: (cycle: string, made: number) => ({
    title: `Pembukaan periode “${cycle}” terhenti di tengah jalan.`,
    meaning: `${made} baris daftar penilai sudah tertulis, sisanya belum: siapa yang belum tertulis tidak menilai dan tidak dinilai.`,
    action:
      'Di Periksa periode, tekan Perbaiki: pembukaan diteruskan dengan nama, batas waktu, dan bentuk formulir yang sudah tercatat. Yang sudah tertulis tetap.',
  }),
  answersWaiting: (count: number) => ({
    title: `${count} jawaban belum diambil.`,
    meaning: 'Jawaban aman di tab jawaban atau di formulirnya, tetapi belum masuk hitungan.',
    action: 'Perbaiki: jawaban diambil sekarang.',
  }),
  formMissing: (form: string) => ({
    title: `Formulir “${form}” belum ada.`,
    meaning: 'Penilai yang memerlukannya belum punya tautan.',
    action: 'Perbaiki: formulir disiapkan.',
  }),
  formDeleted: (form: string) => ({
    title: `Formulir “${form}” tidak dapat dibuka: terhapus, atau milik akun lain.`,
    meaning: 'Bila terhapus, tautan pribadinya tidak dapat dibuka lagi. Jawaban yang sudah masuk tetap ada.',
    action:
      'Bila formulir itu milik akun lain, buka panel dengan akun itu. Bila benar terhapus, Perbaiki: formulir dibuat baru; kirim ulang tautannya.',
  }),
  formOutOfReach: (form: string, owner: string) => ({
    title: `Formulir “${form}” tidak dapat dibuka dengan akun ini.`,
    meaning: `Formulir itu dibuat oleh ${owner}, jadi bukan berarti terhapus. Jawaban tetap masuk dan diambil.`,
    action: `Minta ${owner} membuka panel, lalu Periksa periode dan Perbaiki: Anda diberi hak menyunting.`,
  }),
  formEditors: (form: string, count: number) => ({
    title: `Hak menyunting formulir “${form}” tidak sesuai dengan daftar pengelola kepegawaian (${count} akun).`,
    meaning:
      'Pengelola yang belum diberi hak tidak dapat menutup atau memperbaikinya; yang bukan pengelola masih dapat mengubahnya.',
    action: `Perbaiki: hak menyunting mengikuti daftar di tab ${tabNames.settings}.`,
  }),
  formBinned: (form: string) => ({
    title: `Formulir “${form}” ada di tempat sampah Google Drive.`,
    meaning:
      'Penilai tidak dapat mengisi; setelah 30 hari Google menghapusnya. Jawaban yang sudah masuk tetap ada.',
    action: 'Perbaiki: formulir dikeluarkan dari tempat sampah.',
  }),
  formClosed: (form: string) => ({
    title: `Formulir “${form}” tertutup padahal batas waktu belum lewat.`,
    meaning: 'Penilai tidak dapat mengisi.',
    action: 'Perbaiki: formulir dibuka.',
  }),
  formOpen: (form: string) => ({
    title: `Formulir “${form}” masih terbuka.`,
    meaning: 'Jawaban baru akan tertahan.',
    action: 'Perbaiki: formulir ditutup.',
  }),
  formUnlinked: (form: string) => ({
    title: `Formulir “${form}” tidak lagi terhubung ke buku kerja ini.`,
    meaning: 'Jawaban baru hanya tersimpan di formulir.',
    action: 'Perbaiki: dihubungkan lagi; Google menyalin semua jawabannya.',
  }),
  responseTabMissing: (form: string) => ({
    title: `Tab jawaban formulir “${form}” tidak ada.`,
    meaning: 'Jawaban baru tidak terbaca. Yang sudah masuk tetap ada.',
    action: 'Perbaiki: dihubungkan lagi; Google menyalin semua jawabannya.',
  }),
  responseTabUnread: (form: string) => ({
    title: `Formulir “${form}” menulis ke tab yang belum dibaca.`,
    meaning: 'Formulir itu dihubungkan ulang dari luar Timbang; jawaban barunya belum masuk hitungan.',
    action: 'Perbaiki: tab itu dibaca juga; tidak ada jawaban yang terhitung dua kali.',
  }),
  formAltered: (form: string, count: number) => ({
    title: `${count} bagian formulir “${form}” hilang, berubah, atau berpindah.`,
    meaning: 'Penilai tidak membaca teks yang sama, dan pilihan yang diubah dapat tidak terbaca.',
    action: 'Perbaiki: isi formulir dipulihkan; jawaban yang ada tidak hilang.',
  }),
  zoneAbroad: (zone: string) => ({
    title: `Zona waktu buku kerja adalah ${zone}, bukan WIB, WITA, atau WIT.`,
    meaning:
      'Batas waktu berakhir menurut hari di zona itu, sehingga jawaban dapat keliru diterima atau ditahan. Waktu jawaban yang sudah masuk tidak ikut berubah.',
    action:
      'Tekan zona waktu perangkat daerah Anda. Sejak itu hari dan batas waktu dihitung menurut zona tersebut.',
  }),
  zoneMoved: (from: string, to: string, since: string, until: string) => ({
    title: `Zona waktu buku kerja diubah dari ${from} menjadi ${to} di setelan Google, bukan lewat Timbang.`,
    meaning: `Diubah ${
      since === until
        ? `pada ${inIndonesian.longDay(until)}`
        : `antara ${inIndonesian.longDay(since)} dan ${inIndonesian.longDay(until)}`
    }. Sejak itu hari dan batas waktu dihitung menurut ${to}. Jawaban yang sudah masuk tetap dengan waktu ${from}; tidak ada yang hilang atau terhitung dua kali.`,
    action: `Tekan zona waktu perangkat daerah Anda: ${to} bila perubahan itu benar, atau zona lain untuk menggantinya.`,
  }),
  localeForeign: (locale: string) => ({
    title: `Lokal buku kerja adalah ${locale}, bukan Indonesia.`,
    meaning:
      'Tanggal dan angka yang Anda ketik dibaca menurut kebiasaan negara itu: 3/10 dapat berarti 10 Maret.',
    action: 'Pilih Indonesia di File > Setelan > Lokal.',
  }),
  rowsUnread: (tab: string, rows: readonly number[]) => ({
    title: `${rows.length} baris di tab ${tab} tidak terbaca sebagai jawaban: baris ${rowsOf(rows)}.`,
    meaning:
      'Kolom waktunya kosong, berupa teks, atau bukan waktu, atau ada kolom tambahan yang berjudul sama dengan kolom formulir dan isinya lain. Jawaban baru di baris itu belum masuk hitungan; yang sudah masuk tetap.',
    action:
      'Kembalikan waktunya sebagai tanggal dan jam, atau beri judul lain pada kolom tambahan, lalu tekan Ambil jawaban. Bila baris itu hanya catatan Anda, pindahkan ke tab lain.',
  }),
  rowsOfNotes: (tab: string, rows: readonly number[]) => ({
    title: `${rows.length} baris di tab ${tab} hanya berisi catatan: baris ${rowsOf(rows)}.`,
    meaning: 'Di baris itu tidak ada jawaban dari formulir, jadi tidak ada yang hilang.',
    action: 'Tidak perlu apa-apa.',
  }),
  rowsOfNoForm: (tab: string, rows: readonly number[]) => ({
    title: `Tab ${tab} berisi ${rows.length} baris jawaban untuk formulir yang tidak tercatat.`,
    meaning: `Periode atau penilainya tidak terbaca di tab ${tabNames.cycles} atau ${tabNames.assignments}, jadi jawaban itu belum masuk hitungan.`,
    action: 'Perbaiki dahulu catatan lain tentang kedua tab itu, lalu tekan Ambil jawaban.',
  }),
  headersRenamed: (tab: string, headings: readonly string[]) => ({
    title: `Judul kolom diubah di tab ${tab}: ${many(headings, 'dan')}.`,
    meaning: 'Kolom itu dikenali dari tempatnya; bila juga dipindah, isinya tidak terbaca.',
    action: 'Kembalikan judulnya seperti judul pertanyaan, dan jangan pindahkan kolom itu.',
  }),
  columnClaimed: (tab: string, headings: readonly string[]) => ({
    title: `Kolom tambahan di tab ${tab} berjudul seperti pertanyaan formulir: ${many(headings, 'dan')}.`,
    meaning: 'Isi kolom itu tidak dipakai; yang dihitung tetap kolom dari formulir.',
    action: 'Beri kolom itu judul lain agar tidak membingungkan.',
  }),
  tabMissing: {
    'from others': (tab: string) => ({
      title: `Tab ${tab} tidak ada lagi.`,
      meaning: 'Isinya dihitung dari tab lain, jadi tidak ada yang hilang.',
      action: 'Tekan Ambil jawaban: tab itu disusun lagi.',
    }),
    'as at first': (tab: string) => ({
      title: `Tab ${tab} tidak ada.`,
      meaning: 'Tab itu terhapus, atau buku kerja ini dibuat dengan Timbang sebelum ada tab itu.',
      action:
        'Bila pernah Anda sunting, pulihkan dahulu lewat File > Histori versi. Bila tidak, Perbaiki: tab dibuat dengan isi awalnya.',
    }),
    lost: (tab: string) => ({
      title: `Tab ${tab} tidak ada lagi.`,
      meaning: 'Yang tertulis di sana kini seolah tidak pernah ada, dan tidak dapat dihitung dari tab lain.',
      action:
        'Sebelum menulis hal lain, pulihkan buku kerja di Google Sheets: File > Histori versi, pilih versi sebelum tab itu terhapus. Jawaban yang masuk sesudahnya diambil lagi dari formulirnya.',
    }),
  },
  ratersRetyped: (rows: number) => ({
    title: `Tab ${tabNames.assignments}: ${rows} baris diubah dengan tangan dan ditahan.`,
    meaning:
      'Baris itu menyebut penilai, pegawai, peran, periode, kode, atau status yang lain daripada saat ditulis. Sampai dikembalikan, tidak seorang pun melihat, mengisi, atau menerima apa pun melalui baris itu.',
    action: `Perbaiki: baris dikembalikan ke isi semula. Bila penilainya memang berganti, ubah NIP Atasan di tab ${tabNames.employees}, lalu tekan Perbarui daftar penilai.`,
  }),
  ratersUnproven: (rows: number) => ({
    title: `Tab ${tabNames.assignments}: ${rows} baris tidak cocok dengan sidiknya dan ditahan.`,
    meaning:
      'Isi semula tidak dapat diketahui dari tab ini. Tidak seorang pun melihat, mengisi, atau menerima apa pun melalui baris itu.',
    action:
      'Kembalikan baris itu, termasuk kolom “Sidik Baris”, lewat “Histori versi” di menu File. Bila bukan baris Timbang, hapus barisnya.',
  }),
  namesRetyped: (rows: number) => ({
    title: `Tab ${tabNames.assignments}: nama di ${rows} baris diubah dengan tangan.`,
    meaning: 'Timbang tetap memakai nama semula.',
    action: `Perbaiki: nama semula ditulis lagi. Nama yang keliru diperbaiki di tab ${tabNames.employees}.`,
  }),
  ratersMissing: (names: readonly string[]) => ({
    title: `Tab ${tabNames.assignments}: ${names.length} penilaian belum terdaftar, untuk ${many([...new Set(names)], 'dan')}.`,
    meaning: `Menurut tab ${tabNames.employees} penilaian itu seharusnya ada. Barisnya dihapus dengan tangan, atau pegawai maupun atasannya baru.`,
    action:
      'Tekan Perbarui daftar penilai: barisnya ditulis, dan baris yang pernah ada kembali dengan kode dan tautan yang sama.',
  }),
  ratersDeleted: (answers: number) => ({
    title: `Tab ${tabNames.assignments}: baris untuk ${answers} penilaian yang sudah diisi tidak ada lagi.`,
    meaning: 'Jawabannya tersimpan, tetapi tanpa baris itu tidak masuk hasil siapa pun.',
    action: `Kembalikan barisnya lewat “Histori versi” di menu File.`,
  }),
  rowsRetyped: (tab: string, rows: number) => ({
    title: `Tab ${tab}: ${rows} baris diubah dengan tangan.`,
    meaning:
      'Yang dipakai tetap isi semula, yang tersalin di kolom “Sidik Baris”; yang diketik tidak dihitung.',
    action: 'Perbaiki: isi semula ditulis lagi. Perubahan yang memang perlu dilakukan dari layar Timbang.',
  }),
  rowsUnproven: (tab: string, rows: number) => ({
    title: `Tab ${tab}: ${rows} baris tidak cocok dengan sidiknya dan ditahan.`,
    meaning: 'Isi semula tidak dapat diketahui dari baris itu sendiri, jadi baris itu tidak dihitung.',
    action:
      'Perbaiki: yang jawabannya masih ada di tab jawaban ditulis lagi dari sana. Yang lain dikembalikan, termasuk kolom “Sidik Baris”, lewat “Histori versi” di menu File. Bila bukan baris Timbang, hapus barisnya.',
  }),
  scoreAltered: (tab: string, cells: number) => ({
    title: `Tab ${tab}: ${cells} angka berbeda dari jawaban yang tercatat.`,
    meaning: `Angka itu diketik dengan tangan, atau halamannya belum ditulis lagi sejak jawabannya berubah. Hasil dihitung dari tab ${tabNames.answers}, bukan dari halaman ini.`,
    action: 'Perbaiki: angka di halaman itu ditulis lagi menurut jawaban.',
  }),
  withoutSupervisor: (count: number) => ({
    title: `${count} pegawai aktif tanpa atasan.`,
    meaning: 'Hanya penilaian diri yang dibuat untuk mereka.',
    action: `Isi NIP Atasan di tab ${tabNames.employees}.`,
  }),
  jobsWithoutStandard: (jobs: readonly string[]) => ({
    title: `${jobs.length} jabatan tanpa standar: ${many(jobs, 'dan')}.`,
    meaning: 'Selisih terhadap standar dan JPM pegawai yang mendudukinya belum dapat dihitung.',
    action: `Isi level yang disyaratkan di tab ${tabNames.jobs} sebelum periode berikutnya.`,
  }),
  quotaUntold: (most: number) => ({
    title: 'Google tidak memberitahukan sisa kuota email akun ini.',
    meaning: `Agar kuota tidak terlampaui, sehari dikirim paling banyak ${most} email; selebihnya besok pagi.`,
    action: 'Tidak perlu apa-apa.',
  }),
  formUnheard: (title: string) => ({
    title: `Google tidak memperlihatkan jawaban yang tersimpan di formulir “${title}”.`,
    meaning:
      'Jawaban tetap diambil dari tab jawabannya. Hanya baris yang terhapus dari tab itu tidak dapat ditemukan kembali di formulir.',
    action: 'Jangan hapus baris di tab jawaban. Periksa lagi lain waktu.',
  }),
  formUnseen: (title: string, count: number) => ({
    title: `Google tidak memperlihatkan ${count} bagian formulir “${title}”.`,
    meaning: 'Apakah bagian itu diubah dengan tangan belum dapat diperiksa. Jawaban tetap diambil.',
    action: 'Buka formulirnya dan lihat sendiri, atau periksa lagi lain waktu.',
  }),
  formNotPrefilled: (title: string) => ({
    title: `Tautan pribadi formulir “${title}” tidak mengisi Kode pengisian.`,
    meaning: 'Formulirnya dapat diisi: kodenya tertulis di email, pesan, dan panel, lalu diketik penilai.',
    action: 'Perbaiki: tautan terisi diminta lagi kepada Google.',
  }),
  quota: (left: number, asked: number) => ({
    title: `Sisa kuota email hari ini ${left}, penilai yang punya email: ${asked}.`,
    meaning: 'Tidak semua pengingat terkirim hari ini; sisanya besok.',
    action: 'Tidak perlu apa-apa.',
  }),
  workbookFull: (cells: number, tabs: number) => ({
    title: `Buku kerja berisi ${inIndonesian.count(cells)} sel dan ${tabs} tab.`,
    meaning: 'Google membatasi 10 juta sel; banyak tab membuatnya lambat.',
    action:
      'Simpan arsip periode lama, lalu tekan Hapus tab pegawai di bawah, dan hapus tab lain yang tidak dipakai.',
  }),
  storeFull: (percent: number) => ({
    title: `Catatan kerja skrip memakai ${percent}% dari tempat yang disediakan Google.`,
    meaning:
      'Di sana disimpan siapa yang membuka hasil, siapa yang sedang masuk, dan pengingat yang terkirim. Bila penuh, hasil tidak dapat dibuka dan kode masuk tidak dapat dikirim.',
    action: 'Di menu Arsip, simpan arsip periode terlama, lalu hapus datanya.',
  }),
  installationDiffers: (what: string, outcome: string) => ({
    title: `Google di sini berperilaku lain: ${what}${outcome === '' ? '' : ` (${outcome})`}.`,
    meaning: 'Timbang belum diuji pada keadaan itu; langkah yang memakainya dapat gagal.',
    action: 'Simpan berkas hasil pemeriksaan pemasangan, lalu kirimkan kepada pengembang Timbang.',
  }),
  installationFailed: (what: string) => ({
    title: `Gagal dicoba di Google: ${what}.`,
    meaning: 'Yang terjadi di sini belum diketahui; langkah yang memakainya dapat gagal.',
    action:
      'Jalankan sekali lagi menu Timbang > Periksa pemasangan. Bila tetap gagal, simpan berkas hasilnya, lalu kirimkan kepada pengembang Timbang.',
  }),
  installationUnusual: (list: readonly string[]) => ({
    title: `Google di sini tidak seperti biasanya dalam ${list.length} hal: ${many(list, 'dan')}.`,
    meaning: 'Timbang sudah diuji pada keadaan itu.',
    action: 'Tidak perlu apa-apa.',
  }),
  twoAccounts: {
    title: 'Dua akun Google terbuka di browser ini.',
    meaning: 'Panel berjalan dengan akun yang bukan akun Anda, dan Google dapat menolaknya.',
    action: 'Keluar dari akun lain, atau pakai profil browser tersendiri untuk akun dinas.',
  },
  more: (count: number) => `(dan ${count} lagi)`,
  meaning: {
    driveMissing:
      'Formulir yang terbuang tidak dikenali dan tidak dapat dikembalikan; berkas percobaan tidak dapat dihapus.',
    roster: 'Baris itu tidak dipakai.',
    supervisor: 'Penilaian atasan untuk pegawai itu tidak dibuat, atau diminta kepada penilai yang salah.',
    dictionary: 'Kompetensi itu akan tampil keliru atau tidak tampil di formulir berikutnya.',
    tab: (tab: string) => `Isi itu tidak dipakai selama belum terbaca; tab ${tab} perlu dibetulkan.`,
    standards: 'Selisih pada jabatan itu dihitung dari standar yang belum pasti.',
  },
};

export type FindingTexts = typeof findingTexts;
