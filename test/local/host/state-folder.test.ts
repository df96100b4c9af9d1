// What outlives the process, and what happens to a folder that is new, absent or broken.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from '../../../src/local/host/dump';
import { hostWith, RATER } from './support/fixture';

const CODE = `
  function setUp() {
    const f = FormApp.create('Penilaian').setTitle('Judul').setPublished(true);
    f.addTextItem().setTitle('Kode');
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
    PropertiesService.getDocumentProperties().setProperty('cycle', '2026');
    MailApp.sendEmail('a@x.id', 'Undangan', 'Mohon mengisi ' + f.getPublishedUrl());
    return f.getId();
  }
  function heard() {}
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a workspace in a folder', () => {
  it('is the same after it was closed and opened', () => {
    const host = hostWith(CODE, { folder });
    const form = (host.scriptRun('setUp', []) as { value: string }).value;
    host.submitForm({ form, answers: { Kode: 'x' }, email: RATER });
    const again = hostWith(CODE, { folder });
    expect(dump(again)).toBe(dump(host));
    expect(again.submitForm({ form, answers: { Kode: 'y' } })).toMatchObject({
      ok: true,
      triggered: [{ outcome: 'completed' }],
    });
  });

  it('goes on where it stopped: time does not run back and no id comes twice', () => {
    const host = hostWith(CODE, { folder });
    host.scriptRun('setUp', []);
    host.advance(60_000);
    host.save();
    const again = hostWith(CODE, { folder });
    expect(again.now()).toEqual(host.now());
    again.scriptRun('setUp', []);
    expect(new Set(again.forms.map(({ id }) => id)).size).toBe(2);
  });

  it('is written as a whole: no half file is ever left under its name', () => {
    const host = hostWith(CODE, { folder });
    host.scriptRun('setUp', []);
    expect(readdirSync(folder)).toEqual(['state.json']);
    expect(() => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))).not.toThrow();
  });

  it('begins anew where there is no folder yet', () => {
    const host = hostWith(CODE, { folder: join(folder, 'deep', 'new') });
    expect(host.forms).toEqual([]);
    host.save();
    expect(existsSync(join(folder, 'deep', 'new', 'state.json'))).toBe(true);
  });

  it.each([
    ['torn', '{"version":1,"forms":['],
    [
      'of another version',
      '{"version":0,"workbook":null,"forms":[],"properties":{},"triggers":[],"outbox":[],"now":0,"draws":0}',
    ],
    [
      'with a workbook of another version',
      '{"version":1,"workbook":{"version":0},"forms":[],"properties":{},"triggers":[],"outbox":[],"now":0,"draws":0}',
    ],
    ['incomplete', '{"version":1,"forms":[]}'],
  ])('sets a file aside that is %s, and begins anew', (_what, text) => {
    writeFileSync(join(folder, 'state.json'), text);
    expect(hostWith(CODE, { folder }).forms).toEqual([]);
    expect(readFileSync(join(folder, 'state.json.broken'), 'utf8')).toBe(text);
  });
});

describe('the dump', () => {
  it('tells forms, mail, triggers and properties without made-up ids', () => {
    const host = hostWith(CODE);
    const form = (host.scriptRun('setUp', []) as { value: string }).value;
    host.submitForm({ form, answers: { Kode: 'x' }, email: RATER });
    const text = dump(host);
    const at = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    expect(text.slice(text.indexOf('# Forms'))).toBe(`# Forms
  Penilaian (open, e-mail DO_NOT_COLLECT, of hr@contoh.go.id)
    title: Judul
    TEXT "Kode"
    response ${at(host.forms[0]?.responses[0]?.at ?? 0)} atasan@contoh.go.id: Kode = "x"

# Outbox
  ${at(host.outbox[0]?.at ?? 0)} to a@x.id: Undangan
    Mohon mengisi https://docs.google.com/forms/d/e/<form 1>/viewform

# Triggers
  heard on ON_FORM_SUBMIT for hr@contoh.go.id

# Properties
  document: cycle = 2026
`);
  });

  it('is the same for the same journaledActions', () => {
    const journaledActions = () => {
      const host = hostWith(CODE);
      host.scriptRun('setUp', []);
      return dump(host);
    };
    expect(journaledActions()).toBe(journaledActions());
  });
});
