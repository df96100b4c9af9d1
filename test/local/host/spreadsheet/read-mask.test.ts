// spreadsheets.get returns what the field mask asks for, and nothing else.
import { bench, ID, text } from './support';

function two() {
  const made = bench();
  made.write([[{ ...text('a'), note: 'n' }, text('b')]], '*');
  made.batch({ addSheet: { properties: { sheetId: 5, title: 'Dua', hidden: true } } });
  return made.spreadsheets;
}

describe('a read', () => {
  it.each<[string, unknown]>([
    ['spreadsheetId', { spreadsheetId: ID }],
    ['properties.timeZone', { properties: { timeZone: 'Asia/Jakarta' } }],
    [
      'sheets(properties(sheetId,title,hidden))',
      {
        sheets: [
          { properties: { sheetId: 0, title: 'Sheet1' } },
          { properties: { sheetId: 5, title: 'Dua', hidden: true } },
        ],
      },
    ],
    [
      'sheets.properties.gridProperties.rowCount,spreadsheetId',
      {
        spreadsheetId: ID,
        sheets: [1000, 1000].map((rowCount) => ({ properties: { gridProperties: { rowCount } } })),
      },
    ],
    [
      'sheets.data.rowData.values(userEnteredValue,note)',
      {
        sheets: [
          {
            data: [{ rowData: [{ values: [{ ...text('a'), note: 'n' }, text('b')] }] }],
          },
          { data: [{}] },
        ],
      },
    ],
    [
      'sheets/properties/title',
      { sheets: [{ properties: { title: 'Sheet1' } }, { properties: { title: 'Dua' } }] },
    ],
    ['sheets.merges', { sheets: [{}, {}] }],
    ['sheets.charts', { sheets: [{}, {}] }],
  ])('of %s', (fields, expected) => {
    expect(two().get(ID, { fields })).toEqual(expected);
  });

  it('without a mask holds no grid data unless asked', () => {
    const [plain] = two().get(ID).sheets ?? [];
    expect(plain).not.toHaveProperty('data');
    const [full] = two().get(ID, { includeGridData: true }).sheets ?? [];
    expect(full?.data?.[0]?.rowMetadata).toHaveLength(1000);
    expect(full?.data?.[0]?.columnMetadata?.[0]).toEqual({ pixelSize: 100 });
  });

  it('of a range holds that part of that tab', () => {
    const { sheets } = two().get(ID, {
      ranges: ['Sheet1!B1:C2'],
      fields: 'sheets(properties.title,data(startColumn,rowData.values.formattedValue))',
    });
    expect(sheets).toEqual([
      {
        properties: { title: 'Sheet1' },
        data: [{ startColumn: 1, rowData: [{ values: [{ formattedValue: 'b' }] }] }],
      },
    ]);
  });

  it.each([
    ['sheets.name', 'Invalid field selection sheets.name'],
    ['sheet', 'Invalid field selection sheet'],
    ['spreadsheetId, sheets', 'Request contains an invalid argument.'],
    ['sheets(properties', 'Invalid field selection'],
    ['', 'Invalid field selection'],
  ])('refuses the mask %j', (fields, message) => {
    expect(() => two().get(ID, { fields })).toThrow(message);
  });

  it.each([
    [{ field: 'sheets' }, 'Unknown name "field": Cannot bind query parameter.'],
    [{ includeGridData: 'true' }, "Invalid value at 'include_grid_data' (TYPE_BOOL)"],
    [{ ranges: ['Tiga'] }, 'Unable to parse range: Tiga'],
  ])('refuses the option %j', (options, message) => {
    expect(() => two().get(ID, options)).toThrow(message);
  });
});
