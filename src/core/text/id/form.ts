// Everything a form says to the person who answers it.
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import type { Listener, ObjectionRight } from '../../visibility/promise';
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

/** What the answer is for. */
const purpose = {
  self: (notice: Notice) =>
    `Formulir ini untuk menilai kompetensi Anda sendiri${notice.office === '' ? '' : ` di ${notice.office}`}. Jawaban Anda menjadi bahan dialog dengan atasan langsung dan bahan rencana pengembangan Anda.`,
  supervisor: (notice: Notice) =>
    `Anda menilai kompetensi pegawai${notice.office === '' ? '' : ` ${notice.office}`} yang namanya tertulis di bawah. Hasilnya menjadi bahan dialog Anda berdua dan bahan rencana pengembangan pegawai. Ini bukan penilaian kinerja dan bukan predikat kinerja.`,
  second: (notice: Notice) =>
    `Anda diminta menjadi penilai kedua bagi pegawai${notice.office === '' ? '' : ` ${notice.office}`} yang namanya tertulis di bawah. Penilaian Anda ditampilkan di samping penilaian atasan langsung dan tidak mengubahnya; gunanya untuk mengetahui seberapa sama dua penilai melihat pegawai yang sama. Ini bukan penilaian kinerja dan bukan predikat kinerja.`,
};

/** Who sees the answer, and what of others' the one who gives it sees. */
const visible = {
  self: `${promise.seen('self', 'employee')} ${promise.seen('rating', 'employee')}`,
  supervisor: `${promise.seen('rating', 'supervisor')} ${promise.sees('supervisor', 'self', 'supervisor')} ${terms.revised}`,
  second: paragraphs(
    `${promise.sees('second', 'self', 'second')} ${promise.sees('second', 'rating', 'second')}`,
    promise.seen('second', 'second'),
  ),
};

/** With what the notice on paper ends. */
const onPaper = (listener: Listener, notice: Notice) =>
  paragraphs(
    promise.objects(notice.objection, listener),
    `${terms.use} ${decided}`,
    rights(notice),
    questions(notice.contact),
    ground,
  );

/** How a sheet of paper is filled in. */
const cross = (none: string) =>
  `Silang satu kotak pada tiap kompetensi; bila belum dapat dinilai, silang “${none}”, yang tidak dihitung sebagai nol. Salah silang? Hitamkan kotak itu, lalu silang kotak yang benar.`;

const unobserved = {
  self: 'Belum ada kesempatan menunjukkan',
  supervisor: 'Tidak teramati',
  second: 'Tidak teramati',
};

export const formTexts = {
  title: {
    self: (cycle: string) => `Penilaian Diri – ${cycle}`,
    supervisor: (cycle: string) => `Penilaian Atasan – ${cycle}`,
    second: (cycle: string) => `Penilaian Kedua – ${cycle}`,
  },
  description: {
    self: (notice: Notice) =>
      paragraphs(
        purpose.self(notice),
        'Ini bukan penilaian kinerja: tidak dikirim ke e-Kinerja, bukan predikat kinerja, dan bukan hasil uji kompetensi oleh asesor.',
        'Cara mengisi: pada tiap kompetensi, baca perilaku setiap level, lalu pilih level tertinggi yang sudah Anda tunjukkan secara konsisten dalam pekerjaan. Tidak ada jawaban benar atau salah. Bila belum pernah ada kesempatan, pilih “Belum ada kesempatan menunjukkan”.',
        visible.self,
        terms.revised,
        promise.objects(notice.objection, 'employee'),
        closing(notice),
      ),
    supervisor: (notice: Notice) =>
      paragraphs(
        purpose.supervisor(notice),
        'Cara menilai: ingat perilaku yang benar-benar Anda lihat selama periode ini, bukan kesan umum dan bukan tuntutan jabatannya. Pilih level tertinggi yang ditunjukkan secara konsisten. Bila tidak pernah melihatnya, pilih “Tidak teramati”; itu tidak dihitung sebagai nol.',
        'Penilaian apa adanya lebih menolong pegawai daripada penilaian yang sama rata.',
        `Tulis contoh perilaku, terutama untuk level 1 dan level tertinggi: kapan, apa yang dilakukan, apa hasilnya. ${promise.reads('employee', 'rating', 'supervisor')}`,
        visible.supervisor,
        promise.objects(notice.objection, 'supervisor'),
        closing(notice),
      ),
    second: (notice: Notice) =>
      paragraphs(
        purpose.second(notice),
        'Cara menilai: nilailah sendiri, tanpa membicarakannya dengan pegawai itu atau atasan langsungnya. Ingat perilaku yang benar-benar Anda lihat selama periode ini, dan pilih level tertinggi yang ditunjukkan secara konsisten. Bila tidak pernah melihatnya, pilih “Tidak teramati”; itu tidak dihitung sebagai nol.',
        visible.second,
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
  notObserved: unobserved,
  exampleTitle: 'Contoh perilaku',
  exampleHelp: {
    self: 'Satu kejadian nyata, singkat: kapan, apa yang Anda lakukan, apa hasilnya. Mohon diisi terutama untuk level 1 dan level tertinggi.',
    supervisor: example(promise.reads('employee', 'rating', 'supervisor')),
    second: example(promise.reads('employee', 'second', 'second')),
  },
  /** On a sheet of paper, which an officer enters. */
  paper: {
    fill: {
      self: `Baca kalimat setiap level, lalu pilih level tertinggi yang sudah Anda tunjukkan secara konsisten dalam pekerjaan. ${cross(unobserved.self)}`,
      supervisor: `Ingat perilaku yang benar-benar Anda lihat selama periode ini, lalu pilih level tertinggi yang ditunjukkan secara konsisten. ${cross(unobserved.supervisor)}`,
      second: `Nilailah sendiri, tanpa membicarakannya dengan pegawai itu atau atasan langsungnya. Pilih level tertinggi yang ditunjukkan secara konsisten. ${cross(unobserved.second)}`,
    },
    handIn: (due: string | undefined) =>
      `Tandatangani, lalu serahkan dalam amplop tertutup kepada pengelola kepegawaian${due === undefined ? '' : ` paling lambat ${inIndonesian.longDay(due)}`}. Pengelola memasukkannya atas nama Anda; pada hasil tertulis siapa yang memasukkannya. ${promise.entering}`,
    notice: {
      self: (notice: Notice) => paragraphs(purpose.self(notice), visible.self, onPaper('employee', notice)),
      supervisor: (notice: Notice) =>
        paragraphs(purpose.supervisor(notice), visible.supervisor, onPaper('supervisor', notice)),
      second: (notice: Notice) =>
        paragraphs(purpose.second(notice), visible.second, onPaper('second', notice)),
    },
    rater: 'Penilai',
    job: 'Jabatan',
    unit: 'Unit kerja',
    code: 'Kode',
    example: 'Contoh perilaku (kapan, apa yang dilakukan, apa hasilnya):',
    signature: 'Tanda tangan penilai',
    date: 'Tanggal',
    about: 'Tentang lembar cetak ini',
  },
};

export type FormTexts = typeof formTexts;
