// The import of the employee export: what is taken, what is left out, and that everything doubtful is said.
import fc from 'fast-check';
import { importRoster } from '../../../src/core/roster/import-roster';
import { rosterTexts as english } from '../../../src/core/text/en/roster';
import { rosterTexts } from '../../../src/core/text/id/roster';
import { type ExportRow, type Header, headers, nipOf, row, soundRow, write } from './support';

const context = { today: '2026-11-23', texts: rosterTexts };

function take(text: string) {
  const result = importRoster(text, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** What the import says of one row: severity, rule and column. */
const saidOf = (changes: Partial<ExportRow>) =>
  take(write([row(changes)])).problems.map(({ severity, code, place }) => [severity, code, place.column]);

const person = {
  nip: '199001152015032001',
  name: 'Contoh Satu',
  titleBefore: 'Dr.',
  titleAfter: 'S.E., M.M.',
  email: 'contoh.satu@contoh.example',
  job: 'Analis Kebijakan Ahli Muda',
  jobKind: 'JF_AHLI_MUDA',
  employment: 'PNS',
  grade: 'III/c',
  unit: 'Bidang Contoh',
  supervisor: undefined,
  active: true,
};

describe('a sound export', () => {
  it('becomes employees without a word', () => {
    expect(take(write([row()]))).toEqual({
      people: [person],
      leftOut: [],
      supervisors: [],
      open: new Set(),
      rows: 1,
      problems: [],
    });
  });

  it.each(
    [';', ',', '\t'].flatMap((delimiter) =>
      ['\r\n', '\n', '\r'].flatMap((newline) => [true, false].map((mark) => ({ delimiter, newline, mark }))),
    ),
  )('is read the same with %j', (writing) => {
    const result = take(write([row(), row({ 'NIP BARU': nipOf(2), 'EMAIL GOV': '' })], writing));
    expect(result.people).toEqual([person, { ...person, nip: nipOf(2), email: undefined }]);
    expect(result.problems).toEqual([]);
  });

  it('is read the same with its columns in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headers], { minLength: headers.length }),
        fc.constantFrom(';', ',', '\t'),
        (columns, delimiter) => {
          expect(take(write([row()], { columns, delimiter })).people).toEqual([person]);
        },
      ),
    );
  });

  it.each([
    ['small letters', (name: string) => name.toLowerCase()],
    ['underscores', (name: string) => name.replace(/ /g, '_')],
    ['doubled spaces', (name: string) => ` ${name.replace(/ /g, '  ')} `],
    ['non-breaking spaces', (name: string) => name.replace(/ /g, '\u00a0')],
    ['quotes', (name: string) => `"${name}"`],
  ])('is read the same with headers in %s', (_, change) => {
    const [head = '', ...lines] = write([row()], { delimiter: ';' }).split('\r\n');
    const text = [head.split(';').map(change).join(';'), ...lines].join('\r\n');
    expect(take(text).people).toEqual([person]);
  });

  it.each(['15-01-1990', '15/01/1990', '1990-01-15', '32888', '15 Januari 1990'])(
    'agrees with the NIP when the birth date is written %s',
    (written) => {
      expect(saidOf({ 'TANGGAL LAHIR': written })).toEqual([]);
    },
  );

  it('may have a title above the header, empty rows and a sep line', () => {
    const [head = '', line = ''] = write([row()]).split('\r\n');
    const result = take(
      `sep=;\r\nDAFTAR PEGAWAI CONTOH\r\n\r\n${head}\r\n\r\n${line}\r\n${';'.repeat(26)}\r\n`,
    );
    expect(result.people).toEqual([person]);
    expect(result.rows).toBe(1);
  });

  it('may be a pasted table of the few columns that count', () => {
    const result = take(`NIP\tNama\tJabatan\n${nipOf(1)}\tContoh Satu\tPranata Komputer Terampil`);
    expect(result.people).toMatchObject([
      { nip: nipOf(1), name: 'Contoh Satu', jobKind: 'JF_TERAMPIL', employment: 'PNS', email: undefined },
    ]);
    expect(result.problems.map(({ severity, code, place }) => [severity, code, place.column])).toEqual([
      ['warning', 'column-absent', 'EMAIL GOV'],
      ['warning', 'column-absent', 'KEDUDUKAN HUKUM NAMA'],
      ['warning', 'column-absent', 'JENIS JABATAN NAMA'],
      ['warning', 'column-absent', 'ESELON NAMA'],
      ['warning', 'column-absent', 'UNOR NAMA'],
    ]);
  });

  it('hands on what HR typed as NIP ATASAN', () => {
    const columns = [...headers, 'NIP ATASAN'];
    const text = write([row()], { columns }).replace(/;\r\n$/, `;WALI KOTA\r\n`);
    expect(take(text).supervisors).toEqual([{ row: 2, nip: nipOf(1), supervisor: 'WALI KOTA' }]);
  });

  it('falls back to the office where the unit is empty', () => {
    expect(take(write([row({ 'UNOR NAMA': '' })])).people[0]?.unit).toBe('Dinas Contoh');
  });
});

describe('the words of a cell', () => {
  it.each([
    ['=IMPORTXML("http://jahat.example";"//a")', '=IMPORTXML("http://jahat.example";"//a")'],
    [
      "SITI <img src=x onerror=alert(1)> 'AISYAH/NUR: [B]*?",
      "SITI <img src=x onerror=alert(1)> 'AISYAH/NUR: [B]*?",
    ],
    ['+62 @nama', '+62 @nama'],
    ['  Siti\u00a0\u200b Aminah  ', 'Siti Aminah'],
    ['Jose\u0301', 'José'],
    ['Siti\nAminah', 'Siti Aminah'],
    ['Siti\u202Eanimaham', 'Sitianimaham'],
    ['Si\u0007ti', 'Siti'],
    ["Nur'aini", "Nur'aini"],
  ])('stay text and are only tidied: %j', (written, kept) => {
    expect(take(write([row({ NAMA: written })])).people[0]?.name).toBe(kept);
  });
});

describe('rows that are left out', () => {
  it.each<[string, Partial<ExportRow>, string, Header]>([
    ['a NIP in scientific notation', { 'NIP BARU': '1,96803E+17' }, 'nip-scientific', 'NIP BARU'],
    ['serial 000', { 'NIP BARU': '199001152015032000' }, 'nip-serial-000', 'NIP BARU'],
    ['an impossible date', { 'NIP BARU': '199011312015032001' }, 'nip-birth-date', 'NIP BARU'],
    ['a wrong length', { 'NIP BARU': '19900115201503200' }, 'nip-length', 'NIP BARU'],
    ['no NIP', { 'NIP BARU': '' }, 'nip-missing', 'NIP BARU'],
    ['no name', { NAMA: ' ' }, 'name-missing', 'NAMA'],
    ['no job', { 'JABATAN NAMA': '' }, 'job-missing', 'JABATAN NAMA'],
    ['a dash for a job', { 'JABATAN NAMA': '-' }, 'job-missing', 'JABATAN NAMA'],
    ['a private number in the place of the name', { NAMA: '3372048981608413' }, 'private-number', 'NAMA'],
  ])('%s is an error', (_, changes, code, column) => {
    const result = take(write([row(changes), row({ 'NIP BARU': nipOf(2) })]));
    const beside = ['email-shared', 'column-of-numbers'];
    expect(result.problems.filter(({ code }) => !beside.includes(code))).toMatchObject([
      { severity: 'error', code, place: { row: 2, column } },
    ]);
    expect(result.people.map(({ nip }) => nip)).toEqual([nipOf(2)]);
    expect(result.leftOut).toMatchObject([{ row: 2, reason: 'invalid' }]);
  });

  it('all errors of a row come at once', () => {
    expect(saidOf({ 'NIP BARU': '199002302015039000', NAMA: '', 'JABATAN NAMA': '' })).toEqual([
      ['error', 'nip-birth-date', 'NIP BARU'],
      ['error', 'nip-sex', 'NIP BARU'],
      ['error', 'nip-serial-000', 'NIP BARU'],
      ['error', 'name-missing', 'NAMA'],
      ['error', 'job-missing', 'JABATAN NAMA'],
    ]);
  });

  it('of rows with the same NIP the first stays', () => {
    const result = take(
      write([row(), row({ NAMA: 'Contoh Dua', 'NIP BARU': `'${nipOf(1)}`, 'EMAIL GOV': '' })]),
    );
    expect(result.people.map(({ name }) => name)).toEqual(['Contoh Satu']);
    expect(result.problems).toMatchObject([
      { severity: 'error', code: 'nip-duplicate', place: { row: 3, column: 'NIP BARU', nip: nipOf(1) } },
    ]);
    expect(result.leftOut).toEqual([{ row: 3, nip: nipOf(1), name: 'Contoh Dua', reason: 'duplicate' }]);
  });

  it('a sound row counts though a row with the same NIP before it was refused', () => {
    const result = take(write([row({ 'JABATAN NAMA': '' }), row()]));
    expect(result.people).toHaveLength(1);
    expect(result.problems.map(({ code }) => code)).toEqual(['job-missing']);
  });

  it.each([
    'Cuti Luar Tanggungan Negara',
    'CLTN',
    'Pensiun',
    'Pensiun BUP',
    'Masa Persiapan Pensiun',
    'Diberhentikan dengan hormat',
    'Pemberhentian Sementara',
    'Meninggal Dunia',
    'Tidak Aktif',
    'Non Aktif',
    'Non-Aktif',
    'PNS yang dinyatakan hilang',
    'sesuatu yang lain',
  ])('someone whose status is %j is left out, and that is said', (status) => {
    const result = take(write([row({ 'KEDUDUKAN HUKUM NAMA': status })]));
    expect(result.people).toEqual([]);
    expect(result.leftOut).toEqual([{ row: 2, nip: nipOf(1), name: 'Contoh Satu', reason: 'inactive' }]);
    expect(result.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'inactive',
        place: { row: 2, column: 'KEDUDUKAN HUKUM NAMA', nip: nipOf(1) },
      },
    ]);
    expect(result.problems[0]?.message).toContain(status);
  });

  it.each([
    ['Aktif', []],
    ['AKTIF', []],
    ['PNS Aktif', []],
    ['CPNS', []],
    ['PPPK Aktif', []],
    ['Tugas Belajar', ['status-check']],
    ['PNS Aktif Dipekerjakan', ['status-check']],
    ['', ['status-missing']],
  ])('someone whose status is %j is taken', (status, codes) => {
    const result = take(write([row({ 'KEDUDUKAN HUKUM NAMA': status })]));
    expect(result.people).toHaveLength(1);
    expect(result.problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('doubts that do not leave a row out', () => {
  it.each<[string, Partial<ExportRow>, string, Header]>([
    ['sex against the NIP', { 'JENIS KELAMIN': 'M' }, 'sex-against-nip', 'JENIS KELAMIN'],
    ['sex not understood', { 'JENIS KELAMIN': '?x' }, 'sex-unreadable', 'JENIS KELAMIN'],
    ['birth date against the NIP', { 'TANGGAL LAHIR': '16-01-1990' }, 'birth-against-nip', 'TANGGAL LAHIR'],
    ['birth date not read', { 'TANGGAL LAHIR': '31-02-1990' }, 'birth-unreadable', 'TANGGAL LAHIR'],
    [
      'kind of employment against the NIP',
      { 'JENIS PEGAWAI NAMA': 'PPPK' },
      'employment-against-nip',
      'JENIS PEGAWAI NAMA',
    ],
    ['appointed in the future', { 'NIP BARU': '199001152027032001' }, 'nip-start-future', 'NIP BARU'],
    ['appointed as a child', { 'NIP BARU': '199001152001032001' }, 'nip-start-age', 'NIP BARU'],
    ['no proper address', { 'EMAIL GOV': 'contoh.satu' }, 'email-invalid', 'EMAIL GOV'],
    ['two addresses', { 'EMAIL GOV': 'a@contoh.example; b@contoh.example' }, 'email-invalid', 'EMAIL GOV'],
    ['damaged letters', { 'UNOR NAMA': 'Bidang \ufffd' }, 'letters-damaged', 'UNOR NAMA'],
    ['a private number in the unit', { 'UNOR NAMA': '0812-5834-5866' }, 'private-number', 'UNOR NAMA'],
    ['kind of job not told', { 'JABATAN NAMA': 'Guru' }, 'job-kind-unknown', 'JABATAN NAMA'],
  ])('%s is a warning', (_, changes, code, column) => {
    const result = take(write([row(changes)]));
    expect(result.people).toHaveLength(1);
    expect(result.problems).toMatchObject([{ severity: 'warning', code, place: { row: 2, column } }]);
  });

  it.each(['F', 'P', 'Wanita', 'PEREMPUAN', 'Female', '2', ''])(
    'the sex column %j agrees with a woman',
    (written) => {
      expect(saidOf({ 'JENIS KELAMIN': written })).toEqual([]);
    },
  );

  it.each(['M', 'L', 'Pria', 'Laki-laki', 'LAKI - LAKI', 'Male', '1'])(
    'the sex column %j does not',
    (written) => {
      expect(saidOf({ 'JENIS KELAMIN': written })).toEqual([['warning', 'sex-against-nip', 'JENIS KELAMIN']]);
    },
  );

  it('only the official address is taken, never the private one', () => {
    const result = take(write([row({ 'EMAIL GOV': '' })]));
    expect(result.people[0]?.email).toBeUndefined();
    expect(result.problems).toEqual([]);
  });

  it('an invalid address is emptied', () => {
    expect(take(write([row({ 'EMAIL GOV': 'tidak ada' })])).people[0]?.email).toBeUndefined();
  });

  it('an address of two people is said', () => {
    const result = take(write([row(), row({ 'NIP BARU': nipOf(2) })]));
    expect(result.problems).toMatchObject([{ severity: 'warning', code: 'email-shared', place: { row: 3 } }]);
    expect(result.people).toHaveLength(2);
  });

  it('the kind of a job is asked about once, not once a person', () => {
    const teachers = Array.from({ length: 5 }, (_, index) =>
      row({ 'NIP BARU': nipOf(index + 1), 'EMAIL GOV': '', 'JABATAN NAMA': 'Guru' }),
    );
    expect(take(write(teachers)).problems).toHaveLength(1);
  });
});

describe('rows that do not fit the header', () => {
  const [head = '', line = ''] = write([row()]).split('\r\n');

  it('one cell too many is an error: the cells may have shifted', () => {
    const result = take(`${head}\n${line.replace('Bidang Contoh', 'Bidang;Contoh')}\n${line}`);
    expect(result.people).toEqual([person]);
    expect(result.problems).toMatchObject([{ severity: 'error', code: 'row-too-long', place: { row: 2 } }]);
  });

  it('empty cells that every row has beyond the header mean nothing', () => {
    const result = take(
      `${head}\n${line};;;\n${line.replace(nipOf(1), nipOf(2)).replace(/;contoh\.satu@[^;]*/i, ';')};;;`,
    );
    expect(result.people.map(({ nip }) => nip)).toEqual([nipOf(1), nipOf(2)]);
    expect(result.problems).toEqual([]);
  });

  it('an empty cell too many in one row alone is a shift', () => {
    const result = take(
      `${head}\n${line}\n${line.replace(nipOf(1), nipOf(2)).replace('Dinas Contoh', ';Dinas Contoh')}`,
    );
    expect(result.people.map(({ nip }) => nip)).toEqual([nipOf(1)]);
    expect(result.problems).toMatchObject([{ severity: 'error', code: 'row-too-long', place: { row: 3 } }]);
  });

  it('a row that a line break cut in two is an error twice', () => {
    const result = take(`${head}\n${line.replace('JL. RAHASIA NO. 7', 'JL. RAHASIA\nNO. 7')}`);
    expect(result.people).toEqual([]);
    expect(
      result.problems.filter(({ code }) => code === 'row-too-short').map(({ place }) => place.row),
    ).toEqual([2, 3]);
  });

  it('trailing empty cells that Excel leaves away are only a warning', () => {
    const result = take(`${head}\n${line.replace(/;$/, '')}`);
    expect(result.people).toEqual([person]);
    expect(result.problems).toMatchObject([
      { severity: 'warning', code: 'row-too-short', place: { row: 2 } },
    ]);
  });

  it('a quote that is never closed costs nobody the place in the roster', () => {
    const text = `${head}\n${line.replace('Contoh Satu', '"Contoh Satu')}\n${line.replace(nipOf(1), nipOf(2))}`;
    const result = take(text);
    expect(result.people.map(({ name }) => name)).toEqual(['"Contoh Satu', 'Contoh Satu']);
    expect(result.problems.map(({ code, place }) => [code, place.row])).toContainEqual(['quote-open', 2]);
  });
});

describe('a text that is no employee export', () => {
  const problemsOf = (text: string) => {
    const result = importRoster(text, context);
    return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.column]);
  };

  it.each(['', '   \r\n\r\n', '\ufeff'])('empty: %j', (text) => {
    expect(problemsOf(text)).toEqual([['file-empty', undefined]]);
  });

  it.each(['PK\u0003\u0004\u0014', '<html><table>', '<!DOCTYPE html>', '%PDF-1.7'])(
    'another format: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([['file-not-text', undefined]]);
    },
  );

  it('says all that is missing at once, with the names looked for', () => {
    const result = importRoster('waktu,peran,email\n1,2,3', context);
    expect(result.ok).toBe(false);
    expect(problemsOf('waktu,peran,email\n1,2,3')).toEqual([
      ['column-missing', 'NIP BARU'],
      ['column-missing', 'NAMA'],
      ['column-missing', 'JABATAN NAMA'],
    ]);
    expect(result.ok ? '' : result.problems[0]?.message).toContain('“NIP BARU”, “NIP”');
  });

  it('says that the header is missing when data stand in its place', () => {
    expect(problemsOf(write([soundRow]).split('\r\n').slice(1).join('\r\n'))[0]).toEqual([
      'header-missing',
      undefined,
    ]);
  });

  it('says that there is a header and nothing below it', () => {
    expect(problemsOf(write([]))).toEqual([['rows-missing', undefined]]);
  });
});

it('every problem says in both languages what is wrong and what to do', () => {
  const dirty = write([
    row({ 'NIP BARU': '1,96803E+17' }),
    row({ 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }),
    row({ 'NIP BARU': nipOf(3), 'JENIS KELAMIN': 'M', 'TANGGAL LAHIR': 'x', 'EMAIL GOV': '?' }),
  ]);
  for (const texts of [rosterTexts, english]) {
    const result = importRoster(dirty, { today: '2026-11-23', texts });
    const problems = result.ok ? result.value.problems : [];
    expect(problems).toHaveLength(6);
    for (const { message, action } of problems) {
      expect(message).toMatch(/\S.*\.$/);
      expect(action).toMatch(/\S.*\.$/);
    }
  }
});
