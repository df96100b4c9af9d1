// The catalogue as a whole: no text that nobody reads, no word that the glossary has put aside, no rule cited but from the table of law.
import { readFileSync } from 'node:fs';
import { laws } from '../../../src/core/law';
import { appraisalTexts } from '../../../src/core/text/id/appraisal';
import { dailyTexts } from '../../../src/core/text/id/daily';
import { followUpTexts } from '../../../src/core/text/id/follow-up';
import { hrTexts } from '../../../src/core/text/id/hr';
import { listsTexts } from '../../../src/core/text/id/lists';
import { notesTexts } from '../../../src/core/text/id/notes';
import { panelTexts } from '../../../src/core/text/id/panel';
import { reviewTexts } from '../../../src/core/text/id/review';
import { upkeepTexts } from '../../../src/core/text/id/upkeep';
import { textsIn } from '../../../src/core/text/texts';
import { sourceFiles } from '../../support/source-files';

const read = (file: string) => readFileSync(file, 'utf8');

describe('every text', () => {
  const panel = sourceFiles('sidebar').map(read).join('\n');
  const script = ['src', 'scripts']
    .flatMap((folder) => sourceFiles(folder))
    .filter((file) => !file.startsWith('src/core/text/'))
    .map(read);

  it.each(
    Object.entries({
      ...panelTexts,
      ...hrTexts,
      ...appraisalTexts,
      ...followUpTexts,
      ...notesTexts,
      ...dailyTexts,
      ...reviewTexts,
      ...upkeepTexts,
      ...listsTexts,
    }).flatMap(([section, words]) => Object.keys(words).map((key) => [section, key])),
  )('of the panel is read: %s.%s', (section, key) => {
    // Some are chosen by a code of the same name, from a section that is read as a whole.
    const byName = new RegExp(`\\b${section}\\.${key}\\b`);
    const whole = new RegExp(`\\b${section}\\b(?!\\.)`);
    const coded = new RegExp(`\\b${key}\\b`);
    expect(byName.test(panel) || (whole.test(panel) && coded.test(panel))).toBe(true);
  });

  it.each(
    Object.entries(textsIn('id')).flatMap(([room, words]) => Object.keys(words).map((key) => [room, key])),
  )('of the script is read: %s.%s', (_room, key) => {
    const used = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}:]`);
    expect(script.some((file) => /texts|words|written/i.test(file) && used.test(file))).toBe(true);
  });
});

/** Every sentence as it is written, without the code in it. */
const sentencesOf = (file: string): readonly string[] =>
  [
    ...read(file)
      .replace(/^\s*(\/\/|\/?\*).*$|^import .*$/gm, '')
      .matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g),
  ].map(([quoted]) => quoted.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'));

/** The words that analysts read are the field's, not the office's. */
const rooms = (language: 'id' | 'en') =>
  sourceFiles(`src/core/text/${language}`).filter((file) => !file.endsWith('analysis.ts'));

describe('the glossary', () => {
  // Of the manual what it says in its own words: not code, addresses of links, or what is printed from tables.
  const manual = read('docs/panduan.md')
    .replace(/<!-- ketentuan:[\s\S]*?<!-- \/ketentuan -->|`[^`]*`|\]\([^)]*\)/g, '')
    .split(/\n\s*\n/);
  const said = [...rooms('id').flatMap((file) => sentencesOf(file)), ...manual];

  /** The word put aside, what is said instead, and where it may stand: in the sense the glossary itself leaves it. */
  it.each<[string, RegExp, string, RegExp?]>([
    ['HR', /\bHR\b/, 'pengelola kepegawaian'],
    ['petugas', /\bpetugas\b/i, 'pengelola kepegawaian'],
    ['SDM', /\bSDM\b/, 'pengelola kepegawaian'],
    ['kantor', /\bkantor\b/i, 'perangkat daerah'],
    ['agensi', /\bagensi\b/i, 'instansi'],
    ['unit', /\bunit\b/i, 'unit kerja', /unit (kerja|organisasi)|^unit$/gi],
    ['orang', /\borang\b/i, 'pegawai, anggota tim', /orang yang diberi akses ke buku kerja/gi],
    ['bawahan', /\bbawahan\b/i, 'anggota tim'],
    ['atasan penilai', /atasan penilai|pejabat penilai/i, 'atasan langsung'],
    ['siklus', /\bsiklus/i, 'periode'],
    ['dibekukan', /\b(di|mem)bekukan\b/i, 'dicatat untuk periode ini'],
    ['penugasan', /\bpenugasan/i, 'daftar penilai', /^Penugasan$/g],
    ['lembar', /\blembar(?!nya)\b/i, 'formulir', /lembar (cetak|dialog)/gi],
    ['isian', /\bisian\b/i, 'jawaban'],
    [
      'nilai',
      /\bnilai\b/i,
      'penilaian, hasil, level',
      /\*nilai\*|nilai (penyesuaian|dari atasan)|Anda nilai|(?<!\S)nilai (anggota|kompetensi)/gi,
    ],
    ['syarat jabatan', /syarat jabatan/i, 'standar jabatan'],
    ['kesenjangan', /kesenjangan|\bgap\b/i, 'selisih'],
    ['kecocokan', /kecocokan/i, 'kesesuaian'],
    ['kekokohan', /ketahanan|kekokohan|\bkokoh\b|\brapuh\b/i, 'kepastian kategori'],
    ['lemah', /\blemah\b/i, 'perlu dikembangkan'],
    ['rendah', /\brendah\b/i, 'perlu dikembangkan', /lebih rendah/gi],
    [
      'kejadian',
      /\bkejadian\b/i,
      'contoh perilaku',
      /kejadian (nyata|mana yang mendukung|yang masing-masing|yang belum)/gi,
    ],
    ['kata-kata pegawai', /kata-kata pegawai/i, 'tanggapan pegawai'],
    ['tindakan', /\btindakan\b/i, 'kegiatan pengembangan, pekerjaan'],
    ['tenggat', /\btenggat\b/i, 'batas waktu'],
    ['batas', /\bbatas\b/i, 'batas waktu', /batas (waktu|bawah|standar|Google)|dekat batas/gi],
    ['surel', /\bsurel\b|\bsurat\b/i, 'email'],
    ['karantina', /karantina/i, 'jawaban tertahan'],
    ['temuan', /\btemuan\b|\bmasalah\b/i, 'catatan'],
    ['tinjau', /\b(di|me)?tinjau(an)?\b|\bcek\b|pratinjau/i, 'periksa, telaah, lihat dulu'],
    ['belum dapat dikatakan', /dapat dikatakan|perlu dilihat|ditampilkan saja/i, 'belum dapat disimpulkan'],
    ['lazim', /\blazim\b/i, 'yang biasa'],
    ['selang', /\bselang\b/i, 'kemungkinan besar antara'],
    ['norma', /\bnorma\b/i, 'angka pembanding'],
    ['cermin', /\bcermin/i, 'umpan balik penilai'],
    ['kalibrasi', /kalibrasi|contoh kasus|berkunci/i, 'latihan menilai'],
    ['nilai asli', /nilai (disesuaikan|asli)/i, 'nilai penyesuaian'],
    ['bukti', /\bbukti\b/i, 'data pemeriksaan ulang'],
    ['bangun ulang', /bangun ulang|diluruskan|\bbatalkan\b/i, 'susun ulang, urungkan'],
    ['dilupakan', /\b(di|me)?(buang|lupakan)\b/i, 'hapus, lepas'],
    ['janji', /\bjanji\b/i, 'ketentuan'],
    ['spreadsheet', /spreadsheet|aplikasi web|peramban/i, 'buku kerja, halaman Timbang, browser'],
    ['ia', /\b(ia|beliau)\b/i, 'the noun again'],
    [
      'a date of digits',
      /\d{4}-\d{2}-\d{2}/,
      '31 Oktober 2026',
      /contoh: \d{4}-\d{2}-\d{2}|31-12-1980 atau 1980-12-31/g,
    ],
    ['a blank before %', /\d %|… %/, '87,5%'],
    ['straight quotation marks', /"/, '“…”'],
  ])('has put “%s” aside', (...[, aside, , except]) => {
    const found = said.filter((text) => aside.test(except === undefined ? text : text.replace(except, '')));
    expect(found).toEqual([]);
  });
});

describe('the table of law', () => {
  const cited = /\b(?:UU|PP|Permen\w*|Perban|Perka \w+|Peraturan \w+) (?:Nomor )?\d+(?:\/| Tahun )\d{4}\b/g;
  const names = new Set<string>(Object.values(laws).map(({ name }) => name));

  it('is the only place in the catalogue where a rule is named', () => {
    const typed = [...rooms('id'), ...rooms('en')].flatMap((file) =>
      sentencesOf(file).flatMap((text) => text.match(cited) ?? []),
    );
    expect(typed).toEqual([]);
  });

  // That the manuals print it whole is held where their blocks are written.
  it.each(['docs/panduan.md', 'docs/guide.md'])('holds every rule that %s names', (manual) => {
    const named = read(manual).match(cited) ?? [];
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });
});
