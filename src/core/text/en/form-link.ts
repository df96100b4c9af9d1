// What stands beside a link that does not fill in the code of an assignment, in English: on every page that has such links.
import type { FormLinkTexts } from '../id/form-link';

export const formLinkTexts: FormLinkTexts = {
  typeCode: (code) => `Answer code to type: ${code}`,
};
