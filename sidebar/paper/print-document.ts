// A document of its own for paper: read in any browser, printed on A4, nothing loaded, nothing run.
import type { Language } from '../../src/core/language';
import type { PaperTexts } from '../../src/core/text/id/paper';

/** Everything a person typed is text. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What all documents have in common: A4, each article on paper of its own. */
const ground =
  '@page{size:A4;margin:12mm 15mm 15mm}body{font:11pt/1.45 system-ui,"Liberation Sans",Arial,sans-serif;max-width:180mm;margin:auto;color:#000}' +
  'h1,h2,h3{break-after:avoid}article+article{break-before:page}table{border-collapse:collapse;width:100%}' +
  'th,td{text-align:left;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}';

/** Words of the page numbers. */
type PageNumbers = Pick<PaperTexts['sheet'], 'page' | 'pageOf'>;

/** Browsers that know no boxes in the margin leave them out; the foot of each sheet counts as well. */
const counted = ({ page, pageOf }: PageNumbers) =>
  `@page{@bottom-right{font:8pt sans-serif;content:"${page} " counter(page) " ${pageOf} " counter(pages)}}`;

/**
 * @param style besides what all have
 * @param body markup in which everything a person typed is escaped
 * @param numbered words of the page numbers; none without them
 */
export const printDocument = (
  title: string,
  style: string,
  body: string,
  language: Language,
  numbered?: PageNumbers,
): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${ground}${numbered ? counted(numbered) : ''}${style}</style><body>${body}</body></html>`;
