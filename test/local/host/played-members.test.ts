// Nothing of Google is played for nobody: what neither the add-on nor the page calls has its reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playedMembers } from '../../../src/local/host/played-members';

/** What people do by hand in a form or a workbook: questions of other kinds, other places, rows and cells of their own. */
const BY_HAND = [
  /^(FormApp\.EmailCollectionType|Form\.setEmailCollectionType)$/,
  /^Form\.(add(CheckboxItem|ListItem|ScaleItem|SectionHeaderItem|PageBreakItem)|deleteItem)$/,
  /^Form\.(set|get|has|requires)ProgressBar$/,
  /^(CheckboxItem|ListItem|MultipleChoiceItem|ScaleItem)\.(has|show|get|set)(OtherOption|LowerBound|UpperBound|RightLabel|Bounds|Labels)$/,
  /^Item\.as(Checkbox|List|Scale|PageBreak|SectionHeader|ParagraphText)Item$/,
];

/** What a case needs that is written to run here and at Google alike: it makes a scratch workbook, writes, and looks. */
const CASES = [
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./,
  /^Sheets\.Spreadsheets\.Values\./,
  /^(CacheService|LockService|PropertiesService|Cache|Lock|Properties|console)\./,
  /^Form\.(addEditor|delete(All)?Responses?)$/,
  /^FormApp\.openByUrl$/,
  /^FormResponse\.getEditResponseUrl$/,
  /^\w*Item\.getIndex$/,
  /^HtmlOutput\.(append|(set|get)(Content|Width|Height))$/,
  /^ScriptApp\.(EventType|TriggerSource|requireAllScopes)$/,
  /^Trigger\.get(EventType|TriggerSource|TriggerSourceId)$/,
  /^TriggerBuilder\.forForm$/,
];

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const callers = ['src/appsscript', 'src/local/workspace', 'src/local/office'].map(textOf).join('\n');
const isCalled = (member: string): boolean => new RegExp(`\\.${member}\\b`).test(callers);

const uncalled = Object.entries(playedMembers()).flatMap(([name, members]) =>
  members.filter((member) => !isCalled(member)).map((member) => `${name}.${member}`),
);

it('sees what is played and what is called', () => {
  expect(playedMembers()['Sheets.Spreadsheets']).toContain('batchUpdate');
  expect(playedMembers()['Properties']).toContain('getProperty');
  expect(isCalled('batchUpdate')).toBe(true);
  expect(uncalled).toContain('Sheet.appendRow');
});

it.each(uncalled)('%s, which nobody here calls, has a reason', (member) => {
  expect([...BY_HAND, ...CASES].some((reason) => reason.test(member))).toBe(true);
});
