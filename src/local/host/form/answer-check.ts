// Whether an answer fits its item: what a respondent's browser and `createResponse` both insist on.
import type { Answer, ItemRecord } from './form-record';

/** Whether nothing was answered. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === '') return true;
  return typeof answer !== 'string' && answer.every((text) => text === null || text === '');
}

/** Why the answer does not fit, as a sentence; `undefined` when it does. A blank answer fits unless required. */
export function answerProblem(item: ItemRecord, answer: Answer | undefined): string | undefined {
  if (item.kind === 'GRID' && item.required) {
    const given = Array.isArray(answer) ? answer : [];
    return item.rows.some((_, row) => !given[row])
      ? 'This question requires one response per row'
      : gridProblem(item, given);
  }
  if (answer === undefined || isBlank(answer))
    return item.required ? 'This is a required question' : undefined;
  switch (item.kind) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return textProblem(answer);
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return typeof answer === 'string' && (item.other || item.choices.includes(answer))
        ? undefined
        : `"${String(answer)}" is not a choice`;
    case 'CHECKBOX':
      return typeof answer !== 'string' &&
        answer.every((text) => item.other || item.choices.includes(text ?? ''))
        ? undefined
        : `"${String(answer)}" is not a choice`;
    case 'SCALE':
      return scaleProblem(item, answer);
    case 'GRID':
      return typeof answer === 'string' ? 'A grid takes one response per row' : gridProblem(item, answer);
    default:
      return 'This item takes no response';
  }
}

const textProblem = (answer: Answer): string | undefined =>
  typeof answer === 'string' ? undefined : 'A text is expected';

function scaleProblem(item: ItemRecord, answer: Answer): string | undefined {
  const level = Number(answer);
  return Number.isInteger(level) && level >= item.lower && level <= item.upper
    ? undefined
    : `"${String(answer)}" is not on the scale`;
}

function gridProblem(item: ItemRecord, answer: readonly (string | null)[]): string | undefined {
  if (answer.length !== item.rows.length) return 'A grid takes one response per row';
  const stray = answer.find((text) => text !== null && text !== '' && !item.columns.includes(text));
  return stray ? `"${stray}" is not a column` : undefined;
}
