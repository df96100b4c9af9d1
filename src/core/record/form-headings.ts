// What the questions of our forms are headed with in a response tab, in every language and version.
import { nameKey } from '../names';
import { formTexts as english } from '../text/en/form';
import { formTexts as indonesian } from '../text/id/form';

const languages = [indonesian, english];

/** The headings of the question for the code, those of earlier forms included. */
const codeHeadings = [...languages.map(({ codeTitle }) => codeTitle), 'Kode penugasan', 'Assignment code'];

const exampleHeading = (title: string) =>
  languages.map(({ exampleTitle }) => nameKey(`${exampleTitle}: ${title}`));

/** Whether a column is headed by the question for an example of behaviour. */
export const isExampleHeading = (heading: string): boolean =>
  languages.some(({ exampleTitle }) => heading.startsWith(`${exampleTitle}: `));

/**
 * Tells the form's own titles of competencies from headings that people gave a column beside them: the form asks for an
 * example under each title of its own.
 * @param headings of the tab
 */
export function asksFor(headings: readonly string[]): (title: string) => boolean {
  const keys = new Set(headings.filter(isExampleHeading).map(nameKey));
  return (title) => exampleHeading(title).some((key) => keys.has(key));
}

/** Whether a column is headed by the question for the code. */
export const isCodeHeading = (heading: string): boolean => codeHeadings.includes(heading);
