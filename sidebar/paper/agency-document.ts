// A paper of the agency as a document of its own: printed and signed, or edited further.
import type { Language } from '../../src/core/language';
import { laws } from '../../src/core/law';
import type { AgencyPaper, AgencyTexts, PaperSection } from '../../src/core/text/id/agency';
import { escaped, printDocument } from './print-document';

const style =
  'h1{font-size:15pt;margin:0 0 2mm}h2{font-size:11.5pt;margin:6mm 0 1mm}p{margin:1.5mm 0}' +
  'th,td{border:.3mm solid #000;padding:1mm 1.5mm;font-size:9.5pt;overflow-wrap:break-word}table{width:calc(100% - .5mm)}th{background:#eee}' +
  '.template{font-size:9pt;border:.3mm solid #000;padding:1mm 2mm;width:fit-content}' +
  '.sign{break-inside:avoid;margin:10mm 0 0 auto;width:75mm}.sign p:last-child{margin-top:22mm;border-top:.3mm solid #000}';

const tableOf = ({ heads, rows }: NonNullable<PaperSection['table']>): string => {
  const row = (cells: readonly string[], kind: string) =>
    `<tr>${cells.map((cell) => `<${kind}>${escaped(cell)}</${kind}>`).join('')}</tr>`;
  return `<table><thead>${row(heads, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};

const sectionOf = ({ heading, lines = [], table }: PaperSection): string =>
  `<h2>${escaped(heading)}</h2>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}${table ? tableOf(table) : ''}`;

/** The rules that a text names, in the order of the table of law. */
const cited = (text: string) => Object.values(laws).filter(({ name }) => text.includes(name));

/** @returns a whole HTML document; everything in it is text */
export function agencyDocument(
  { title, sections, signs }: AgencyPaper,
  language: Language,
  { agency }: AgencyTexts,
): string {
  const body = sections.map(sectionOf).join('');
  const rules = cited(body).map((law) => [law.name, law.title, law.status, law.checkedOn]);
  return printDocument(
    title,
    style,
    `<article><p class="template">${escaped(agency.template)}</p><h1>${escaped(title)}</h1>${body}` +
      `<div class="sign"><p>${escaped(agency.place)}</p><p>${escaped(signs)}</p><p>&nbsp;</p></div>` +
      `${sectionOf({ heading: agency.laws, table: { heads: agency.lawHeads, rows: rules } })}</article>`,
    language,
    agency.numbers,
  );
}
