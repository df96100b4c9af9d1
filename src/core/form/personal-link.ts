// A form's prefilled link, and the personal link an assignment gets from it.
import { linkWithCode } from '../typed-code';
import { wellFormed } from '../well-formed';
import { codeItem, rateeItem } from './form-plan';

/** Stand in the prefilled link of a form for what each personal link carries instead. */
const codeToken = 'TIMBANGKODE';

const rateeToken = 'TIMBANGDINILAI';

export const prefillTokens: Readonly<Record<string, string>> = {
  [codeItem]: codeToken,
  [rateeItem]: rateeToken,
};

/** Whether links made of a template carry their values into the form. */
export const isPrefilled = (template: string): boolean => template.includes(codeToken);

/**
 * The personal link of an assignment.
 * @param template the form's prefilled link with the tokens of {@link prefillTokens} in it; the form's address where Google makes none
 */
export function personalLink(
  template: string,
  assignment: { code: string; team?: string; ratee: { name: string } },
): string {
  const code = assignment.team ?? assignment.code;
  if (template === '') return '';
  if (!isPrefilled(template)) return linkWithCode(template, code);
  return template
    .replace(codeToken, encodeURIComponent(code))
    .replace(rateeToken, encodeURIComponent(wellFormed(assignment.ratee.name)));
}
