// A small script project to serve: a grid with a bit of everything, a panel that calls the script, a form, a web app.

const MANIFEST = { timeZone: 'Asia/Jakarta', runtimeVersion: 'V8' };

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Uji')
    .addItem('Buka panel', 'showPanel')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('Sapa', 'greet'))
    .addToUi();
}
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Panel uji'));
}
function greet() { SpreadsheetApp.getActiveSpreadsheet().toast('Selamat pagi', 'Salam'); }
function doGet(e) { return HtmlService.createHtmlOutput('<h1>Halo ' + (e.parameter.nama || '') + '</h1>').setTitle('Aplikasi'); }
function echo(value) { return value; }
function whoAmI() { return Session.getActiveUser().getEmail(); }
function failing() { throw new Error('Sengaja gagal'); }
function goTo(name) {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  workbook.setActiveSheet(workbook.getSheetByName(name));
}
function text(value, more) { return Object.assign({ userEnteredValue: { stringValue: value } }, more || {}); }
function number(value, pattern) {
  return { userEnteredValue: { numberValue: value },
    userEnteredFormat: pattern ? { numberFormat: { type: 'NUMBER', pattern: pattern } } : {} };
}
function reset() {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const blank = workbook.insertSheet('Kosong ' + Math.random());
  workbook.getSheets().forEach(function (sheet) {
    if (sheet.getSheetId() === blank.getSheetId()) return;
    if (sheet.getFormUrl()) FormApp.openByUrl(sheet.getFormUrl()).removeDestination();
    workbook.deleteSheet(sheet);
  });
}
function seed() {
  reset();
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  const head = { userEnteredFormat: { textFormat: { bold: true, foregroundColor: { red: 1, green: 1, blue: 1 } },
    backgroundColor: { red: 0.1, green: 0.4, blue: 0.25 } } };
  const list = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ya' }, { userEnteredValue: 'Tidak' }] },
    strict: true, showCustomUi: true };
  const form = FormApp.create('Kuesioner').setTitle('Kuesioner').setDestination(FormApp.DestinationType.SPREADSHEET, id);
  form.addTextItem().setTitle('Kode').setRequired(true);
  form.addScaleItem().setTitle('Nilai').setBounds(1, 5).setRequired(true);
  form.setPublished(true).setAcceptingResponses(true);
  const item = form.getItems()[0].asTextItem();
  const link = form.createResponse().withItemResponse(item.createResponse('AB-1')).toPrefilledUrl();
  const rows = [
    [text('Nama', head), text('Email', head), text('Setuju', head), text('Angka', head), text('Selesai', head)],
    [text('Citra', { note: 'Baru pindah unit.' }), text('citra@contoh.example'),
      text('Ya', { dataValidation: list }), number(1234.5, '#,##0.0'),
      { userEnteredValue: { boolValue: false }, dataValidation: { condition: { type: 'BOOLEAN' }, showCustomUi: true } }],
    [text('Ayu <b>tebal</b>'), text('ayu@contoh.example'), { dataValidation: list }, number(7)],
    [text('Budi'), text('budi@contoh.example'), { dataValidation: list }, number(12)],
    [text('Tautan', { userEnteredFormat: { textFormat: { link: { uri: link } } } }), text('0012'),
      text('Kata yang panjang sekali sehingga melewati sel kosong di sebelahnya')],
    [text('Gabung', { userEnteredFormat: { horizontalAlignment: 'CENTER' } })],
  ];
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { addSheet: { properties: { sheetId: 11, title: 'Orang', gridProperties: { rowCount: 40, columnCount: 8, frozenRowCount: 1, frozenColumnCount: 1 } } } },
    { addSheet: { properties: { sheetId: 12, title: 'Kedua', tabColorStyle: { rgbColor: { red: 0.8 } } } } },
    { addSheet: { properties: { sheetId: 13, title: 'Rahasia', hidden: true } } },
    { addSheet: { properties: { sheetId: 14, title: 'Lebar', gridProperties: { rowCount: 2000, columnCount: 60, frozenRowCount: 1 } } } },
    { updateCells: { start: { sheetId: 11, rowIndex: 0, columnIndex: 0 }, fields: '*', rows: rows.map(function (values) { return { values: values }; }) } },
    { mergeCells: { range: { sheetId: 11, startRowIndex: 5, endRowIndex: 7, startColumnIndex: 1, endColumnIndex: 4 }, mergeType: 'MERGE_ALL' } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 12, startRowIndex: 0, endRowIndex: 1 }, editors: { users: ['sdm@contoh.example'] } } } },
  ] }, id);
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  workbook.setActiveSheet(workbook.getSheetByName('Orang'));
  return form.getPublishedUrl();
}
function fillWide() {
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { updateCells: { start: { sheetId: 14, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue',
      rows: Array.from({ length: 2000 }, function (_, r) {
        return { values: Array.from({ length: 60 }, function (__, c) { return { userEnteredValue: { numberValue: r * 60 + c } }; }) };
      }) } },
  ] }, SpreadsheetApp.getActiveSpreadsheet().getId());
}
`;

const PANEL = `<!doctype html><html lang="id"><head><title>Panel</title><base target="_top"></head><body>
<h1>Panel</h1>
<button id="echo">Gema</button> <button id="bad">Muatan buruk</button> <button id="fail">Gagal</button>
<button id="many">Banyak</button> <button id="who">Siapa</button> <button id="origin">Asal</button>
<button id="go">Pindah</button> <button id="close">Tutup</button>
<a href="https://docs.google.com/forms/d/e/FORM/viewform">Formulir</a>
<pre id="out"></pre>
<script>
const out = document.getElementById('out');
const say = (value) => { out.textContent = typeof value === 'string' ? value : JSON.stringify(value); };
const on = (id, act) => document.getElementById(id).addEventListener('click', act);
const run = () => google.script.run.withFailureHandler((error) => say(error.name + ': ' + error.message)).withSuccessHandler(say);
on('echo', () => google.script.run.withSuccessHandler((value, user) => say([value, user])).withUserObject('saya')
  .echo({ a: [1, 'dua', null, true], b: {} }));
on('fail', () => run().failing());
on('who', () => run().whoAmI());
on('go', () => run().goTo('Kedua'));
on('close', () => google.script.host.close());
on('bad', () => {
  const circle = {}; circle.self = circle;
  const bad = [new Date(), [undefined], () => 1, { deep: [NaN] }, circle, new Map(), document.body];
  say(bad.map((value) => { try { run().echo(value); return 'sent'; } catch (error) { return error.constructor.name; } }));
});
on('many', () => {
  const back = [];
  for (let i = 0; i < 25; i++) google.script.run.withSuccessHandler((value) => { back.push(value); say(back.length); }).echo(i);
});
on('origin', () => {
  const tries = [() => parent.document.title, () => localStorage.length, () => document.cookie];
  say([origin].concat(tries.map((attempt) => { try { return attempt(); } catch (error) { return error.name; } })));
});
</script></body></html>`;

/** The files of the project by name, as pushed. @param form published id of the form the panel links to */
export const testProject = (form = 'FORM'): Readonly<Record<string, string>> => ({
  'Code.js': CODE,
  'appsscript.json': JSON.stringify(MANIFEST),
  'sidebar.html': PANEL.replace('FORM', form),
});
