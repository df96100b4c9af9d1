// A link that opens a form without filling in the code of an assignment: it carries the code for whoever is to type it.

/** A browser leaves alone what follows '#'. */
const mark = '#kode=';

/** @param form address of the form */
export const linkWithCode = (form: string, code: string): string => form + mark + encodeURIComponent(code);

/**
 * The code to be typed into the form that a link opens; undefined where the link fills it in.
 * @example codeToType('https://docs.google.com/forms/d/e/1/viewform#kode=1234-5678') // => '1234-5678'
 */
export function codeToType(link: string): string | undefined {
  const [, code] = link.split(mark);
  return code === undefined ? undefined : decodeURIComponent(code);
}
