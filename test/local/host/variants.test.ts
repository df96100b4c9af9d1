// The ways Google may be: each shows in what a script meets.
import type { Variants } from '../../../src/local/host/platform/variants';
import { evaluate, failureOf, HR, hostWith } from './support/fixture';

const make = "const f = FormApp.create('Penilaian');";
const link = `${make} f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());`;
const under = (variants: Partial<Variants>) => ({ variants });

describe('the address of a response tab’s form', () => {
  const said = `${link} const tab = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((s) => s.getFormUrl());
    return [tab.getFormUrl(), f.getId(), f.getPublishedUrl()]`;

  it('holds the file id or is the published one', () => {
    const [byFile, id] = evaluate(said, under({ formAddress: 'file-id' })) as string[];
    expect(byFile).toBe(`https://docs.google.com/forms/d/${id}/viewform`);
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
