// What the services promise a script, in sentences of Google's documentation.
import { evaluate, failureOf, HR, hostWith } from './support/fixture';

const DAY = 86_400_000;

describe('PropertiesService', () => {
  it('keeps texts from one execution to the next', () => {
    const host = hostWith('');
    evaluate("PropertiesService.getDocumentProperties().setProperty('a', 1)", { host });
    expect(evaluate("return PropertiesService.getDocumentProperties().getProperty('a')", { host })).toBe('1');
  });

  it('gives null for a key that is not there', () => {
    expect(evaluate("return PropertiesService.getScriptProperties().getProperty('a')")).toBeNull();
  });

  it('keeps the document, the script and each user apart', () => {
    const body = `const p = PropertiesService;
      p.getDocumentProperties().setProperty('k', 'd'); p.getScriptProperties().setProperty('k', 's');
      return [p.getDocumentProperties().getProperty('k'), p.getUserProperties().getProperty('k')]`;
    expect(evaluate(body)).toEqual(['d', null]);
  });

  it('gives a copy of all properties, not a live view', () => {
    const body = `const p = PropertiesService.getUserProperties(); p.setProperties({ a: 'x', b: 'y' });
      const copy = p.getProperties(); copy.a = 'changed'; return [p.getProperty('a'), p.getKeys()]`;
    expect(evaluate(body)).toEqual(['x', ['a', 'b']]);
  });

  it('deletes all others when told to', () => {
    const body = `const p = PropertiesService.getUserProperties(); p.setProperties({ a: 'x', b: 'y' });
      return p.setProperties({ c: 'z' }, true).deleteProperty('q').getProperties()`;
    expect(evaluate(body)).toEqual({ c: 'z' });
  });

  it('takes values of 9 kB and refuses larger ones', () => {
    const set = (bytes: number) =>
      `PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(${bytes}))`;
    expect(evaluate(set(9216))).toBeNull();
    expect(failureOf(set(9217))).toBe('Argument too large: value');
  });

  it('holds 500 kB a store and not more', () => {
    const fill = (
      count: number,
    ) => `const all = {}; for (let i = 0; i < ${count}; i++) all['key' + (100 + i)] = 'x'.repeat(9000);
      PropertiesService.getScriptProperties().setProperties(all)`;
    expect(evaluate(fill(56))).toBeNull();
    expect(failureOf(fill(57))).toContain('property storage quota');
  });
});

describe('CacheService', () => {
  it('forgets when the time is over', () => {
    const host = hostWith('');
    const get = "return CacheService.getScriptCache().get('k')";
    evaluate("CacheService.getScriptCache().put('k', 'v', 60)", { host });
    host.advance(58_000);
    expect(evaluate(get, { host })).toBe('v');
    host.advance(2_000);
    expect(evaluate(get, { host })).toBeNull();
  });

  it('keeps for ten minutes when nothing is said, and for six hours at most', () => {
    const host = hostWith('');
    evaluate("const c = CacheService.getScriptCache(); c.put('short', 'v'); c.put('long', 'v', 90000)", {
      host,
    });
    host.advance(601_000);
    expect(evaluate("return CacheService.getScriptCache().getAll(['short', 'long'])", { host })).toEqual({
      long: 'v',
    });
    host.advance(21_000_000);
    expect(evaluate("return CacheService.getScriptCache().get('long')", { host })).toBeNull();
  });

  it('refuses values over 100 kB and keys over 250 characters', () => {
    expect(failureOf("CacheService.getScriptCache().put('k', 'x'.repeat(102401))")).toBe(
      'Argument too large: value',
    );
    expect(failureOf("CacheService.getScriptCache().put('k'.repeat(251), 'x')")).toBe(
      'Argument too large: key',
    );
  });
});

describe('LockService', () => {
  it('lets one execution hold a lock at a time', () => {
    const host = hostWith('');
    const letGo = host.holdLock('script');
    const body = 'const l = LockService.getScriptLock(); return [l.tryLock(1000), l.hasLock()]';
    expect(evaluate(body, { host })).toEqual([false, false]);
    letGo();
    expect(evaluate(body, { host })).toEqual([true, true]);
  });

  it('releases at the end of the execution, whoever forgot', () => {
    const host = hostWith('');
    const body = 'return LockService.getScriptLock().tryLock(0)';
    expect([evaluate(body, { host }), evaluate(body, { host })]).toEqual([true, true]);
  });

  it('waits as long as it has patience', () => {
    const host = hostWith('');
    host.holdLock('document', 5_000);
    const body = 'const t = Date.now(); LockService.getDocumentLock().waitLock(10000); return Date.now() - t';
    const waited = evaluate(body, { host });
    expect(waited).toBeGreaterThan(4_000);
    expect(waited).toBeLessThan(5_001);
  });

  it('fails when the wait is over', () => {
    const host = hostWith('');
    host.holdLock('document', 50_000);
    expect(failureOf('LockService.getDocumentLock().waitLock(10000)', { host })).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('keeps out what comes between, and has the user lock for each user', () => {
    const code = `function hold() { const l = LockService.getUserLock(); l.waitLock(0); MailApp.getRemainingDailyQuota(); return l.hasLock(); }
      function take() { return LockService.getUserLock().tryLock(0); }`;
    const host = hostWith(code);
    const seen: unknown[] = [];
    host.meanwhileAt(2, () => {
      seen.push(host.asUser(HR).scriptRun('take'), host.asUser('lain@contoh.go.id').scriptRun('take'));
    });
    expect(host.scriptRun('hold', [])).toEqual({ ok: true, value: true });
    expect(seen).toEqual([
      { ok: true, value: false },
      { ok: true, value: true },
    ]);
  });

  it('has no document lock in the web app', () => {
    const host = hostWith('function lock() { return LockService.getDocumentLock() === null; }');
    expect(host.scriptRun('lock', [], { via: 'webapp' })).toEqual({ ok: true, value: true });
    expect(host.scriptRun('lock', [])).toEqual({ ok: true, value: false });
  });
});

describe('MailApp', () => {
  it('takes one message object, or three or four texts, or options', () => {
    const host = hostWith('');
    evaluate(
      `MailApp.sendEmail({ to: 'a@x.id, b@x.id', cc: 'c@x.id', subject: 's', htmlBody: '<p>h</p>', name: 'Timbang', noReply: true });
       MailApp.sendEmail('a@x.id', 's2', 'b2');
       MailApp.sendEmail('a@x.id', 'reply@x.id', 's3', 'b3');
       MailApp.sendEmail('a@x.id', 's4', 'b4', { bcc: 'd@x.id' });`,
      { host },
    );
    expect(
      host.outbox.map(({ to, cc, bcc, replyTo, subject, body }) => [to, cc, bcc, replyTo, subject, body]),
    ).toEqual([
      [['a@x.id', 'b@x.id'], ['c@x.id'], [], '', 's', ''],
      [['a@x.id'], [], [], '', 's2', 'b2'],
      [['a@x.id'], [], [], 'reply@x.id', 's3', 'b3'],
      [['a@x.id'], [], ['d@x.id'], '', 's4', 'b4'],
    ]);
    expect(host.outbox[0]?.from).toBe(HR);
  });

  it('counts recipients against the day and starts over 24 hours after the first', () => {
    const host = hostWith('', { dailyRecipients: 3 });
    const left = 'return MailApp.getRemainingDailyQuota()';
    evaluate("MailApp.sendEmail('a@x.id,b@x.id', 's', 'b')", { host });
    expect(evaluate(left, { host })).toBe(1);
    expect(failureOf("MailApp.sendEmail('a@x.id,b@x.id', 's', 'b')", { host })).toBe(
      'Service invoked too many times for one day: email.',
    );
    host.advance(DAY);
    expect(evaluate(left, { host })).toBe(3);
  });

  it.each([
    ["MailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('nobody', 's', 'b')", 'Invalid email: nobody'],
    [
      "MailApp.sendEmail(Array(51).fill('a@x.id').join(','), 's', 'b')",
      'Limit exceeded: Email Recipients Per Message.',
    ],
  ])('refuses %s', (body, message) => {
    expect(failureOf(body)).toBe(message);
  });
});

describe('Utilities', () => {
  it.each<[string, unknown]>([
    [
      '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())',
      true,
    ],
    ['Utilities.getUuid() === Utilities.getUuid()', false],
  ])('%s', (expression, expected) => {
    expect(evaluate(`return ${expression}`)).toEqual(expected);
  });

  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-01 00:05:09'],
    ["d MMMM yyyy 'pukul' H.mm", '1 March 2026 pukul 0.05'],
    ['EEE, EEEE, dd/MM/yy', 'Sun, Sunday, 01/03/26'],
    ["hh:mm a 'o''clock' Z XXX", "12:05 AM o'clock +0700 +07:00"],
    ['MMM u SSS', 'Mar 7 000'],
  ])('formats by %s', (pattern, expected) => {
    const body = `return Utilities.formatDate(new Date('2026-02-28T17:05:09Z'), 'Asia/Jakarta', ${JSON.stringify(pattern)})`;
    expect(evaluate(body)).toBe(expected);
  });

  it('sleeps on the modelled clock', () => {
    expect(evaluate('const t = Date.now(); Utilities.sleep(2500); return Date.now() - t')).toBe(2500);
  });
});

describe('Session and console', () => {
  it('tells the time zone', () => {
    expect(evaluate('return Session.getScriptTimeZone()')).toBe('Asia/Jakarta');
  });

  it('keeps what was logged, with its severity', () => {
    const host = hostWith('');
    evaluate("console.log('%s of %s', 3, 'ten'); console.error('bad');", { host });
    expect(host.log.map(({ severity, message }) => [severity, message])).toEqual([
      ['DEBUG', '3 of ten'],
      ['ERROR', 'bad'],
    ]);
  });
});

describe('ScriptApp', () => {
  const install = "ScriptApp.newTrigger('tick').timeBased().everyDays(1).create()";

  it('shows an account its own triggers only', () => {
    const host = hostWith(
      `function add() { ${install} } function count() { return ScriptApp.getProjectTriggers().length }`,
    );
    host.scriptRun('add', []);
    expect(host.scriptRun('count', [])).toEqual({ ok: true, value: 1 });
    expect(host.asUser('lain@contoh.go.id').scriptRun('count')).toEqual({ ok: true, value: 0 });
  });

  it('describes and deletes a trigger', () => {
    const body = `ScriptApp.newTrigger('f').forSpreadsheet('local-workbook').onFormSubmit().create();
      const [t] = ScriptApp.getProjectTriggers();
      const is = [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT, t.getTriggerSourceId(), typeof t.getUniqueId()];
      ScriptApp.deleteTrigger(t); return [...is, ScriptApp.getProjectTriggers().length]`;
    expect(evaluate(body)).toEqual(['f', true, 'local-workbook', 'string', 0]);
  });

  it('allows twenty triggers a user', () => {
    expect(evaluate(`for (let i = 0; i < 20; i++) ${install}`)).toBeNull();
    expect(failureOf(`for (let i = 0; i < 21; i++) ${install}`)).toContain('too many triggers');
  });

  it('allows a published add-on one trigger of a type', () => {
    expect(failureOf(`${install}; ${install}`, { publishedAddOn: true })).toContain(
      'too many time-based triggers',
    );
  });

  it('fires clock triggers on demand as their creator, with the documented event', () => {
    const code = `function add() { ${install} }
      function tick(e) { console.log([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
        e.year, e.month, e['day-of-month'], e['day-of-week'], e['week-of-year'], e.hour, e.timezone].join()) }`;
    const host = hostWith(code, { now: () => new Date('2026-01-05T02:00:00Z') });
    host.asUser('ani@contoh.go.id').scriptRun('add');
    host.runTimeTriggers();
    expect(host.log.map(({ message }) => message)).toEqual([',ani@contoh.go.id,2026,1,5,1,2,9,Asia/Jakarta']);
  });

  it('fires a one-time clock trigger once', () => {
    const host = hostWith(
      'function tick() {} function add() { ScriptApp.newTrigger("tick").timeBased().after(1000).create() }',
    );
    host.scriptRun('add', []);
    expect([host.runTimeTriggers().length, host.runTimeTriggers().length]).toEqual([1, 0]);
  });
});

describe('Ui and HtmlService', () => {
  const code = `function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Timbang').addItem('Buka panel', 'show').addSeparator()
        .addSubMenu(ui.createMenu('Lainnya').addItem('Tanya', 'ask')).addToUi();
    }
    function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Panel').append('<!-- x -->'));
    }
    function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Judul', 'Yakin?', ui.ButtonSet.YES_NO) === ui.Button.NO; }
    function sneak() { SpreadsheetApp.getUi(); }
    function doGet(e) { return HtmlService.createHtmlOutput('hello ' + e.parameter.name).setTitle('App').addMetaTag('viewport', 'width=device-width'); }`;
  const host = () => hostWith(code, { htmlFiles: { 'sidebar.html': '<p>panel</p>' } });

  it('builds menus on opening and runs what is chosen', () => {
    const opened = host();
    expect(opened.open().ok).toBe(true);
    expect(opened.screen.menus).toMatchObject([
      {
        caption: 'Timbang',
        entries: [{ caption: 'Buka panel' }, { kind: 'separator' }, { caption: 'Lainnya' }],
      },
    ]);
    expect(opened.chooseMenu('Timbang > Buka panel').ok).toBe(true);
    expect(opened.screen.page).toMatchObject({
      kind: 'sidebar',
      title: 'Panel',
      html: '<p>panel</p><!-- x -->',
    });
    expect(() => opened.chooseMenu('Timbang > Tidak ada')).toThrow('no menu entry');
  });

  it('answers boxes as told', () => {
    const opened = host();
    opened.open();
    opened.screen.answers.push('NO');
    expect(opened.chooseMenu(['Timbang', 'Lainnya', 'Tanya'])).toEqual({ ok: true, value: true });
    expect(opened.screen.dialogs).toEqual([
      { title: 'Judul', prompt: 'Yakin?', buttons: 'YES_NO', answer: 'NO' },
    ]);
  });

  it('has no user interface in the web app', () => {
    expect(host().scriptRun('sneak', [], { via: 'webapp' })).toEqual({
      ok: false,
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('serves the web app', () => {
    expect(host().doGet('ani@contoh.go.id', { name: 'Ani' })).toEqual({
      ok: true,
      html: 'hello Ani',
      title: 'App',
    });
  });

  it('names a file that was not pushed', () => {
    expect(failureOf("HtmlService.createHtmlOutputFromFile('absent')")).toBe(
      'No HTML file named absent was found.',
    );
  });

  it.each([
    ['LIMITED', 'MailApp.getRemainingDailyQuota()'],
    ['LIMITED', "FormApp.create('x')"],
    ['NONE', 'PropertiesService.getDocumentProperties().getKeys()'],
  ] as const)('refuses in mode %s %s', (mode, body) => {
    const opened = hostWith(`function onOpen(e) { if (String(e.authMode) !== '${mode}') return; ${body} }`);
    expect(opened.open(HR, mode)).toMatchObject({
      ok: false,
      message: expect.stringContaining('do not have permission'),
    });
  });
});
