// What a respondent's browser does: finds the form, takes over prefilled answers, checks, and reports what is wrong.
import { answerProblem, isBlank } from './answer-check';
import { type Answer, type FormRecord, type ItemRecord, isLayout } from './form-record';
import { readPrefilledUrl } from './prefilled-url';

/** Answers by item id or item title; a scale's level may be given as a number. */
export type GivenAnswers = Readonly<Record<string, Answer | number | null | undefined>>;

/** Something that keeps a response from being sent. */
export interface SubmissionProblem {
  /** `undefined` when the form as a whole takes no response. */
  readonly itemId?: number;
  readonly title?: string;
  readonly message: string;
}

/**
 * The answers by item id, those given over those prefilled in the address.
 * @throws Error for a title or id that the form does not have
 */
export function collectAnswers(
  form: FormRecord,
  address: string,
  given: GivenAnswers,
): Record<string, Answer> {
  const answers = address.includes('entry.') ? readPrefilledUrl(form, address) : {};
  for (const [key, answer] of Object.entries(given)) {
    const item = findItem(form, key);
    if (answer === null || answer === undefined) delete answers[String(item.id)];
    else answers[String(item.id)] = typeof answer === 'number' ? String(answer) : answer;
  }
  for (const [id, answer] of Object.entries(answers)) if (isBlank(answer)) delete answers[id];
  return answers;
}

function findItem(form: FormRecord, key: string): ItemRecord {
  const item =
    form.items.find(({ id }) => String(id) === key) ??
    form.items.find(({ title, kind }) => title === key && !isLayout(kind));
  if (!item) throw new Error(`The form "${form.title || form.fileName}" has no question "${key}".`);
  return item;
}

/** Everything that keeps these answers from being sent; empty when they may go. */
export function submissionProblems(
  form: FormRecord,
  answers: Readonly<Record<string, Answer>>,
  email: string,
  typed = email,
): SubmissionProblem[] {
  if (!form.published) return [{ message: 'The form is not published.' }];
  if (form.trashed) return [{ message: 'File is in owner’s trash' }];
  if (!form.accepting)
    return [{ message: form.closedMessage || 'The form is no longer accepting responses.' }];
  const problems: SubmissionProblem[] = [];
  if (form.emailCollection !== 'DO_NOT_COLLECT' && !(form.emailCollection === 'VERIFIED' ? email : typed)) {
    problems.push({ message: 'The form collects e-mail addresses and none was given.' });
  }
  if (form.oneResponsePerUser && form.responses.some(({ respondent }) => respondent === email)) {
    problems.push({ message: 'You have already responded. You can fill out this form only once.' });
  }
  for (const item of form.items) {
    if (isLayout(item.kind)) continue;
    const message = answerProblem(item, answers[String(item.id)]);
    if (message) problems.push({ itemId: item.id, title: item.title, message });
  }
  return problems;
}
