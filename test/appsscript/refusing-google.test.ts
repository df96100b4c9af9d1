// Single calls that Google refuses for good: what does not rest on them goes on, and what is missing is told.
import { readProject } from '../../src/local/host/script/project-folder';
import { hr, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

/** An office at a Google that is changed, in its own words, each time the script is loaded. */
const officeWhere = (change: string): RunningOffice =>
  RunningOffice.withOpenCycle(smallOffice, {
    code: [...readProject('dist').code, `(function () { ${change} })();`],
    keepWorlds: false,
  });

const kinds = (office: RunningOffice) => office.get('checkCycle').findings.map(({ kind }) => kind);

it('the mail quota: the period is checked all the same, and no number is told', () => {
  const office = officeWhere(
    "MailApp = { getRemainingDailyQuota: function () { throw new Error('Service unavailable: Mail'); } };",
  );
  expect(office.get('checkCycle')).not.toHaveProperty('mailLeft');
});

it('the form of a tab that has none: the tabs that have one are found, and answers come in', () => {
  const office = officeWhere(`var app = SpreadsheetApp;
    var answering = function (of, name, made) { return new Proxy(of, { get: function (target, key) {
      return key === name ? made : typeof target[key] === 'function' ? target[key].bind(target) : target[key]; } }); };
    var told = function (sheet) { return answering(sheet, 'getFormUrl', function () {
      var url = sheet.getFormUrl(); if (!url) throw new Error('There is no form.'); return url; }); };
    SpreadsheetApp = answering(app, 'openById', function (id) { var book = app.openById(id);
      return answering(book, 'getSheets', function () { return book.getSheets().map(told); }); });`);
  const roster = office.host.workbook.state.sheets.find(({ title }) => title === 'Pegawai');
  office.host.desk(() => hr).duplicateSheet(roster?.sheetId ?? -1);
  office.answer('self', siti.nip, 3);
  office.work('refresh');
  expect(office.get('getPanel').hr?.self.done).toBe(1);
});

it('asking for addresses: forms are made, answers count by their code, and the check tells', () => {
  const office = officeWhere(`var app = FormApp;
    var without = function (form) { return new Proxy(form, { get: function (target, key) {
      if (/^set(CollectEmail|EmailCollectionType)$/.test(key)) return function () { throw new Error('Not supported.'); };
      return typeof target[key] === 'function' ? target[key].bind(target) : target[key]; } }); };
    FormApp = new Proxy(app, { get: function (target, key) {
      return key === 'create' || key === 'openById' ? function (text) { return without(target[key](text)); } : target[key]; } });`);
  office.answer('self', siti.nip, 3);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
  expect(kinds(office)).toContain('form-altered');
});

it('at the first ask, where answers go: no form is taken for one that sends them elsewhere', () => {
  const office = officeWhere(`var app = FormApp, asks = 0;
    var shaky = function (form) { return new Proxy(form, { get: function (target, key) {
      if (key === 'getDestinationId') return function () { asks += 1; if (asks % 2 === 1) throw new Error('Server error.'); return target.getDestinationId(); };
      return typeof target[key] === 'function' ? target[key].bind(target) : target[key]; } }); };
    FormApp = new Proxy(app, { get: function (target, key) {
      return key === 'create' || key === 'openById' ? function (text) { return shaky(target[key](text)); } : target[key]; } });`);
  expect(kinds(office)).not.toContain('form-unlinked');
  expect(office.host.workbook.state.sheets.filter(({ formUrl }) => formUrl !== undefined)).toHaveLength(2);
});
