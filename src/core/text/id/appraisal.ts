// Sentences of one's own appraisal and those of one's team: of the pages of staff and HR's for every day, in Indonesian.
import { inIndonesian } from '../../format';
import { formLinkTexts } from './form-link';
import { promise } from './terms';
import { words } from './words';

const source = { supervisor: 'atasan langsung', decided: 'putusan keberatan', self: 'Anda sendiri' };

export const appraisalTexts = {
  /** To whoever comes for the first time: what this is, what to do first, who sees what. */
  welcome: {
    title: 'Selamat datang',
    hr: [
      'Dengan Timbang, pegawai menilai kompetensi diri, atasan menilai timnya, lalu keduanya membicarakan hasilnya.',
      'Mulailah dari langkah yang sedang ditandai di halaman ini; setiap langkah menyebut langkah berikutnya.',
      promise.seen('rating', 'anybody'),
    ],
    supervisor: [
      'Anda menilai kompetensi pegawai yang Anda pimpin, untuk dialog dan rencana pengembangannya; ini bukan penilaian kinerja.',
      'Mulailah dari “Tim saya” di halaman ini: nama, batas waktu, dan formulirnya ada di sana.',
      promise.seen('rating', 'supervisor'),
    ],
    employee: [
      'Anda menilai kompetensi diri sendiri, dan atasan langsung menilai Anda, untuk dialog Anda berdua; ini bukan penilaian kinerja.',
      'Mulailah dari “Penilaian saya” di halaman ini: selama periode terbuka, formulir dan batas waktunya ada di sana.',
      promise.seen('self', 'employee'),
    ],
    putAway: 'Mengerti',
  },
  formLink: formLinkTexts,
  own: {
    title: 'Penilaian saya',
    intro: `Nilailah diri Anda berdasarkan perilaku yang sungguh terjadi. ${promise.sees('supervisor', 'self', 'employee')}`,
    fill: 'Isi penilaian diri',
    change: 'Ubah jawaban',
    result: 'Lihat hasil saya',
    selfDone: 'Penilaian diri sudah dikirim. Terima kasih.',
    answer: 'Lihat jawaban saya',
    published: 'Hasil sudah diterbitkan.',
    waiting: promise.shown('rating', 'employee', 'employee'),
    after: 'Setelah hasil terbit',
    year: 'Sepanjang tahun',
  },
  team: {
    title: 'Tim saya',
    intro: `${promise.sees('supervisor', 'self', 'supervisor')} ${promise.sees('employee', 'rating', 'supervisor')}`,
    progress: 'Sudah Anda nilai',
    empty: 'Tidak ada yang perlu Anda nilai pada periode ini.',
    fill: 'Isi penilaian',
    change: 'Ubah jawaban',
    fillAll: (people: number) => `Isi formulir tim (${people} pegawai)`,
    changeAll: (people: number) => `Ubah formulir tim (${people} pegawai)`,
    same: (competencies: readonly string[]) =>
      `Anda memberi level yang sama untuk semua pegawai pada ${competencies.length} kompetensi: ${competencies.join(', ')}. Memang begitu?`,
    practiseFirst: 'Latihan dahulu, lalu menilai',
    practiseWhy: (left: number) =>
      `${left} kasus latihan belum Anda jawab, dan batas waktu penilaian tinggal dua minggu atau kurang. Latihan paling membantu bila dikerjakan sebelum menilai; boleh juga dilewati.`,
    practise: 'Mulai latihan',
    below: 'Unit kerja di bawah Anda',
    reflect: 'Melihat kembali cara Anda menilai',
    result: 'Lihat hasil',
    done: 'Sudah dinilai',
    selfDone: 'Penilaian diri sudah dikirim',
    selfWaiting: 'Penilaian diri belum dikirim',
    selfNone: 'Tanpa penilaian diri',
  },
  person: {
    plan: 'Rencana pengembangan',
    trend: 'Dibanding periode sebelumnya',
    page: 'Lihat tanggapan, kesepakatan, dan tanda tangan',
    pageTitle: 'Isi tab pegawai pada periode ini',
    loading: 'Memuat hasil…',
    match: words.match,
    uncapped: (percent: string) => `dibatasi pada standar; tanpa dibatasi ${percent}%`,
    noMatch: 'JPM belum dapat dihitung',
    coverage: (rated: number, of: number) => `${rated} dari ${of} kompetensi dinilai`,
    levels: 'Level per kompetensi',
    scale: (highest: number) => `Skala tetap 1 sampai ${highest}`,
    competency: 'Kompetensi',
    required: 'Standar',
    supervisor: 'Atasan',
    /** Over levels of which some were decided on after an objection. */
    supervisorOrDecided: 'Atasan atau putusan',
    self: 'Diri',
    gap: 'Selisih',
    withheld: promise.shown('self', 'supervisor', 'anybody'),
    ratingWithheld: promise.shown('rating', 'employee', 'employee'),
    selfMissing: 'Penilaian diri belum dikirim.',
    supervisorMissing: 'Penilaian atasan belum dikirim.',
    nothingYet: 'Belum ada penilaian untuk ditampilkan.',
    /** @param sources of the levels shown, in their order */
    intro: (cycle: string, sources: readonly ('supervisor' | 'decided' | 'self')[]) =>
      `Inilah gambaran kompetensi Anda pada ${cycle}, menurut ${inIndonesian.list(sources.map((one) => source[one]))}. Pakailah sebagai bahan dialog: apa yang sudah kuat, apa yang ingin dikembangkan, dan dukungan apa yang Anda perlukan.`,
    strengths: words.strengths,
    strengthsWhy: words.standing,
    example: words.example,
    behaviours: 'Perilaku pada level ini',
    differences: 'Berbeda antara diri dan atasan',
    differencesWhy: 'Perbedaan itu biasa. Bicarakan kejadian yang masing-masing ingat.',
    noDifferences: 'Tidak ada level yang berbeda.',
    selfLevel: (level: number) => `Diri: level ${level}`,
    supervisorLevel: (level: number) => `Atasan: level ${level}`,
    decided: (level: number) => `Putusan keberatan: level ${level}`,
    shortfalls: words.shortfalls,
    nextSteps: 'Langkah berikutnya',
    onward: words.onward,
    now: (level: number) => `Saat ini: level ${level}`,
    wanted: (level: number) => `Diminta jabatan: level ${level}`,
    next: (level: number) => `Langkah berikutnya, level ${level}`,
    opening: 'Kalimat untuk membuka pembicaraan',
    openingGuide:
      'Dengarkan dulu sampai selesai. Bicarakan perilaku, bukan sifat orangnya. Akhiri dengan satu kesepakatan dan tanggalnya.',
    figures: 'Angka',
    examples: 'Contoh lain dari atasan',
    notGrade: `${words.noGrade} Keputusan tetap pada pejabat yang berwenang.`,
    firmness: words.firmness,
    adjusted: 'Rata-rata level',
    raw: 'nilai dari atasan',
    corrected: 'nilai penyesuaian',
    trace: 'Jejak perubahan',
    earlier: 'Penilaian atasan sebelumnya',
    revised: 'Sebelum atasan mengubah penilaiannya',
    revisedOn: (day: string) =>
      `Diubah pada ${day}, setelah penilaian diri dapat dilihat; yang terakhir dihitung. Sebelumnya:`,
    earlierWithheld: promise.shown('earlier', 'supervisor', 'anybody'),
    earlierWhy: 'Bahan dialog; tidak ikut dihitung.',
    second: 'Penilaian kedua',
    earlierBy: (rater: string, day: string) => `${rater}, ${day}`,
    objecting: words.objecting,
    objections: words.objections,
    talk: 'Catatan dialog',
  },
  mirror: {
    door: (day: string) =>
      `Umpan balik atas penilaian Anda. Pengelola kepegawaian melihat kesimpulannya setelah Anda membukanya, paling lambat ${inIndonesian.longDay(day)}`,
  },
};

export type AppraisalTexts = typeof appraisalTexts;
