// Sentences about the roster: what is wrong in an export or a supervisor list, and what to do about it.
import { ranges } from '../../format';
import type { NipFault } from '../../nip';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

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
  'Salin ulang NIP dari sumbernya dan format kolom NIP sebagai Teks Biasa sebelum menempel; angka yang hilang tidak dapat dikembalikan.';
const checkNip = 'Cocokkan NIP dengan SK atau SIASN, lalu perbaiki.';

export const rosterTexts = {
  fileEmpty: {
    message: 'Berkas atau tempelan ini kosong.',
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
    message: `Kolom ${column} tidak ditemukan. Nama yang dicari: ${list(names)}.`,
    action: 'Periksa apakah ini berkas yang benar, atau beri kolom itu salah satu nama tersebut.',
  }),
  columnTwice: (header: string) => ({
    message: `Kolom ${header} muncul lebih dari sekali; yang paling kiri dipakai.`,
    action: 'Hapus kolom yang tidak dipakai bila yang paling kiri bukan yang benar.',
  }),
  columnAbsent: (column: string, key: MissedColumn) => ({
    message: {
      email: `Kolom ${column} tidak ada, jadi tidak seorang pun punya alamat dinas; kolom EMAIL pribadi tidak dipakai.`,
      status: `Kolom ${column} tidak ada, jadi semua orang dianggap aktif.`,
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
    action: 'Periksa nama, jabatan, dan unit orang ini.',
  }),
  privateNumber: (header: string) => ({
    message: `Kolom ${header} berisi nomor panjang yang tampak seperti nomor pribadi; isinya tidak diambil.`,
    action: 'Periksa apakah isi baris ini bergeser dari kolomnya.',
  }),
  lettersDamaged: (header: string) => ({
    message: `Ada huruf rusak di kolom ${header}.`,
    action: 'Simpan berkas sebagai CSV UTF-8, atau perbaiki tulisannya di tab Pegawai.',
  }),
  nipFault: (fault: NipFault, digits: number) =>
    ({
      missing: { message: 'NIP kosong.', action: 'Isi NIP orang ini, lalu impor lagi.' },
      scientific: {
        message: 'NIP tertulis dalam notasi ilmiah (misalnya 1,98609E+17), jadi angkanya sudah hilang.',
        action: wentThroughNumber,
      },
      decimal: {
        message:
          'NIP ini pernah menjadi bilangan (ada desimalnya), jadi angka belakangnya tidak dapat dipercaya.',
        action: wentThroughNumber,
      },
      old: { message: 'Ini NIP lama (9 angka).', action: 'Pakai NIP baru yang 18 angka.' },
      digits: { message: 'NIP berisi huruf atau tanda lain selain angka.', action: checkNip },
      length: { message: `NIP berisi ${digits} angka, seharusnya 18.`, action: checkNip },
      'birth-date': { message: 'Tanggal lahir di dalam NIP tidak ada di kalender.', action: checkNip },
      'start-month': {
        message: 'Angka ke-13 dan ke-14 NIP bukan bulan pengangkatan (01-12) dan bukan kode PPPK (21-29).',
        action: checkNip,
      },
      sex: { message: 'Angka ke-15 NIP, kode jenis kelamin, bukan 1 atau 2.', action: checkNip },
      'serial-000': {
        message: 'NIP berakhir 000. Nomor urut 000 tidak pernah diberikan; NIP ini pernah menjadi bilangan.',
        action: wentThroughNumber,
      },
    })[fault],
  nipDoubt: (doubt: 'start-future' | 'start-age') =>
    ({
      'start-future': { message: 'Menurut NIP, pengangkatannya masih akan datang.', action: checkNip },
      'start-age': {
        message: 'Menurut NIP, usianya saat diangkat di luar 16 sampai 60 tahun.',
        action: checkNip,
      },
    })[doubt],
  nipDuplicate: (first: number) => ({
    message: `NIP ini sudah ada di baris ${first}; baris pertama yang dipakai.`,
    action: 'Hapus baris yang salah. Bila orang ini merangkap jabatan, pilih satu jabatan untuk dinilai.',
  }),
  sexAgainstNip: {
    message: 'Jenis kelamin menurut NIP berbeda dari kolomnya.',
    action: 'Periksa mana yang benar. NIP lama ada yang memang belum diperbaiki; orang ini tetap diambil.',
  },
  sexUnreadable: {
    message: 'Isi kolom jenis kelamin tidak dikenali, jadi tidak dapat dicocokkan dengan NIP.',
    action: 'Tulis L atau P (M atau F juga dikenali).',
  },
  birthAgainstNip: {
    message: 'Tanggal lahir menurut NIP berbeda dari kolomnya.',
    action: 'Periksa mana yang benar. NIP lama ada yang memang belum diperbaiki; orang ini tetap diambil.',
  },
  birthUnreadable: {
    message: 'Isi kolom tanggal lahir tidak terbaca, jadi tidak dapat dicocokkan dengan NIP.',
    action: 'Tulis tanggal seperti 31-12-1980 atau 1980-12-31.',
  },
  employmentAgainstNip: (employment: string) => ({
    message: `Menurut susunan NIP orang ini ${employment}, tetapi kolomnya menyebut lain.`,
    action: 'Periksa jenis pegawai dan NIP-nya; orang ini tetap diambil.',
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
        : `Kedudukan hukumnya "${status}", jadi tidak ikut dinilai.`,
    action:
      'Tidak perlu apa-apa bila benar. Bila orang ini bekerja, perbaiki kedudukan hukumnya lalu impor lagi.',
  }),
  statusCheck: (status: string) => ({
    message: `Kedudukan hukumnya "${status}": diambil, tetapi mungkin tidak bekerja di sini sehari-hari.`,
    action: 'Ubah Status di tab Pegawai menjadi Tidak Aktif bila orang ini tidak dinilai.',
  }),
  statusMissing: {
    message: 'Kedudukan hukum kosong; orang ini dianggap aktif.',
    action: 'Periksa, dan ubah Status di tab Pegawai bila tidak aktif.',
  },
  emailInvalid: {
    message: 'Alamat email dinas tidak sah, jadi dikosongkan.',
    action: 'Isi satu alamat yang benar di tab Pegawai; tanpa alamat, formulir dapat diisi lewat kertas.',
  },
  emailShared: (row: number) => ({
    message: `Alamat email ini juga milik orang di baris ${row}.`,
    action:
      'Beri masing-masing alamat sendiri; dengan alamat bersama tidak dapat dipastikan siapa yang menjawab.',
  }),
  jobKindDoubt: (doubt: JobKindDoubt, job: string) =>
    ({
      unknown: {
        message: `Jenis jabatan "${job}" tidak dapat dikenali dari eselon, jenis jabatan, atau jenjangnya.`,
        action: 'Pilih jenis jabatannya di tab Jabatan.',
      },
      contradicted: {
        message: `Eselon, jenis jabatan, dan nama jabatan "${job}" saling bertentangan.`,
        action: 'Periksa jenis jabatannya di tab Jabatan.',
      },
    })[doubt],
  knownInactive: (name: string) => ({
    message: `${name} sudah ada di tab Pegawai; statusnya di sana sekarang Tidak Aktif.`,
    action: 'Tidak perlu apa-apa bila benar. Bila siklus sedang berjalan, tekan Sesuaikan penugasan.',
  }),
  knownDamaged: (name: string, row: number, active: boolean) => ({
    message: `${name} sudah ada di tab Pegawai; baris ${row} berkas ini tidak dapat dipakai, jadi datanya tetap seperti sebelumnya (${active ? 'Aktif' : 'Tidak Aktif'}).`,
    action: 'Perbaiki baris itu lalu impor lagi; ubah Status di tab Pegawai bila ia tidak bekerja lagi.',
  }),
  knownAbsent: (name: string) => ({
    message: `${name} ada di tab Pegawai tetapi tidak ada di berkas ini; statusnya tetap Aktif.`,
    action: 'Ubah Status di tab Pegawai menjadi Tidak Aktif bila ia pensiun, pindah, atau meninggal.',
  }),
  nipCorrected: (name: string, old: string) => ({
    message: `${name} dibaca sebagai orang yang di tab Pegawai ber-NIP ${old}: NIP-nya diperbaiki. Alamat dan atasannya dibawa, dan NIP lama menjadi Tidak Aktif.`,
    action: 'Benarkah orangnya sama? Bila bukan, ubah Status NIP lama kembali menjadi Aktif.',
  }),
  nipPerhapsCorrected: (name: string, old: string) => ({
    message: `${name} bernama sama dengan orang di tab Pegawai ber-NIP ${old}, yang tidak ada di berkas ini. Keduanya sekarang tercatat.`,
    action: 'Samakah orangnya? Bila sama, ubah Status NIP lama menjadi Tidak Aktif.',
  }),
  activeAgain: (name: string) => ({
    message: `${name} tercatat Tidak Aktif di tab Pegawai; menurut berkas ini ia aktif, jadi statusnya sekarang Aktif.`,
    action: 'Ubah Status di tab Pegawai menjadi Tidak Aktif bila ia tidak dinilai.',
  }),
  stillInactive: (name: string) => ({
    message: `${name} tercatat Tidak Aktif di tab Pegawai, dan berkas ini tidak memastikan bahwa ia bekerja; statusnya tetap Tidak Aktif.`,
    action: 'Ubah Status di tab Pegawai menjadi Aktif bila ia dinilai.',
  }),
  supervisorKept: (name: string) => ({
    message: `Atasan ${name} di berkas ini tidak dapat dipakai; atasannya tetap seperti di tab Pegawai.`,
    action: 'Perbaiki daftar atasan lalu impor lagi, atau ubah NIP Atasan di tab Pegawai.',
  }),
  linkOfLeftOut: (row: number, inactive: boolean) => ({
    message: inactive
      ? `Orang ini tidak aktif (baris ${row} daftar pegawai), jadi atasannya tidak dipakai.`
      : `Orang ini tidak diambil dari daftar pegawai (baris ${row}), jadi atasannya tidak dipakai.`,
    action: inactive ? 'Tidak perlu apa-apa.' : 'Perbaiki barisnya di daftar pegawai, lalu impor lagi.',
  }),
  linkOfUnknown: (twin: number | undefined) => ({
    message:
      twin === undefined
        ? 'NIP ini tidak ada di daftar pegawai.'
        : `NIP ini tidak ada di daftar pegawai; mungkin orang di baris ${twin}, yang NIP-nya rusak.`,
    action:
      twin === undefined
        ? 'Periksa NIP-nya, atau hapus baris ini.'
        : `Perbaiki NIP di baris ${twin} daftar pegawai.`,
  }),
  supervisorRepeated: (row: number | undefined) => ({
    message:
      row === undefined
        ? 'Atasan orang ini sudah disebut.'
        : `Atasan orang ini sudah disebut di baris ${row}.`,
    action: 'Hapus salah satu barisnya.',
  }),
  supervisorContradicted: (row: number | undefined) => ({
    message:
      row === undefined
        ? 'Orang ini sudah punya atasan lain; yang pertama yang dipakai.'
        : `Di baris ${row} orang ini punya atasan lain; yang pertama yang dipakai.`,
    action: 'Pilih satu atasan langsung, dan hapus baris yang lain.',
  }),
  supervisorsAbsent: (people: number) => ({
    message: `Daftar atasan belum diberikan: ${people} pegawai belum punya atasan, jadi baru penilaian diri yang dapat dibuat.`,
    action: 'Impor daftar NIP dan NIP ATASAN, atau isi kolom NIP Atasan di tab Pegawai.',
  }),
  supervisorMissing: (name: string) => ({
    message: `Atasan ${name} belum diisi; hanya penilaian diri yang dapat dibuat.`,
    action: 'Isi NIP ATASAN-nya; tulis jabatannya (misalnya WALI KOTA) bila atasannya tidak punya NIP.',
  }),
  supervisorSelf: (name: string) => ({
    message: `${name} tercatat sebagai atasannya sendiri; hanya penilaian diri yang dapat dibuat.`,
    action: 'Isi NIP atasan langsung yang sebenarnya.',
  }),
  supervisorLoop: (names: readonly string[]) => ({
    message: `Rantai atasan berputar: ${[...names, names[0] ?? ''].join(' → ')}. Penilaian atasan mereka belum dapat dibuat.`,
    action: 'Perbaiki NIP ATASAN salah seorang dari mereka.',
  }),
  supervisorInactive: (who: string) => ({
    message: `Atasannya (${who}) tidak aktif.`,
    action: 'Isi NIP atasan yang sekarang, atau pelaksana tugasnya.',
  }),
  supervisorLeftOut: (who: string, row: number) => ({
    message: `Atasannya (${who}) tidak diambil dari daftar pegawai karena barisnya (${row}) bermasalah.`,
    action: `Perbaiki baris ${row} daftar pegawai, lalu impor lagi.`,
  }),
  supervisorUnknown: (nip: string, impossible: boolean, twin: number | undefined) => ({
    message: `Atasannya (NIP ${nip}) tidak ada di daftar pegawai${impossible ? ', dan susunannya bukan susunan NIP' : ''}${twin === undefined ? '' : `; mungkin orang di baris ${twin}, yang NIP-nya rusak`}.`,
    action:
      twin === undefined
        ? 'Perbaiki NIP ATASAN, atau tambahkan atasan itu ke daftar pegawai.'
        : `Perbaiki NIP di baris ${twin} daftar pegawai, lalu impor lagi.`,
  }),
  supervisorDamaged: {
    message: 'NIP atasan rusak: angkanya hilang atau bukan 18 angka.',
    action: 'Salin ulang NIP atasan sebagai teks.',
  },
  supervisorByName: (name: string, namesakes: number) => ({
    message: `Atasan ditulis dengan nama ("${name}"), dan ${namesakes} orang di daftar pegawai bernama demikian.`,
    action: 'Tulis NIP-nya.',
  }),
  supervisorByPost: (post: string, holders: number) => ({
    message: `Atasan ditulis dengan jabatan ("${post}"), dan ${holders} orang memegang jabatan itu.`,
    action: 'Tulis NIP-nya.',
  }),
  supervisorTold: (text: string, name: string, nip: string) => ({
    message: `Atasan ditulis "${text}"; dibaca sebagai ${name} (NIP ${nip}).`,
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
    action: 'Cetak formulirnya; petugas kepegawaian memasukkan jawabannya dari kertas.',
  }),
  supervisorSpan: (name: string, span: number, limit: number) => ({
    message: `${name} menilai ${span} orang, lebih dari ${limit}.`,
    action:
      'Periksa apakah sebagian punya atasan langsung yang lebih dekat; menilai sebanyak ini sukar dilakukan dengan teliti.',
  }),
};

export type RosterTexts = typeof rosterTexts;
