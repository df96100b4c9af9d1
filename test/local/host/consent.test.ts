// Granular consent: what a script may do with the permissions that people have granted, and what it is told.
import { LocalHost } from '../../../src/local/host/local-host';
import { Consent, consents } from '../../../src/local/host/platform/consent';
import { HR, hostWith } from './support/fixture';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const oauthScopes = ['spreadsheets', 'forms', 'script.send_mail'].map(scope);

/** Runs the body under a grant. @returns the value, or what the execution failed with */
function outcome(body: string, granted: readonly string[]): unknown {
  const code = `function run() { ${body} }`;
  const host = LocalHost.create({ code, owner: HR, manifest: { oauthScopes } });
  host.grant(HR, granted.map(scope));
  const ran = host.scriptRun('run', []);
  return ran.ok ? ran.value : ran.message;
}

const insufficient = (call: string, required: string) =>
  `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`;

describe('a call without its scope', () => {
  it.each([
    ["FormApp.create('x')", 'FormApp.create', `(${scope('forms.currentonly')} || ${scope('forms')})`],
    ["MailApp.sendEmail('a@b.example', 's', 'b')", 'MailApp.sendEmail', scope('script.send_mail')],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', scope('script.scriptapp')],
    ['Session.getActiveUser()', 'Session.getActiveUser', scope('userinfo.email')],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert', scope('script.container.ui')],
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'SpreadsheetApp.getActiveSpreadsheet',
      `(${scope('spreadsheets.currentonly')} || ${scope('spreadsheets')})`,
    ],
  ])('%s is refused in Google’s words', (body, call, required) => {
    expect(outcome(body, [])).toBe(insufficient(call, required));
  });

  it('of the Sheets API fails with 403', () => {
    const body =
      "try { Sheets.Spreadsheets.get('local-workbook') } catch (e) { return [e.name, e.details.code, e.message] }";
    expect(outcome(body, ['forms'])).toEqual([
      'GoogleJsonResponseException',
      403,
      'API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    ]);
  });

  it('changes nothing, and works once the scope is granted', () => {
    const host = hostWith("function run() { FormApp.create('x'); return 1; }");
    host.grant(HR, []);
    expect(host.scriptRun('run', []).ok).toBe(false);
    expect(host.forms).toEqual([]);
    host.grant(HR);
    expect(host.scriptRun('run', [])).toEqual({ ok: true, value: 1 });
  });

  it('that needs none works all the same', () => {
    const body =
      "PropertiesService.getScriptProperties().setProperty('a', 'b'); return Utilities.getUuid().length";
    expect(outcome(body, [])).toBe(36);
  });

  it('fails in the triggers and the web app of whoever has not granted it, whoever visits', () => {
    const host = hostWith('function run() { return MailApp.getRemainingDailyQuota(); }');
    host.grant(HR, []);
    expect(host.scriptRun('run', [], { user: 'lain@contoh.go.id', via: 'webapp' }).ok).toBe(false);
    expect(host.scriptRun('run', [], { user: 'lain@contoh.go.id' }).ok).toBe(true);
  });
});

describe('ScriptApp', () => {
  const info = (scopes = '') => `const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes});
    return [String(i.getAuthorizationStatus()), typeof i.getAuthorizationUrl(), i.getAuthorizedScopes()]`;

  it.each<[string, string, readonly string[], unknown]>([
    ['all', '', ['spreadsheets', 'forms', 'script.send_mail'], ['NOT_REQUIRED', 'object', oauthScopes]],
    ['a part', '', ['forms'], ['REQUIRED', 'string', [scope('forms')]]],
    [
      'what is asked about',
      `, ['${scope('forms')}']`,
      ['forms'],
      ['NOT_REQUIRED', 'object', [scope('forms')]],
    ],
    ['not what is asked about', `, ['${scope('forms')}']`, ['spreadsheets'], ['REQUIRED', 'string', []]],
  ])('says what is granted: %s', (_, scopes, granted, expected) => {
    expect(outcome(info(scopes), granted)).toEqual(expected);
  });

  it.each([
    [`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope('forms')}'])`, ['forms'], ['spreadsheets']],
    [
      'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)',
      ['spreadsheets', 'forms', 'script.send_mail'],
      ['spreadsheets', 'forms'],
    ],
  ])('%s goes on or ends the execution, whatever the script catches', (call, enough, wanting) => {
    const body = `try { ${call} } catch (e) { return 'caught' } return 'went on'`;
    expect(outcome(body, enough)).toBe('went on');
    expect(outcome(body, wanting)).toBe('Authorization is required to perform that action.');
  });

  it('asks for the missing scopes in a dialog', () => {
    const host = hostWith('function run() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }', {
      manifest: { oauthScopes },
    });
    host.grant(HR, [scope('forms')]);
    host.scriptRun('run', []);
    expect(host.screen.dialogs[0]?.prompt.split('\n')).toEqual([
      scope('spreadsheets'),
      scope('script.send_mail'),
    ]);
  });
});

it.each(consents)('%s is a way to grant a part and not nothing', (consent) => {
  const body = 'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes()';
  const host = LocalHost.create({ code: `function run() { ${body} }`, owner: HR, variants: { consent } });
  const { value } = host.scriptRun('run', []) as { value: string[] };
  expect(value.length).toBeGreaterThan(0);
  expect(value.length).toBeLessThan(new Consent().asked.length);
});
