// Both manuals say who sees what in the words and rows of the table of visibility, and cite the table of law. UPDATE_GOLDEN=1 writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { laws } from '../src/core/law';
import * as english from '../src/core/text/en/terms';
import * as indonesian from '../src/core/text/id/terms';
import { isVisible, type Onlooker, type Part, type Stage, stages } from '../src/core/visibility/visibility';
import { sourceFiles } from './support/source-files';

type LawStatus = (typeof laws)[keyof typeof laws]['status'];

interface Manual {
  readonly file: string;
  readonly language: 'id' | 'en';
  readonly terms: typeof indonesian;
  readonly askExample: string;
  readonly heads: readonly [what: string, who: string];
  readonly stages: Readonly<Record<Stage, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly onlookers: Readonly<Record<Onlooker, string>>;
  /** What a cell of the table says. */
  readonly always: string;
  readonly rated: string;
  readonly published: string;
  readonly objected: string;
  readonly lawHeads: readonly string[];
  readonly status: (status: LawStatus) => string;
}

const panduan: Manual = {
  file: 'docs/panduan.md',
  language: 'id',
  terms: indonesian,
  askExample: 'Tulislah contoh perilaku.',
  heads: ['Apa', 'Siapa'],
  stages: {
    preparation: 'Persiapan',
    self: 'Penilaian diri',
    supervisor: 'Penilaian atasan',
    dialogue: 'Dialog',
    objection: 'Keberatan',
    finished: 'Selesai',
    archive: 'Arsip',
  },
  parts: {
    self: 'Penilaian diri',
    rating: 'Penilaian atasan',
    earlier: 'Penilaian atasan sebelumnya',
    second: 'Penilaian kedua',
    dialogue: 'Catatan dialog',
    observation: 'Catatan perilaku',
    target: 'Jabatan tujuan',
    colleagues: 'Gambaran kelompok rekan sejawat atau anggota tim, bila diminta pada periode itu',
  },
  onlookers: {
    employee: 'pegawai',
    supervisor: 'atasan langsung',
    upper: 'atasan dari atasan langsung',
    hr: 'pengelola kepegawaian, di panel',
    second: 'penilai kedua',
    file: 'siapa pun yang dapat membuka buku kerja',
  },
  always: 'ya',
  rated: 'setelah atasan menilai',
  published: 'setelah diterbitkan',
  objected: 'setelah ada keberatan, kompetensi yang diajukan saja',
  lawHeads: ['Peraturan', 'Tentang', 'Status', 'Diperiksa'],
  status: (status) => status,
};

const statusInEnglish: Readonly<Record<LawStatus, string>> = {
  berlaku: 'in force',
  'berlaku bagi PNS': 'in force for civil servants proper (PNS)',
  'berlaku bagi PNS; PP Manajemen ASN yang akan menggantikannya sedang disiapkan':
    'in force for civil servants proper (PNS); the regulation on all ASN that is to replace it is being prepared',
  'berlaku di BRIN': 'in force at BRIN',
  'berlaku; PP pelaksanaannya sedang disiapkan': 'in force; its implementing regulation is being prepared',
};

const guide: Manual = {
  file: 'docs/guide.md',
  language: 'en',
  terms: english,
  askExample: 'Write examples of behaviour.',
  heads: ['What', 'Who'],
  stages: {
    preparation: 'Preparation',
    self: 'Self-rating',
    supervisor: 'Supervisor rating',
    dialogue: 'Dialogue',
    objection: 'Objection',
    finished: 'Finished',
    archive: 'Archive',
  },
  parts: {
    self: 'Self-rating',
    rating: 'Supervisor rating',
    earlier: 'Rating by the supervisor before',
    second: 'Second rating',
    dialogue: 'Record of the dialogue',
    observation: 'Notes of behaviour',
    target: 'Target jobs',
    colleagues: 'What a group of colleagues or members of the team says, where they are asked in that period',
  },
  onlookers: {
    employee: 'the employee',
    supervisor: 'the direct supervisor',
    upper: 'the superior of the direct supervisor',
    hr: 'HR, in the panel',
    second: 'the second rater',
    file: 'whoever can open the workbook',
  },
  always: 'yes',
  rated: 'once the supervisor has rated',
  published: 'once published',
  objected: 'once there is an objection, the competencies objected to alone',
  lawHeads: ['Rule', 'About', 'Status', 'Checked'],
  status: (status) => statusInEnglish[status],
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map(row);

/** What a cell of the table says, as far as it can be found out by asking. */
function cell(manual: Manual, part: Part, onlooker: Onlooker, stage: Stage): string {
  const seen = (rated: boolean, published: boolean, objected = false) =>
    isVisible(part, onlooker, stage, { rated, published, objected });
  if (seen(false, false)) return manual.always;
  if (seen(true, false)) return manual.rated;
  if (seen(true, true)) return manual.published;
  return seen(true, true, true) ? manual.objected : '–';
}

function blocksOf(manual: Manual): Readonly<Record<string, readonly string[]>> {
  const { promise, terms } = manual.terms;
  return {
    kedua: [promise.sees('second', 'self', 'anybody'), promise.sees('second', 'rating', 'anybody')],
    atasan: [
      promise.seen('rating', 'supervisor'),
      `${manual.askExample} ${promise.reads('employee', 'rating', 'anybody')}`,
      promise.sees('supervisor', 'self', 'supervisor'),
      terms.revised,
    ],
    pegawai: [promise.seen('self', 'employee'), promise.seen('rating', 'employee'), terms.revised],
    tabel: tableOf(
      [...manual.heads, ...stages.map((stage) => manual.stages[stage])],
      (Object.keys(manual.parts) as Part[]).flatMap((part) =>
        (Object.keys(manual.onlookers) as Onlooker[]).map((onlooker) => [
          manual.parts[part],
          manual.onlookers[onlooker],
          ...stages.map((stage) => cell(manual, part, onlooker, stage)),
        ]),
      ),
    ),
    hukum: tableOf(
      manual.lawHeads,
      Object.values(laws).map(({ name, title, status, checkedOn }) => [
        name,
        title,
        manual.status(status),
        checkedOn,
      ]),
    ),
  };
}

describe.each([panduan, guide])('$file', (manual) => {
  const blocks = blocksOf(manual);

  it.each(Object.entries(blocks))('says in its block %s what the tables say', (name, lines) => {
    const text = readFileSync(manual.file, 'utf8');
    const block = new RegExp(`(<!-- ketentuan:${name} -->\\n)([\\s\\S]*?)(<!-- /ketentuan -->)`);
    const wanted = `${lines.join('\n')}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1')
      writeFileSync(manual.file, text.replace(block, `$1${wanted}$3`));
    expect(readFileSync(manual.file, 'utf8').match(block)?.[2]).toBe(wanted);
  });

  it('has no block that nobody writes', () => {
    const there = [...readFileSync(manual.file, 'utf8').matchAll(/<!-- ketentuan:(\w+) -->/g)].map(
      ([, name]) => name,
    );
    expect(there.sort()).toEqual(Object.keys(blocks).sort());
  });

  it('calls screens, buttons and tabs what they are called', () => {
    const prose = readFileSync(manual.file, 'utf8').replace(
      /<!-- ketentuan:[\s\S]*?<!-- \/ketentuan -->|`[^`]*`/g,
      '',
    );
    const named = [...prose.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name = '']) =>
      name.toLowerCase(),
    );
    expect(named.length).toBeGreaterThan(50);
    const called = [
      ...sourceFiles(`src/core/text/${manual.language}`),
      ...['src/core/tab-names.ts', 'src/core/tab/settings-tab.ts', 'src/core/tab/jobs-tab.ts'],
    ]
      .map((file) => readFileSync(file, 'utf8').toLowerCase())
      .join('\n');
    expect(named.filter((name) => !called.includes(name))).toEqual([]);
  });
});
