// Words around the rater checks: the mirror, norms, adjusted scores, groups, evidence, and what to add to say more.
import { bilingual } from './bilingual';

export type RaterTexts = (typeof raterTexts)['id'];

const point = (value: number, digits = 2) => value.toFixed(digits).replace('-', '−');
const comma = (value: number, digits = 2) => point(value, digits).replace('.', ',');
const percent = (share: number) => `${Math.round(100 * share)} %`;

export const raterTexts = bilingual({
  id: {
    waiting: (day: string | undefined) =>
      day === undefined
        ? 'Menunggu: penilai dapat melihat cerminnya lebih dulu, setelah semua lembarnya masuk atau tenggat lewat.'
        : `Menunggu: penilai dapat melihat cerminnya lebih dulu, sampai ${day}.`,
    waitingVerdict: 'menunggu',
    office: 'Seluruh kantor',
    officeCheck: 'Apa yang dapat dikatakan',
    unit: { points: 'level', ratio: 'kali lazim', share: 'bagian lembar', sheets: 'lembar' },
    qNote:
      'Peluang kebetulan setelah memperhitungkan banyaknya penilai (Benjamini-Hochberg; pada kelompok kecil, Holm). Ditandai bila 0,10 atau kurang.',
    mirrorShut: (left: number) =>
      `Cermin ini terbuka setelah semua lembar Anda masuk (tinggal ${left}) atau tenggat lewat.`,
    mirrorOpen: (day: string) =>
      `Hanya Anda yang melihat halaman ini. Petugas kepegawaian melihat kesimpulan yang sama mulai ${day}, atau setelah Anda membuka cermin ini.`,
    mirrorEmpty: 'Belum ada lembar Anda dalam siklus ini.',
    notRater: 'Anda tidak menilai siapa pun dalam siklus ini.',
    notRaterAction: 'Cermin tersedia bagi atasan yang menilai bawahan.',
    noCycle: 'Belum ada siklus.',
    noCycleAction: 'Buka siklus lebih dulu.',
    normsUsed: (source: string, raters: number) => `Norma dipakai: ${source}, ${raters} penilai.`,
    normsUnused: 'Norma tersimpan tetapi tidak dipakai.',
    normsText: 'Berkas ini bukan JSON.',
    normsAction: 'Muat berkas norma yang diekspor dari Timbang.',
    normsExportAction: 'Kumpulkan data dari lebih banyak siklus atau kantor.',
    adjusted: (claim: string) =>
      `Nilai disesuaikan = rata-rata level dikurangi perkiraan longgar atau ketatnya penilai. Dasarnya: ${claim}. Nilai asli tetap berlaku.`,
    adjustedRefused:
      'Penghubung antarpenilai belum cukup untuk menyesuaikan nilai: diperlukan penilai kedua, pegawai yang berganti atasan, atau latihan kalibrasi oleh semua penilai, dan sedikitnya 10 penilai.',
    adjustedAction: 'Lihat rencana penghubung di Cek Bias.',
    adjustedPerson: (raw: number, adjusted: number) =>
      `Rata-rata level ${comma(raw)}; disesuaikan ${comma(adjusted)}.`,
    firmness: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    band: 'Kekokohan kategori',
    adjustedNote:
      'Rata-rata dikurangi perkiraan kelonggaran penilai: hanya bila ditampilkan oleh pengelola kepegawaian dan rancangan siklus memungkinkannya.',
    awaitsChecks: 'Menunggu telaah penilai.',
    upToNote:
      'Jawaban sampai saat ini sudah dihitung. Jawaban yang lebih baru menyusul dengan sendirinya, atau langsung terlihat bila dibuka lewat panel.',
    firmnessNote:
      'Kokoh bila kategori tidak berubah karena satu level, satu kompetensi, batas standar, atau penilainya.',
    plan: (steps: string, before: number | undefined, after: number | undefined) =>
      steps === ''
        ? 'Tidak ada tambahan yang membantu.'
        : after === undefined
          ? `Tambahan yang paling membantu: ${steps}.`
          : `Dengan ${steps}, perbedaan terkecil yang dapat ditemukan ${before === undefined ? 'menjadi' : `turun dari ${comma(before, 1)} menjadi`} ${comma(after, 1)} level.`,
    planSteps: (second: number, practice: number) =>
      [second > 0 ? `${second} penilaian kedua` : '', practice > 0 ? `${practice} kasus latihan` : '']
        .filter((part) => part !== '')
        .join(' dan '),
    planSecond: (rater: string, ratee: string) => `${rater} juga menilai ${ratee}.`,
    planPractice: (rater: string, n: number) => `${rater} menjawab ${n} kasus latihan.`,
    groupsIntroduction: [
      'Yang dibandingkan adalah selisih nilai atasan dan penilaian diri di dalam tim, untuk seluruh kantor. Penilaian diri tidak sempurna sebagai pembanding, jadi ini bahan tinjauan, bukan kesimpulan.',
      'Kelompok dengan kurang dari 10 orang tidak dibandingkan. Tidak ada nama dan tidak ada hasil per penilai.',
    ],
    attribute: { sex: 'Jenis kelamin', age: 'Usia', employment: 'Jenis pegawai', grade: 'Golongan' },
    sex: { L: 'laki-laki', P: 'perempuan' },
    age: (band: string) => `${band} tahun`,
    grade: (group: string) => `golongan ${group}`,
    others: 'lainnya',
    groupTooFew: (n: number) => `Kelompok terkecil ${n} orang; diperlukan 10.`,
    groupNoTeams: 'Tidak ada tim dengan kedua kelompok.',
    groupSame: (a: string, b: string, low: number, high: number) =>
      `Tidak tampak perbedaan antara ${a} dan ${b} (selang 95 % ${comma(low)} sampai ${comma(high)} level).`,
    groupDiffers: (a: string, b: string, value: number, low: number, high: number) =>
      `Dibandingkan penilaian dirinya, ${a} dinilai atasan ${comma(Math.abs(value))} level lebih ${value > 0 ? 'tinggi' : 'rendah'} daripada ${b} (selang 95 % ${comma(low)} sampai ${comma(high)}).`,
    impact: (a: number, b: number, ratio: number, alarm: boolean) =>
      `Mencapai kategori tertinggi: ${percent(a)} dan ${percent(b)}; rasio ${comma(ratio)}. ${alarm ? 'Perlu ditinjau: di bawah empat perlima dan lebih dari kebetulan.' : 'Tidak lebih dari yang wajar secara kebetulan.'}`,
    evidence: (pseudonyms: boolean): string =>
      pseudonyms
        ? 'Nama dan NIP diganti samaran yang tetap. Samaran masih dapat dikenali oleh orang yang tahu timnya: simpan dengan hati-hati.'
        : 'Berkas ini memuat NIP dan nama. Simpan dan bagikan hanya menurut ketentuan data pribadi.',
  },
  en: {
    waiting: (day) =>
      day === undefined
        ? 'Waiting: the rater can see the own mirror first, once all sheets are in or the deadline is past.'
        : `Waiting: the rater can see the own mirror first, until ${day}.`,
    waitingVerdict: 'waiting',
    office: 'Whole office',
    officeCheck: 'What can be said',
    unit: { points: 'level', ratio: 'times usual', share: 'share of sheets', sheets: 'sheets' },
    qNote:
      'Chance of coincidence, allowing for the number of raters (Benjamini-Hochberg; in small groups, Holm). Flagged at 0.10 or less.',
    mirrorShut: (left) =>
      `This mirror opens once all your sheets are in (${left} to go) or the deadline is past.`,
    mirrorOpen: (day) =>
      `Only you see this page. HR sees the same conclusions from ${day} on, or once you have opened this mirror.`,
    mirrorEmpty: 'There are no sheets of yours in this cycle yet.',
    notRater: 'You rate nobody in this cycle.',
    notRaterAction: 'The mirror is for supervisors who rate their people.',
    noCycle: 'There is no cycle yet.',
    noCycleAction: 'Open a cycle first.',
    normsUsed: (source, raters) => `Norms in use: ${source}, ${raters} raters.`,
    normsUnused: 'Norms are kept but not used.',
    normsText: 'This file is not JSON.',
    normsAction: 'Load a file of norms exported from Timbang.',
    normsExportAction: 'Collect data of more cycles or offices.',
    adjusted: (claim) =>
      `Adjusted score = mean level less the rater’s estimated leniency. It rests on ${claim}. The raw score stays in force.`,
    adjustedRefused:
      'Raters are not linked enough to adjust scores: second raters, people who changed supervisor, or practice cases answered by every rater are needed, and at least 10 raters.',
    adjustedAction: 'See the linking plan in the rater check.',
    adjustedPerson: (raw, adjusted) => `Mean level ${point(raw)}; adjusted ${point(adjusted)}.`,
    firmness: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    band: 'Firmness of the band',
    adjustedNote:
      'The mean less the estimated leniency of the rater: only where HR shows it and the design of the cycle allows it.',
    awaitsChecks: 'Waits for the rater checks.',
    upToNote:
      'The checks count the answers up to this moment. Newer ones follow by themselves, or at once when Cek Bias is opened in the panel.',
    firmnessNote: 'Robust if one level, one competency, the cap or the rater would not change the band.',
    plan: (steps, before, after) =>
      steps === ''
        ? 'Nothing to add would help.'
        : after === undefined
          ? `What would help most: ${steps}.`
          : `With ${steps}, the smallest difference that can be found ${before === undefined ? 'becomes' : `falls from ${point(before, 1)} to`} ${point(after, 1)} level.`,
    planSteps: (second, practice) =>
      [second > 0 ? `${second} second ratings` : '', practice > 0 ? `${practice} practice cases` : '']
        .filter((part) => part !== '')
        .join(' and '),
    planSecond: (rater, ratee) => `${rater} rates ${ratee} as well.`,
    planPractice: (rater, n) => `${rater} answers ${n} practice cases.`,
    groupsIntroduction: [
      'Compared is the supervisor’s score less the self-score within teams, over the whole office. Self-scores are an imperfect yardstick: this is matter for review, not a conclusion.',
      'Groups of fewer than 10 are not compared. No names, and nothing per rater.',
    ],
    attribute: { sex: 'Sex', age: 'Age', employment: 'Employment', grade: 'Grade' },
    sex: { L: 'men', P: 'women' },
    age: (band) => `aged ${band}`,
    grade: (group) => `grade ${group}`,
    others: 'others',
    groupTooFew: (n) => `The smaller group has ${n} people; 10 are needed.`,
    groupNoTeams: 'No team has both groups.',
    groupSame: (a, b, low, high) =>
      `No difference seen between ${a} and ${b} (95 % interval ${point(low)} to ${point(high)} level).`,
    groupDiffers: (a, b, value, low, high) =>
      `Beside their self-scores, ${a} are rated ${point(Math.abs(value))} level ${value > 0 ? 'higher' : 'lower'} than ${b} (95 % interval ${point(low)} to ${point(high)}).`,
    impact: (a, b, ratio, alarm) =>
      `Reach the highest band: ${percent(a)} and ${percent(b)}; ratio ${point(ratio)}. ${alarm ? 'To be reviewed: below four fifths and more than chance.' : 'No more than chance may bring.'}`,
    evidence: (pseudonyms) =>
      pseudonyms
        ? 'Names and NIPs are replaced by stable pseudonyms. Who knows the teams may still recognise people: keep with care.'
        : 'This file holds NIPs and names. Keep and share it only as the law on personal data allows.',
  },
});
