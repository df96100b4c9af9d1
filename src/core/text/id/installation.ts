// The check of the installation: what was tried at Google, and what came out.
import { tabNames } from '../../tab-names';

export const installationTexts = {
  /** What each case is about. */
  cases: {
    batchIsAtomic: 'Satu perintah salah membatalkan seluruh kiriman',
    ownSheetId: 'Tab baru memakai nomor yang diminta',
    digitsAsText: 'Teks angka seperti 0012 tetap utuh',
    formulaAsText: 'Teks yang diawali = tidak menjadi rumus',
    dateSerial: 'Waktu kembali sebagai bilangan yang sama',
    rangeReplies: 'Urutan jawaban atas beberapa rentang',
    emptyFields: 'Isi kosong ikut dikirim atau tidak',
    colours: 'Ketelitian warna',
    secondProtection: 'Melindungi satu tab dua kali',
    freezeThroughMerge: 'Menahan kolom di tepi kiri yang memotong sel gabungan',
    metadata: 'Tanda pada tab dapat dibaca kembali',
    readAfterApi: 'Perubahan lewat API langsung terbaca',
    responseTab: 'Saat munculnya tab jawaban formulir',
    formAddress: 'Alamat formulir yang disebut tab jawaban',
    responseTabPlace: 'Letak tab jawaban yang baru',
    destination: 'Formulir menyebut buku kerja tujuannya',
    ordinaryTab: 'Tab biasa tidak menyebut formulir',
    deleteLinkedTab: 'Menghapus tab jawaban yang masih terhubung',
    newForm: 'Penerbitan formulir baru',
    formTitle: 'Judul formulir baru',
    formTexts: 'Spasi di tepi teks formulir',
    emailSetter: 'Formulir dapat memeriksa alamat penilai',
    ownerAmongEditors: 'Pemilik formulir termasuk penyuntingnya',
    addEditors: 'Menambah penyunting yang alamatnya tidak dikenal',
    closedForm: 'Formulir ditutup oleh skrip',
    noDestination: 'Formulir yang tidak terhubung ke buku kerja',
    ownFiles: 'Memindahkan berkas buatan Timbang ke tempat sampah',
    binnedForm: 'Membuka formulir yang ada di tempat sampah',
    itemId: 'Nomor pertanyaan tetap setelah dipindah',
    prefilledBlanks: 'Penulisan spasi pada tautan terisi',
    trigger: 'Pemicu dibuat, terdaftar, dan dihapus',
    account: 'Alamat akun diketahui',
    addressCase: 'Huruf besar pada alamat akun',
    visitorKey: 'Kunci pengunjung diberikan',
    granted: 'Izin yang diberikan dapat ditanyakan',
    library: 'Umur pustaka JavaScript',
    cache: 'Simpanan sementara masih ada',
    cacheLimit: 'Simpanan sementara di atas 100 kB ditolak',
    propertySize: 'Catatan skrip hampir 9 kB tersimpan utuh',
    lock: 'Kunci dipegang dan dilepas',
    mailQuota: 'Sisa kuota email dapat ditanyakan',
    zones: 'Waktu menurut zona Indonesia',
    page: 'Halaman panel utuh',
  },
  scratch: 'Percobaan Timbang (boleh dihapus)',
  question:
    'Timbang membuat satu buku kerja dan satu formulir percobaan, mencoba perilaku Google di sana, lalu membuangnya. Data Anda tidak disentuh. Lamanya paling banyak lima menit. Lanjutkan?',
  logged: (tried: number) => `${tried} perilaku Google dicoba`,
  /** @param different outcomes that Timbang has not been tested under, and failures */
  done: (tried: number, of: number, different: number) =>
    `${tried} dari ${of} perilaku Google dicoba; ${different === 0 ? 'tidak ada yang mengkhawatirkan' : `${different} perlu diperhatikan`}. Rinciannya di tab ${tabNames.installation}; berkas hasilnya dapat disimpan di panel, lewat Periksa periode.`,
  left: (address: string) =>
    `Berkas percobaan masih tertinggal; pindahkan sendiri ke tempat sampah: ${address}`,
};

export type InstallationTexts = typeof installationTexts;
