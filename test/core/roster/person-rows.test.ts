// Lists as offices print and send them: what is no person is passed over with one sentence, and nobody is lost.
import { importRoster } from '../../../src/core/roster/import-roster';
import { importSupervisors } from '../../../src/core/roster/import-supervisors';
import { rosterTexts } from '../../../src/core/text/id/roster';

const [siti, joko] = ['199001152015032001', '198805052010011002'];
const head = 'NO;NAMA;NIP;PANGKAT/GOLONGAN;JABATAN;UNIT KERJA';
const people = [
  `1;Siti Contoh;${siti};III/a;Pengolah Data;Sekretariat`,
  `2;Joko Contoh;${joko};II/c;Pengadministrasi Umum;Sekretariat`,
];
const blank = ';;;;;';

/** Names taken, errors, and the rows passed over. */
function take(lines: readonly string[], newline = '\n') {
  const result = importRoster(lines.join(newline), { today: '2026-11-23', texts: rosterTexts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { problems } = result.value;
  return {
    names: result.value.people.map(({ name }) => name),
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => [code, place.row]),
    passed: problems
      .filter(({ code }) => code === 'rows-passed')
      .map(({ message }) => /baris (.*)\./.exec(message)?.[1]),
    problems,
  };
}

describe('a list of people', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['as it is', [head, ...people], undefined],
    [
      'under three titles and a blank row',
      ['DAFTAR NOMINATIF', 'DINAS CONTOH', blank, head, ...people],
      undefined,
    ],
    [
      'under eighty rows of titles',
      [...Array.from({ length: 80 }, (_, n) => `Lampiran ${n};`), head, ...people],
      undefined,
    ],
    ['with its columns numbered', [head, '1;2;3;4;5;6', ...people], '2'],
    ['with its columns numbered in brackets', [head, '(1);(2);(3);(4);(5);(6)', ...people], '2'],
    ['with a sum', [head, ...people, 'JUMLAH;2 orang;;;;'], '4'],
    ['with sums in many columns', [head, ...people, 'Total;;;2;12;5'], '4'],
    [
      'with headings of groups',
      [head, 'I;SEKRETARIAT;;;;', people[0] ?? '', 'BIDANG UMUM;;;;;', people[1] ?? ''],
      '2, 4',
    ],
    [
      'with a heading merged over all columns',
      [head, Array(6).fill('SEKRETARIAT').join(';'), ...people],
      '2',
    ],
    [
      'with its header on every page',
      [head, people[0] ?? '', 'DAFTAR NOMINATIF;;;;;', head, '1;2;3;4;5;6', people[1] ?? ''],
      '3–5',
    ],
    [
      'with a signature',
      [
        head,
        ...people,
        blank,
        ';;;;Surakarta, 1 Oktober 2026;',
        ';;;;Kepala Dinas,;',
        blank,
        ';;;;BUDI CONTOH;',
        ';;;;NIP. 197001011995031001;',
      ],
      '5, 6, 8, 9',
    ],
    [
      'with two signatures under NAMA and NIP',
      [
        head,
        ...people,
        ';Mengetahui,;Surakarta,   Oktober 2026;;;',
        ';Sekretaris Daerah,;Kepala BKPSDM,;;;',
        ';WATI CONTOH;BUDI CONTOH;;;',
        ';NIP. 196501011990031001;NIP. 197001011995031001;;;',
      ],
      '4–7',
    ],
    [
      'with notes and a page number',
      [head, ...people, 'Keterangan: data per Oktober;;;;;', 'Halaman 1 dari 1;;;;;'],
      '4, 5',
    ],
    [
      'drawn with strokes',
      [head, '--;----;---;---;---;---', ...people].map((line) => line.replace(/;/g, '|')),
      '2',
    ],
    [
      'drawn with strokes at both ends',
      [head, ...people].map((line) => `|${line.replace(/;/g, '|')}|`),
      undefined,
    ],
    [
      'each line in one pair of quotes',
      [head, ...people].map((line) => `"${line.replace(/;/g, ',')}"`),
      undefined,
    ],
    [
      'quoted lines with semicolons behind',
      [head, ...people].map((line) => `"${line.replace(/;/g, ',')}";;;`),
      undefined,
    ],
  ])('%s is two people and no error', (_, lines, passed) => {
    const result = take(lines);
    expect(result.names).toEqual(['Siti Contoh', 'Joko Contoh']);
    expect(result.errors).toEqual([]);
    expect(result.passed).toEqual(passed === undefined ? [] : [passed]);
  });

  it('reads a header of two rows, and each column by what is written over it', () => {
    const { names, errors, passed, problems } = take([
      'NO;NAMA;NIP;PANGKAT;;JABATAN;;UNIT KERJA',
      ';;;GOL;TMT;NAMA JABATAN;TMT;',
      `1;Siti Contoh;${siti};III/a;01-04-2022;Pengolah Data;01-01-2023;Sekretariat`,
      `2;Joko Contoh;${joko};II/c;01-04-2022;Pengadministrasi Umum;01-01-2023;Sekretariat`,
    ]);
    expect([names, errors, passed]).toEqual([['Siti Contoh', 'Joko Contoh'], [], []]);
    expect(problems.map(({ code }) => code)).not.toContain('column-twice');
  });

  it('reads people and supervisors under one heading each', () => {
    const result = importRoster(
      [
        'PEGAWAI;;;ATASAN;',
        'NIP;NAMA;JABATAN;NIP;NAMA',
        `${siti};Siti Contoh;Pengolah Data;${joko};Joko Contoh`,
        `${joko};Joko Contoh;Kepala Seksi;;WALI KOTA`,
      ].join('\n'),
      { today: '2026-11-23', texts: rosterTexts },
    );
    expect(result.ok && result.value.supervisors.map(({ supervisor }) => supervisor)).toEqual([
      joko,
      'WALI KOTA',
    ]);
  });

  it('takes up the list again below a sum', () => {
    expect(take([head, people[0] ?? '', 'JUMLAH;1;;;;', people[1] ?? '']).names).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    ['no NIP', '3;Wati Contoh;;III/a;Pengolah Data;Sekretariat', 'nip-missing'],
    ['a dash for a NIP', '3;Wati Contoh;-;;Pengolah Data;', 'nip-missing'],
    ['a name alone, in its running number', '3;Wati Contoh;;;;', 'nip-missing'],
    ['a NIP alone', '3;;199001152015032003;;;', 'name-missing'],
    ['a dash for a name', '3;-;199001152015032003;;Pengolah Data;', 'name-missing'],
    ['dots for a name', '3;...;199001152015032003;;Pengolah Data;', 'name-missing'],
    ['#N/A for a name', '3;#N/A;199001152015032003;;Pengolah Data;', 'name-missing'],
    ['a number for a name', '3;17;199001152015032003;;Pengolah Data;', 'name-missing'],
    ['neither NIP nor name', '3;;;III/a;Pengolah Data;Sekretariat', 'nip-missing'],
  ])('does not pass over a damaged person: %s', (_, line, code) => {
    const { names, errors, passed } = take([head, ...people, line]);
    expect(names).toHaveLength(2);
    expect(errors).toContainEqual([code, 4]);
    expect(passed).toEqual([]);
  });
});

describe('rows of uneven ends', () => {
  const columns = 'NIP;NAMA;TANGGAL LAHIR;JENIS KELAMIN;JABATAN;JENIS JABATAN;KEDUDUKAN HUKUM;ESELON';
  const short = 'NIP;NAMA;JABATAN;KEDUDUKAN HUKUM';
  const first = '197001011995031001;Budi Contoh;01-01-1970;L;Kepala Seksi;Jabatan Struktural;Aktif;IV.a';

  it.each<[string, readonly string[]]>([
    [
      'an empty cell too many',
      [columns, first, `${siti};Siti Contoh;15-01-1990;P;Pengolah Data;Pelaksana;Aktif;;`],
    ],
    [
      'three empty cells too many',
      [columns, first, `${siti};Siti Contoh;15-01-1990;P;Pengolah Data;Pelaksana;Aktif;;;;`],
    ],
    ['a cell too few', [columns, first, `${siti};Siti Contoh;15-01-1990;P;Pengolah Data;Pelaksana;Aktif`]],
    [
      'the status left away at the end',
      [columns, first, `${siti};Siti Contoh;15-01-1990;P;Pengolah Data;Pelaksana`],
    ],
    [
      'nothing to check but the status',
      [
        short,
        '197001011995031001;Budi Contoh;Kepala Seksi;Aktif',
        `${siti};Siti Contoh;Pengolah Data;Aktif;`,
      ],
    ],
  ])('cost nobody the place: %s', (_, lines) => {
    expect(take(lines)).toMatchObject({ names: ['Budi Contoh', 'Siti Contoh'], errors: [] });
  });

  it.each<[string, string]>([
    ['a birth date that is another’s', `${siti};Siti Contoh;16-01-1990;P;Pengolah Data;Pelaksana;Aktif;;`],
    [
      'a degree in the place of the birth date',
      `${siti};Siti Contoh;S.E.;15-01-1990;P;Pengolah Data;Aktif;;`,
    ],
    ['a status that is none', `${siti};Siti Contoh;15-01-1990;P;S.E.;Pengolah Data;Pelaksana;Aktif;`],
    ['something in the cell too many', `${siti};Siti Contoh;15-01-1990;P;Pengolah;Data;Pelaksana;Aktif;x`],
  ])('are an error where the row may have shifted: %s', (_, line) => {
    expect(take([columns, first, line])).toMatchObject({
      names: ['Budi Contoh'],
      errors: [['row-too-long', 3]],
    });
  });
});

describe('a list of supervisors', () => {
  it('passes over titles, numbers, sums and signatures too', () => {
    const text = [
      'DAFTAR ATASAN LANGSUNG;',
      'NIP;NIP ATASAN',
      '1;2',
      `${siti};WALI KOTA`,
      `${joko};${siti}`,
      'JUMLAH;2',
      ';Surakarta, 1 Oktober 2026',
      ';NIP. 197001011995031001',
    ].join('\n');
    const result = importSupervisors(text, { texts: rosterTexts });
    expect(result.ok && result.value.links.map(({ nip }) => nip)).toEqual([siti, joko]);
    expect(result.ok && result.value.problems.map(({ code }) => code)).toEqual(['rows-passed']);
  });

  it('reads the name where the NIP of the supervisor is not given', () => {
    const text = `NIP;NIP ATASAN;NAMA ATASAN\n${siti};;WALI KOTA\n${joko};${siti};Siti Contoh`;
    const result = importSupervisors(text, { texts: rosterTexts });
    expect(result.ok && result.value.links.map(({ supervisor }) => supervisor)).toEqual(['WALI KOTA', siti]);
  });
});
