// Pieces of a page as text: everything that came from data is escaped.

/** Text that is already markup. */
export interface Markup {
  readonly markup: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

export const raw = (markup: string): Markup => ({ markup });

type Piece = string | number | Markup | undefined | readonly Piece[];

const written = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
};

/** A template whose values are escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  raw(strings.map((text, i) => text + (i < pieces.length ? written(pieces[i]) : '')).join(''));

/** Figures stand to the right, words to the left. */
const isWords = (cell: Piece): boolean => typeof cell === 'string' && /\p{L}{3}/u.test(cell);

export function table(head: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  const words = head.map((_, i) => i === 0 || rows.some((row) => isWords(row[i])));
  const side = (i: number) => raw(words[i] ? ' class="text"' : '');
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, i) =>
      i === 0 ? html`<th scope="row"${side(i)}>${cell}</th>` : html`<td${side(i)}>${cell}</td>`,
    )}</tr>
`,
  );
  return html`<div class="wide"><table>
<thead><tr>${head.map((cell, i) => html`<th scope="col"${side(i)}>${cell}</th>`)}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}
