// Which legal status (kedudukan hukum) leaves a civil servant at work, and so to be appraised.
import { plainWords } from '../names';
import { isBlank } from './blank';

/**
 * `check`: still a civil servant, yet perhaps not at the desk day by day (study leave, seconded, under discipline): kept,
 * and HR is asked to look. `unknown`: a status nobody listed here; not 'Aktif', so left out and said.
 */
export type Standing = 'active' | 'check' | 'inactive' | 'unknown' | 'missing';

/**
 * What a label as a whole says, first match first: a narrower meaning stands before the word it contains. Someone whose
 * appeal against a dismissal is pending works on; a reprimand, a delayed raise or a demotion leaves people at work.
 * Reference: the code list of kedudukan hukum of the national personnel system (SAPK, SIASN).
 */
const rules: readonly (readonly [Standing, RegExp])[] = [
  ['check', /\b(?:keberatan|banding|bapek|bpasn|upaya administratif)\b/],
  [
    'active',
    /\b(?:aktif kembali|kembali aktif|pengaktifan kembali|diaktifkan kembali|reinstated|kembali bekerja)\b/,
  ],
  [
    'inactive',
    /\b(?:(?:tidak|belum) (?:lagi )?aktif|non ?-?aktif|inaktif|inactive|not active|bukan pegawai)\b/,
  ],
  [
    'check',
    /\b(?:akan|calon|menjelang|belum|usul(?:an)?|pengajuan|proses)\b.*\b(?:pensiun|berhenti|mutasi|pindah|mundur|bup)/,
  ],
  [
    'check',
    /\b(?:pindah|mutasi|pindahan) (?:masuk|datang)\b|\bmutasi (?:internal|intern|antar unit|dalam instansi)\b|\btransfer(?:red)? in\b/,
  ],
  [
    'inactive',
    /\bmenjalani (?:masa )?(?:hukuman )?(?:pidana|penjara|kurungan|tahanan)|\b(?:terpidana|narapidana|ditahan|dipenjara|dalam tahanan|penahanan)\b/,
  ],
  [
    'inactive',
    /\b(?:berhenti|diberhentikan|pemberhentian|dismiss(?:ed|al)|terminat(?:ed|ion))\b(?!.*\bdari jabatan(?! negeri))/,
  ],
  [
    'check',
    /\b(?:hukuman|hukdis|disiplin|penurunan|turun (?:pangkat|jabatan)|demosi|penundaan kenaikan|pembebasan|dibebaskan|diberhentikan|pemberhentian)\b/,
  ],
  [
    'check',
    /\b(?:tugas belajar|tubel|i[jz]in belajar|belajar mandiri|studi lanjut|(?:lagi|sedang) (?:kuliah|studi)|study leave|on study|tb|ib)\b/,
  ],
  ['inactive', /\bcltn\b|\bcuti (?:di ?)?luar tanggungan\b|\bunpaid leave\b/],
  [
    'inactive',
    /\b(?:pensiun\w*|purna ?(?:tugas|bakti)|purnawirawan|bup|batas usia|mpp|bebas tugas|dibebastugaskan|pembebastugasan|masa persiapan|retire[ds]?|retirement)\b/,
  ],
  [
    'inactive',
    /\b(?:meninggal|wafat|tewas|gugur|alm|almarhum(?:ah)?|mati|md|deceased|died|dead|hilang|punah|missing)\b/,
  ],
  [
    'inactive',
    /\b(?:dipecat|pemecatan|ptdh|resign(?:ed)?|mengundurkan diri|pengunduran diri|mundur|undur diri|quit)\b/,
  ],
  [
    'inactive',
    /\b(?:skorsing|diskors|skors|suspend(?:ed)?|suspension|dinonaktifkan|dirumahkan|uang tunggu)\b/,
  ],
  [
    'inactive',
    /\b(?:mutasi|pindah|alih instansi|transfer(?:red)?|moved)\b.*\b(?:keluar|ke|instansi|wilayah|daerah|kabupaten|kota|provinsi|pusat|out)\b|\b(?:pindah|keluar|alih instansi|lolos butuh|moved out|transferred|left)$/,
  ],
  [
    'inactive',
    /\b(?:kontrak|perjanjian(?: kerja)?|masa kerja)\b.*\b(?:habis|berakhir|selesai|tidak diperpanjang|diputus)|\b(?:putus|pemutusan) (?:hubungan|kontrak|perjanjian)|\bphk\b|\bcontract (?:ended|expired)\b/,
  ],
  [
    'inactive',
    /\b(?:pejabat negara|kepala desa|anggota dpr\w*|pembatalan nip|nip dibatalkan|tms|eks|mantan|bekas)\b/,
  ],
  [
    'check',
    /\b(?:perbantuan|diperbantukan|dipekerjakan|dpk|dpb|penugasan|ditugaskan|titip(?:an)?|detasering|magang|wajib militer|second(?:ed|ment)|on loan|on leave|cuti|sakit)\b/,
  ],
  ['active', /^(?:(?:masih|pegawai|pns|cpns|calon pns|pppk|p3k|asn|status)\b.*)?\b(?:aktif|active)\b/],
  [
    'active',
    /^(?:cpns|calon pns|pns|pppk|p3k|asn|bekerja|masih bekerja)(?: (?:daerah|pusat|paruh waktu|penuh waktu))?$/,
  ],
];

/** Standing of a person by the words of the status column, taken as a whole. */
export function standingOf(status: string): Standing {
  if (isBlank(status)) return 'missing';
  // 'C.L.T.N.' and 'M.P.P.' are their letters; 'dlm.' is a word.
  const words = plainWords(status)
    .replace(/\b(\p{L})\.\s*(?=\p{L}\b)/gu, '$1')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return rules.find(([, label]) => label.test(words))?.[0] ?? 'unknown';
}
