// What HtmlService makes of a page on its way to the browser: text in its scripts may be lost.
import type { Variants } from '../platform/variants';

/** As if every slash pair began a comment, inside strings too; `/* *\/` likewise. */
const withoutComments = (script: string): string =>
  script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '');

/** The page as it arrives. */
export const asServed = (html: string, variants: Pick<Variants, 'servedScripts'>): string => {
  const cut = html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script)/gi,
    (_, begin: string, script: string, end: string) => begin + withoutComments(script) + end,
  );
  return cut === html || variants.servedScripts === 'whole' ? html : cut;
};
