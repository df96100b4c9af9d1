// From a sent response to the script that hears of it: the response tab, the event, and all that goes wrong with events.
import { evaluate, HR, hostWith, RATER } from './support/fixture';

const CODE = `
  function setUp() {
    const f = FormApp.create('Penilaian').setTitle('Penilaian').setPublished(true).setCollectEmail(true).setAllowResponseEdits(true);
    f.addTextItem().setTitle('Kode');
    f.addGridItem().setTitle('Nilai').setRows(['A', 'B']).setColumns(['1', '2']);
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
    return f.getId();
  }
  function heard(e) {
    console.log(JSON.stringify({
      row: e.range.getRow(), values: e.values.slice(1), named: e.namedValues, mode: String(e.authMode),
      sheet: e.range.getValues()[0].slice(1), time: e.range.getValues()[0][0] instanceof Date,
      who: [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()],
    }));
  }
  function addQuestion(id) { FormApp.openById(id).addScaleItem().setTitle('Skala'); }
  function retitle(id) { FormApp.openById(id).getItems()[0].setTitle('Kode Anda'); }
  function drop(id) { FormApp.openById(id).deleteItem(0); }
  function headers() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((s) => s.getFormUrl());
    return sheet.getDataRange().getValues()[0];
  }
  function reword() { SpreadsheetApp.getActiveSpreadsheet().getSheets().find((s) => s.getFormUrl()).getRange(1, 3).setValue('Punya saya'); }
  function submitByScript(id) { const f = FormApp.openById(id); f.createResponse().withItemResponse(f.getItems()[0].asTextItem().createResponse('s')).submit(); }
`;

function setUp() {
  const host = hostWith(CODE);
  const outcome = host.scriptRun('setUp', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return { host, form: String(outcome.value) };
}

const answers = { Kode: '0012', Nilai: ['1', '2'] };
const heardBy = (host: ReturnType<typeof hostWith>) => host.log.map(({ message }) => JSON.parse(message));

describe('the response tab', () => {
  it('has a localised time, the address, and a column for each question and row of a grid', () => {
    const { host } = setUp();
    expect(host.scriptRun('headers', [])).toEqual({
      ok: true,
      value: ['Stempel waktu', 'Alamat Email', 'Kode', 'Nilai [A]', 'Nilai [B]'],
    });
  });

  it('gets new columns at the end and keeps those of deleted questions', () => {
    const { host, form } = setUp();
    host.scriptRun('addQuestion', [form]);
    host.scriptRun('drop', [form]);
    expect(host.scriptRun('headers', [])).toMatchObject({
      value: ['Stempel waktu', 'Alamat Email', 'Kode', 'Nilai [A]', 'Nilai [B]', 'Skala'],
    });
  });

  it('follows a new title, unless somebody reworded the header', () => {
    const { host, form } = setUp();
    host.scriptRun('retitle', [form]);
    expect(host.scriptRun('headers', [])).toMatchObject({ value: expect.arrayContaining(['Kode Anda']) });
    const other = setUp();
    other.host.scriptRun('reword', []);
    other.host.scriptRun('retitle', [other.form]);
    expect(other.host.scriptRun('headers', [])).toMatchObject({
      value: expect.arrayContaining(['Punya saya']),
    });
  });
});

describe('a submission', () => {
  it('is told to the script with the documented event, on the authority of who installed the trigger', () => {
    const { host, form } = setUp();
    expect(host.submitForm({ form, answers, email: RATER })).toMatchObject({
      ok: true,
      triggered: [{ name: 'heard', outcome: 'completed' }],
    });
    expect(heardBy(host)).toEqual([
      {
        row: 2,
        values: [RATER, '0012', '1', '2'],
        named: {
          'Stempel waktu': [expect.any(String)],
          'Alamat Email': [RATER],
          Kode: ['0012'],
          'Nilai [A]': ['1'],
          'Nilai [B]': ['2'],
        },
        mode: 'FULL',
        // The sheet reads '0012' as a number: why codes must not look like one.
        sheet: [RATER, 12, 1, 2],
        time: true,
        who: ['', HR],
      },
    ]);
  });

  it.each([
    ['suppressed', 0],
    ['twice', 2],
    ['delayed', 0],
  ] as const)('whose event is %s is written all the same', (event, times) => {
    const { host, form } = setUp();
    host.submitForm({ form, answers, email: RATER, event });
    expect(heardBy(host)).toHaveLength(times);
    expect(host.forms[0]?.responses).toHaveLength(1);
  });

  it('may come with a blank event', () => {
    const { host, form } = setUp();
    host.submitForm({ form, answers, email: RATER, event: 'blank' });
    expect(heardBy(host)).toMatchObject([
      { row: 2, values: ['', '', '', ''], named: {}, sheet: [RATER, 12, 1, 2] },
    ]);
  });

  it('may come with others: all rows stand before the script hears of the first', () => {
    const { host, form } = setUp();
    for (const Kode of ['a', 'b', 'c'])
      host.submitForm({ form, answers: { ...answers, Kode }, email: RATER, event: 'delayed' });
    expect(host.deliverEvents('reverse')).toHaveLength(3);
    expect(heardBy(host).map(({ row, values }) => [row, values[1]])).toEqual([
      [4, 'c'],
      [3, 'b'],
      [2, 'a'],
    ]);
  });

  it('when edited rewrites its row, moves its time, and tells only what changed', () => {
    const { host, form } = setUp();
    const sent = host.submitForm({ form, answers, email: RATER, event: 'suppressed' });
    const before = host.forms[0]?.responses[0]?.at ?? 0;
    host.advance(3_600_000);
    host.editFormResponse({ form, responseId: sent.ok ? sent.responseId : '', answers: { Kode: 'baru' } });
    expect(host.forms[0]?.responses[0]?.at).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(heardBy(host)).toMatchObject([
      { row: 2, values: [RATER, 'baru', '', ''], sheet: [RATER, 'baru', 1, 2] },
    ]);
  });

  it('by a script fires no trigger', () => {
    const { host, form } = setUp();
    host.scriptRun('submitByScript', [form]);
    expect(host.forms[0]?.responses).toHaveLength(1);
    expect(host.log).toEqual([]);
  });

  it('goes to the form trigger with the response itself', () => {
    const host =
      hostWith(`function setUp() { const f = FormApp.create('x').setPublished(true); f.addTextItem().setTitle('t');
        ScriptApp.newTrigger('heard').forForm(f).onFormSubmit().create(); return f.getId(); }
      function heard(e) { console.log(e.source.getId() + ' ' + e.response.getItemResponses()[0].getResponse()); }`);
    const form = String((host.scriptRun('setUp', []) as { value: unknown }).value);
    host.submitForm({ form, answers: { t: 'hai' } });
    expect(host.log.map(({ message }) => message)).toEqual([`${form} hai`]);
  });

  it('fails for the script alone when the script fails', () => {
    const { host, form } = setUp();
    host.push('function heard() { throw new Error("broken"); }');
    expect(host.submitForm({ form, answers, email: RATER })).toMatchObject({
      ok: true,
      triggered: [{ outcome: 'failed', error: 'broken' }],
    });
    expect(evaluate(`return FormApp.openById('${form}').getResponses().length`, { host })).toBe(1);
  });
});
