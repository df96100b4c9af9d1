// Response tabs as Google Forms keeps them.
import { openWorkbook } from '../../../../src/local/host/spreadsheet/open-workbook';
import { ResponseTabs } from '../../../../src/local/host/spreadsheet/person/response-tab';
import { bench, NOW, OWNER, stillPlatform } from './support';

const FORM = 'https://docs.google.com/forms/d/e/abc/viewform';

function tabs(locale?: string) {
  const made = bench(locale);
  return { ...made, tabs: new ResponseTabs(made.workbook) };
}

describe('a response tab', () => {
  it.each([
    ['id_ID', 'Respons Formulir 1', 'Respons Formulir 2'],
    ['en_US', 'Form Responses 1', 'Form Responses 2'],
  ])('in %s is the first tab, named %s', (locale, one, two) => {
    const { tabs: forms, workbook } = tabs(locale);
    forms.link(FORM, ['Stempel waktu', 'Nama']);
    forms.link(`${FORM}2`, []);
    expect(workbook.state.sheets.map((sheet) => sheet.title)).toEqual([two, one, 'Sheet1']);
    expect(workbook.state.sheets[1]?.formUrl).toBe(FORM);
  });

  it('takes answers below the last row: time in the time zone of the workbook, text as if typed', () => {
    const { tabs: forms, shown } = tabs();
    const id = forms.link(FORM, ['Stempel waktu', 'Nama', 'Nilai']);
    expect(forms.append(id, [NOW, 'Siti', '04'])).toBe(2);
    expect(forms.append(id, [NOW, undefined, '5', 'kolom baru'])).toBe(3);
    expect(shown('Respons Formulir 1')).toEqual([
      ['Stempel waktu', 'Nama', 'Nilai'],
      ['24/11/2026 10:30:00', 'Siti', '4'],
      ['24/11/2026 10:30:00', '', '5', 'kolom baru'],
    ]);
  });

  it('rewrites an edited answer in its row', () => {
    const { tabs: forms, shown } = tabs();
    const id = forms.link(FORM, ['Stempel waktu', 'Nama', 'Nilai']);
    const row = forms.append(id, [NOW, 'Siti', '4']);
    forms.update(id, row, [new Date(NOW.getTime() + 3_600_000), 'Siti', undefined]);
    expect(shown("'Respons Formulir 1'!A2:C2")).toEqual([['24/11/2026 11:30:00', 'Siti']]);
  });

  it('keeps headers where they are, and adds new ones', () => {
    const { tabs: forms } = tabs();
    const id = forms.link(FORM);
    forms.setHeader(id, 1, 'Stempel waktu');
    forms.setHeader(id, 3, 'Ketiga');
    expect([1, 2, 3, 4].map((column) => forms.header(id, column))).toEqual([
      'Stempel waktu',
      '',
      'Ketiga',
      '',
    ]);
  });

  it('takes answers also where people may not write', () => {
    const { tabs: forms, batch, user } = tabs();
    const id = forms.link(FORM, ['Stempel waktu']);
    batch({ addProtectedRange: { protectedRange: { range: { sheetId: id }, editors: { users: [] } } } });
    user.email = 'staf@example.go.id';
    expect(forms.append(id, [NOW])).toBe(2);
  });

  it('stays when the form is unlinked, and is gone when people delete it', () => {
    const { tabs: forms, workbook, batch } = tabs();
    const id = forms.link(FORM, ['Stempel waktu']);
    forms.unlink(id);
    expect(workbook.state.sheets[0]).not.toHaveProperty('formUrl');
    expect(forms.has(id)).toBe(true);
    batch({ deleteSheet: { sheetId: id } });
    expect(forms.has(id)).toBe(false);
  });
});

describe('an opened workbook', () => {
  const given = { owner: OWNER, locale: 'id_ID', timeZone: 'Asia/Jakarta' };
  const tabsOf = ({ workbook }: ReturnType<typeof openWorkbook>) => new ResponseTabs(workbook);

  it('gives scripts, forms and people the same cells', () => {
    const platform = stillPlatform();
    const open = openWorkbook(undefined, given, platform);
    const sheetId = tabsOf(open).link(FORM, ['Stempel waktu', 'Nama']);
    open.userOf(() => OWNER).editCell(sheetId, 1, 1, 'Siti');
    const { SpreadsheetApp } = open.services(platform, {
      getUi: () => undefined as never,
      toast: () => undefined,
      hasActive: true,
    });
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    expect(sheet?.getFormUrl()).toBe(FORM);
    expect(sheet?.getRange('B2').getValue()).toBe('Siti');
  });

  it('comes back from its saved state as it was', () => {
    const platform = stillPlatform();
    const open = openWorkbook(undefined, given, platform);
    tabsOf(open).append(tabsOf(open).link(FORM, ['Stempel waktu']), [NOW]);
    const saved: unknown = JSON.parse(JSON.stringify(open.state()));
    const again = openWorkbook(saved, given, platform);
    expect(again.workbook.state).toEqual(open.workbook.state);
    expect(again.dump()).toBe(open.dump());
  });
});
