// What FormApp promises a script, and what becomes of a form that people answer.
import { evaluate, failureOf, HR, hostWith, RATER } from './support/fixture';

const make = "const f = FormApp.create('Penilaian Perilaku');";

describe('a new form', () => {
  it('has a file name and no title yet', () => {
    expect(evaluate(`${make} return [f.getTitle(), f.setTitle('Judul').getTitle()]`)).toEqual(['', 'Judul']);
  });

  it('is neither published nor open until told so', () => {
    const body = `${make} const is = () => [f.isPublished(), f.isAcceptingResponses()];
      const before = is(); if (f.supportsAdvancedResponderPermissions()) f.setPublished(true);
      const after = is(); f.setAcceptingResponses(false); return [before, after, is()]`;
    expect(evaluate(body)).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('has the addresses Google gives, with another id for respondents', () => {
    const [edit, view, id] = evaluate(
      `${make} return [f.getEditUrl(), f.getPublishedUrl(), f.getId()]`,
    ) as string[];
    expect(edit).toBe(`https://docs.google.com/forms/d/${id}/edit`);
    expect(view).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQL[\w-]+\/viewform$/);
    expect(view).not.toContain(id);
  });

  it('is opened by id and by either address', () => {
    const body = `${make} return [FormApp.openById(f.getId()), FormApp.openByUrl(f.getEditUrl()), FormApp.openByUrl(f.getPublishedUrl())]
      .every((g) => g.getId() === f.getId())`;
    expect(evaluate(body)).toBe(true);
  });

  it('opens for its owner and editors only', () => {
    const host =
      hostWith(`function make(editor) { const f = FormApp.create('x'); if (editor) f.addEditor(editor); return f.getId(); }
      function open(id) { return FormApp.openById(id).getId() === id; }`);
    const open = (id: unknown) => host.asUser('lain@contoh.go.id').scriptRun('open', [id]);
    const idOf = (args: unknown[]) => (host.scriptRun('make', args) as { value: string }).value;
    expect(open(idOf([]))).toMatchObject({
      ok: false,
      message: expect.stringContaining('do not have permission'),
    });
    expect(open(idOf(['lain@contoh.go.id']))).toEqual({ ok: true, value: true });
  });

  it.each([
    ["FormApp.create('')", 'Invalid argument: title'],
    ["FormApp.openById('absent')", 'No item with the given ID could be found'],
    [`${make} f.getDestinationId()`, 'no response destination'],
    [`${make} f.setAcceptingResponses(true)`, 'unpublished'],
    [`${make} f.setDestination(FormApp.DestinationType.SPREADSHEET, 'elsewhere')`, 'Document'],
    [`${make} f.addGridItem().setRows([])`, 'Array is empty: rows'],
    [`${make} f.addGridItem().setColumns([])`, 'Array is empty: columns'],
    [`${make} f.addMultipleChoiceItem().setChoiceValues([])`, 'Array is empty: values'],
    [`${make} f.addListItem().setChoiceValues(['a', 'a'])`, 'duplicate choice values'],
    [`${make} f.addScaleItem().setBounds(2, 5)`, 'bounds'],
    [`${make} f.addScaleItem().setBounds(1, 11)`, 'bounds'],
    [`${make} f.addTextItem(); f.getItems()[0].asGridItem()`, 'Invalid conversion for item type.'],
    [`${make} f.deleteItem(0)`, 'Invalid argument: item'],
    [`${make} const i = f.addTextItem(); f.deleteItem(i); i.setTitle('x')`, 'deleted'],
    [`${make} f.addMultipleChoiceItem().setChoiceValues(['a']).createResponse('b')`, 'is not a choice'],
    [
      `${make} f.addGridItem().setRows(['r']).setColumns(['1']).createResponse(['1', '1'])`,
      'one response per row',
    ],
    [`${make} f.addScaleItem().createResponse(6)`, 'not on the scale'],
  ])('fails on %s', (body, message) => {
    expect(failureOf(body)).toContain(message);
  });
});

describe('items', () => {
  it('start at the defaults of Google', () => {
    const body = `${make} const s = f.addScaleItem();
      return [f.addMultipleChoiceItem().getChoices().map((c) => c.getValue()), s.getLowerBound(), s.getUpperBound(), s.isRequired()]`;
    expect(evaluate(body)).toEqual([[''], 1, 5, false]);
  });

  it('keep what is set, and chain', () => {
    const body = `${make}
      f.addTextItem().setTitle('Kode').setHelpText('h').setRequired(true);
      f.addCheckboxItem().setTitle('Pilih').setChoiceValues(['a', 'b']).showOtherOption(true);
      f.addScaleItem().setTitle('Skala').setBounds(0, 10).setLabels('rendah', 'tinggi');
      f.addGridItem().setTitle('Kisi').setRows(['r1', 'r2']).setColumns(['1', '2']);
      f.addPageBreakItem().setTitle('Halaman'); f.addSectionHeaderItem().setTitle('Kepala');
      const [t, c, s, g] = f.getItems();
      return [t.getTitle(), t.getHelpText(), t.asTextItem().isRequired(), c.asCheckboxItem().hasOtherOption(), s.asScaleItem().getRightLabel(),
        g.asGridItem().getRows(), f.getItems(FormApp.ItemType.GRID).length, f.getItems().length, f.getItemById(g.getId()).getTitle(), f.getItemById(1)]`;
    expect(evaluate(body)).toEqual(['Kode', 'h', true, true, 'tinggi', ['r1', 'r2'], 1, 6, 'Kisi', null]);
  });

  it('move and go', () => {
    const body = `${make} ['a', 'b', 'c'].forEach((t) => f.addTextItem().setTitle(t));
      f.moveItem(0, 2); f.moveItem(f.getItems()[0], 1); f.deleteItem(f.getItems()[0]);
      return f.getItems().map((i) => [i.getTitle(), i.getIndex()])`;
    expect(evaluate(body)).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });
});

describe('a prefilled link', () => {
  const form = `${make} f.setPublished(true);
    const code = f.addTextItem().setTitle('Kode'); const about = f.addListItem().setTitle('Tentang').setChoiceValues(['Ani & Budi', 'x']);
    const grid = f.addGridItem().setTitle('Kisi').setRows(['r1', 'r2']).setColumns(['1', '2']);
    return f.createResponse().withItemResponse(code.createResponse('a+b=é')).withItemResponse(about.createResponse('Ani & Budi'))
      .withItemResponse(grid.createResponse([null, '2'])).toPrefilledUrl()`;

  it('names each field by its entry and encodes what was typed', () => {
    const host = hostWith('');
    const url = evaluate(form, { host }) as string;
    const items = host.forms[0]?.items ?? [];
    expect(
      url.startsWith(
        `https://docs.google.com/forms/d/e/${host.forms[0]?.publishedId}/viewform?usp=pp_url&entry.`,
      ),
    ).toBe(true);
    expect([...new URL(url).searchParams].slice(1)).toEqual([
      [`entry.${items[0]?.entries[0]}`, 'a+b=é'],
      [`entry.${items[1]?.entries[0]}`, 'Ani & Budi'],
      [`entry.${items[2]?.entries[1]}`, '2'],
    ]);
    expect(items[0]?.entries[0]).not.toBe(items[0]?.id);
  });

  it('brings its answers along when somebody follows it', () => {
    const host = hostWith('');
    const url = evaluate(form, { host }) as string;
    expect(host.submitForm({ form: url, answers: { Kisi: ['1', '2'] } }).ok).toBe(true);
    expect(Object.values(host.forms[0]?.responses[0]?.answers ?? {})).toEqual(
      expect.arrayContaining(['a+b=é', 'Ani & Budi', ['1', '2']]),
    );
  });
});

describe('a respondent', () => {
  const build = `${make} f.setPublished(true);
    f.addTextItem().setTitle('Kode').setRequired(true);
    f.addScaleItem().setTitle('Skala'); f.addMultipleChoiceItem().setTitle('Tingkat').setChoiceValues(['1', '2', 'Tidak teramati']);
    f.addCheckboxItem().setTitle('Centang').setChoiceValues(['x', 'y']); f.addSectionHeaderItem().setTitle('Kode');
    f.addGridItem().setTitle('Kisi').setRows(['r1', 'r2']).setColumns(['1', '2']).setRequired(true);
    f.addParagraphTextItem().setTitle('Contoh');
    return f.getId()`;
  const right = { Kode: 'ABC-12', Kisi: ['1', '2'] };

  it('sends what fits', () => {
    const host = hostWith('');
    const form = evaluate(build, { host }) as string;
    const answers = { ...right, Skala: 3, Tingkat: 'Tidak teramati', Centang: ['x', 'y'], Contoh: 'abcde' };
    expect(host.submitForm({ form, answers })).toMatchObject({ ok: true });
  });

  it.each<[string, Record<string, string | string[] | number>, string]>([
    ['nothing where something is required', { Kisi: ['1', '2'] }, 'required'],
    ['a level off the scale', { ...right, Skala: 6 }, 'not on the scale'],
    ['what is no choice', { ...right, Tingkat: '3' }, 'is not a choice'],
    ['a box that does not exist', { ...right, Centang: ['z'] }, 'is not a choice'],
    ['half a grid', { ...right, Kisi: ['1', ''] }, 'one response per row'],
  ])('cannot send %s', (_what, answers, message) => {
    const host = hostWith('');
    const form = evaluate(build, { host }) as string;
    expect(host.submitForm({ form, answers })).toEqual({
      ok: false,
      problems: [expect.objectContaining({ message: expect.stringContaining(message) })],
    });
    expect(host.forms[0]?.responses).toEqual([]);
  });

  it.each([
    ['the form is not published', "FormApp.create('x').setTitle('t').getId()", 'not published'],
    [
      'the form is closed, reading why',
      "FormApp.create('x').setPublished(true).setAcceptingResponses(false).setCustomClosedFormMessage('Sudah ditutup').getId()",
      'Sudah ditutup',
    ],
    [
      'an address is collected and there is none',
      "FormApp.create('x').setPublished(true).setCollectEmail(true).getId()",
      'e-mail',
    ],
  ])('is turned away when %s', (_why, make, message) => {
    const host = hostWith('');
    const form = evaluate(`return ${make}`, { host }) as string;
    expect(host.submitForm({ form })).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining(message) }],
    });
  });

  it('answers once where once is allowed', () => {
    const host = hostWith('');
    const form = evaluate(
      "return FormApp.create('x').setPublished(true).setLimitOneResponsePerUser(true).getId()",
      { host },
    ) as string;
    expect(host.submitForm({ form, email: RATER }).ok).toBe(true);
    expect(host.submitForm({ form, email: RATER })).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('already responded') }],
    });
    expect(host.submitForm({ form, email: HR }).ok).toBe(true);
  });
});

describe('responses', () => {
  it('are read with their time, address and answers in the order of the items', () => {
    const host = hostWith('');
    const form = evaluate(
      `${make} f.setPublished(true).setCollectEmail(true); f.addScaleItem().setTitle('s'); f.addTextItem().setTitle('t');
       f.addParagraphTextItem().setTitle('p'); f.addSectionHeaderItem(); return f.getId()`,
      { host },
    ) as string;
    host.submitForm({ form, email: RATER, answers: { t: 'x', s: 4 } });
    const body = `const [r] = FormApp.openById('${form}').getResponses();
      return [r.getRespondentEmail(), r.getItemResponses().map((i) => [i.getItem().getTitle(), i.getResponse()]),
        r.getTimestamp() instanceof Date, r.getEditResponseUrl().includes('edit2='), FormApp.openById('${form}').getResponse(r.getId()).getId() === r.getId()]`;
    expect(evaluate(body, { host })).toEqual([
      RATER,
      [
        ['s', '4'],
        ['t', 'x'],
        ['p', ''],
      ],
      true,
      true,
      true,
    ]);
  });

  it('are filtered by time', () => {
    const host = hostWith('');
    const form = evaluate(`${make} return f.setPublished(true).getId()`, { host }) as string;
    host.submitForm({ form });
    host.advance(60_000);
    const since = host.now().toISOString();
    host.submitForm({ form });
    const count = `const f = FormApp.openById('${form}'); return [f.getResponses().length, f.getResponses(new Date('${since}')).length]`;
    expect(evaluate(count, { host })).toEqual([2, 1]);
  });

  it('are gone when deleted', () => {
    const host = hostWith('');
    const form = evaluate(`${make} return f.setPublished(true).getId()`, { host }) as string;
    host.submitForm({ form });
    host.submitForm({ form });
    const body = `const f = FormApp.openById('${form}'); f.deleteResponse(f.getResponses()[0].getId()); const one = f.getResponses().length;
      return [one, f.deleteAllResponses().getResponses().length]`;
    expect(evaluate(body, { host })).toEqual([1, 0]);
  });

  it('that a script has not sent have neither id nor time', () => {
    const body = `${make} const r = f.createResponse(); return [r.getId(), r.getTimestamp(), r.getRespondentEmail(), r.getEditResponseUrl()]`;
    expect(evaluate(body)).toEqual([null, null, null, null]);
  });
});
