// The members of Google's services that the host plays, read from the host itself: a script looks at every kind of object there is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalHost } from './local-host';

/** Every object a script can hold, by the name Google gives its class. */
const LOOK = `
function objects() {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = workbook.insertSheet('x');
  const range = sheet.getRange(1, 1);
  const form = FormApp.create('x');
  form.setPublished(true);
  const text = form.addTextItem();
  const items = [
    text, form.addParagraphTextItem(), form.addMultipleChoiceItem(), form.addListItem(), form.addCheckboxItem(),
    form.addScaleItem(), form.addGridItem(), form.addSectionHeaderItem(), form.addPageBreakItem(),
  ];
  const choice = items[2].setChoiceValues(['a']).getChoices()[0];
  const answered = form.createResponse().withItemResponse(text.createResponse('a'));
  const clock = ScriptApp.newTrigger('objects').timeBased();
  const trigger = clock.everyDays(1).create();
  return {
    SpreadsheetApp, Spreadsheet: workbook, Sheet: sheet, Range: range,
    FormApp, Form: form, FormResponse: answered, ItemResponse: text.createResponse('a'), Choice: choice,
    Item: form.getItems()[0],
    TextItem: items[0], ParagraphTextItem: items[1], MultipleChoiceItem: items[2], ListItem: items[3], CheckboxItem: items[4],
    ScaleItem: items[5], GridItem: items[6], SectionHeaderItem: items[7], PageBreakItem: items[8],
    'Sheets.Spreadsheets': Sheets.Spreadsheets, 'Sheets.Spreadsheets.Values': Sheets.Spreadsheets.Values,
    'Drive.Files': Drive.Files,
    CacheService, Cache: CacheService.getScriptCache(), LockService, Lock: LockService.getScriptLock(),
    PropertiesService, Properties: PropertiesService.getScriptProperties(),
    HtmlService, HtmlOutput: HtmlService.createHtmlOutput('x'), MailApp, Session, User: Session.getActiveUser(), Utilities,
    ScriptApp, TriggerBuilder: ScriptApp.newTrigger('objects'), ClockTriggerBuilder: clock,
    Trigger: trigger, console,
  };
}
function members() {
  const own = (object) => {
    const names = new Set();
    for (let at = object; at && at.constructor.name !== 'Object' || at === object; at = Object.getPrototypeOf(at))
      Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
    return [...names];
  };
  return Object.fromEntries(Object.entries(objects()).map(([name, object]) => [name, own(object)]));
}`;

const DECLARATIONS = 'node_modules/@types/google-apps-script';

/** The names of the published types where they are not those of the services. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'Sheets.Spreadsheets': 'SpreadsheetsCollection',
  'Sheets.Spreadsheets.Values': 'ValuesCollection',
  'Drive.Files': 'FilesCollection',
  console: 'Console',
};

/** Members that Google has documented and the published types still lack. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  FormApp: ['EmailCollectionType'],
  Form: ['isPublished', 'setEmailCollectionType', 'setPublished', 'supportsAdvancedResponderPermissions'],
};

/** The members of every published type, by its name; types of one name are taken together. */
function publishedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const file of readdirSync(DECLARATIONS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const declared = readFileSync(join(DECLARATIONS, file), 'utf8');
    for (const [, name = '', body = ''] of declared.matchAll(
      /^\s*(?:declare )?interface (\w+)[^{\n]*\{\n([\s\S]*?)\n\s*\}\n/gm,
    )) {
      const known = members.get(name) ?? new Set();
      for (const [, member = ''] of body.matchAll(/^\s*(\w+)\??[(:<]/gm)) known.add(member);
      members.set(name, known);
    }
  }
  return members;
}

/** What is played: the members of each class or service, e.g. `{ Sheet: ['clear', …] }`, in the order of the alphabet. */
export function playedMembers(): Readonly<Record<string, readonly string[]>> {
  const outcome = LocalHost.create({ code: LOOK, owner: 'pemilik@contoh.id' }).scriptRun('members', []);
  if (!outcome.ok) throw new Error(outcome.message);
  const published = publishedMembers();
  const found = outcome.value as Readonly<Record<string, readonly string[]>>;
  return Object.fromEntries(
    Object.entries(found).map(([name, members]) => {
      const known = published.get(TYPE_NAMES[name] ?? name);
      const newer = NEWER[name] ?? [];
      return [name, members.filter((member) => known?.has(member) || newer.includes(member)).sort()];
    }),
  );
}
