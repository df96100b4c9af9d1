// What the questions of our forms are headed with in a response tab, in every language and version.
import { formTexts as english } from '../text/en/form';
import { formTexts as indonesian } from '../text/id/form';

const languages = [indonesian, english];

/** The headings of the question for the code, those of earlier forms included. */
const codeHeadings = [...languages.map(({ codeTitle }) => codeTitle), 'Kode penugasan', 'Assignment code'];

/** Whether a column is headed by the question for the code. */
export const isCodeHeading = (heading: string): boolean => codeHeadings.includes(heading);
