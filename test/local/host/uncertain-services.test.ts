// More of the ways Google may be: errors, locks, copies, new workbooks, editors; each as a script or a person meets it.
import type { Variants } from '../../../src/local/host/platform/variants';
import { evaluate, failureOf, HR, hostWith } from './support/fixture';

const make = "const f = FormApp.create('Penilaian');";
const book = 'const book = SpreadsheetApp.getActiveSpreadsheet();';
const spend = "MailApp.sendEmail('a@b.example', 's', 'b'); ";
const kept = "const c = CacheService.getScriptCache(); c.put('k', 'v'); return c.get('k')";
const big =
  "PropertiesService.getScriptProperties().setProperty('k', new Array(9001).join('x')); return 'kept'";
const tries = (act: string, times: number) =>
  `const said = []; for (let i = 0; i < ${times}; i++) { try { ${act}; said.push('ok') } catch (e) { said.push(e.message.slice(0, 40)) } } return said`;

describe('under the usual way, and under another', () => {
  it.each<[keyof Variants, string, unknown, string | number, unknown]>([
    ['ownerAmongEditors', `${make} return f.getEditors().map((e) => e.getEmail())`, [HR], 'left-out', []],
    ['editorsAmongViewers', `${book} return book.getViewers().map((e) => e.getEmail())`, [], 'named', [HR]],
    ['emailSetter', `${make} return typeof f.setEmailCollectionType`, 'function', 'missing', 'undefined'],
    ['cache', kept, 'v', 'lost', null],
    ['mailLeft', `${spend} return MailApp.getRemainingDailyQuota()`, 1499, 'late', 1500],
    [
      'mailLeft',
      `${spend} Utilities.sleep(300000); Utilities.sleep(10000); return MailApp.getRemainingDailyQuota()`,
      1499,
      'late',
      1500,
    ],
    ['workbookLocale', `${book} return book.getSpreadsheetLocale()`, 'id_ID', 'in_ID', 'in_ID'],
    ['workbookLocale', `${book} return book.getSpreadsheetLocale()`, 'id_ID', 'en_US', 'en_US'],
    [
      'workbookZone',
      `${book} return book.getSpreadsheetTimeZone()`,
      'Asia/Jakarta',
      'GMT+07:00',
      'GMT+07:00',
    ],
    [
      'workbookZone',
      `${book} return Utilities.formatDate(new Date(Date.UTC(2026, 9, 15, 20)), book.getSpreadsheetTimeZone(), 'dd HH:mm')`,
      '16 03:00',
      'America/Los_Angeles',
      '15 13:00',
    ],
    [
      'workbookZone',
      `${book} return Utilities.formatDate(new Date(Date.UTC(2026, 9, 15, 20)), book.getSpreadsheetTimeZone(), 'dd HH:mm')`,
      '16 03:00',
      'GMT+07:00',
      '16 03:00',
    ],
    [
      'ownFiles',
      `${make} return Drive.Files.get(f.getId(), { fields: 'trashed' }).trashed`,
      false,
      'unseen',
      'File not found',
    ],
    ['noDestination', `${make} return f.getDestinationId()`, 'no response destination', 'null', null],
    [
      'emailSetter',
      `${make} f.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED); return f.collectsEmail()`,
      true,
      'refused',
      'Invalid argument: type',
    ],
    ['propertySize', big, 'kept', 8066, 'Argument too large: value'],
    ['cache', kept, 'v', 'refused', "We're sorry, a server error occurred."],
    ['errorWords', "MailApp.sendEmail('', 's', 'b')", 'no recipient', 'of-the-account', 'Terjadi kesalahan.'],
  ])('%s: %s', (name, body, usual, way, otherwise) => {
    const outcome = (variants: Partial<Variants>) => {
      try {
        return evaluate(body, { variants });
      } catch (thrown) {
        return (thrown as Error).message;
      }
    };
    const seen = (found: unknown, expected: unknown) =>
      typeof found === 'string' && typeof expected === 'string'
        ? expect(found).toContain(expected)
        : expect(found).toEqual(expected);
    seen(outcome({}), usual);
    seen(outcome({ [name]: way }), otherwise);
  });
});

describe('an advanced service', () => {
  it('words its errors in English, whatever the account speaks', () => {
    const said = failureOf("Sheets.Spreadsheets.get('lain')", { variants: { errorWords: 'of-the-account' } });
    expect(said).toContain('Requested entity was not found.');
  });

  it('is out of service at every eighth call, with its code', () => {
    const body = tries(`${book} Sheets.Spreadsheets.get(book.getId())`.replace('const book', 'var book'), 8);
    expect(evaluate(body)).toEqual(Array(8).fill('ok'));
    expect(evaluate(body, { variants: { apiErrors: 'at-times' } })).toEqual([
      ...Array(7).fill('ok'),
      'API call to sheets.spreadsheets.get failed with'.slice(0, 40),
    ]);
    const code = `try { for (;;) Sheets.Spreadsheets.get('x') } catch (e) { return e.details.code }`;
    expect(evaluate(code)).toBe(404);
  });
});

describe('a lock', () => {
  it('fails at every fifth operation, taking and releasing alike', () => {
    const body = tries('const l = LockService.getScriptLock(); l.tryLock(1); l.releaseLock()', 5);
    expect(evaluate(body)).toEqual(Array(5).fill('ok'));
    const crowded = evaluate(body, { variants: { lock: 'at-times' } }) as string[];
    expect(crowded.filter((said) => said !== 'ok').length).toBeGreaterThan(0);
  });
});

describe('a field that a page leaves undefined', () => {
  it.each([
    ['left-out', '{"b":1}'],
    ['null', '{"a":null,"b":1}'],
  ] as const)('is %s', (way, seen) => {
    const host = hostWith('function run(x) { return JSON.stringify(x); }', {
      variants: { undefinedFields: way },
    });
    expect(host.scriptRun('run', [{ a: undefined, b: 1 }])).toEqual({ ok: true, value: seen });
  });
});

describe('the marks of a tab that somebody duplicates', () => {
  it.each([
    ['left-behind', 0],
    ['go-along', 1],
  ] as const)('%s', (way, marks) => {
    const host = hostWith('', { variants: { copiedMarks: way } });
    const developerMetadata =
      "{ metadataKey: 'k', metadataValue: 'v', visibility: 'DOCUMENT', location: { sheetId: 0 } }";
    evaluate(
      `${book} Sheets.Spreadsheets.batchUpdate({ requests: [{ createDeveloperMetadata: { developerMetadata: ${developerMetadata} } }] }, book.getId())`,
      { host },
    );
    expect(host.desk(() => HR).duplicateSheet(0).ok).toBe(true);
    const [one, copy] = host.workbook.state.sheets;
    expect(copy?.developerMetadata).toHaveLength(marks);
    for (const mark of copy?.developerMetadata ?? []) {
      expect(mark).toMatchObject({ metadataValue: 'v', location: { sheetId: copy?.sheetId } });
      expect(mark.metadataId).not.toBe(one?.developerMetadata[0]?.metadataId);
    }
  });
});

describe('the row of an answer', () => {
  const code = `function make() {
      const f = FormApp.create('Penilaian'); f.addTextItem().setTitle('Kode'); f.setPublished(true);
      const book = SpreadsheetApp.getActiveSpreadsheet();
      f.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      ScriptApp.newTrigger('heard').forSpreadsheet(book).onFormSubmit().create();
      return f.getId();
    }
    function heard() {
      const rows = SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId()).getSheets()[0].getLastRow();
      PropertiesService.getScriptProperties().setProperty('rows', String(rows));
    }`;

  it.each([
    ['there', '2'],
    ['later', '1'],
  ] as const)('is %s when the script hears of it', (way, rows) => {
    const host = hostWith(code, { variants: { answerRow: way } });
    const made = host.scriptRun('make', []);
    host.submitForm({ form: String(made.ok && made.value), answers: { Kode: 'a' }, email: HR });
    expect(host.properties['script']).toEqual({ rows });
    expect(host.workbook.state.sheets[0]?.rows[1]?.[1]?.userEnteredValue).toEqual({ stringValue: 'a' });
  });
});

describe('who answered where no address is collected', () => {
  it.each([
    ['empty', ''],
    ['null', null],
  ] as const)('is %s', (way, email) => {
    const host = hostWith('', { variants: { respondentEmail: way } });
    const id = evaluate(`${make} f.addTextItem().setTitle('Kode'); f.setPublished(true); return f.getId()`, {
      host,
    });
    host.submitForm({ form: String(id), answers: { Kode: 'a' }, email: HR });
    expect(
      evaluate(`return FormApp.openById('${id}').getResponses()[0].getRespondentEmail()`, { host }),
    ).toBe(email);
  });
});
