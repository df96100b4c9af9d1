// Sentences about the roster: what is wrong in an export or a supervisor list, and what to do about it.
import type { NipFault } from '../nip';
import { bilingual } from './bilingual';

export type RosterTexts = (typeof rosterTexts)['id'];

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

type MissedColumn = 'email' | 'status' | 'jobType' | 'echelon' | 'unit';
type JobKindDoubt = 'unknown' | 'contradicted';

const wentThroughNumber = {
  id: 'Salin ulang NIP dari sumbernya dan format kolom NIP sebagai Teks Biasa sebelum menempel; angka yang hilang tidak dapat dikembalikan.',
  en: 'Copy the NIP again from its source and format the column as plain text before pasting; the lost digits cannot be restored.',
};
const checkNip = {
  id: 'Cocokkan NIP dengan SK atau SIASN, lalu perbaiki.',
  en: 'Compare the NIP with the decree or SIASN and correct it.',
};

export const rosterTexts = bilingual({
  id: {
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
          action: wentThroughNumber.id,
        },
        decimal: {
          message:
            'NIP ini pernah menjadi bilangan (ada desimalnya), jadi angka belakangnya tidak dapat dipercaya.',
          action: wentThroughNumber.id,
        },
        old: { message: 'Ini NIP lama (9 angka).', action: 'Pakai NIP baru yang 18 angka.' },
        digits: { message: 'NIP berisi huruf atau tanda lain selain angka.', action: checkNip.id },
        length: { message: `NIP berisi ${digits} angka, seharusnya 18.`, action: checkNip.id },
        'birth-date': { message: 'Tanggal lahir di dalam NIP tidak ada di kalender.', action: checkNip.id },
        'start-month': {
          message: 'Angka ke-13 dan ke-14 NIP bukan bulan pengangkatan (01-12) dan bukan kode PPPK (21-29).',
          action: checkNip.id,
        },
        sex: { message: 'Angka ke-15 NIP, kode jenis kelamin, bukan 1 atau 2.', action: checkNip.id },
        'serial-000': {
          message:
            'NIP berakhir 000. Nomor urut 000 tidak pernah diberikan; NIP ini pernah menjadi bilangan.',
          action: wentThroughNumber.id,
        },
      })[fault],
    nipDoubt: (doubt: 'start-future' | 'start-age') =>
      ({
        'start-future': { message: 'Menurut NIP, pengangkatannya masih akan datang.', action: checkNip.id },
        'start-age': {
          message: 'Menurut NIP, usianya saat diangkat di luar 16 sampai 60 tahun.',
          action: checkNip.id,
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
    supervisorInactive: (nip: string) => ({
      message: `Atasannya (NIP ${nip}) tidak aktif.`,
      action: 'Isi NIP atasan yang sekarang, atau pelaksana tugasnya.',
    }),
    supervisorLeftOut: (nip: string, row: number) => ({
      message: `Atasannya (NIP ${nip}) tidak diambil dari daftar pegawai karena barisnya (${row}) bermasalah.`,
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
    supervisorByName: (name: string, nips: readonly string[]) => ({
      message: `Atasan ditulis dengan nama ("${name}"), bukan NIP.`,
      action:
        nips.length === 1
          ? `Tulis NIP-nya; di daftar pegawai nama itu ber-NIP ${nips[0]}.`
          : `Tulis NIP-nya; ${nips.length} orang di daftar pegawai bernama demikian.`,
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
  },
  en: {
    fileEmpty: {
      message: 'This file or pasted text is empty.',
      action: 'Choose the exported CSV file, or paste the table with its header row.',
    },
    fileNotText: {
      message: 'This is not a CSV file but an Excel file, a PDF or a web page.',
      action:
        'Open it in Excel or Google Sheets, save it as CSV and import again; or copy the table and paste it.',
    },
    headerMissing: {
      message: 'There is no header row: the first row already holds data.',
      action: 'Include the header row (NIP BARU, NAMA, JABATAN NAMA, ...) as the first row.',
    },
    columnMissing: (column, names) => ({
      message: `Column ${column} was not found. Names looked for: ${list(names)}.`,
      action: 'Check that this is the right file, or give the column one of those names.',
    }),
    columnTwice: (header) => ({
      message: `Column ${header} occurs more than once; the leftmost is used.`,
      action: 'Delete the unused column if the leftmost is not the right one.',
    }),
    columnAbsent: (column, key) => ({
      message: {
        email: `There is no column ${column}, so nobody has an official address; the private EMAIL is not used.`,
        status: `There is no column ${column}, so everybody counts as active.`,
        jobType: `There is no column ${column}; the kind of job can only be told from echelon or job name.`,
        echelon: `There is no column ${column}; the rank of structural jobs cannot be told.`,
        unit: `There is no column ${column}, so the unit is left empty.`,
      }[key],
      action: 'Include the column in the export if there is one.',
    }),
    rowsMissing: {
      message: 'There is a header and not a single row of data.',
      action: 'Export again and make sure that the employees are included.',
    },
    quoteOpen: {
      message: 'A quotation mark was opened and not closed; it was read as an ordinary character.',
      action: 'Check this row in the source file.',
    },
    rowTooLong: (cells, width) => ({
      message: `This row has ${cells} cells where the header has ${width} columns; its content may have shifted, so it was not taken.`,
      action:
        'Look for a separator (comma, semicolon or tab) inside a cell, and put that cell in quotation marks.',
    }),
    rowTooShort: (cells, width) => ({
      message: `This row has only ${cells} of ${width} cells; its content may be shifted or cut off, so it was not taken.`,
      action: 'Check whether a line break inside a cell broke this row.',
    }),
    rowShort: (cells, width) => ({
      message: `This row has only ${cells} of ${width} cells; the rest counts as empty.`,
      action: 'Check name, job and unit of this person.',
    }),
    privateNumber: (header) => ({
      message: `Column ${header} holds a long number that looks private; it was not taken.`,
      action: 'Check whether the content of this row has shifted from its columns.',
    }),
    lettersDamaged: (header) => ({
      message: `There are damaged letters in column ${header}.`,
      action: 'Save the file as CSV UTF-8, or correct the text in tab Pegawai.',
    }),
    nipFault: (fault, digits) =>
      ({
        missing: { message: 'The NIP is empty.', action: 'Enter the NIP of this person and import again.' },
        scientific: {
          message: 'The NIP is in scientific notation (such as 1.98609E+17), so digits are lost.',
          action: wentThroughNumber.en,
        },
        decimal: {
          message: 'The NIP has been a number (it has decimals), so its last digits cannot be trusted.',
          action: wentThroughNumber.en,
        },
        old: { message: 'This is an old NIP (9 digits).', action: 'Use the new NIP of 18 digits.' },
        digits: { message: 'The NIP holds letters or signs other than digits.', action: checkNip.en },
        length: { message: `The NIP has ${digits} digits; it should have 18.`, action: checkNip.en },
        'birth-date': {
          message: 'The birth date within the NIP is not in the calendar.',
          action: checkNip.en,
        },
        'start-month': {
          message:
            'Digits 13 and 14 of the NIP are neither a month of appointment (01-12) nor a PPPK code (21-29).',
          action: checkNip.en,
        },
        sex: { message: 'Digit 15 of the NIP, the code of the sex, is not 1 or 2.', action: checkNip.en },
        'serial-000': {
          message: 'The NIP ends in 000. Serial 000 is never given out; this NIP has been a number.',
          action: wentThroughNumber.en,
        },
      })[fault],
    nipDoubt: (doubt) =>
      ({
        'start-future': { message: 'By the NIP the appointment lies in the future.', action: checkNip.en },
        'start-age': {
          message: 'By the NIP the age at appointment is outside 16 to 60.',
          action: checkNip.en,
        },
      })[doubt],
    nipDuplicate: (first) => ({
      message: `This NIP is already in row ${first}; the first row is used.`,
      action: 'Delete the wrong row. If this person holds two posts, choose one to be appraised in.',
    }),
    sexAgainstNip: {
      message: 'The sex by the NIP differs from the column.',
      action: 'Check which is right. Some older NIPs were never corrected; the person is taken all the same.',
    },
    sexUnreadable: {
      message: 'The column of the sex was not understood, so it cannot be compared with the NIP.',
      action: 'Write L or P (M or F are understood too).',
    },
    birthAgainstNip: {
      message: 'The birth date by the NIP differs from the column.',
      action: 'Check which is right. Some older NIPs were never corrected; the person is taken all the same.',
    },
    birthUnreadable: {
      message: 'The column of the birth date could not be read, so it cannot be compared with the NIP.',
      action: 'Write dates as 31-12-1980 or 1980-12-31.',
    },
    employmentAgainstNip: (employment) => ({
      message: `By the NIP this person is ${employment}, but the column says otherwise.`,
      action: 'Check kind of employment and NIP; the person is taken all the same.',
    }),
    nameMissing: {
      message: 'The name is empty, so this row was not taken.',
      action: 'Enter the name and import again.',
    },
    jobMissing: {
      message: 'The job is empty, so there is no standard to appraise by; this row was not taken.',
      action: 'Enter JABATAN NAMA in the source or in this file and import again.',
    },
    inactive: (status) => ({
      message:
        status === ''
          ? 'The legal status is not Aktif, so this person is not appraised.'
          : `The legal status is "${status}", so this person is not appraised.`,
      action:
        'Nothing to do if that is right. If the person is at work, correct the status and import again.',
    }),
    statusCheck: (status) => ({
      message: `The legal status is "${status}": taken, but perhaps not at work here day by day.`,
      action: 'Set Status in tab Pegawai to Tidak Aktif if the person is not to be appraised.',
    }),
    statusMissing: {
      message: 'The legal status is empty; the person counts as active.',
      action: 'Check, and change Status in tab Pegawai if not active.',
    },
    emailInvalid: {
      message: 'The official e-mail address is not valid and was left empty.',
      action: 'Enter one correct address in tab Pegawai; without one the form can be filled in on paper.',
    },
    emailShared: (row) => ({
      message: `This e-mail address also belongs to the person in row ${row}.`,
      action: 'Give each an own address; with a shared one nobody can tell who answered.',
    }),
    jobKindDoubt: (doubt, job) =>
      ({
        unknown: {
          message: `The kind of the job "${job}" cannot be told from echelon, job type or rank.`,
          action: 'Choose its kind in tab Jabatan.',
        },
        contradicted: {
          message: `Echelon, job type and name of the job "${job}" contradict each other.`,
          action: 'Check its kind in tab Jabatan.',
        },
      })[doubt],
    linkOfLeftOut: (row, inactive) => ({
      message: inactive
        ? `This person is not active (row ${row} of the roster), so the supervisor is not used.`
        : `This person was not taken from the roster (row ${row}), so the supervisor is not used.`,
      action: inactive ? 'Nothing to do.' : 'Correct the row in the roster and import again.',
    }),
    linkOfUnknown: (twin) => ({
      message:
        twin === undefined
          ? 'This NIP is not in the roster.'
          : `This NIP is not in the roster; perhaps the person in row ${twin}, whose NIP is damaged.`,
      action:
        twin === undefined
          ? 'Check the NIP, or delete this row.'
          : `Correct the NIP in row ${twin} of the roster.`,
    }),
    supervisorRepeated: (row) => ({
      message:
        row === undefined
          ? 'The supervisor is stated already.'
          : `The supervisor is stated already in row ${row}.`,
      action: 'Delete one of the rows.',
    }),
    supervisorContradicted: (row) => ({
      message:
        row === undefined
          ? 'This person already has another supervisor; the first is used.'
          : `In row ${row} this person has another supervisor; the first is used.`,
      action: 'Choose one direct supervisor and delete the other row.',
    }),
    supervisorsAbsent: (people) => ({
      message: `No list of supervisors was given: ${people} ${people === 1 ? 'employee has' : 'employees have'} no supervisor yet, so only the self-rating can be made.`,
      action: 'Import the list of NIP and NIP ATASAN, or fill the column NIP Atasan in the tab Pegawai.',
    }),
    supervisorMissing: (name) => ({
      message: `${name} has no supervisor yet; only the self-rating can be made.`,
      action: 'Enter NIP ATASAN; write the title (such as WALI KOTA) if the supervisor has no NIP.',
    }),
    supervisorSelf: (name) => ({
      message: `${name} is recorded as his or her own supervisor; only the self-rating can be made.`,
      action: 'Enter the NIP of the true direct supervisor.',
    }),
    supervisorLoop: (names) => ({
      message: `The chain of supervisors runs in a circle: ${[...names, names[0] ?? ''].join(' → ')}. Their supervisor ratings cannot be made yet.`,
      action: 'Correct NIP ATASAN of one of them.',
    }),
    supervisorInactive: (nip) => ({
      message: `The supervisor (NIP ${nip}) is not active.`,
      action: 'Enter the NIP of the present supervisor, or of the acting one.',
    }),
    supervisorLeftOut: (nip, row) => ({
      message: `The supervisor (NIP ${nip}) was not taken from the roster because of row ${row}.`,
      action: `Correct row ${row} of the roster and import again.`,
    }),
    supervisorUnknown: (nip, impossible, twin) => ({
      message: `The supervisor (NIP ${nip}) is not in the roster${impossible ? ', and the number is not built like a NIP' : ''}${twin === undefined ? '' : `; perhaps the person in row ${twin}, whose NIP is damaged`}.`,
      action:
        twin === undefined
          ? 'Correct NIP ATASAN, or add that supervisor to the roster.'
          : `Correct the NIP in row ${twin} of the roster and import again.`,
    }),
    supervisorDamaged: {
      message: 'The NIP of the supervisor is damaged: digits are lost or it has not 18.',
      action: 'Copy the NIP of the supervisor again, as text.',
    },
    supervisorByName: (name, nips) => ({
      message: `The supervisor is given by name ("${name}") instead of NIP.`,
      action:
        nips.length === 1
          ? `Write the NIP; in the roster that name has NIP ${nips[0]}.`
          : `Write the NIP; ${nips.length} people in the roster have that name.`,
    }),
    supervisorOutside: (name, title) => ({
      message: `${name} is rated by ${title}, who is not in the roster.`,
      action: 'Print the form; HR enters the answer from paper.',
    }),
    supervisorSpan: (name, span, limit) => ({
      message: `${name} rates ${span} people, more than ${limit}.`,
      action:
        'Check whether some of them have a closer direct supervisor; so many are hard to rate with care.',
    }),
  },
});
