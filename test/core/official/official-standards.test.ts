// Official job standards as agencies have them: the layout of the annex of PermenPANRB 38/2017 and tables; nothing is guessed.
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { readDictionary } from '../../../src/core/official/read-dictionary';
import { readStandards } from '../../../src/core/official/read-standards';
import { textsIn } from '../../../src/core/text/texts';

const texts = textsIn('id');
const national = nationalDictionary();
const read = (text: string) => readStandards(text, national, texts);
const codes = (given: { readonly problems: readonly { readonly code: string }[] }) =>
  given.problems.map(({ code }) => code);

/** As Word gives the annex to the clipboard: cells between tabs, lines of a cell as lines. */
const annex = `STANDAR KOMPETENSI JABATAN ADMINISTRATOR
Nama Jabatan	:	Camat Laweyan
Kelompok Jabatan	:	Administrator
Urusan Pemerintahan	:	Kewilayahan
Kode Jabatan	:	-
I.	IKHTISAR JABATAN
Ikhtisar Jabatan	Memimpin kecamatan; mengoordinasikan 4 seksi.
II.	STANDAR KOMPETENSI
Kompetensi	Level	Deskripsi	Indikator Kompetensi
A. Manajerial
1. Integritas	3	Mampu memastikan norma dijalankan	3.1 Memastikan anggota bertindak sesuai nilai.
3.2 Memberi contoh.
3.3 Berani mengoreksi.
2. Kerjasama	3	Efektif membangun tim	3.1 Melihat kekuatan anggota.
3. Komunikasi	3	Berkomunikasi asertif	3.1 Menyampaikan.
4. Orientasi pada hasil	4	Mendorong unit	4.1 Mendorong.
5. Pelayanan Publik	3	Mampu	3.1 Memahami.
6. Pengembangan diri dan orang lain	3	Memberi umpan balik	3.1 Memberi.
7. Mengelola Perubahan	3	Membantu	3.1 Membantu.
8. Pengambilan Keputusan	3	Membandingkan	3.1 Membandingkan.
B. Sosial Kultural
9. Perekat Bangsa	3	Mempromosikan	3.1 Mempromosikan.
III.	PERSYARATAN JABATAN
Jenis Persyaratan	Uraian		Tingkat pentingnya terhadap jabatan
			Mutlak	Penting	Perlu
A. Pendidikan
1. Jenjang	Sarjana (S-1)		V
2. Bidang Ilmu	Pemerintahan			V
B. Pelatihan
1. Manajerial	PKA				V
Nama Jabatan	:	Lurah Sondakan
Kelompok Jabatan	:	Pengawas
A. Manajerial
1. Integritas	2	Mampu mengingatkan	2.1 Mengingatkan.
`;

describe('documents in the layout of the annex', () => {
  const { standards, problems } = read(annex);

  it('are read one job after the other, with level and kind', () => {
    expect(problems).toEqual([]);
    expect(standards.map(({ name, kind, whole }) => [name, kind, whole])).toEqual([
      ['Camat Laweyan', 'ADMINISTRATOR', true],
      ['Lurah Sondakan', 'PENGAWAS', true],
    ]);
    expect(standards[0]?.required).toEqual({
      'M.01': 3,
      'M.02': 3,
      'M.03': 3,
      'M.04': 4,
      'M.05': 3,
      'M.06': 3,
      'M.07': 3,
      'M.08': 3,
      'SK.01': 3,
    });
    expect(standards[1]?.required).toEqual({ 'M.01': 2 });
  });

  it('keep what they ask for besides, with how much it weighs', () => {
    expect(standards[0]?.requirements.split('\n')).toEqual([
      'Pendidikan: Jenjang Sarjana (S-1) (mutlak)',
      'Pendidikan: Bidang Ilmu Pemerintahan (penting)',
      'Pelatihan: Manajerial PKA (perlu)',
    ]);
  });

  it('are read from the lines of a PDF too', () => {
    const lines =
      'Nama Jabatan : Camat Jebres\nA. Manajerial\n1. Integritas 3 Mampu memastikan\n2. Kerja Sama 2 Menumbuhkan\n2.1 Membantu 3 rekan';
    expect(read(lines)).toMatchObject({
      standards: [{ name: 'Camat Jebres', required: { 'M.01': 3, 'M.02': 2 } }],
      problems: [],
    });
  });
});

describe('tables of jobs', () => {
  it('have a competency a column, under two rows of headings as well', () => {
    const table =
      'NO;NAMA JABATAN;JENIS JABATAN;MANAJERIAL;;PERSYARATAN\n;;;Integritas;Kerja Sama;\n1;Camat Laweyan;Administrator;3;4;S-1\n2;Lurah Sondakan;Pengawas;2;-;';
    expect(read(table)).toEqual({
      standards: [
        {
          name: 'Camat Laweyan',
          kind: 'ADMINISTRATOR',
          required: { 'M.01': 3, 'M.02': 4 },
          requirements: 'S-1',
          whole: true,
        },
        { name: 'Lurah Sondakan', kind: 'PENGAWAS', required: { 'M.01': 2 }, requirements: '', whole: true },
      ],
      problems: [],
    });
  });

  it('have a competency a row, the job in a joined cell', () => {
    const table =
      'Jabatan\tKompetensi\tLevel\nCamat Laweyan\t1. Integritas\t3\n\t2. Komunikasi\tLevel 4\nLurah\tIntegritas\t2';
    expect(read(table).standards.map(({ name, required }) => [name, required])).toEqual([
      ['Camat Laweyan', { 'M.01': 3, 'M.03': 4 }],
      ['Lurah', { 'M.01': 2 }],
    ]);
  });
});

describe('what cannot be taken', () => {
  const job = 'Nama Jabatan\t:\tCamat\nC. Teknis\n';
  it.each([
    [
      'a competency nobody knows',
      `${job}Integritas\t3\n10. Tata Naskah\t3\tMampu`,
      ['standard-competency'],
      false,
    ],
    ['a level beyond the highest', `${job}Komunikasi\t3\nIntegritas\t7\tMampu`, ['standard-level'], false],
    ['two levels of one', `${job}Integritas\t3\nIntegritas\t4`, ['standard-twice'], false],
    ['words for a level', 'Jabatan;Integritas;Komunikasi\nCamat;tinggi;3', ['standard-level'], false],
    [
      'a column nobody knows',
      'Jabatan;Integritas;Komunikasi;Tata Naskah\nCamat;2;3;2',
      ['standard-column'],
      true,
    ],
  ])('%s is said, and the rest is read', (_, text, expected, whole) => {
    expect(codes(read(text))).toEqual(expected);
    expect(read(text).standards).toMatchObject([{ name: 'Camat', whole }]);
  });

  it.each([
    ['nothing of the kind', 'Halo\napa kabar', ['standard-none']],
    ['a job without levels', 'Nama Jabatan : Camat', ['standard-empty']],
  ])('%s gives no standard', (_, text, expected) => {
    expect(codes(read(text))).toEqual(expected);
    expect(read(text).standards).toEqual([]);
  });
});

describe('a dictionary of technical competencies', () => {
  const levels = (given: ReturnType<typeof readDictionary>) =>
    given.competencies.map(({ code, name, group, definition, levels }) => ({
      code,
      name,
      group,
      definition,
      levels: levels.map(({ level, description, indicators }) => [level, description, ...indicators]),
    }));
  const expected = [
    {
      code: 'T.07',
      name: 'Tata Naskah Dinas',
      group: 'teknis',
      definition: 'Kemampuan menyusun naskah.',
      levels: [
        [1, 'Memahami naskah', 'Menyebut jenis naskah.', 'Mengenali format yang berlaku.'],
        [2, 'Menyusun naskah', 'Menyusun surat.'],
      ],
    },
  ];

  it('is read in the layout of the annex', () => {
    const text =
      'Nama Kompetensi\t:\tTata Naskah Dinas\nKode Kompetensi\t:\tT.07\nDefinisi\t:\tKemampuan menyusun naskah.\nLevel\tDeskripsi\tIndikator Perilaku\n1\tMemahami naskah\t1.1 Menyebut jenis naskah.\n1.2 Mengenali format yang berlaku.\n2\tMenyusun naskah\t2.1. Menyusun surat.';
    expect(levels(readDictionary(text, [], texts))).toEqual(expected);
  });

  it('is read from a table with joined cells and several lines in a cell', () => {
    const text =
      'Kode\tNama Kompetensi\tDefinisi\tLevel\tUraian Level\tIndikator\nT.07\tTata Naskah Dinas\tKemampuan menyusun naskah.\t1\tMemahami naskah\t"1.1 Menyebut jenis naskah.\n1.2 Mengenali format\nyang berlaku."\n\t\t\t2\tMenyusun naskah\t2.1 Menyusun surat.';
    expect(levels(readDictionary(text, [], texts))).toEqual(expected);
  });

  it('is read from columns as the tab has them', () => {
    const text =
      'Kode;Kompetensi;Definisi;Level;Uraian Level;Indikator 1;Indikator 2\nT.07;Tata Naskah Dinas;Kemampuan menyusun naskah.;1;Memahami naskah;Menyebut jenis naskah.;Mengenali format yang berlaku.\nT.07;Tata Naskah Dinas;;2;Menyusun naskah;Menyusun surat.;';
    expect(levels(readDictionary(text, [], texts))).toEqual(expected);
  });

  it('gives a competency without a code the next free one', () => {
    const text = 'Kompetensi;Level;Deskripsi\nArsip;1;Memahami\nLelang;1;Memahami';
    expect(readDictionary(text, ['T.01', 'M.01'], texts).competencies.map(({ code }) => code)).toEqual([
      'T.02',
      'T.03',
    ]);
  });

  it.each([
    ['a level is missing', 'Kompetensi;Level;Deskripsi\nArsip;1;Memahami\nArsip;3;Mampu', 'dictionary-gap'],
    ['a level has no words', 'Kompetensi;Level;Deskripsi\nArsip;1;', 'dictionary-gap'],
    ['there are no levels', 'Nama Kompetensi : Arsip', 'dictionary-bare'],
    ['there is nothing of the kind', 'Halo', 'dictionary-none'],
  ])('leaves a competency out, and says so, where %s', (_, text, code) => {
    const given = readDictionary(text, [], texts);
    expect([codes(given), given.competencies]).toEqual([[code], []]);
  });
});
