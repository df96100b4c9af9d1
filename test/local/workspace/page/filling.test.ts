// A form being filled in: what stops it, where the reader is led, and what is sent in the end.
import {
  type Filling,
  type FillingEvent,
  progressOf,
  startFilling,
  submissionOf,
  update,
} from '../../../../src/local/workspace/page/forms/filling';
import type { FormItem, FormView } from '../../../../src/local/workspace/wire/wire-form';

const item = (id: number, rest: Partial<FormItem> = {}): FormItem => ({
  id,
  kind: 'TEXT',
  title: '',
  helpText: '',
  required: true,
  choices: [],
  other: false,
  rows: [],
  columns: [],
  lower: 1,
  upper: 5,
  lowerLabel: '',
  upperLabel: '',
  ...rest,
});

const view = (items: readonly FormItem[], rest: Partial<FormView> = {}): FormView => ({
  state: 'open',
  title: '',
  description: '',
  closedMessage: '',
  confirmation: '',
  email: 'none',
  progressBar: false,
  canEdit: true,
  canAnswerAgain: false,
  items,
  answers: {},
  ...rest,
});

const breakPage = item(9, { kind: 'PAGE_BREAK', required: false });
const twoPages = view([item(1), breakPage, item(2)]);
const begin = (form: FormView): Filling => startFilling(form, 'ayu@contoh.example', undefined);
const after = (form: FormView, ...events: FillingEvent[]): Filling => events.reduce(update, begin(form));
const answer = (id: number, text: string): FillingEvent => ({ type: 'answer', item: id, answer: text });

it.each<[string, Partial<FormItem>, FillingEvent[], object]>([
  ['an empty line', {}, [], { i1: { code: 'required' } }],
  ['a line of spaces', {}, [answer(1, '  ')], { i1: { code: 'required' } }],
  ['no choice', { kind: 'MULTIPLE_CHOICE' }, [], { i1: { code: 'choice' } }],
  [
    'a grid with a row left open',
    { kind: 'GRID', rows: ['a', 'b'], columns: ['x'] },
    [{ type: 'answer', item: 1, answer: ['x', null] }],
    { i1: { code: 'rows' } },
  ],
  [
    'a grid with every row answered',
    { kind: 'GRID', rows: ['a', 'b'], columns: ['x'] },
    [{ type: 'answer', item: 1, answer: ['x', 'x'] }],
    {},
  ],
  ['nothing in a question that need not be answered', { required: false }, [], {}],
])('sending %s', (_, question, events, problems) => {
  const filling = after(view([item(1, question)]), ...events, { type: 'submit' });
  expect(filling.problems).toEqual(problems);
  expect(filling.sending).toBe(Object.keys(problems).length === 0);
});

it('turns the page only when this one is complete', () => {
  expect(after(twoPages, { type: 'next' }).page).toBe(0);
  expect(after(twoPages, answer(1, 'x'), { type: 'next' }).page).toBe(1);
});

it('leads back to the page of the first problem, also when the form itself finds it', () => {
  const last = after(twoPages, answer(1, 'x'), { type: 'next' }, answer(2, 'y'), { type: 'submit' });
  expect(last.sending).toBe(true);
  const refused = update(last, { type: 'refused', problems: [{ itemId: 1, message: 'Salah.' }] });
  expect([refused.page, refused.problems, refused.sending]).toEqual([
    0,
    { i1: { message: 'Salah.' } },
    false,
  ]);
  expect(refused.attention.to).toBe('i1');
});

it('asks for the address where the form collects it, but not again when an answer is edited', () => {
  const asking = view([], { email: 'asked' });
  const empty = after(asking, { type: 'email', email: ' ' }, { type: 'submit' });
  expect(empty.problems).toEqual({ email: { code: 'email' } });
  const editing = view([], { email: 'asked', editing: { response: 'r', email: '' } });
  expect(after(editing, { type: 'submit' }).sending).toBe(true);
});

it('sends of an edit only what changed, and null for what was taken back', () => {
  const sent = view([item(1), item(2), item(3, { required: false })], {
    answers: { 1: 'sama', 2: 'lama', 3: 'hapus' },
    editing: { response: 'r', email: 'ayu@contoh.example' },
  });
  const filling = after(sent, answer(2, 'baru'), { type: 'answer', item: 3, answer: undefined });
  expect(submissionOf(filling)).toEqual({
    email: 'ayu@contoh.example',
    editing: 'r',
    answers: { 2: 'baru', 3: null },
  });
});

it('counts required questions only', () => {
  const form = view([item(1), item(2), item(3, { required: false }), breakPage]);
  expect(progressOf(after(form, answer(1, 'x'), answer(3, 'y')))).toEqual({ answered: 1, required: 2 });
});
