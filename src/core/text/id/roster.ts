// Sentences about the roster: what is wrong in an export or a supervisor list, and what to do about it.
import { ranges } from '../../format';
import type { NipFault } from '../../nip';
import { tabNames } from '../../tab-names';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What a column of NIPs shows of having gone through numbers: rows, and how many others it has. */
interface ColumnDamage {
  readonly shown: readonly number[];
  readonly doubtful: readonly number[];
  readonly others: number;
  readonly whole: boolean;
}

type MissedColumn = 'email' | 'status' | 'jobType' | 'echelon' | 'unit';
type JobKindDoubt = 'unknown' | 'contradicted';

const wentThroughNumber =
  'Salin lagi dari SIASN ke kolom berformat Teks. Digit yang hilang tidak dapat dipulihkan dari berkas ini.';
const checkNip = 'Cocokkan NIP dengan SK atau SIASN, lalu perbaiki.';

export const rosterTexts = {
  fileEmpty: {
    message: 'Berkas atau teks yang ditempel ini kosong.',
    action: 'Pilih berkas CSV hasil ekspor, atau tempel tabel beserta baris judul kolomnya.',
  },
  fileNotText: {
    message: 'Ini bukan berkas CSV, melainkan berkas Excel, PDF, atau halaman web.',
    action:
      'Buka di Excel atau Google Sheets, simpan sebagai CSV, lalu impor lagi; atau salin tabelnya dan tempel.',
  },
  headerMissing: {
    message: 'Baris judul kolom tidak ada: baris pertama sudah berisi data.',
    action: 'Sertakan baris judul kolom (NIP BARU, NAMA, JABATAN NAMA, ...) sebagai baris pertama.',
  },
  columnMissing: (column: string, names: readonly string[]) => ({
    message: `Kolom ${column} tidak ada. Mungkin baris judul tidak ikut tersalin, atau ini bukan ekspor SIASN. Nama yang dicari: ${list(names)}.`,
    action: 'Salin lagi seluruh tabel bersama baris judulnya.',
  }),
  columnTwice: (header: string) => ({
    message: `Kolom ${header} muncul lebih dari sekali; yang paling kiri dipakai.`,
    action: 'Hapus kolom yang tidak dipakai bila yang paling kiri bukan yang benar.',
  }),
  columnAbsent: (column: string, key: MissedColumn) => ({
    message: {
      email: `Kolom ${column} tidak ada, jadi tidak seorang pun punya email dinas; kolom EMAIL pribadi tidak dipakai.`,
      status: `Kolom ${column} tidak ada, jadi semua pegawai dianggap aktif.`,
      jobType: `Kolom ${column} tidak ada; jenis jabatan hanya dapat dikenali dari eselon atau nama jabatan.`,
      echelon: `Kolom ${column} tidak ada; jabatan struktural tidak dapat dikenali jenjangnya.`,
      unit: `Kolom ${column} tidak ada, jadi unit kerja dikosongkan.`,
    }[key],
    action: 'Sertakan kolom itu dalam ekspor bila tersedia.',
  }),
  rowsMissing: {
    message: 'Hanya ada judul kolom, tanpa satu baris data pun.',
    action: 'Ekspor ulang dan pastikan daftar pegawainya ikut.',
  },
  quoteOpen: {
    message: 'Ada tanda kutip pembuka yang tidak ditutup; tanda itu dibaca sebagai huruf biasa.',
    action: 'Periksa baris ini di berkas sumber.',
  },
  rowsPassed: (rows: readonly number[]) => ({
    message: `Dilewati karena bukan data pegawai (judul, nomor kolom, jumlah, atau tanda tangan): baris ${ranges(rows)}.`,
    action: 'Periksa baris itu; bila ada pegawai di situ, isi NIP dan namanya.',
  }),
  columnOfNumbers: (header: string, { shown, doubtful, others, whole }: ColumnDamage) => ({
    message: whole
      ? `Seluruh kolom ${header} pernah menjadi angka: ${shown.length > 0 ? `baris ${ranges(shown)} menunjukkannya, dan ` : ''}setiap NIP-nya habis dibagi 16, jadi angka terakhirnya sudah berubah. Tidak satu pun dipakai.`
      : `Kolom ${header} pernah menjadi angka (baris ${ranges(shown)}), jadi ${others} NIP lain di kolom itu pun patut diragukan${doubtful.length > 0 ? `, terutama baris ${ranges(doubtful)}` : ''}.`,
    action: wentThroughNumber,
  }),
  rowTooLong: (cells: number, width: number) => ({
    message: `Baris ini berisi ${cells} sel, padahal judulnya ${width} kolom; isinya mungkin bergeser, jadi tidak diambil.`,
    action:
      'Cari tanda pemisah (koma, titik koma, atau tab) di dalam isi sel, dan apit sel itu dengan tanda kutip.',
  }),
  rowTooShort: (cells: number, width: number) => ({
    message: `Baris ini hanya berisi ${cells} dari ${width} sel; isinya mungkin bergeser atau terpotong, jadi tidak diambil.`,
    action: 'Periksa apakah baris ini terputus oleh ganti baris di dalam sel.',
  }),
  rowShort: (cells: number, width: number) => ({
    message: `Baris ini hanya berisi ${cells} dari ${width} sel; sisanya dianggap kosong.`,
    action: 'Periksa nama, jabatan, dan unit kerja pegawai ini.',
  }),
  privateNumber: (header: string) => ({
    message: `Kolom ${header} berisi nomor panjang yang tampak seperti nomor pribadi; isinya tidak diambil.`,
    action: 'Periksa apakah isi baris ini bergeser dari kolomnya.',
  }),
  lettersDamaged: (header: string) => ({
    message: `Ada huruf rusak di kolom ${header}.`,
    action: `Simpan berkas sebagai CSV UTF-8, atau perbaiki tulisannya di tab ${tabNames.employees}.`,
  }),
  nipFault: (fault: NipFault, digits: number) =>
    ({
      missing: { message: 'NIP kosong.', action: 'Isi NIP pegawai ini, lalu impor lagi.' },
      scientific: {
        message: 'NIP tertulis dalam notasi ilmiah (misalnya 1,98609E+17), jadi digitnya sudah hilang.',
        action: wentThroughNumber,
      },
      decimal: {
        message:
          'NIP ini pernah terbaca sebagai angka di Excel (ada desimalnya), sehingga digit akhirnya berubah.',
        action: wentThroughNumber,
      },
      old: { message: 'Ini NIP lama (9 digit).', action: 'Pakai NIP 18 digit.' },
      digits: { message: 'NIP berisi huruf atau tanda lain selain digit.', action: checkNip },
      length: { message: `NIP berisi ${digits} digit, seharusnya 18.`, action: checkNip },
      'birth-date': { message: 'Tanggal lahir di dalam NIP tidak ada di kalender.', action: checkNip },
      'start-month': {
        message: 'Digit ke-13 dan ke-14 NIP bukan bulan TMT CPNS (01–12) dan bukan kode PPPK (21–29).',
        action: checkNip,
      },
      sex: { message: 'Digit ke-15 NIP, kode jenis kelamin, bukan 1 atau 2.', action: checkNip },
      'serial-000': {
        message: 'NIP berakhir 000: Excel pernah membacanya sebagai angka, sehingga digit akhirnya hilang.',
        action: wentThroughNumber,
      },
    })[fault],
  nipDoubt: (doubt: 'start-future' | 'start-age') =>
    ({
      'start-future': { message: 'Menurut NIP, TMT CPNS-nya belum tiba.', action: checkNip },
      'start-age': {
        message: 'Menurut NIP, usianya saat diangkat di luar 16 sampai 60 tahun.',
        action: checkNip,
      },
    })[doubt],
  nipDuplicate: (first: number) => ({
    message: `NIP ini sudah ada di baris ${first}; baris pertama yang dipakai.`,
    action: 'Hapus baris yang salah. Bila pegawai ini merangkap jabatan, pilih satu jabatan untuk dinilai.',
  }),
  sexAgainstNip: {
    message: 'Jenis kelamin menurut NIP berbeda dari kolomnya.',
    action: 'Periksa mana yang benar. NIP lama ada yang memang belum diperbaiki; pegawai ini tetap diambil.',
  },
  sexUnreadable: {
    message: 'Isi kolom jenis kelamin tidak dikenali, jadi tidak dapat dicocokkan dengan NIP.',
    action: 'Tulis L atau P (M atau F juga dikenali).',
  },
  birthAgainstNip: {
    message: 'Tanggal lahir menurut NIP berbeda dari kolomnya.',
    action: 'Periksa mana yang benar. NIP lama ada yang memang belum diperbaiki; pegawai ini tetap diambil.',
  },
  birthUnreadable: {
    message: 'Isi kolom tanggal lahir tidak terbaca, jadi tidak dapat dicocokkan dengan NIP.',
    action: 'Tulis tanggal seperti 31-12-1980 atau 1980-12-31.',
  },
  employmentAgainstNip: (employment: string) => ({
    message: `Menurut susunan NIP-nya pegawai ini ${employment}, tetapi kolomnya menyebut lain.`,
    action: 'Periksa jenis pegawai dan NIP-nya; pegawai ini tetap diambil.',
  }),
  nameMissing: {
    message: 'Nama kosong, jadi baris ini tidak diambil.',
    action: 'Isi nama, lalu impor lagi.',
  },
  jobMissing: {
    message: 'Jabatan kosong, jadi tidak ada standar untuk menilai; baris ini tidak diambil.',
    action: 'Isi JABATAN NAMA di sumber atau di berkas ini, lalu impor lagi.',
  },
  inactive: (status: string) => ({
    message:
      status === ''
        ? 'Kedudukan hukumnya bukan Aktif, jadi tidak ikut dinilai.'
        : `Kedudukan hukumnya “${status}”, jadi tidak ikut dinilai.`,
    action:
      'Tidak perlu apa-apa bila benar. Bila pegawai ini bekerja, perbaiki kedudukan hukumnya lalu impor lagi.',
  }),
  statusCheck: (status: string) => ({
    message: `Kedudukan hukumnya “${status}”: diambil, tetapi mungkin tidak bekerja di sini sehari-hari.`,
    action: `Ubah Status di tab ${tabNames.employees} menjadi Tidak Aktif bila pegawai ini tidak dinilai.`,
  }),
  statusMissing: {
    message: 'Kedudukan hukum kosong; pegawai ini dianggap aktif.',
    action: `Periksa, dan ubah Status di tab ${tabNames.employees} bila tidak aktif.`,
  },
  emailInvalid: {
    message: 'Alamat email dinas tidak sah, jadi dikosongkan.',
    action: `Isi satu alamat yang benar di tab ${tabNames.employees}; tanpa alamat, jawaban dapat diisi lewat lembar cetak.`,
  },
  emailShared: (row: number) => ({
    message: `Alamat email ini juga milik pegawai di baris ${row}.`,
    action:
      'Beri masing-masing alamat sendiri; dengan alamat bersama tidak dapat dipastikan siapa yang menjawab.',
  }),
  jobKindDoubt: (doubt: JobKindDoubt, job: string) =>
    ({
      unknown: {
        message: `Jenis jabatan “${job}” tidak dapat dikenali dari eselon, jenis jabatan, atau jenjangnya.`,
        action: `Pilih jenis jabatannya di tab ${tabNames.jobs}.`,
      },
      contradicted: {
        message: `Eselon, jenis jabatan, dan nama jabatan “${job}” saling bertentangan.`,
        action: `Periksa jenis jabatannya di tab ${tabNames.jobs}.`,
      },
    })[doubt],
  knownInactive: (name: string) => ({
    message: `${name} sudah ada di tab ${tabNames.employees}; statusnya di sana sekarang Tidak Aktif.`,
    action: 'Tidak perlu apa-apa bila benar. Bila periode sedang berjalan, tekan Perbarui daftar penilai.',
  }),
  knownDamaged: (name: string, row: number, active: boolean) => ({
    message: `${name} sudah ada di tab ${tabNames.employees}; baris ${row} berkas ini tidak dapat dipakai, jadi datanya tetap seperti sebelumnya (${active ? 'Aktif' : 'Tidak Aktif'}).`,
    action: `Perbaiki baris itu lalu impor lagi; ubah Status di tab ${tabNames.employees} bila pegawai ini tidak bekerja lagi.`,
  }),
  knownAbsent: (name: string) => ({
    message: `${name} ada di tab ${tabNames.employees} tetapi tidak ada di berkas ini; statusnya tetap Aktif.`,
    action: `Ubah Status di tab ${tabNames.employees} menjadi Tidak Aktif bila pegawai ini pensiun, pindah, atau meninggal.`,
  }),
  nipCorrected: (name: string, old: string) => ({
    message: `${name} dibaca sebagai pegawai ber-NIP ${old} di tab ${tabNames.employees}: NIP-nya diperbaiki. Alamat dan atasannya dibawa, dan NIP lama menjadi Tidak Aktif.`,
    action: 'Benarkah ini pegawai yang sama? Bila bukan, ubah Status NIP lama kembali menjadi Aktif.',
  }),
  nipPerhapsCorrected: (name: string, old: string) => ({
    message: `${name} bernama sama dengan pegawai ber-NIP ${old} di tab ${tabNames.employees}, yang tidak ada di berkas ini. Keduanya sekarang tercatat.`,
    action: 'Samakah pegawainya? Bila sama, ubah Status NIP lama menjadi Tidak Aktif.',
  }),
  activeAgain: (name: string) => ({
    message: `${name} tercatat Tidak Aktif di tab ${tabNames.employees}; menurut berkas ini pegawai tersebut aktif, jadi statusnya sekarang Aktif.`,
    action: `Ubah Status di tab ${tabNames.employees} menjadi Tidak Aktif bila pegawai ini tidak dinilai.`,
  }),
  stillInactive: (name: string) => ({
    message: `${name} tercatat Tidak Aktif di tab ${tabNames.employees}, dan berkas ini tidak memastikan bahwa pegawai tersebut bekerja; statusnya tetap Tidak Aktif.`,
    action: `Ubah Status di tab ${tabNames.employees} menjadi Aktif bila pegawai ini dinilai.`,
  }),
  supervisorKept: (name: string) => ({
    message: `Atasan ${name} di berkas ini tidak dapat dipakai; atasannya tetap seperti di tab ${tabNames.employees}.`,
    action: `Perbaiki daftar atasan lalu impor lagi, atau ubah NIP Atasan di tab ${tabNames.employees}.`,
  }),
  linkOfLeftOut: (row: number, inactive: boolean) => ({
    message: inactive
      ? `Pegawai ini tidak aktif (baris ${row} daftar pegawai), jadi atasannya tidak dipakai.`
      : `Pegawai ini tidak diambil dari daftar pegawai (baris ${row}), jadi atasannya tidak dipakai.`,
    action: inactive ? 'Tidak perlu apa-apa.' : 'Perbaiki barisnya di daftar pegawai, lalu impor lagi.',
  }),
  linkOfUnknown: (twin: number | undefined) => ({
    message:
      twin === undefined
        ? 'NIP ini tidak ada di daftar pegawai.'
        : `NIP ini tidak ada di daftar pegawai. Mungkin pegawai di baris ${twin}, yang NIP-nya tidak utuh.`,
    action:
      twin === undefined
        ? 'Periksa NIP-nya, atau hapus baris ini.'
        : `Perbaiki NIP di baris ${twin} daftar pegawai.`,
  }),
  supervisorRepeated: (row: number | undefined) => ({
    message:
      row === undefined
        ? 'Atasan pegawai ini sudah disebut.'
        : `Atasan pegawai ini sudah disebut di baris ${row}.`,
    action: 'Hapus salah satu barisnya.',
  }),
  supervisorContradicted: (row: number | undefined) => ({
    message:
      row === undefined
        ? 'Pegawai ini sudah punya atasan lain; yang pertama yang dipakai.'
        : `Di baris ${row} pegawai ini punya atasan lain; yang pertama yang dipakai.`,
    action: 'Pilih satu atasan langsung, dan hapus baris yang lain.',
  }),
  supervisorsAbsent: (people: number) => ({
    message: `Daftar atasan belum diberikan: ${people} pegawai belum ada atasannya, jadi baru dapat mengisi penilaian diri.`,
    action: `Impor daftar NIP dan NIP ATASAN, atau isi kolom NIP Atasan di tab ${tabNames.employees}.`,
  }),
  supervisorMissing: (name: string) => ({
    message: `Atasan ${name} belum diisi; hanya penilaian diri yang dapat dibuat.`,
    action: 'Isi kolom NIP ATASAN. Bila atasannya tidak ber-NIP, tulis jabatannya, misalnya WALI KOTA.',
  }),
  supervisorSelf: (name: string) => ({
    message: `${name} tercatat sebagai atasannya sendiri; hanya penilaian diri yang dapat dibuat.`,
    action: 'Isi NIP atasan langsung yang sebenarnya.',
  }),
  supervisorLoop: (names: readonly string[]) => ({
    message: `Data atasan melingkar: ${[...names, names[0] ?? ''].join(' → ')}. Penilaian atasan untuk mereka belum dapat dibuat.`,
    action: 'Perbaiki NIP ATASAN salah seorang dari mereka.',
  }),
  supervisorInactive: (who: string) => ({
    message: `Atasannya (${who}) tidak aktif.`,
    action: 'Isi NIP atasan yang sekarang, atau pejabat Plt./Plh.-nya.',
  }),
  supervisorLeftOut: (who: string, row: number) => ({
    message: `Atasannya (${who}) tidak diambil dari daftar pegawai karena baris ${row} perlu diperbaiki.`,
    action: `Perbaiki baris ${row} daftar pegawai, lalu impor lagi.`,
  }),
  supervisorUnknown: (nip: string, impossible: boolean, twin: number | undefined) => ({
    message: `Atasannya (NIP ${nip}) tidak ada di daftar pegawai.${twin === undefined ? (impossible ? ' Susunannya bukan susunan NIP.' : '') : ` Mungkin pegawai di baris ${twin}, yang NIP-nya tidak utuh.`}`,
    action:
      twin === undefined
        ? 'Perbaiki NIP ATASAN, atau tambahkan atasan itu ke daftar pegawai.'
        : `Perbaiki NIP di baris ${twin} daftar pegawai, lalu impor lagi.`,
  }),
  supervisorDamaged: {
    message: 'NIP atasan tidak utuh: digitnya hilang atau bukan 18 digit.',
    action: 'Salin ulang NIP atasan sebagai teks.',
  },
  supervisorByName: (name: string, namesakes: number) => ({
    message: `Atasan ditulis dengan nama (“${name}”), dan ${namesakes} pegawai di daftar bernama demikian.`,
    action: 'Tulis NIP-nya.',
  }),
  supervisorByPost: (post: string, holders: number) => ({
    message: `Atasan ditulis dengan jabatan (“${post}”), dan ${holders} pegawai menduduki jabatan itu.`,
    action: 'Tulis NIP-nya.',
  }),
  supervisorTold: (text: string, name: string, nip: string) => ({
    message: `Atasan ditulis “${text}”; dibaca sebagai ${name} (NIP ${nip}).`,
    action: 'Tidak perlu apa-apa bila benar; bila bukan, tulis NIP atasan yang sebenarnya.',
  }),
  supervisorSeveral: (nips: readonly string[]) => ({
    message: `Ada ${nips.length} NIP di sel atasan: ${nips.join(', ')}.`,
    action: 'Tulis NIP satu atasan langsung saja.',
  }),
  supervisorAgainstName: (name: string, other: string) => ({
    message: `NIP di sel atasan milik ${name}, tetapi namanya ${other}.`,
    action: 'Tulis NIP atasan yang sebenarnya saja.',
  }),
  supervisorOutside: (name: string, title: string) => ({
    message: `${name} dinilai oleh ${title}, yang tidak ada di daftar pegawai.`,
    action: 'Cetak lembarnya; pengelola kepegawaian memasukkan jawabannya.',
  }),
  supervisorSpan: (name: string, span: number, limit: number) => ({
    message: `${name} menilai ${span} pegawai, lebih dari ${limit}.`,
    action:
      'Periksa apakah sebagian punya atasan langsung yang lebih dekat; menilai sebanyak ini sukar dilakukan dengan teliti.',
  }),
};

export type RosterTexts = typeof rosterTexts;
