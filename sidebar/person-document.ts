// Pages of an archive as a document of its own: read in any browser, printed on A4, nothing loaded, nothing run.
import type { PersonPage } from '../src/contract/archive';
import type { Language } from '../src/core/language';

/** Everything a person typed is text. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style =
  '@page{size:A4;margin:16mm}body{font:11pt/1.45 system-ui,sans-serif;max-width:180mm;margin:auto}h1,h2{color:#1e5b46;break-after:avoid}article+article{break-before:page}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #cfd8d3;padding:1mm 2mm;text-align:left;vertical-align:top;overflow-wrap:break-word;white-space:pre-line}tr{break-inside:avoid}';

const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const row = (cells: readonly string[], cell: string): string =>
  tag('tr', cells.map((text) => tag(cell, escaped(text))).join(''));

const article = ({ title, subtitle, label, sections }: PersonPage): string =>
  tag(
    'article',
    tag('h1', escaped(title)) +
      tag('p', escaped(subtitle)) +
      tag('p', escaped(label)) +
      sections
        .map(
          ({ title: heading, kind, rows }) =>
            tag('h2', escaped(heading)) +
            tag(
              'table',
              rows.map((cells, at) => row(cells, kind === 'table' && at === 0 ? 'th' : 'td')).join(''),
            ),
        )
        .join(''),
  );

/** Each person begins a page of paper. */
export const personDocument = (pages: readonly PersonPage[], language: Language): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(pages[0]?.title ?? '')}</title><style>${style}</style><body>${pages.map(article).join('')}</body></html>`;
