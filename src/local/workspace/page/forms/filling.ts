// A form being filled in: pages, answers, what is still wrong, and how each event changes them. Pure.
import type { FormAnswer, FormItem, FormOutcome, FormSubmission, FormView } from '../../wire/wire-form';

/** Why an answer cannot go: a code the page words, or the form's own sentence. */
export type Problem =
  | { readonly code: 'required' | 'choice' | 'rows' | 'email' | 'emailShape' }
  | { readonly message: string };

/** The place of the e-mail address among the problems, which are kept by item id. */
export const EMAIL = 'email';

/** Items between two page breaks; `head` is the break that begins the page, undefined on the first. */
interface FormPageItems {
  readonly head: FormItem | undefined;
  readonly items: readonly FormItem[];
}

export interface Filling {
  readonly view: FormView;
  readonly pages: readonly FormPageItems[];
  readonly page: number;
  readonly email: string;
  /** By item id; an item without an answer is absent. */
  readonly answers: Readonly<Record<string, FormAnswer>>;
  readonly problems: Readonly<Record<string, Problem>>;
  /** Refused or lost as a whole. */
  readonly trouble: Problem | 'lost' | undefined;
  readonly sending: boolean;
  /** Where the eye and the keyboard go next; counts up so that the same place can be asked for twice. */
  readonly attention: { readonly to: string; readonly count: number };
}

export type FillingEvent =
  | { readonly type: 'answer'; readonly item: number; readonly answer: FormAnswer | undefined }
  | { readonly type: 'email'; readonly email: string }
  | { readonly type: 'next' | 'back' | 'clear' | 'submit' | 'lost' }
  | { readonly type: 'refused'; readonly problems: Extract<FormOutcome, { ok: false }>['problems'] };

/** The place at the top of a page. */
export const TOP = 'top';

/** The place above the buttons. */
export const BOTTOM = 'bottom';

const isLayout = ({ kind }: FormItem): boolean => kind === 'PAGE_BREAK' || kind === 'SECTION_HEADER';

function pagesOf(items: readonly FormItem[]): FormPageItems[] {
  const pages: { head: FormItem | undefined; items: FormItem[] }[] = [{ head: undefined, items: [] }];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push({ head: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** @param draft what was filled in before a reload, over what the link brings */
export function startFilling(
  view: FormView,
  email: string,
  draft: { readonly email: string; readonly answers: Filling['answers'] } | undefined,
): Filling {
  return {
    view,
    pages: pagesOf(view.items),
    page: 0,
    email: view.editing?.email ?? draft?.email ?? email,
    answers: draft?.answers ?? view.answers,
    problems: {},
    trouble: undefined,
    sending: false,
    attention: { to: '', count: 0 },
  };
}

const isBlank = (answer: FormAnswer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' ? answer.trim() === '' : answer.every((text) => text === null || text === ''));

/** What keeps an answer from being sent; the form's own rules on text are checked where it is received. */
function problemOf(item: FormItem, answer: FormAnswer | undefined): Problem | undefined {
  if (isLayout(item) || !item.required) return undefined;
  if (item.kind === 'GRID') return item.rows.every((_, row) => answer?.[row]) ? undefined : { code: 'rows' };
  if (!isBlank(answer)) return undefined;
  return { code: item.kind === 'TEXT' || item.kind === 'PARAGRAPH_TEXT' ? 'required' : 'choice' };
}

function emailProblem({ view, email }: Filling): Problem | undefined {
  if (view.email === 'none' || view.editing) return undefined;
  if (email.trim() === '') return { code: 'email' };
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : { code: 'emailShape' };
}

/** Problems of one page by place, in reading order; the e-mail address stands on the first. */
function pageProblems(filling: Filling, page: number): Record<string, Problem> {
  const found: [string, Problem][] = [];
  const email = page === 0 ? emailProblem(filling) : undefined;
  if (email) found.push([EMAIL, email]);
  for (const item of filling.pages[page]?.items ?? []) {
    const problem = problemOf(item, filling.answers[item.id]);
    if (problem) found.push([`i${item.id}`, problem]);
  }
  return Object.fromEntries(found);
}

const look = ({ attention }: Filling, to: string) => ({ attention: { to, count: attention.count + 1 } });

/** The page's problems shown, and the first of them looked at. */
const stopAt = (filling: Filling, page: number, problems: Record<string, Problem>): Filling => ({
  ...filling,
  page,
  problems,
  trouble: undefined,
  sending: false,
  ...look(filling, Object.keys(problems)[0] ?? TOP),
});

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

/** What an event makes of a form being filled in. After 'submit' without a problem, `sending` is set. */
export function update(filling: Filling, event: FillingEvent): Filling {
  const { page, pages } = filling;
  switch (event.type) {
    case 'answer': {
      const { item, answer } = event;
      const answers =
        answer === undefined
          ? without(filling.answers, String(item))
          : { ...filling.answers, [item]: answer };
      return { ...filling, answers, problems: mended(filling, item, answer), trouble: undefined };
    }
    case 'email':
      return { ...filling, email: event.email, problems: without(filling.problems, EMAIL) };
    case 'back':
      return { ...filling, page: Math.max(0, page - 1), problems: {}, ...look(filling, TOP) };
    case 'next': {
      const problems = pageProblems(filling, page);
      if (Object.keys(problems).length > 0) return stopAt(filling, page, problems);
      return { ...filling, page: Math.min(pages.length - 1, page + 1), problems: {}, ...look(filling, TOP) };
    }
    case 'submit': {
      for (const number of pages.keys()) {
        const problems = pageProblems(filling, number);
        if (Object.keys(problems).length > 0) return stopAt(filling, number, problems);
      }
      return { ...filling, problems: {}, trouble: undefined, sending: true };
    }
    case 'clear':
      return { ...filling, answers: {}, problems: {}, page: 0, trouble: undefined, ...look(filling, TOP) };
    case 'lost':
      return { ...filling, sending: false, trouble: 'lost', ...look(filling, BOTTOM) };
    case 'refused':
      return refused(filling, event.problems);
  }
}

/** A problem goes as soon as its answer is right. */
function mended({ problems, pages }: Filling, id: number, answer: FormAnswer | undefined) {
  const place = `i${id}`;
  const item = pages.flatMap(({ items }) => items).find((one) => one.id === id);
  return item && problems[place] && !problemOf(item, answer) ? without(problems, place) : problems;
}

function refused(
  filling: Filling,
  problems: Extract<FillingEvent, { type: 'refused' }>['problems'],
): Filling {
  const byPlace = Object.fromEntries(
    problems.flatMap(({ itemId, message }) => (itemId === undefined ? [] : [[`i${itemId}`, { message }]])),
  );
  const whole = problems.find(({ itemId }) => itemId === undefined);
  const page = filling.pages.findIndex(({ items }) => items.some(({ id }) => `i${id}` in byPlace));
  if (page >= 0) return stopAt(filling, page, byPlace);
  const trouble = { message: whole?.message ?? '' };
  return { ...filling, sending: false, trouble, ...look(filling, BOTTOM) };
}

/** What is sent; of an edit only what changed, null for what was taken back. */
export function submissionOf({ view, answers, email }: Filling): FormSubmission {
  const kept = Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isBlank(answer)));
  if (!view.editing) return { email: email.trim(), answers: kept };
  const same = (id: string) => JSON.stringify(kept[id]) === JSON.stringify(view.answers[id]);
  const taken = Object.keys(view.answers).filter((id) => !(id in kept));
  return {
    email,
    editing: view.editing.response,
    answers: {
      ...Object.fromEntries(Object.entries(kept).filter(([id]) => !same(id))),
      ...Object.fromEntries(taken.map((id) => [id, null])),
    },
  };
}

/** How many of the required questions are answered. */
export function progressOf({ view, answers }: Filling): { answered: number; required: number } {
  const required = view.items.filter((item) => item.required && !isLayout(item));
  return {
    required: required.length,
    answered: required.filter((item) => !problemOf(item, answers[item.id])).length,
  };
}
