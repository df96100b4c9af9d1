// Lists whose columns are not as one expects: headings that stand twice, commas where semicolons divide, contracts of part of the time.
import { importRoster } from '../../../src/core/roster/import-roster';
import { rosterTexts } from '../../../src/core/text/id/roster';

const [budi, siti, joko] = ['197001011995031001', '199001152015032001', '198805052010011002'];

function take(...lines: readonly string[]) {
  const result = importRoster(lines.join('\n'), { today: '2026-11-23', texts: rosterTexts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { people, problems } = result.value;
  return {
    people: people.map(({ nip, name }) => [nip, name]),
    told: problems
      .filter(({ code }) => code !== 'column-absent')
      .map(({ code, place }) => [code, place.row] as const),
  };
}

const three = [
  [budi, 'Budi Contoh'],
  [siti, 'Siti Contoh'],
  [joko, 'Joko Contoh'],
];

it('takes the first of two NIP columns, and says once that a heading it reads stands twice', () => {
  const { people, told } = take(
    '#;NIP;Nama Lengkap;Golongan;TMT;Jabatan;TMT;NIP;Jenis Jabatan;TMT;Kedudukan Hukum',
    `1;${budi};Budi Contoh;IV/a;1;Pengolah Data;2;0101;Pelaksana;3;Aktif`,
    `2;${siti};Siti Contoh;III/a;1;Pengolah Data;2;0102;Pelaksana;3;Aktif`,
    `3;${joko};Joko Contoh;II/c;1;Pengolah Data;2;;Pelaksana;3;Aktif`,
  );
  expect(people).toEqual(three);
  expect(told).toEqual([['column-twice', 1]]);
});

it('is divided by semicolons where commas are more, in brackets, in quotes and in remarks', () => {
  const { people, told } = take(
    'NIP;NAMA;ALAMAT (jalan, nomor, RT, RW);KETERANGAN (a, b, c, d, e, f);JABATAN;JENIS JABATAN;KEDUDUKAN HUKUM',
    `${budi};Budi Contoh;"Jl. A, 1, 2, 3";x, y, z;Pengolah Data;Pelaksana;Aktif`,
    `${siti};Siti Contoh;Jl. B, 2;;Pengolah Data;Pelaksana;Aktif`,
    `${joko};Joko Contoh;;;Pengolah Data;Pelaksana;Aktif`,
  );
  expect(people).toEqual(three);
  expect(told).toEqual([]);
});

it('knows contracts for part of the time by 21 and by 24 in the place of the month, and a 3 in the place of sex as an error', () => {
  const { people, told } = take(
    'NIP;NAMA;TANGGAL LAHIR;JABATAN;JENIS JABATAN;JENIS PEGAWAI;KEDUDUKAN HUKUM',
    '199105172025242003;A Contoh;17-05-1991;Operator;Pelaksana;PPPK Paruh Waktu;PPPK Aktif',
    '199105172025212004;B Contoh;17-05-1991;Operator;Pelaksana;PPPK Paruh Waktu;PPPK Aktif',
    '199105172025213005;C Contoh;17-05-1991;Operator;Pelaksana;PPPK;PPPK Aktif',
  );
  expect(people.map(([nip]) => nip)).toEqual(['199105172025242003', '199105172025212004']);
  expect(told).toEqual([['nip-sex', 4]]);
});
