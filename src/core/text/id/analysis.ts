// Words of the analyst's report on an evidence pack; scripts alone read them, so nothing of this is shipped.

interface Found {
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly needs?: string;
}

const at = ({ row, column }: Found): string =>
  [row === undefined ? '' : `baris ${row}`, column === undefined ? '' : `kolom ${column}`]
    .filter((part) => part !== '')
    .join(', ');

export const analysisTexts = {
  usage:
    'Pemakaian: npm run analyse -- --evidence BERKAS.csv --out FOLDER [--settings BERKAS.json] [--language id|en]',
  missingFile: (file: string) => `Berkas ${file} tidak ditemukan. Periksa nama dan foldernya.`,
  refused: (n: number) => `Berkas bukti ditolak seluruhnya karena ${n} hal berikut:`,
  more: (n: number) => `… dan ${n} hal lain sejenis.`,
  written: (folder: string) => `Laporan ada di ${folder}: buka index.html; angkanya di figures.json.`,
  problem: {
    notEvidence: () =>
      'Pengaturan bukti tidak terbaca atau bukan dari Timbang. Unduh ulang kedua berkas bukti.',
    badSetting: (found: Found) =>
      `Pengaturan "${found.column}" tidak ada atau isinya tidak sesuai. Unduh ulang kedua berkas bukti.`,
    badNorms: (found: Found) =>
      `Norma dalam pengaturan tidak utuh (${found.found}). Unduh ulang kedua berkas bukti.`,
    settingsNeeded: (found: Found) =>
      `Nilai berasal dari beberapa periode (${found.found}). Sertakan berkas pengaturan (.json) yang menyebut periode yang dinilai.`,
    changed: () =>
      'Nilai atau pengaturan tidak sama lagi dengan saat diunduh (segel tidak cocok). Gunakan berkas yang belum diubah.',
    malformedCsv: () =>
      'Tanda kutip di berkas nilai tidak berpasangan. Unduh ulang tanpa menyimpannya dari program lain.',
    otherHeader: (found: Found) => `Judul kolom bukan "${found.needs}". Unduh ulang berkas nilai.`,
    rowCount: (found: Found) =>
      `Ada ${found.found} baris nilai; seharusnya ${found.needs}. Unduh ulang berkas nilai.`,
    cellCount: (found: Found) => `Di ${at(found)} ada ${found.found} sel; seharusnya ${found.needs}.`,
    otherCompetency: (found: Found) =>
      `Di ${at(found)} tertulis "${found.found}"; seharusnya "${found.needs}": satu lembar ditulis lengkap dan berurutan.`,
    brokenSheet: (found: Found) =>
      `Di ${at(found)} tertulis "${found.found}"; di baris pertama lembar yang sama "${found.needs}".`,
    unknownRole: (found: Found) =>
      `Di ${at(found)} tertulis "${found.found}"; peran yang dikenal: ${found.needs}.`,
    noNumber: (found: Found) => `Di ${at(found)} tertulis "${found.found}"; seharusnya angka atau kosong.`,
  },
  verify: {
    usage:
      'Pemakaian: npm run verify -- BERKAS.csv [--settings BERKAS.json] [--figures BERKAS-angka.json] [--hash KODE] [--language id|en]',
    notFigures: 'Berkas angka tidak terbaca atau bukan dari Timbang. Unduh ulang ketiga berkas bukti.',
    otherRatings:
      'Berkas angka milik penilaian lain: sidik penilaiannya tidak sama. Unduh ulang ketiga berkas bukti.',
    otherHash: (found: string) => `Kode keaslian ketiga berkas ini ${found}, bukan kode yang Anda berikan.`,
    differs: (where: string, published: string, found: string) =>
      `- ${where}: diterbitkan ${published}, dihitung ulang ${found}`,
    none: 'tidak ada',
    different: (n: number, of: number) =>
      `Berbeda: ${n} dari ${of} angka dan kesimpulan tidak sama dengan hitungan ulang.`,
    equal: (n: number, raters: number, cycle: string) =>
      `Sama: ${n} angka dan kesimpulan tentang ${raters} penilai pada periode ${cycle} cocok dengan hitungan ulang.`,
    hash: (found: string) => `Kode keaslian ketiga berkas: ${found}.`,
    leftOut: (n: number) => `${n} jawaban yang belum boleh dilihat pengunduh tidak ada dalam berkas.`,
    notAsShown: 'Layar pengunduh memakai jawaban lain juga: ada angkanya yang berbeda.',
    waiting: (n: number) => `Kesimpulan tentang ${n} penilai belum diterbitkan: mereka melihat lebih dulu.`,
  },
  refusal: {
    'no-data': 'tidak ada data',
    'too-few': 'terlalu sedikit',
    'no-variation': 'semua nilai sama',
    malformed: 'data tidak sesuai bentuk',
    'out-of-range': 'ada nilai di luar batas',
    'not-crossed': 'tidak ada orang yang dinilai oleh beberapa penilai',
    'not-converged': 'perhitungan tidak menemukan hasil yang mantap',
  },
  subject: {
    values: 'nilai',
    ratees: 'orang yang dinilai',
    raters: 'penilai',
    ratings: 'penilaian',
    groups: 'kelompok',
    items: 'kompetensi',
    categories: 'level',
    pairs: 'pasangan',
    tasks: 'contoh kasus latihan',
    links: 'penghubung antarpenilai',
    'degrees-of-freedom': 'derajat bebas',
  },
  notComputed: 'Tidak dihitung',
  counted: (n: number, needs: number | undefined) => (needs === undefined ? `${n}` : `${n}, perlu ${needs}`),
  title: 'Laporan bukti penilaian',
  lead: 'Bahan telaah untuk analis. Angka di sini menerangkan cara menilai, bukan kinerja orang; keputusan tetap pada manusia.',
  sealed: 'Segel cocok: nilai dan pengaturan sama dengan saat diunduh.',
  unsealed:
    'Tanpa berkas pengaturan segel tidak dapat diperiksa; kompetensi dan skala dibaca dari nilainya sendiri.',
  about: {
    title: 'Isi bukti',
    cycle: 'Periode',
    earlier: 'Periode sebelumnya, sebagai penghubung',
    raters: 'Penilai',
    ratees: 'Orang yang dinilai',
    competencies: 'Kompetensi',
    scale: 'Skala',
    sheets: 'Lembar',
    problems: 'Lembar yang tidak atau tidak seluruhnya dihitung',
  },
  role: {
    self: 'diri sendiri',
    supervisor: 'atasan',
    second: 'penilai kedua',
    upper: 'atasan dari atasan',
    vignette: 'latihan',
  },
  design: {
    title: 'Siapa menilai siapa',
    caption:
      'Titik: penilai, makin besar makin banyak orang yang dinilai. Garis: ada orang yang dinilai oleh keduanya. Penilai di bagian yang terpisah tidak dapat dibandingkan langsung; penilaian diri bukan penghubung yang netral dan tidak digambar.',
    parts: (n: number) => `Bagian yang terpisah: ${n}.`,
    hangs: (names: string) => `Tanpa orang berikut ada bagian yang terlepas: ${names}.`,
    precision: 'Ketelitian per penilai',
    standardError: 'galat baku kelonggaran (level)',
    smallest: 'terkecil yang dapat ditemukan (level)',
  },
  severity: {
    title: 'Longgar atau ketat',
    caption:
      'Taksiran dan selang 90 % tiap penilai, dalam level; di kanan nol lebih longgar. Penilai tanpa garis belum dapat dikatakan.',
    axis: 'level; kiri lebih ketat, kanan lebih longgar',
  },
  rasch: {
    title: 'Satu penggaris untuk orang, penilai, dan kompetensi',
    caption:
      'Pengukuran Rasch banyak faset (skala rating, JML). Orang makin ke atas makin tinggi; penilai makin ke atas makin ketat; kompetensi makin ke atas makin sukar; level: batas antara dua level untuk kompetensi dan penilai rata-rata.',
    warning:
      'Galat bakunya menganggap nilai saling bebas dan ukuran lain diketahui; pada data bersarang galat itu terlalu kecil, jadi jangan dipakai untuk menyebut penilai longgar atau ketat.',
    self: 'Penilaian diri masuk sebagai satu penilai lagi supaya tim terhubung: dianggap semua orang sama longgarnya kepada diri sendiri.',
    subsets: (n: number) =>
      `Rancangannya terdiri atas ${n} bagian yang tidak terhubung: ukuran dari bagian yang berbeda tidak dapat dibandingkan.`,
    notConverged: 'Perhitungan berhenti sebelum mantap; ukurannya hanya perkiraan kasar.',
    selfRater: 'diri sendiri',
    column: { ratee: 'Orang', rater: 'Penilai', item: 'Kompetensi', level: 'Level' },
    measure: 'ukuran (logit)',
    se: 'galat baku',
    infit: 'infit',
    outfit: 'outfit',
    fair: 'rata-rata wajar',
    observed: 'rata-rata',
    fitTitle: 'Kesesuaian penilai dengan model',
    fitCaption:
      'Lingkaran infit, segitiga outfit (rata-rata kuadrat): 1 sesuai dengan model; di atas 1,5 lebih tak teratur, di bawah 0,5 lebih teratur daripada yang diperkirakan.',
    separation: (facet: string, separation: string, reliability: string) =>
      `${facet}: pemisahan ${separation}, reliabilitas ${reliability}.`,
  },
  categories: {
    title: 'Pemakaian tiap level: apakah skalanya bekerja',
    lead: 'Rata-rata ukuran: seberapa tinggi orang (setelah penilai dan kompetensi diperhitungkan) yang diberi level itu; seharusnya naik dari level ke level. Ambang: titik yang level itu dan level di bawahnya sama mungkin. Infit dan outfit: 1 sesuai dengan model, di atas 1,5 tak teratur.',
    level: 'level',
    count: 'banyaknya',
    share: 'bagian',
    average: 'rata-rata ukuran',
    expected: 'menurut model',
    threshold: 'ambang',
    sound: 'Semua ambang dan rata-rata naik dari level ke level.',
    thresholdDisordered: (level: number, below: number) =>
      `Ambang level ${level} lebih rendah daripada ambang level ${below}: level ${below} jarang menjadi pilihan yang paling mungkin. Periksa rumusan perilakunya.`,
    averageDisordered: (level: number) =>
      `Orang yang diberi level ${level} rata-rata tidak lebih tinggi daripada orang di level bawahnya: level ini tidak membedakan.`,
    few: (levels: string) => `Kurang dari 10 nilai, jadi angkanya kasar: level ${levels}.`,
  },
  anchored: {
    title: 'Pada penggaris periode sebelumnya',
    lead: (cycle: string) =>
      `Kompetensi, level, dan penilai yang sama ditahan pada ukuran periode ${cycle}. Pergeseran: sejauh apa nilai periode ini akan memindahkannya; penilai yang bergeser ke atas menjadi lebih ketat.`,
    growth: (mean: string, n: number) =>
      `Orang yang dinilai di kedua periode (${n}) rata-rata berubah ${mean} logit, bila penilainya memang tidak berubah.`,
    refusedFor: (cycle: string) => `Periode ${cycle} tidak dapat dipakai sebagai penggaris.`,
    before: 'ukuran sebelumnya',
    displacement: 'pergeseran',
  },
  agreement: {
    title: 'Kesepakatan',
    people: (n: number) => `Orang yang dinilai oleh beberapa penilai: ${n}.`,
    practice: (cases: number, raters: number, incomplete: number) =>
      `Contoh kasus latihan: ${cases}, dijawab lengkap oleh ${raters} penilai${incomplete > 0 ? ` (${incomplete} penilai belum lengkap, tidak dihitung)` : ''}.`,
    alphaOrdinal: 'Alfa Krippendorff, ordinal',
    alphaInterval: 'Alfa Krippendorff, interval',
    alphaNominal: 'Alfa Krippendorff, nominal',
    icc1: 'ICC(1), rata-rata lembar',
    iccA1: 'ICC(A,1), level',
    iccAk: 'ICC(A,k), level',
    kappa: 'Kappa tertimbang kuadrat, atasan dan penilai kedua',
    kendall: 'W Kendall, latihan',
    rwg: 'Median rwg(j) per orang',
    pairs: 'Level menurut atasan dan menurut penilai lain',
    supervisor: 'level menurut atasan',
    other: 'level menurut penilai lain',
    caption: 'Banyaknya pasangan level pada kompetensi dan orang yang sama; pada garis miring keduanya sama.',
  },
  generalizability: {
    title: 'Keterandalan',
    people: 'Orang, penilai sebagian bersama: G(q,k)',
    practice: 'Latihan: orang × penilai',
    consistency: 'Alfa Cronbach atas kompetensi, lembar atasan',
    relative: 'Eρ² (urutan)',
    absolute: 'Φ (tingkat)',
    raters: 'penilai per orang',
    caption: 'Keterandalan rata-rata bila tiap orang dinilai oleh sekian penilai.',
    components: 'Komponen ragam',
    ratee: 'orang',
    rater: 'penilai',
    residual: 'sisa',
  },
  levels: {
    title: 'Dari mana beda level: orang, penilai, kompetensi',
    lead: 'Model acak tanpa syarat seimbang (REML): ragam satu level dibagi menurut orang, penilai, kompetensi, periode bila ada beberapa, dan pasangannya.',
    component: 'komponen',
    variance: 'ragam',
    share: 'bagian',
    levels: 'banyaknya',
    factor: { person: 'orang', rater: 'penilai', competency: 'kompetensi', cycle: 'periode' } as Readonly<
      Record<string, string>
    >,
    rest: 'sisa',
    leftOut: (name: string, like: string) => `${name} tidak dapat dibedakan dari ${like}.`,
    nested:
      'Tiap orang hanya dinilai oleh satu penilai, jadi pandangan khas penilai tentang seseorang terhitung sebagai orangnya: keterandalan dengan penilai lain tidak dapat dikatakan.',
    decision: 'Keterandalan rata-rata atas semua kompetensi, menurut banyaknya penilai per orang',
    specific: 'Penilai pada kompetensi tertentu',
    specificShare: (share: string) =>
      `Bagian ragam dari penilai yang lebih longgar atau ketat pada kompetensi tertentu saja: ${share}.`,
    specificNote:
      'Di bawah ini yang terbesar, di luar kelonggaran umumnya. Pada data bersarang tim yang memang kuat di satu kompetensi tampak sama; ini bahan pembicaraan, bukan temuan.',
    effect: 'selisih (level)',
    sd: 'simpangan baku posterior',
  },
  variances: {
    title: 'Apakah penilai berbeda, dan seberapa besar',
    lead: 'Ragam pada model longgar-ketat, atas rata-rata lembar, dengan selang 90 % dari profil kemungkinan. Selang yang mulai dari nol: data tidak menolak bahwa ragam itu tidak ada.',
    differ: (p: string, statistic: string) =>
      `Penilai berbeda kelonggarannya (uji nisbah kemungkinan terbatas ${statistic}; p ${p}).`,
    alike: (p: string, statistic: string) =>
      `Data tidak menunjukkan bahwa penilai berbeda kelonggarannya (uji nisbah kemungkinan terbatas ${statistic}; p ${p}). Itu bukan bukti bahwa mereka sama.`,
    term: {
      rater: 'kelonggaran penilai',
      team: 'tim',
      ratee: 'orang',
      self: 'cara menilai diri',
      climate: 'budaya menilai diri dalam tim',
      key: 'kunci kasus latihan',
      Residual: 'sisa',
    } as Readonly<Record<string, string>>,
    variance: 'ragam',
    low: 'dari',
    high: 'sampai',
    axis: 'simpangan baku (level)',
  },
  distribution: {
    title: 'Pemakaian skala per penilai',
    caption:
      'Bagian tiap level dalam semua nilai seorang penilai; penilai menurut rata-ratanya. Rata-rata tim bukan kelonggaran: tim dapat memang berbeda.',
    share: 'bagian',
    level: 'level',
    rater: 'penilai',
    n: 'lembar',
    mean: 'rata-rata',
    sd: 'simpangan baku antarorang',
    within: 'simpangan baku antarkompetensi',
    straight: 'lembar satu level',
  },
  checks: {
    title: 'Telaah penilaian seperti dilihat pengelola kepegawaian',
    check: 'telaah',
    verdict: 'hasil',
    says: 'keterangan',
  },
  figure: 'angka',
  estimate: 'taksiran',
  interval: 'selang 95 %',
  people: 'orang',
};

export type AnalysisTexts = typeof analysisTexts;
