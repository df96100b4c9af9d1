// Pages of an archive as a document of its own.
import type { PersonPage } from '../src/contract/archive';
import type { Language } from '../src/core/language';
import { escaped, printDocument } from './paper/print-document';

const style =
  'h1,h2{color:#1e5b46}th,td{border-bottom:1px solid #cfd8d3;padding:1mm 2mm;white-space:pre-line}';

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
  printDocument(pages[0]?.title ?? '', style, pages.map(article).join(''), language);
