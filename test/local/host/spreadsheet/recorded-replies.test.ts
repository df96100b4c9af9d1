// Facts of the live Sheets API, taken from the replies that burnash/gspread has recorded (tests/cassettes at 5e2b628, 124 tapes, 1,508
// calls of the Sheets API): all of them were replayed on this host and compared field by field; what is said here is in words of our own.
import { evaluate, failureOf } from '../support/fixture';

const english = { locale: 'en_US', timeZone: 'Etc/GMT' } as const;
const run = (body: string) =>
  evaluate(
    `const id = SpreadsheetApp.getActiveSpreadsheet().getId(); const { Spreadsheets } = Sheets; ${body}`,
    english,
  );
const batch = (...requests: object[]) =>
  `Spreadsheets.batchUpdate({ requests: ${JSON.stringify(requests)} }, id)`;
const corner = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
const { sheetId: _, ...cornerSent } = corner;

describe('what is nothing', () => {
  it('is sent of a tab: its id 0 and its place 0; what is false is not', () => {
    expect(run("return Spreadsheets.get(id, { fields: 'sheets.properties' })")).toEqual({
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Sheet1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
  });

  it('is sent of a range but for the id of the first tab', () => {
    const merge = { mergeCells: { range: corner, mergeType: 'MERGE_ROWS' } };
    expect(
      run(`${batch(merge)}; return Spreadsheets.get(id, { fields: 'sheets.merges' }).sheets[0].merges[0]`),
    ).toEqual({
      ...cornerSent,
      endRowIndex: 1,
    });
  });

  it('is missing of the values of an empty range, which keeps its name and its direction', () => {
    expect(run("return Spreadsheets.Values.get(id, 'Sheet1!A1:B2')")).toEqual({
      range: 'Sheet1!A1:B2',
      majorDimension: 'ROWS',
    });
  });
});

describe('the reply of a batch', () => {
  it('has one part for each request, an empty one where there is nothing to tell', () => {
    const requests = [
      { addSheet: { properties: { title: 'baru', gridProperties: { rowCount: 1, columnCount: 1 } } } },
      { updateSheetProperties: { properties: { sheetId: 0, title: 'lain' }, fields: 'title' } },
    ];
    const reply = run(`return ${batch(...requests)}`) as {
      replies: { addSheet?: { properties: { sheetId: number } } }[];
    };
    const sheetId = reply.replies[0]?.addSheet?.properties.sheetId;
    expect(sheetId).toBeGreaterThan(0);
    expect(Object.keys(reply).sort()).toEqual(['replies', 'spreadsheetId']);
    expect(reply.replies).toEqual([
      {
        addSheet: {
          properties: {
            sheetId,
            title: 'baru',
            index: 1,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1, columnCount: 1 },
          },
        },
      },
      {},
    ]);
  });

  it('tells of a protection that whoever asked may edit it, and leaves out that it does not only warn', () => {
    const request = { addProtectedRange: { protectedRange: { range: corner, warningOnly: false } } };
    const [reply] = (
      run(`return ${batch(request)}`) as { replies: { addProtectedRange: { protectedRange: object } }[] }
    ).replies;
    const told = reply?.addProtectedRange.protectedRange as Record<string, unknown>;
    expect(told['range']).toEqual(cornerSent);
    expect(told['requestingUserCanEdit']).toBe(true);
    expect(told).not.toHaveProperty('warningOnly');
    expect(told['editors']).not.toHaveProperty('groups');
  });
});

describe('a refusal', () => {
  it.each([
    [
      batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }),
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
      400,
    ],
    ["Spreadsheets.get('tidak-ada')", 'Requested entity was not found.', 404],
    [
      "Spreadsheets.Values.update({ values: 'X' }, id, 'Sheet1!A1', { valueInputOption: 'RAW' })",
      '(type.googleapis.com/google.protobuf.ListValue), "X"',
      400,
    ],
  ])('of %s', (call, words, code) => {
    const body = `const id = SpreadsheetApp.getActiveSpreadsheet().getId(); const { Spreadsheets } = Sheets; ${call}`;
    expect(failureOf(body, english)).toContain(words);
    expect(run(`try { ${call} } catch (error) { return error.details.code }`)).toBe(code);
  });
});

describe('a colour', () => {
  // Half of 255 is no step: of the two beside it the live API took the lower.
  it.each([
    [0.5, 0.49803922],
    [0.2627451, 0.2627451],
    [1, 1],
  ])('of %f comes back as %f', (sent, back) => {
    const properties = { sheetId: 0, tabColorStyle: { rgbColor: { red: 1, green: 1, blue: sent } } };
    const request = { updateSheetProperties: { properties, fields: 'tabColorStyle' } };
    const colour = run(
      `${batch(request)}; return Spreadsheets.get(id, { fields: 'sheets.properties' }).sheets[0].properties.tabColorStyle.rgbColor`,
    );
    expect(colour).toEqual({ red: 1, green: 1, blue: back });
  });

  it.each(
    Array.from({ length: 256 }, (_, eighth) => eighth).filter((eighth) => eighth % 17 === 0 || eighth < 8),
  )('of %i in 255 comes back as that many', (eighth) => {
    const properties = { sheetId: 0, tabColorStyle: { rgbColor: { red: 1, green: eighth / 255 } } };
    const request = { updateSheetProperties: { properties, fields: 'tabColorStyle' } };
    const { green = 0 } = run(
      `${batch(request)}; return Spreadsheets.get(id, { fields: 'sheets.properties' }).sheets[0].properties.tabColorStyle.rgbColor`,
    ) as { green?: number };
    expect(green * 255).toBeCloseTo(eighth, 4);
  });
});

describe('a filter over a whole tab', () => {
  it('is told with the bounds of the tab, though none were given', () => {
    const filter = { setBasicFilter: { filter: { range: { sheetId: 0 } } } };
    expect(
      run(
        `${batch(filter)}; return Spreadsheets.get(id, { fields: 'sheets.basicFilter' }).sheets[0].basicFilter`,
      ),
    ).toEqual({
      range: { startRowIndex: 0, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 26 },
    });
  });
});
