// A form's prefilled link, and the personal link an assignment gets from it.
import { wellFormed } from '../well-formed';
import { codeItem, rateeItem } from './form-plan';

/** Stand in the prefilled link of a form for what each personal link carries instead. */
const codeToken = 'TIMBANGKODE';

const rateeToken = 'TIMBANGDINILAI';

export const prefillTokens: Readonly<Record<string, string>> = {
  [codeItem]: codeToken,
  [rateeItem]: rateeToken,
};

/**
 * The personal link of an assignment.
 * @param template the form's prefilled link with the tokens of {@link prefillTokens} in it
 */
export function personalLink(
  template: string,
  assignment: { code: string; team?: string; ratee: { name: string } },
): string {
  return template
    .replace(codeToken, encodeURIComponent(assignment.team ?? assignment.code))
    .replace(rateeToken, encodeURIComponent(wellFormed(assignment.ratee.name)));
}
