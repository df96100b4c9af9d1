// What the office is told when Google is not ready or lacks something: what is so, what to do.
import { tabNames } from '../../tab-names';

/** What an account grants one by one, in words that follow 'izin untuk'. */
const permissions = {
  workbook: 'membaca dan menulis buku kerja',
  forms: 'membuat dan mengatur formulir',
  mail: 'mengirim email',
  triggers: 'bekerja otomatis (pemicu)',
  address: 'mengetahui alamat email akun',
  pages: 'menampilkan panel di buku kerja',
  files: 'mengelola berkas yang dibuat Timbang sendiri',
};

const listed = (missing: readonly (keyof typeof permissions)[]): string => {
  const names = missing.map((one) => permissions[one]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')}; dan ${names.slice(-1)}`;
};

export const platformTexts = {
  permissions,
  permissionMissing: (missing: readonly (keyof typeof permissions)[]) => ({
    message: `Timbang belum diberi izin untuk ${listed(missing)}. Tidak ada yang berubah.`,
    action:
      'Tekan Beri izin, centang izin itu di halaman Google, lalu ulangi langkah ini. Bila panel dibuka lewat tautan, bukan di buku kerja, minta pengelola kepegawaian melakukannya.',
  }),
  ownerPermissionMissing: (missing: readonly (keyof typeof permissions)[], contact: string) => ({
    message: `Akun pemilik Timbang belum memberi izin untuk ${listed(missing)}. Tidak ada yang berubah.`,
    action: `Beri tahu pengelola kepegawaian${contact === '' ? '' : ` (${contact})`}: izin itu diberikan pemilik di panel, lewat Periksa periode.`,
  }),
  responseTabLate: (form: string) => ({
    message: `Google belum menampilkan tab jawaban formulir “${form}”.`,
    action:
      'Tunggu satu menit, lalu tekan Buat formulir lagi; yang sudah jadi tidak diulang. Setelah sepuluh menit, formulir itu dihubungkan ulang; berikutnya setiap kali setelah waktu dua kali lebih lama.',
  }),
  formOutOfReach: (form: string) => ({
    message: `Formulir “${form}” tidak dapat dibuka dengan akun ini: terhapus, atau milik akun lain.`,
    action:
      'Tekan Buat formulir dengan akun yang membuatnya, atau minta akun itu memberi Anda hak menyunting. Bila formulir benar terhapus, tekan Perbaiki di Periksa periode: formulir baru dibuat, dan tautannya dikirim ulang.',
  }),
  formNotReached: (form: string, owner: string | undefined) => ({
    message: `Formulir “${form}” tidak dapat dibuka dengan akun ini, jadi tetap seperti sebelumnya: terbuka atau tertutup.`,
    action: owner
      ? `Minta ${owner} membuka panel, lalu menekan Perbaiki di Periksa periode. Bila formulir itu memang terhapus, tidak perlu apa-apa.`
      : 'Minta pembuat formulir membuka panel, lalu menekan Perbaiki di Periksa periode. Bila formulir itu memang terhapus, tidak perlu apa-apa.',
  }),
  crowded: (clock: string) => ({
    message: 'Terlalu banyak permintaan ke Google dalam satu menit ini. Tidak ada jawaban yang hilang.',
    action: `Coba lagi setelah pukul ${clock}; langkah yang sudah selesai tidak diulang.`,
  }),
  spentForToday: {
    message:
      'Jatah harian akun Google ini sudah habis, terpakai juga oleh skrip lain. Tidak ada jawaban yang hilang.',
    action: 'Coba lagi besok; langkah yang sudah selesai tidak diulang.',
  },
  serviceMissing: (service: string) => ({
    message: `Layanan ${service} belum dinyalakan pada skrip Timbang.`,
    action:
      'Buka Ekstensi > Apps Script, ganti isi appsscript.json dengan yang ada di halaman pemasangan (langkah 2 dan 3), simpan, lalu muat ulang buku kerja.',
  }),
  otherWorkbook: {
    message: 'Skrip ini sudah melayani buku kerja lain. Satu skrip hanya melayani satu buku kerja.',
    action:
      'Buka buku kerja ini, pilih Ekstensi > Apps Script, lalu pasang Timbang di skrip yang terbuka. Buku kerja yang lain tidak berubah.',
  },
  workbookCopied: (original: string) => ({
    message:
      'Buku kerja ini salinan. Formulir, tautan, dan email tetap milik buku asalnya, jadi panel tidak bekerja di sini.',
    action: `Kerjakan di buku asalnya: ${original}. Bila salinan ini akan dipakai sendiri, pengelola kepegawaian dapat menjadikannya buku kerja sendiri di panel.`,
  }),
  zoneSet: (zone: string) => `zona waktu menjadi ${zone}`,
  zoneAbroad: (zone: string) => ({
    message: `Zona waktu buku kerja adalah ${zone}, bukan WIB, WITA, atau WIT.`,
    action:
      'Batas waktu dihitung menurut zona itu. Betulkan lewat Periksa periode, atau File > Setelan, sebelum jawaban masuk.',
  }),
  addressesTyped: (form: string) => ({
    message: `Google tidak menyediakan pemeriksaan alamat untuk formulir “${form}”: penilai tetap menulis alamatnya sendiri.`,
    action: `Formulirnya dapat dipakai, dan jawabannya dicatat sebagai “alamat ditulis”. Bila perlu, di Google Formulir pilih Setelan > Respons > Kumpulkan alamat email > Terverifikasi; jawaban tetap dicatat sebagai “alamat ditulis” karena Timbang tidak dapat memastikannya.`,
  }),
  blankTabLeft: (tab: string) => ({
    message: `Buku kerja sudah siap, tetapi Google tidak menghapus tab kosong “${tab}”.`,
    action: 'Tab itu tidak mengganggu. Bila mau, klik kanan namanya lalu pilih Hapus.',
  }),
  linkNotPrefilled: (form: string) => ({
    message: `Google tidak membuat tautan terisi untuk formulir “${form}”.`,
    action:
      'Formulirnya dapat diisi: Kode pengisian tertulis di email, pesan, dan panel, lalu diketik penilai. Untuk mencobanya lagi, tekan Perbaiki di Periksa periode.',
  }),
  formRefused: (form: string) => ({
    message: `Google tidak menyelesaikan formulir “${form}”.`,
    action:
      'Tekan Buat formulir lagi; yang sudah jadi tidak diulang, dan tidak ada formulir kembar. Bila setelah beberapa kali tetap begitu, coba besok atau dengan akun pengelola kepegawaian lain.',
  }),
  formNotSwitched: (form: string, open: boolean) => ({
    message: `Google tidak ${open ? 'membuka' : 'menutup'} formulir “${form}”.`,
    action: `Tekan Perbaiki di Periksa periode. Bila tetap begitu, ${open ? 'terbitkan' : 'tutup'} formulir itu di Google Formulir.`,
  }),
  automationMissing: {
    message:
      'Google tidak memasang pemicu otomatis pada akun ini: jawaban tidak diambil sendiri, pengingat tidak dilanjutkan, dan batas waktu tidak diikuti. Yang lain sudah jadi, dan jawaban yang dikirim tetap aman.',
    action:
      'Tekan Ambil jawaban untuk mengambil jawaban, dan Perbaiki di Periksa periode untuk memasangnya lagi. Atau minta pengelola kepegawaian lain membuka panel dan memasangnya.',
  },
  triggersLeft: {
    message: 'Google tidak melepas semua pemicu otomatis akun ini.',
    action: 'Buka Ekstensi > Apps Script > Pemicu, hapus pemicu yang tersisa di sana, atau coba lagi nanti.',
  },
  officersNotLetIn: (form: string, addresses: string) => ({
    message: `Google tidak memberi ${addresses} hak menyunting formulir “${form}”.`,
    action: `Formulirnya sudah jadi dan dapat diisi. Periksa alamat itu di tab ${tabNames.settings}, atau bagikan formulir kepadanya lewat Google Formulir.`,
  }),
};

export type PlatformTexts = typeof platformTexts;

/** What people grant to the script, or not, one by one. */
export type Permission = keyof typeof permissions;
