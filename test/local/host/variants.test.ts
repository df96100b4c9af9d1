// The ways Google may be, for forms, sheets and what stands around them: each shows in what a script or a person meets.

import { LocalHost } from '../../../src/local/host/local-host';
import { facts, type Variants } from '../../../src/local/host/platform/variants';
import { evaluate, failureOf, HR, hostWith, RATER } from './support/fixture';

const make = "const f = FormApp.create('Penilaian');";
const link = `${make} f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());`;
const under = (variants: Partial<Variants>) => ({ variants });

describe('the list', () => {
  it.each(Object.entries(facts))('%s has ways that differ, and evidence', (_, { what, ways, evidence }) => {
    expect(new Set<string | number>(ways).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThan(1);
    expect(what).toMatch(/^(Whether|Which|What|Where|In which|How|After how many) /);
    expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('the address of a response tab’s form', () => {
  const said = `${link} const tab = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((s) => s.getFormUrl());
    return [tab.getFormUrl(), f.getId(), f.getPublishedUrl()]`;

  it('holds the file id or is the published one', () => {
    const [byFile, id] = evaluate(said, under({ formAddress: 'file-id' })) as string[];
    expect(byFile).toBe(`https://docs.google.com/forms/d/${id}/viewform`);
    const [edit] = evaluate(said, under({ formAddress: 'edit' })) as string[];
    expect(edit).toMatch(/\/forms\/d\/[\w-]+\/edit$/);
    const [published, , address] = evaluate(said, under({ formAddress: 'published' })) as string[];
    expect(published).toBe(address);
  });
});

describe('a response tab that is late', () => {
  const looks = `const looks = [1, 2, 3, 4].map(() => SpreadsheetApp.getActiveSpreadsheet().getSheets().length);`;

  it('shows up after two looks and not before', () => {
    expect(evaluate(`${link} ${looks} return looks`, under({ responseTab: 0 }))).toEqual([2, 2, 2, 2]);
    expect(evaluate(`${link} ${looks} return looks`, under({ responseTab: 2 }))).toEqual([1, 1, 2, 2]);
  });

  it('is looked for by the Sheets API as well', () => {
    const body = `${link} const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      return [1, 2, 3].map(() => Sheets.Spreadsheets.get(id).sheets.length)`;
    expect(evaluate(body, under({ responseTab: 2 }))).toEqual([1, 1, 2]);
  });

  it('brings the answers given meanwhile', () => {
    const host = hostWith(
      `function run() { ${link} f.setPublished(true); f.addTextItem().setTitle('Kode'); }`,
      {
        variants: { responseTab: 2 },
      },
    );
    host.scriptRun('run', []);
    const [form] = host.forms;
    host.submitForm({ form: form?.id ?? '', answers: { Kode: 'abc' }, email: HR });
    evaluate('for (let i = 0; i < 3; i++) SpreadsheetApp.getActiveSpreadsheet().getSheets();', { host });
    expect(host.workbook.state.sheets[0]?.rows[1]?.[1]?.userEnteredValue).toEqual({ stringValue: 'abc' });
  });

  it('comes once when the form is linked again before it has come', () => {
    const again = `${link} f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());`;
    expect(evaluate(`${again} ${looks} return looks`, under({ responseTab: 2 }))).toEqual([1, 1, 2, 2]);
  });
});

describe('the open workbook', () => {
  it('is null in the web app and in triggers, and there in the sidebar', () => {
    const code = `function run() { return SpreadsheetApp.getActiveSpreadsheet() === null; }
      function plan() { ScriptApp.newTrigger('note').timeBased().everyDays(1).create(); }
      function note() { PropertiesService.getScriptProperties().setProperty('null', String(run())); }`;
    const host = hostWith(code, { variants: { activeSpreadsheet: 'null' } });
    expect(host.scriptRun('run', [])).toEqual({ ok: true, value: false });
    expect(host.scriptRun('run', [], { user: HR, via: 'webapp' })).toEqual({ ok: true, value: true });
    host.scriptRun('plan', []);
    host.runTimeTriggers();
    expect(host.properties['script']).toEqual({ null: 'true' });
  });
});

describe('a tab with a linked form', () => {
  const body = `${link} const book = SpreadsheetApp.getActiveSpreadsheet();
    book.deleteSheet(book.getSheets().find((s) => s.getFormUrl()));`;

  it('is deleted, or only once the form is unlinked', () => {
    expect(evaluate(`${body} return 'gone'`, under({ deleteLinkedTab: 'allowed' }))).toBe('gone');
    expect(failureOf(body, under({ deleteLinkedTab: 'refused' }))).toContain('Please unlink the form first.');
    const unlinked = `${link} const book = SpreadsheetApp.getActiveSpreadsheet(); const tab = book.getSheets().find((s) => s.getFormUrl());
      f.removeDestination(); book.deleteSheet(tab); return 'gone'`;
    expect(evaluate(unlinked, under({ deleteLinkedTab: 'refused' }))).toBe('gone');
  });
});

describe('the library', () => {
  const has = (library: 'newest' | 'ES2019') =>
    evaluate(
      `return [typeof Object.hasOwn, typeof [].at, typeof ''.replaceAll, typeof new Float64Array(1).findLast, typeof Intl,
        typeof new Map().values().map, typeof Object.fromEntries, typeof [].flatMap, typeof ''.trimEnd]`,
      under({ library }),
    );

  it('can end with ES2019', () => {
    expect(has('newest')).toEqual(expect.arrayContaining(['function', 'object']));
    const [newer, older] = [Array(6).fill('undefined'), Array(3).fill('function')];
    expect(has('ES2019')).toEqual([...newer, ...older]);
  });
});

/** A form with one text question, linked after an answer is possible. */
const FORM = `function make() {
    const f = FormApp.create('Penilaian'); f.setCollectEmail(true); f.addTextItem().setTitle('Kode');
    if (f.setPublished) f.setPublished(true);
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    return f.getId();
  }`;

function linkedForm(variants: Partial<Variants>) {
  const host = hostWith(FORM, { variants });
  const made = host.scriptRun('make', []);
  if (!made.ok) throw new Error(made.message);
  const form = String(made.value);
  const tab = () => host.workbook.state.sheets.find(({ formUrl }) => formUrl !== undefined);
  const row = (index: number) =>
    tab()?.rows[index]?.map((cell) => Object.values(cell?.userEnteredValue ?? { none: undefined })[0]) ?? [];
  return { host, form, tab, row };
}

describe('an answer in the response tab', () => {
  it.each<[Variants['answerText'], string, unknown]>([
    ['like-typing', '0012', 12],
    ['like-typing', '=1+1', '=1+1'],
    ['as-text', '0012', '0012'],
  ])('%s: %s', (answerText, Kode, kept) => {
    const { host, form, row } = linkedForm({ answerText });
    host.submitForm({ form, answers: { Kode }, email: HR });
    expect(row(1)[2]).toBe(kept);
  });

  it('has its time in thousandths or in whole seconds', () => {
    const fraction = (answerTime: Variants['answerTime']) => {
      const { host, form, row } = linkedForm({ answerTime });
      host.advance(123);
      host.submitForm({ form, answers: { Kode: 'a' }, email: HR });
      const seconds = Number(row(1)[0]) * 86_400;
      return Math.abs(seconds - Math.round(seconds)) > 0.01;
    };
    expect([fraction('milliseconds'), fraction('seconds')]).toEqual([true, false]);
  });

  it.each<[Partial<Variants>, string[]]>([
    [{}, ['Stempel waktu', 'Alamat Email', 'Kode']],
    [{ formWords: 'english' }, ['Timestamp', 'Email Address', 'Kode']],
    [{ emailHeading: 'username' }, ['Stempel waktu', 'Nama pengguna', 'Kode']],
    [{ emailPlace: 'last' }, ['Stempel waktu', 'Kode', 'Alamat Email']],
  ])('stands under the headings of %j', (variants, headings) => {
    expect(linkedForm(variants).row(0)).toEqual(headings);
  });

  it('stands under its headings where people have put a column in front, or where it always stood', () => {
    const cells = (movedColumn: Variants['movedColumn']) => {
      const { host, form, row, tab } = linkedForm({ movedColumn });
      host.desk(() => HR).addColumn(tab()?.sheetId ?? 0, 0);
      host.submitForm({ form, answers: { Kode: 'a' }, email: HR });
      return row(1).indexOf('a') - row(0).indexOf('Kode');
    };
    expect([cells('followed'), cells('by-place')]).toEqual([0, -1]);
  });

  it('bears the address that was typed, or the one that Google has verified', () => {
    const said = (emailKind: Variants['emailKind']) => {
      const { host, form, row } = linkedForm({ emailKind });
      host.submitForm({ form, answers: { Kode: 'a' }, email: HR, typed: 'siapa saja' });
      return row(1)[1];
    };
    expect([said('typed'), said('verified')]).toEqual(['siapa saja', HR]);
  });

  it('goes nowhere or to a new tab once people have deleted the tab', () => {
    const tabs = (deletedResponseTab: Variants['deletedResponseTab']) => {
      const { host, form, tab } = linkedForm({ deletedResponseTab, deleteLinkedTab: 'allowed' });
      host.desk(() => HR).deleteSheet(tab()?.sheetId ?? 0);
      host.submitForm({ form, answers: { Kode: 'a' }, email: HR });
      return tab()?.rows.length;
    };
    expect([tabs('link-lapses'), tabs('new-tab')]).toEqual([undefined, 2]);
  });

  it('is in the first tab or in the last', () => {
    const place = (responseTabPlace: Variants['responseTabPlace']) => {
      const { host } = linkedForm({ responseTabPlace });
      return host.workbook.state.sheets.map(({ formUrl }) => formUrl !== undefined).indexOf(true);
    };
    expect([place('first'), place('last')]).toEqual([0, 1]);
  });
});

describe('a form', () => {
  it.each<[Partial<Variants>, string, unknown]>([
    [{ newForm: 'unpublished' }, 'f.isPublished()', false],
    [{ newForm: 'published' }, 'f.isPublished()', true],
    [
      { newForm: 'without-publishing' },
      '[typeof f.setPublished, f.isAcceptingResponses()]',
      ['undefined', true],
    ],
    [{ formTitle: 'file-name' }, 'f.getTitle()', ''],
    [{ formTitle: 'both' }, 'f.getTitle()', 'Penilaian'],
    [{ formTexts: 'kept' }, "f.setDescription(' a \\n b').getDescription()", ' a \n b'],
    [{ formTexts: 'tidied' }, "f.setDescription(' a \\n b').getDescription()", 'a\n b'],
    [{ addEditors: 'taken' }, "f.addEditors(['x@y.example']).getEditors().length", 2],
  ])('under %j: %s', (variants, said, expected) => {
    expect(evaluate(`${make} return ${said}`, under(variants))).toEqual(expected);
  });

  it('refuses an editor that Google does not know', () => {
    const body = `${make} f.addEditors(['x@y.example'])`;
    expect(failureOf(body, under({ addEditors: 'refused' }))).toBe('Invalid email: x@y.example');
  });

  it('is held up when it is made right after another', () => {
    const two = `${make} Utilities.sleep(1000); FormApp.create('b'); return 2`;
    expect(evaluate(two, under({ formRate: 'free' }))).toBe(2);
    expect(failureOf(two, under({ formRate: 'held-up' }))).toContain('too many times in a short time');
    expect(evaluate(two.replace('1000', '30000'), under({ formRate: 'held-up' }))).toBe(2);
  });

  it('writes blanks of a prefilled address as plus or percent', () => {
    const body = `${make} const i = f.addTextItem(); return f.createResponse().withItemResponse(i.createResponse('a b')).toPrefilledUrl()`;
    expect(evaluate(body, under({ prefilledBlanks: 'plus' }))).toMatch(/=a\+b$/);
    expect(evaluate(body, under({ prefilledBlanks: 'percent' }))).toMatch(/=a%20b$/);
  });
});

const batch = (...requests: object[]) =>
  `const id = SpreadsheetApp.getActiveSpreadsheet().getId(); Sheets.Spreadsheets.batchUpdate({ requests: ${JSON.stringify(requests)} }, id);`;

describe('the Sheets API', () => {
  const whole = { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } };
  const merged = {
    mergeCells: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 4 },
      mergeType: 'MERGE_ALL',
    },
  };
  const frozen = {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenColumnCount: 2 } },
      fields: 'gridProperties.frozenColumnCount',
    },
  };

  it.each<[string, Partial<Variants>, object[], string]>([
    [
      'a second protection of a tab',
      { secondProtection: 'refused' },
      [whole, whole],
      'already has sheet protection',
    ],
    [
      'freezing through a merge',
      { freezeThroughMerge: 'refused' },
      [merged, frozen],
      'only part of a merged cell',
    ],
  ])('refuses %s or takes it', (_, refused, requests, message) => {
    expect(failureOf(batch(...requests), under(refused))).toContain(message);
    const allowed = Object.fromEntries(Object.keys(refused).map((name) => [name, 'allowed']));
    expect(evaluate(`${batch(...requests)} return 'done'`, under(allowed))).toBe('done');
  });

  it.each<[Partial<Variants>, unknown]>([
    [{ colours: 'in-steps' }, { red: 0.2, blue: 1 }],
    [{ colours: 'exact' }, { red: 0.201, blue: 1 }],
    [{ emptyFields: 'sent' }, { red: 0.2, green: 0, blue: 1 }],
  ])('sends colours under %j as %j', (variants, colour) => {
    const request = {
      updateSheetProperties: {
        properties: { sheetId: 0, tabColorStyle: { rgbColor: { red: 0.201, green: 0, blue: 1 } } },
        fields: 'tabColorStyle',
      },
    };
    const body = `${batch(request)} return Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.tabColorStyle' }).sheets[0].properties.tabColorStyle.rgbColor`;
    expect(evaluate(body, under(variants))).toEqual(colour);
  });

  it('leaves out the id of the first tab in ranges, and false, but not in properties', () => {
    const body = `${batch(whole)} return Sheets.Spreadsheets.get(id, { fields: 'sheets(properties(sheetId,index,hidden),protectedRanges(range,warningOnly))' }).sheets[0]`;
    expect(evaluate(body, under({ emptyFields: 'left-out' }))).toEqual({
      properties: { sheetId: 0, index: 0 },
      protectedRanges: [{ range: {} }],
    });
    expect(evaluate(body, under({ emptyFields: 'sent' }))).toEqual({
      properties: { sheetId: 0, index: 0, hidden: false },
      protectedRanges: [{ range: { sheetId: 0 }, warningOnly: false }],
    });
  });

  it('answers ranges in the order asked or the other way round', () => {
    const body = `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const filters = [0, 1].map((i) => ({ gridRange: { sheetId: 0, startColumnIndex: i, endColumnIndex: i + 1 } }));
      return Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: filters }, id).valueRanges.map((one) => one.valueRange.range)`;
    const asked = evaluate(body, under({ rangeReplies: 'as-asked' })) as string[];
    expect(evaluate(body, under({ rangeReplies: 'reversed' }))).toEqual([...asked].reverse());
  });

  it('takes sixty reads a minute and no more, where its quota is felt', () => {
    const read = 'Sheets.Spreadsheets.get(id);';
    const many = (count: number, after = '') => `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      for (let i = 0; i < ${count}; i++) ${read} ${after} return 'done'`;
    expect(evaluate(many(80), under({ sheetsQuota: 'not-felt' }))).toBe('done');
    expect(failureOf(many(61), under({ sheetsQuota: 'felt' }))).toContain(
      "limit 'Read requests per minute per user'",
    );
    expect(evaluate(many(60, `Utilities.sleep(60000); ${read}`), under({ sheetsQuota: 'felt' }))).toBe(
      'done',
    );
    const code = `try { ${many(61)} } catch (e) { return e.details.code }`;
    expect(evaluate(code, under({ sheetsQuota: 'felt' }))).toBe(429);
  });

  it('counts what was asked within a minute', () => {
    const host = hostWith('', {});
    evaluate(
      `const id = SpreadsheetApp.getActiveSpreadsheet().getId(); for (let i = 0; i < 7; i++) Sheets.Spreadsheets.get(id);`,
      { host },
    );
    expect(host.mostPerMinute).toEqual({ reads: 7, writes: 0 });
  });

  it('changes what SpreadsheetApp shows at once or after a flush', () => {
    const body = `const tabs = () => SpreadsheetApp.getActiveSpreadsheet().getSheets().length; const before = tabs();
      ${batch({ addSheet: {} })} const after = tabs(); SpreadsheetApp.flush(); return [before, after, tabs()]`;
    expect(evaluate(body, under({ readAfterApi: 'at-once' }))).toEqual([1, 2, 2]);
    expect(evaluate(body, under({ readAfterApi: 'after-flush' }))).toEqual([1, 1, 2]);
  });
});

describe('a script in several files', () => {
  const files = [
    "var order = (typeof order === 'undefined' ? '' : order) + 'a'; function run() { return order; }",
    "var order = (typeof order === 'undefined' ? '' : order) + 'b';",
  ];

  it.each<[Variants['scriptFiles'], string]>([
    ['by-name', 'ab'],
    ['reversed', 'ba'],
  ])('is evaluated %s', (scriptFiles, order) => {
    const host = LocalHost.create({ code: files, owner: HR, variants: { scriptFiles } });
    expect(host.scriptRun('run', [])).toEqual({ ok: true, value: order });
  });
});

describe('a served page', () => {
  const page = '<p>a // b</p><script>var a = "http://x"; /* c */ var d = 1;\nvar e = 2;</script>';
  const code = `function doGet() { return HtmlService.createHtmlOutput(${JSON.stringify(page)}); }`;
  const served = (servedScripts: Variants['servedScripts']) => {
    const visited = hostWith(code, { variants: { servedScripts } }).doGet(HR);
    return visited.ok ? visited.html : visited.message;
  };

  it('arrives whole, or with its scripts cut at what looks like a comment', () => {
    expect(served('whole')).toBe(page);
    expect(served('cut')).toBe('<p>a // b</p><script>var a = "http:\nvar e = 2;</script>');
  });
});

describe('executions', () => {
  const full = expect.stringContaining('too many scripts running simultaneously');

  it('find no room at every fourth, where it is crowded', () => {
    const host = hostWith('function run() { return 1; }', { variants: { executions: 'crowded' } });
    const outcomes = Array.from({ length: 8 }, () => host.scriptRun('run', []).ok);
    expect(outcomes).toEqual([true, true, true, false, true, true, true, false]);
  });

  it('are thirty at most, those of others included', () => {
    const host = hostWith('function run() { return 1; }');
    host.occupy(29);
    expect(host.scriptRun('run', []).ok).toBe(true);
    host.occupy(30);
    expect(host.scriptRun('run', [])).toEqual({ ok: false, message: full });
    expect(host.doGet(HR)).toEqual({ ok: false, message: full });
  });

  it('take as many times longer as told', () => {
    const seconds = (pace: Variants['pace']) => {
      const host = hostWith("function run() { FormApp.create('x'); }", { variants: { pace } });
      host.scriptRun('run', []);
      return host.actions[0]?.modelledSeconds ?? 0;
    };
    expect(seconds(4)).toBeCloseTo(4 * seconds(1));
  });
});

describe('an installed trigger', () => {
  const code = `function install() { ScriptApp.newTrigger('note').timeBased().everyDays(1).create(); }
    function note() { console.log(Session.getActiveUser().getEmail()); }`;
  const heard = (variants: Partial<Variants>) => {
    const host = hostWith(code, { variants });
    host.scriptRun('install', []);
    host.runTimeTriggers();
    expect(host.triggers).toHaveLength(1);
    return host.log.map(({ message }) => message);
  };

  it.each<[Partial<Variants>, string[]]>([
    [{}, ['']],
    [{ triggers: 'disabled' }, []],
    [{ triggers: 'twice' }, ['', '']],
    [{ triggerUser: 'creator' }, [HR]],
  ])('hears under %j: %j', (variants, lines) => {
    expect(heard(variants)).toEqual(lines);
  });
});

describe('mail, cache and visitors', () => {
  it('leave one message a day where other scripts spend the quota', () => {
    const body = `const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@b.example', 's', 'b');
      let said = 'sent'; try { MailApp.sendEmail('c@b.example', 's', 'b') } catch (e) { said = e.message }
      return [before, said, MailApp.getRemainingDailyQuota()]`;
    expect(evaluate(body, under({ mailQuota: 'own' }))).toEqual([1500, 'sent', 1498]);
    expect(evaluate(body, under({ mailQuota: 'spent-elsewhere' }))).toEqual([
      1500,
      'Service invoked too many times for one day: email.',
      0,
    ]);
  });

  it('lose what was cached', () => {
    const body = `const c = CacheService.getScriptCache(); c.put('k', 'v'); return c.get('k')`;
    expect(evaluate(body, under({ cache: 'kept' }))).toBe('v');
    expect(evaluate(body, under({ cache: 'lost' }))).toBeNull();
  });

  const code =
    'function who() { return [Session.getActiveUser().getEmail(), Session.getTemporaryActiveUserKey()]; }';
  const seen = (user: string, variants: Partial<Variants>, owner = HR) => {
    const host = LocalHost.create({ code, owner, variants });
    return (host.scriptRun('who', [], { user, via: 'webapp' }) as { value: [string, string] }).value;
  };

  it.each<[string, string, Partial<Variants>, string]>([
    [RATER, HR, {}, RATER],
    ['orang@gmail.com', HR, {}, ''],
    ['satu@gmail.com', 'dua@gmail.com', {}, ''],
    [RATER, HR, { visitorAddress: 'never' }, ''],
    [RATER, HR, { addressCase: 'as-registered' }, 'Atasan@Contoh.go.id'],
  ])('%s in the web app of %s under %j is told as %j', (user, owner, variants, told) => {
    expect(seen(user, variants, owner)[0]).toBe(told);
  });

  it('tell visitors apart by a key, by none, or by one for all', () => {
    const keys = (variants: Partial<Variants>) =>
      ['a@gmail.com', 'b@gmail.com', 'a@gmail.com'].map((user) => seen(user, variants)[1]);
    const [one, other, again] = keys({});
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(one).not.toContain('a@');
    expect(keys({ visitorKey: 'empty' })).toEqual(['', '', '']);
    expect(new Set(keys({ visitorKey: 'shared' })).size).toBe(1);
  });

  it('give another key after thirty days', () => {
    const host = hostWith(code);
    const key = () =>
      (host.scriptRun('who', [], { user: RATER, via: 'webapp' }) as { value: string[] }).value[1];
    const before = key();
    host.advance(31 * 86_400_000);
    expect(key()).not.toBe(before);
  });
});
