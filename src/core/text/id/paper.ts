// Sentences of HR's page for paper and files, and of what is printed there, in Indonesian.
import { words } from './words';

export const paperTexts = {
  print: {
    lead: 'Hasil yang sudah diterbitkan, satu halaman per pegawai untuk ditandatangani setelah dialog. Isinya sama dengan halaman hasil yang dilihat pegawai.',
    unit: 'Unit kerja',
    everybody: 'Semua unit kerja',
    prepare: 'Siapkan halaman cetak',
    ready: (n: number) => `${n} pegawai siap dicetak.`,
    none: 'Belum ada hasil yang diterbitkan untuk dicetak.',
    leftOut: (n: number) => `Belum diterbitkan, jadi tidak dicetak: ${n} pegawai`,
    paper: 'Cetak atau simpan sebagai PDF',
    paperWhy:
      'Jendela cetak browser terbuka. Pilih kertas A4; untuk berkas PDF, pilih tujuan “Simpan sebagai PDF”.',
    one: 'Satu pegawai saja',
    choose: 'Pilih pegawai',
    file: 'Simpan satu berkas untuk semua',
    files: 'Simpan satu berkas per pegawai (ZIP)',
    filesWhy: 'Berkas dapat dibuka di browser mana pun, tanpa sambungan internet, lalu dicetak atau dikirim.',
    private: 'Halaman ini data pribadi. Serahkan hanya kepada yang berhak.',
  },
  sheet: {
    title: 'Hasil penilaian kompetensi',
    label: `${words.indicative}. ${words.noGrade}`,
    name: 'Nama',
    nip: 'NIP',
    job: 'Jabatan',
    unit: 'Unit kerja',
    cycle: 'Periode',
    supervisor: 'Atasan langsung',
    noSupervisor: 'belum ditetapkan',
    employeeWords: 'Tanggapan pegawai',
    agreements: 'Kesepakatan dan rencana pengembangan',
    place: 'Tempat dan tanggal:',
    employeeSigns: 'Pegawai yang dinilai',
    supervisorSigns: 'Atasan langsung',
    nth: (n: number, of: number) => `Pegawai ${n} dari ${of}`,
    page: 'Halaman',
    pageOf: 'dari',
  },
};

export type PaperTexts = typeof paperTexts;
