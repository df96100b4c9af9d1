// Workbook files: what is written opens in another reader as it was; what other programs write is read as it was typed.
import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readNip } from '../../../src/core/nip';
import { readDelimited } from '../../../src/core/roster/delimited';
import { bookLists } from '../../../src/core/xlsx/book-lists';
import { columnName, columnOf } from '../../../src/core/xlsx/column-name';
import { readXlsx } from '../../../src/core/xlsx/read-xlsx';
import { dayOfSerial } from '../../../src/core/xlsx/serial-day';
import { writeXlsx } from '../../../src/core/xlsx/write-xlsx';

const nip = '198503012010011001';

/** A workbook file as another program may write it. */
function book(sheet: string, { more = {}, workbookPr = '', styles = '', strings = '' } = {}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r">${workbookPr}<x:sheets><x:sheet name="Data &amp; lain" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/any.xml"/></Relationships>',
    'xl/worksheets/any.xml': `<?xml version="1.0"?><worksheet xmlns="m">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const table = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.why);
  return read.tables[0];
};

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const dated = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
const own = '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy;@"/></numFmts>';

describe('reading', () => {
  it.each([
    ['a shared text with runs', '<c r="A1" t="s"><v>0</v></c>', 'Siti Aminah'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>a &lt;b&gt; &amp; c</t></is></c>', 'a <b> & c'],
    ['a NIP typed as text', `<c r="A1" t="str"><v>${nip}</v></c>`, nip],
    ['a whole number', '<c r="A1"><v>42</v></c>', '42'],
    ['a number with an exponent', '<c r="A1"><v>1.9850301201001E17</v></c>', '198503012010010000'],
    ['a broken number', '<c r="A1"><v>2.5</v></c>', '2.5'],
    ['a built-in date', '<c r="A1" s="1"><v>45658</v></c>', '2025-01-01'],
    ['a date of an own format', '<c r="A1" s="2"><v>45658.5</v></c>', '2025-01-01 12:00'],
    ['a number no date can be', '<c r="A1" s="1"><v>-3</v></c>', '-3'],
    ['what a formula came to', '<c r="A1" t="str"><f>1+1</f><v>dua</v></c>', 'dua'],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error, as nothing', '<c r="A1" t="e"><v>#REF!</v></c>', ''],
  ])('takes %s', (_, cell, expected) => {
    const strings = '<si><r><t>Siti </t></r><r><t>Aminah</t></r><rPh><t>x</t></rPh></si>';
    expect(table(book(row(cell), { styles: own + dated, strings }))?.rows).toEqual([[expected]]);
  });

  it('keeps empty rows and columns in their place', () => {
    const sheet = '<sheetData><row r="2"><c r="C2" t="str"><v>x</v></c></row></sheetData>';
    expect(table(book(sheet))?.rows).toEqual([[], ['', '', 'x']]);
  });

  it('counts days from 1904 where the file does', () => {
    const bytes = book(row('<c r="A1" s="1"><v>44196</v></c>'), {
      styles: dated,
      workbookPr: '<x:workbookPr date1904="1"/>',
    });
    expect(table(bytes)?.rows).toEqual([['2025-01-01']]);
  });

  it('tells of long numbers that lost digits, of formulas and of hidden columns', () => {
    const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>${row('<c r="A1"><v>198503012010011000</v></c><c r="B1"><f>A1</f><v>1</v></c>')}`;
    expect(table(book(sheet))).toMatchObject({
      damaged: ['A1'],
      formulas: 1,
      hiddenColumns: 2,
      name: 'Data & lain',
    });
  });

  it.each([
    ['macros', book(row(''), { more: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    ['an archive of something else', zipSync({ 'a.xml': strToU8('<a/>') }), 'notBook'],
    ['a file that was cut off', book(row('')).slice(0, 200), 'notBook'],
    ['old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'old'],
    [
      'a password',
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
      ),
      'locked',
    ],
  ])('refuses %s and says which', (_, bytes, why) => {
    expect(readXlsx(bytes)).toEqual({ ok: false, why });
  });
});

describe('the lists of a workbook file', () => {
  const list = (name: string, rows: readonly (readonly string[])[], more = {}) => ({
    name,
    rows,
    hidden: false,
    damaged: [],
    formulas: 0,
    hiddenColumns: 0,
    ...more,
  });

  it('are those that hold something and are shown, in their order', () => {
    const tables = [
      list('kosong', [['', ' ']]),
      list('lama', [['x']], { hidden: true }),
      list('isi', [['a'], [], ['b'], ['']]),
      list('lain', [['c']]),
    ];
    expect(bookLists(tables)).toMatchObject([
      { name: 'isi', text: '"a"\n\n"b"', rows: 2 },
      { name: 'lain', text: '"c"', rows: 1 },
    ]);
  });

  it('are the hidden ones where no other holds anything', () => {
    expect(bookLists([list('kosong', []), list('lama', [['x']], { hidden: true })])).toHaveLength(1);
    expect(bookLists([list('kosong', [])])).toEqual([]);
  });

  it('lose nothing of what is in a cell', () => {
    const cells = ['a\tb', 'kata "x"', 'dua\nbaris', '=1+1;2'];
    const [one] = bookLists([list('isi', [['A', 'B', 'C', 'D'], cells])]);
    expect(readDelimited(one?.text ?? '', '\t').rows.map((row) => row.cells)).toEqual([
      ['A', 'B', 'C', 'D'],
      cells,
    ]);
  });

  it.each([
    ['written as text', `<c r="B2" t="str"><v>${nip}</v></c>`, true],
    ['a number of full digits', `<c r="B2"><v>${nip}</v></c>`, false],
    ['a number as Excel keeps it', '<c><v/></c><c><v>1.9850301201001101E+17</v></c>', false],
  ])('hold a NIP %s so that the importer sees what became of it', (_, cells, whole) => {
    const bytes = book(`<sheetData><row r="2">${cells}</row></sheetData>`);
    const read = readXlsx(bytes);
    const [one] = read.ok ? bookLists(read.tables) : [];
    const cell = readDelimited(one?.text ?? '', '\t').rows[1]?.cells[1] ?? '';
    expect(readNip(cell)).toMatchObject(whole ? { ok: true } : { ok: false, faults: ['scientific'] });
  });

  it.each([
    ['row', '<row r="99999999"><c r="A1"><v>1</v></c></row>'],
    ['column', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'],
  ])('are not read where a %s lies beyond what any program has', (_, rows) => {
    expect(readXlsx(book(`<sheetData>${rows}</sheetData>`))).toEqual({ ok: false, why: 'notBook' });
  });

  it('are not read where they unpack to more than was allowed', () => {
    const bytes = book(row('<c r="A1"><v>1</v></c>'));
    expect(readXlsx(bytes, 100)).toEqual({ ok: false, why: 'tooLarge' });
    expect(readXlsx(bytes, 100_000)).toMatchObject({ ok: true });
  });

  it('are not read where they hold more files than any workbook, empty ones too', () => {
    const files = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, new Uint8Array(0)])));
    expect(readXlsx(files(10_001))).toEqual({ ok: false, why: 'tooLarge' });
    expect(readXlsx(files(100))).toEqual({ ok: false, why: 'notBook' });
  });
});

describe('days of a workbook file', () => {
  // Examples of ECMA-376 18.17.4.1 and of Microsoft's note on the year 1900.
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [39_448, false, '2008-01-01'],
    [0, true, '1904-01-01'],
    [37_986, true, '2008-01-01'],
  ])('%d counted from 1904: %s is %s', (serial, since1904, day) => {
    expect(dayOfSerial(serial, since1904)).toBe(day);
  });

  it.each([0, 25, 26, 701, 702, 16_383])('column %d has its name and back', (column) => {
    expect(columnOf(columnName(column))).toBe(column);
  });
});

/** The parts of a zip by its directory, unpacked by Node. */
function entries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const found = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, named, extra, comment] = [20, 28, 30, 32].map((field) =>
      field === 20 ? buffer.readUInt32LE(at + field) : buffer.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const start = buffer.readUInt32LE(at + 42);
    const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const packed = buffer.subarray(data, data + size);
    const name = buffer.toString('utf8', at + 46, at + 46 + named);
    found.set(name, (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + named + extra + comment;
  }
  return found;
}

describe('writing', () => {
  const tables = [
    {
      name: 'Serah: terima/2026',
      widths: [6, 22, 30],
      rows: [
        ['No', 'NIP', 'Nama'],
        [1, nip, '=HYPERLINK("http://x";"a")'],
        [2, '', 'Ny. <i>"A" & B</i> _x000D_ \u0007'],
        [undefined, '-5', 87.5],
      ],
    },
    { name: 'serah: terima/2026', widths: [], rows: [] },
  ];
  const bytes = writeXlsx(tables);

  it('holds texts as they were, numbers as numbers, and no formula', () => {
    const read = readXlsx(bytes);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(read.tables.map(({ name }) => name)).toEqual(['Serah  terima 2026', 'serah  terima 2026 2']);
    expect(read.tables[0]?.rows).toEqual([
      ['No', 'NIP', 'Nama'],
      ['1', nip, '=HYPERLINK("http://x";"a")'],
      ['2', '', 'Ny. <i>"A" & B</i> _x000D_ '],
      ['', '-5', '87.5'],
    ]);
    expect(read.tables[0]?.formulas).toBe(0);
  });

  it('says the same to a reader that is not ours', () => {
    const sheet = entries(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    const cells = [...sheet.matchAll(/<c r="(\w+)"([^>]*)>(.*?)<\/c>/g)].map(
      ([, at, kind = '', inside = '']) => [
        at,
        kind.includes('t="inlineStr"'),
        inside.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'),
      ],
    );
    expect(cells.slice(3, 6)).toEqual([
      ['A2', false, '1'],
      ['B2', true, nip],
      ['C2', true, '=HYPERLINK("http://x";"a")'],
    ]);
    expect(sheet).not.toContain('<f');
  });
});
