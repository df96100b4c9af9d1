// A workbook file chosen for a field: its lists with what is said of each, or why it cannot be read.
import { strToU8, zipSync } from 'fflate';
import { readBook } from '../../sidebar/book-field';
import { listsTexts } from '../../src/core/text/id/lists';
import { writeXlsx } from '../../src/core/xlsx/write-xlsx';

const t = listsTexts.import.book;
const read = (bytes: Uint8Array) => readBook(bytes, 'siasn.xlsx', t);

/** A workbook file with one table as another program writes it. */
const foreign = (sheet: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': '<workbook><sheets><sheet name="Data" sheetId="1" id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
        'xl/worksheets/a.xml': `<worksheet>${sheet}</worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('a workbook file chosen for a field', () => {
  it('offers every list that holds something, the first one first', () => {
    const tables = [
      { name: 'Petunjuk', widths: [], rows: [['Cara mengisi']] },
      { name: 'Kosong', widths: [], rows: [] },
      { name: 'Pegawai', widths: [], rows: [['NIP'], ['198503012010011001'], ['199001152015032001']] },
    ];
    expect(read(writeXlsx(tables))).toEqual({
      ok: true,
      lists: [
        { name: 'Petunjuk', text: '"Cara mengisi"', note: 'siasn.xlsx, tabel “Petunjuk”: 1 baris terbaca.' },
        {
          name: 'Pegawai',
          text: '"NIP"\n"198503012010011001"\n"199001152015032001"',
          note: 'siasn.xlsx, tabel “Pegawai”: 3 baris terbaca.',
        },
      ],
    });
  });

  it('says what a look at the file would not show', () => {
    const sheet =
      '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
    expect(read(foreign(sheet))).toMatchObject({
      lists: [
        {
          note: 'siasn.xlsx, tabel “Data”: 1 baris terbaca. 1 sel berisi rumus; yang dibaca hasilnya. 2 kolom tersembunyi ikut dibaca.',
        },
      ],
    });
  });

  it.each([
    ['old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), t.faults.old],
    ['another kind of archive', zipSync({ 'a.txt': strToU8('x') }), t.faults.notBook],
    ['a file that was cut off', writeXlsx([]).slice(0, 90), t.faults.notBook],
    ['a workbook without a list', writeXlsx([{ name: 'A', widths: [], rows: [] }]), t.empty],
  ])('says what to do with %s', (_, bytes, why) => {
    expect(read(bytes)).toEqual({ ok: false, why });
  });
});
