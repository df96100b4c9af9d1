// Single calls that Google refuses for good: what does not rest on them goes on, and what is missing is told.

import { codeToType } from '../../src/core/typed-code';
import { readProject } from '../../src/local/host/script/project-folder';
import { head, hr, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

/** What changes of Google are written with: an object that answers otherwise to a name, and every form changed. */
const helpers = `
  var answering = function (of, name, made) { return new Proxy(of, { get: function (target, key) {
    return key === name ? made : typeof target[key] === 'function' ? target[key].bind(target) : target[key]; } }); };
  var refusing = function (of, name) { return answering(of, name, function () { throw new Error('Not supported.'); }); };
  var forms = function (change) { var app = FormApp; ['create', 'openById'].forEach(function (name) {
    var open = app[name].bind(app); FormApp = answering(FormApp, name, function (text) { return change(open(text)); }); }); };`;

/** The shipped script at a Google that is changed, in its own words, each time it is loaded. */
const changed = (change: string) => ({
  code: [...readProject('dist').code, `(function () { ${helpers} ${change} })();`],
  keepWorlds: false,
});

const officeWhere = (change: string): RunningOffice =>
  RunningOffice.withOpenCycle(smallOffice, changed(change));

const kinds = (office: RunningOffice) => office.get('checkCycle').findings.map(({ kind }) => kind);

it('the mail quota: the period is checked all the same, and no number is told', () => {
  const office = officeWhere("MailApp = refusing(MailApp, 'getRemainingDailyQuota');");
  expect(office.get('checkCycle')).not.toHaveProperty('mailLeft');
});

it('the form of a tab that has none: the tabs that have one are found, and answers come in', () => {
  const office = officeWhere(`var app = SpreadsheetApp;
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
  const office = officeWhere(
    "forms(function (form) { return refusing(refusing(form, 'setCollectEmail'), 'setEmailCollectionType'); });",
  );
  office.answer('self', siti.nip, 3);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
  expect(kinds(office)).toContain('form-altered');
});

it('at the first ask, where answers go: no form is taken for one that sends them elsewhere', () => {
  const office = officeWhere(`var asks = 0;
    forms(function (form) { return answering(form, 'getDestinationId', function () {
      asks += 1; if (asks % 2 === 1) throw new Error('Server error.'); return form.getDestinationId(); }); });`);
  expect(kinds(office)).not.toContain('form-unlinked');
  expect(office.host.workbook.state.sheets.filter(({ formUrl }) => formUrl !== undefined)).toHaveLength(2);
});

it('who may edit a form: forms are made, officers are let in, and nobody is called strange', () => {
  const office = officeWhere("forms(function (form) { return refusing(form, 'getEditors'); });");
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
  const row = office.tab('Pengaturan').findIndex((cells) => cells.includes(hr));
  const column = office.tab('Pengaturan')[row]?.indexOf(hr) ?? -1;
  office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, column, `${hr}, sdm2@contoh.example`);
  office.host.runTimeTriggers('onDaily');
  for (const { editors } of office.host.forms) expect(editors).toContain('sdm2@contoh.example');
  office.answer('self', siti.nip, 3);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
  expect(kinds(office)).not.toContain('form-editors');
});

it('which permissions are granted: nothing is taken for missing', () => {
  const office = officeWhere("ScriptApp = refusing(ScriptApp, 'getAuthorizationInfo');");
  office.answer('self', siti.nip, 3);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
  expect(kinds(office)).not.toContain('permission-missing');
});

it('the tag that fits a page to a phone: the web app is served', () => {
  const office = officeWhere(`var app = HtmlService;
    HtmlService = answering(app, 'createHtmlOutputFromFile', function (name) { var made = app.createHtmlOutputFromFile(name);
      ['setTitle', 'append'].forEach(function (set) { var by = made[set].bind(made); made = answering(made, set, function (text) { by(text); return made; }); });
      made = refusing(made, 'addMetaTag'); return made; });`);
  expect(office.host.doGet(siti.email)).toMatchObject({ ok: true });
});

/** A period is open, and nothing is made for it yet. */
function openedWithoutForms(): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };
  office.get('openCycle', { name: 'Penilaian 2026', ...days });
  return office;
}

describe('a prefilled link', () => {
  it('opens the form all the same: everybody is told the code, it is typed, and the next press makes links that fill it in', () => {
    const office = openedWithoutForms();
    office.host.refuse('FormResponse.toPrefilledUrl');
    office.work('makeForms');
    expect(office.warnings.map(({ code }) => code)).toContain('link-not-prefilled');
    const link = office.link('self', siti.nip);
    const code = codeToType(link.link) ?? '';
    expect(code).toMatch(/^\w{4}(-\w{4}){3}$/);
    office.work('remind');
    const mail = office.host.outbox.find(({ to }) => to.includes(siti.email));
    expect(mail?.body).toContain(`Ketik Kode pengisian ini di formulirnya: ${code}`);
    expect(mail?.htmlBody).toContain(code);
    office.answer('self', siti.nip, 3);
    expect(office.get('getPanel').hr?.self.done).toBe(1);
    expect(kinds(office)).toContain('form-not-prefilled');
    office.host.refuse();
    office.get('mend', { finding: 'form-not-prefilled:2026-1:self' });
    expect(codeToType(office.link('self', siti.nip).link)).toBeUndefined();
    office.answer('self', head.nip, 3);
    expect(office.get('getPanel').hr?.self.done).toBe(2);
  });
});

describe('what runs by itself', () => {
  it.each(['ScriptApp.newTrigger', 'ScriptApp.getProjectTriggers'])(
    'is said to be missing where Google refuses %s: everything else is made, a press takes answers in, another sets it up',
    (member) => {
      const office = openedWithoutForms();
      office.host.refuse(member);
      office.work('makeForms');
      expect(office.warnings.map(({ code }) => code)).toContain('automation-missing');
      expect(office.host.triggers).toEqual([]);
      expect(office.get('getPanel').automationLost?.action).toBeDefined();
      expect(kinds(office)).toContain('trigger-missing');
      expect(office.refusal('restoreAutomation')).toEqual(['automation-missing']);
      office.answer('self', siti.nip, 3);
      expect(office.get('getPanel').hr?.self.done).toBe(0);
      office.work('refresh');
      expect(office.get('getPanel').hr?.self.done).toBe(1);
      office.host.refuse();
      expect(office.get('restoreAutomation').automationLost).toBeUndefined();
      expect(office.host.triggers.map(({ handler }) => handler).sort()).toEqual([
        'onAnswerSubmitted',
        'onDaily',
      ]);
    },
  );
});

describe('the number of mails left', () => {
  const untold = () => {
    const office = RunningOffice.withOpenCycle();
    office.host.refuse('MailApp.getRemainingDailyQuota');
    return office;
  };

  it('is said not to be told, where it is asked for', () => {
    const office = untold();
    expect(office.get('previewTask', { kind: 'remind' }).sentence).toContain('paling banyak 100 email');
    expect(office.get('getTracking').reminder.untold).toContain('paling banyak 100 email');
    expect(office.get('checkCycle').findings.find(({ kind }) => kind === 'quota')?.title).toContain(
      'tidak memberitahukan',
    );
  });

  it('is taken for the least that Google lets any account send: the rest goes the next morning, nobody gets two', () => {
    const office = untold();
    // The web app sends as the account that HR sends from.
    office.call('resendMyLink', undefined, siti.email, 'webapp');
    const { script = {} } = office.host.properties;
    const [key = ''] = Object.keys(script).filter((name) => name.startsWith('timbang.mail.'));
    const ledger = JSON.parse(script[key] ?? '');
    expect(ledger.count).toBe(1);
    // Ninety-nine have gone on this day.
    script[key] = JSON.stringify({ ...ledger, count: 99 });
    const step = office.work('remind');
    expect(step.sentence).toContain('1 email terkirim hari ini; 1 dikirim besok pagi');
    office.at('2026-10-02 06:30').host.runTimeTriggers('onDaily');
    const reminded = office.host.outbox.slice(1).flatMap(({ to }) => to);
    expect([...reminded].sort()).toEqual([head.email, siti.email].sort());
  });
});

describe('mail to one address', () => {
  it('keeps no other from being sent at the same press, and none goes twice', () => {
    const office = officeWhere(`var send = MailApp.sendEmail.bind(MailApp);
      MailApp = answering(MailApp, 'sendEmail', function (mail) {
        if (mail.to === '${head.email}') throw new Error('Limit Exceeded: Email Body Size.'); return send(mail); });`);
    expect(office.get('stepTask', { kind: 'remind' })).toMatchObject({ done: 1 });
    expect(office.refusal('stepTask', { kind: 'remind' })).toEqual(['mail-refused']);
    expect(office.host.outbox.flatMap(({ to }) => to)).toEqual([siti.email]);
  });
});

describe('a lock', () => {
  it('of readers: visitors of the web app are served', () => {
    const office = officeWhere("LockService = refusing(LockService, 'getUserLock');");
    expect(office.call('getPanel', undefined, head.email, 'webapp')).toMatchObject({ ok: true });
  });

  it('of writers: they are told to press again, and nothing is written without it', () => {
    const office = new RunningOffice(changed("LockService = refusing(LockService, 'getScriptLock');"));
    const { state } = office.host.workbook;
    expect(office.refusal('setUpWorkbook', { office: 'Dinas CONTOH' })).toEqual(['busy']);
    expect(office.host.workbook.state).toBe(state);
  });
});

// Where the manifest was not pasted along, Google knows no advanced service: 'ReferenceError: Sheets is not defined' in many public reports.
describe('a service that the manifest does not switch on', () => {
  it('without which nothing can be read is named, with what to do, in the panel and in the menu', () => {
    const office = new RunningOffice(changed('delete globalThis.Sheets;'));
    const result = office.call('getPanel');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'service-missing' }] });
    expect(JSON.stringify(result)).toContain('appsscript.json');
    office.host.screen.answers.push('YES', 'OK');
    office.host.open();
    office.host.chooseMenu('Timbang > Periksa pemasangan');
    expect(office.host.screen.dialogs.at(-1)?.prompt).toContain('Layanan Sheets');
  });

  it('for files alone holds up nothing else, and the check of the period names it', () => {
    const office = officeWhere('delete globalThis.Drive;');
    office.answer('self', siti.nip, 3);
    expect(office.get('getPanel').hr?.self.done).toBe(1);
    expect(kinds(office)).toContain('service-missing');
    expect(kinds(RunningOffice.withOpenCycle())).not.toContain('service-missing');
  });
});
