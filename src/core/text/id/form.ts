// Everything a form says to the person who answers it.
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import type { ObjectionRight } from '../../visibility/promise';
import { promise, terms } from './terms';

/** What the sentences of a form take from the settings and the period. */
export interface Notice {
  readonly office: string;
  /** ISO day. */
  readonly deadline: string;
  readonly retentionYears: number;
  /** Undefined where the period has promised none. */
  readonly objection?: ObjectionRight | undefined;
  /** Whom to ask; '' if the office has not said. */
  readonly contact: string;
}

const { privacy, asn, standards, pns, pnsAmended } = laws;

const paragraphs = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
const until = (deadline: string) =>
  `Paling lambat ${inIndonesian.longDay(deadline)}. Sampai tanggal itu jawaban masih dapat Anda ubah; jawaban terakhir yang dipakai.`;
const rights = ({ retentionYears }: Notice) =>
  `Masa simpan data ini ${retentionYears} tahun, mengikuti jadwal retensi arsip instansi. Anda berhak melihat data Anda, memperoleh salinannya, dan meminta perbaikan bila keliru (${privacy.name} Pasal 6 dan 7).`;
const questions = (contact: string) =>
  contact === '' ? 'Ada pertanyaan? Hubungi pengelola kepegawaian.' : `Ada pertanyaan? Hubungi ${contact}.`;
const decided = 'Timbang hanya menghitung dan menampilkan; keputusan tetap pada pejabat yang berwenang.';
const ground = `Dasar: ${asn.name} tentang ASN dan ${standards.name}; bagi PNS juga ${pns.name} sebagaimana diubah dengan ${pnsAmended.name}, Pasal 203–206.`;
/** With what every form's description ends. */
const closing = (notice: Notice) =>
  paragraphs(
    `${terms.use} ${decided}`,
    until(notice.deadline),
    rights(notice),
    questions(notice.contact),
    ground,
  );

const example = (read: string) =>
  `Satu kejadian nyata, singkat: kapan, apa yang dilakukan, apa hasilnya. ${read} Mohon diisi terutama untuk level 1 dan level tertinggi.`;
const exampleLine = (read: string) =>
  `Satu baris untuk satu pegawai: “Nama: kejadian nyata, singkat”. ${read} Mohon diisi terutama untuk level 1 dan level tertinggi.`;

export const formTexts = {
  title: {
    self: (cycle: string) => `Penilaian Diri – ${cycle}`,
    supervisor: (cycle: string) => `Penilaian Atasan – ${cycle}`,
    second: (cycle: string) => `Penilaian Kedua – ${cycle}`,
  },
  description: {
    self: (notice: Notice) =>
      paragraphs(
        `Formulir ini untuk menilai kompetensi Anda sendiri${notice.office === '' ? '' : ` di ${notice.office}`}. Jawaban Anda menjadi bahan dialog dengan atasan langsung dan bahan rencana pengembangan Anda.`,
        'Ini bukan penilaian kinerja: tidak dikirim ke e-Kinerja, bukan predikat kinerja, dan bukan hasil uji kompetensi oleh asesor.',
        'Cara mengisi: pada tiap kompetensi, baca perilaku setiap level, lalu pilih level tertinggi yang sudah Anda tunjukkan secara konsisten dalam pekerjaan. Tidak ada jawaban benar atau salah. Bila belum pernah ada kesempatan, pilih “Belum ada kesempatan menunjukkan”.',
        `${promise.seen('self', 'employee')} ${promise.seen('rating', 'employee')}`,
        terms.revised,
        promise.objects(notice.objection, 'employee'),
        closing(notice),
      ),
    supervisor: (notice: Notice) =>
      paragraphs(
        `Anda menilai kompetensi pegawai${notice.office === '' ? '' : ` ${notice.office}`} yang namanya tertulis di bawah. Hasilnya menjadi bahan dialog Anda berdua dan bahan rencana pengembangan pegawai. Ini bukan penilaian kinerja dan bukan predikat kinerja.`,
        'Cara menilai: ingat perilaku yang benar-benar Anda lihat selama periode ini, bukan kesan umum dan bukan tuntutan jabatannya. Pilih level tertinggi yang ditunjukkan secara konsisten. Bila tidak pernah melihatnya, pilih “Tidak teramati”; itu tidak dihitung sebagai nol.',
        'Penilaian apa adanya lebih menolong pegawai daripada penilaian yang sama rata.',
        `Tulis contoh perilaku, terutama untuk level 1 dan level tertinggi: kapan, apa yang dilakukan, apa hasilnya. ${promise.reads('employee', 'rating', 'supervisor')}`,
        `${promise.seen('rating', 'supervisor')} ${promise.sees('supervisor', 'self', 'supervisor')} ${terms.revised}`,
        promise.objects(notice.objection, 'supervisor'),
        closing(notice),
      ),
    second: (notice: Notice) =>
      paragraphs(
        `Anda diminta menjadi penilai kedua bagi pegawai${notice.office === '' ? '' : ` ${notice.office}`} yang namanya tertulis di bawah. Penilaian Anda ditampilkan di samping penilaian atasan langsung dan tidak mengubahnya; gunanya untuk mengetahui seberapa sama dua penilai melihat pegawai yang sama. Ini bukan penilaian kinerja dan bukan predikat kinerja.`,
        'Cara menilai: nilailah sendiri, tanpa membicarakannya dengan pegawai itu atau atasan langsungnya. Ingat perilaku yang benar-benar Anda lihat selama periode ini, dan pilih level tertinggi yang ditunjukkan secara konsisten. Bila tidak pernah melihatnya, pilih “Tidak teramati”; itu tidak dihitung sebagai nol.',
        `${promise.sees('second', 'self', 'second')} ${promise.sees('second', 'rating', 'second')}`,
        promise.seen('second', 'second'),
        closing(notice),
      ),
  },
  confirmation: (deadline: string) =>
    `Terima kasih. Jawaban Anda sudah masuk dan masih dapat diubah sampai ${inIndonesian.longDay(deadline)}.`,
  closed: (contact: string) =>
    `Formulir ini sudah ditutup. Bila masih perlu mengisi, hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  codeTitle: 'Kode pengisian',
  codeHelp: 'Sudah terisi otomatis. Mohon tidak diubah.',
  rateeTitle: 'Pegawai yang dinilai',
  rateeHelp: {
    self: 'Anda sendiri.',
    supervisor: 'Pastikan nama ini benar sebelum menilai.',
    second: 'Pastikan nama ini benar sebelum menilai.',
  },
  pageTitle: (at: number, of: number) => `Kompetensi ${at} dari ${of}`,
  behaviourTitle: 'Bila ragu antara dua level: perilaku tiap level',
  team: {
    title: (title: string, rater: string) => `${title} – ${rater}`,
    guide:
      'Satu formulir untuk seluruh tim Anda: pada tiap kompetensi, nilai anggota tim satu per satu berdasarkan perilaku pada setiap level.',
    notObserved: 'TT',
    meaning: (short: string, long: string) => `${short} – ${long}`,
    lastTitle: 'Sebelum mengirim',
    lastHelp:
      'Adakah kompetensi yang levelnya Anda beri sama untuk semua pegawai? Bila memang begitu, tidak apa-apa. Bila belum Anda pertimbangkan satu per satu, kembalilah ke halamannya. Sesudah mengirim, daftar tim Anda di Timbang menyebutkan kompetensi itu bila sedikitnya tiga pegawai dinilai; selama batas waktu belum lewat, jawaban masih dapat Anda ubah.',
    exampleHelp: {
      supervisor: exampleLine(promise.reads('employee', 'rating', 'supervisor')),
      second: exampleLine(promise.reads('employee', 'second', 'second')),
    },
  },
  notObserved: {
    self: 'Belum ada kesempatan menunjukkan',
    supervisor: 'Tidak teramati',
    second: 'Tidak teramati',
  },
  exampleTitle: 'Contoh perilaku',
  exampleHelp: {
    self: 'Satu kejadian nyata, singkat: kapan, apa yang Anda lakukan, apa hasilnya. Mohon diisi terutama untuk level 1 dan level tertinggi.',
    supervisor: example(promise.reads('employee', 'rating', 'supervisor')),
    second: example(promise.reads('employee', 'second', 'second')),
  },
};

export type FormTexts = typeof formTexts;
