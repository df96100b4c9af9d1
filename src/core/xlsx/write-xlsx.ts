// Writes a workbook file (.xlsx): tables of texts and numbers, never a formula, so that it opens without a warning.
import { strToU8, zipSync } from 'fflate';
import { columnName } from './column-name';

/** A number is a number; everything else is text, a NIP and what begins like a formula too; nothing is an empty cell. */
export type BookCell = string | number | undefined;

export interface WrittenTable {
  /** As the program shows it; signs that it cannot take are left out. */
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly BookCell[])[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
}

const escaped = (text: string): string =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (sign === '&') return '&amp;';
      if (sign === '<') return '&lt;';
      if (sign === '>') return '&gt;';
      if (sign === '"') return '&quot;';
      if (code < 32 && code !== 9 && code !== 10) return '';
      return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff ? '' : sign;
    })
    .join('');

/** What looks like an escape of the format itself must not become one. */
const cellWords = (text: string): string =>
  escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, 32_767));

const xml = (content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';

/** Styles: 0 number or empty, 1 text, 2 heading. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const cell = (value: BookCell, row: number, column: number): string => {
  const at = `${columnName(column)}${row + 1}`;
  if (value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value)))
    return '';
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" s="${row === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${cellWords(value)}</t></is></c>`;
};

const sheet = ({ rows, widths }: WrittenTable): string =>
  `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
  `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`).join('')}</sheetData>` +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

/** Names of tables: no two alike, at most 31 characters, without the signs that the format forbids. */
function tableNames(tables: readonly WrittenTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, at) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `Tab ${at + 1}`;
    const own = taken.has(plain.toLowerCase()) ? `${plain.slice(0, 27)} ${at + 1}` : plain;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** The file's bytes; the same tables always give the same. */
export function writeXlsx(tables: readonly WrittenTable[]): Uint8Array<ArrayBuffer> {
  const names = tableNames(tables);
  const each = (words: (n: number, at: number) => string) =>
    tables.map((_, at) => words(at + 1, at)).join('');
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((n, at) => `<sheet name="${escaped(names[at] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${package_}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${tables.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(styles),
  };
  for (const [at, table] of tables.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = xml(sheet(table));
  return zipSync(parts, { mtime: '1980-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}
