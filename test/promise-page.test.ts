// The manual says who sees what in the words and rows of the table of visibility. UPDATE_GOLDEN=1 writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { promise, terms } from '../src/core/text/id/terms';
import { isVisible, type Onlooker, type Part, type Stage, stages } from '../src/core/visibility/visibility';

const file = 'docs/panduan.md';

const stageNames: Readonly<Record<Stage, string>> = {
  preparation: 'Persiapan',
  self: 'Penilaian diri',
  supervisor: 'Penilaian atasan',
  dialogue: 'Dialog',
  objection: 'Keberatan',
  finished: 'Selesai',
  archive: 'Arsip',
};
const partNames: Readonly<Record<Part, string>> = {
  self: 'Penilaian diri',
  rating: 'Penilaian atasan',
  earlier: 'Penilaian atasan sebelumnya',
  second: 'Penilaian kedua',
  dialogue: 'Catatan dialog',
  observation: 'Catatan perilaku',
  target: 'Jabatan tujuan',
  colleagues: 'Gambaran kelompok rekan sejawat atau anggota tim, bila diminta pada periode itu',
};
const onlookers: Readonly<Record<Onlooker, string>> = {
  employee: 'pegawai',
  supervisor: 'atasan langsung',
  upper: 'atasan dari atasan langsung',
  hr: 'pengelola kepegawaian, di panel',
  second: 'penilai kedua',
  file: 'siapa pun yang dapat membuka buku kerja',
};

/** What a cell of the table says, as far as it can be found out by asking. */
function words(part: Part, onlooker: Onlooker, stage: Stage): string {
  const seen = (rated: boolean, published: boolean, objected = false) =>
    isVisible(part, onlooker, stage, { rated, published, objected });
  if (seen(false, false)) return 'ya';
  if (seen(true, false)) return 'setelah atasan menilai';
  if (seen(true, true)) return 'setelah diterbitkan';
  return seen(true, true, true) ? 'setelah ada keberatan, kompetensi yang diajukan saja' : '–';
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const table = [
  row(['Apa', 'Siapa', ...stages.map((stage) => stageNames[stage])]),
  row(['Apa', 'Siapa', ...stages].map(() => '---')),
  ...(Object.keys(partNames) as Part[]).flatMap((part) =>
    (Object.keys(onlookers) as Onlooker[]).map((onlooker) =>
      row([partNames[part], onlookers[onlooker], ...stages.map((stage) => words(part, onlooker, stage))]),
    ),
  ),
];

const blocks: Readonly<Record<string, readonly string[]>> = {
  atasan: [
    promise.seen('rating', 'supervisor'),
    `Tulislah contoh perilaku. ${promise.reads('employee', 'rating', 'anybody')}`,
    promise.sees('supervisor', 'self', 'supervisor'),
    terms.revised,
  ],
  kedua: [promise.sees('second', 'self', 'anybody'), promise.sees('second', 'rating', 'anybody')],
  pegawai: [promise.seen('self', 'employee'), promise.seen('rating', 'employee'), terms.revised],
  tabel: table,
};

it.each(Object.entries(blocks))('the block %s of the manual is what the table says', (name, lines) => {
  const text = readFileSync(file, 'utf8');
  const block = new RegExp(`(<!-- ketentuan:${name} -->\\n)([\\s\\S]*?)(<!-- /ketentuan -->)`);
  const wanted = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text.replace(block, `$1${wanted}$3`));
  expect(readFileSync(file, 'utf8').match(block)?.[2]).toBe(wanted);
});
