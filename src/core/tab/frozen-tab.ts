// Acuan Periode: what the results of a cycle rest on, frozen with it, as JSON in pieces that a cell holds; hidden.
import { tabNames } from '../tab-names';
import { oneOf, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/**
 * What is frozen together: the instrument (dictionary, practice cases) when a cycle opens, the rules (bands, norms) when it
 * closes.
 */
export interface FrozenPart {
  readonly cycle: string;
  readonly part: 'instrument' | 'rules';
  /** JSON. */
  readonly text: string;
}

interface Piece extends FrozenPart {
  readonly number: number | undefined;
}

/** A cell holds 50,000 characters. */
const pieceCharacters = 45_000;

const part = oneOf<FrozenPart['part']>({ instrument: 'Instrumen', rules: 'Aturan' });
const clipped = { style: { wrap: false } } as const;
const c = columnsOf<Piece>();

export const frozenTab = c.gatheredTab({
  key: 'acuan',
  name: tabNames.frozen,
  people: 'some',
  made: 'with rows',
  color: '#8a938f',
  spareRows: 1,
  hidden: true,
  guarded: true,
  factsOf: ['openCycle'],
  id: ['cycle', 'part', 'number'],
  columns: {
    cycle: c.needed('Periode', 110, text, ({ cycle }) => cycle),
    part: c.needed('Bagian', 100, part, (piece) => piece.part),
    number: c.needed('Nomor', 70, wholeNumber(), ({ number }) => number),
    // Bars at both ends keep blanks at the edges of a piece.
    text: c.needed('Isi', 520, text, (piece) => `|${piece.text}|`, clipped),
  },
  row: (said) => ({ ...said, text: said.text.slice(1, -1) }),
  gather: (pieces): readonly FrozenPart[] => {
    const parts = new Map<string, Piece[]>();
    for (const piece of pieces) {
      const key = `${piece.cycle}|${piece.part}`;
      parts.set(key, [...(parts.get(key) ?? []), piece]);
    }
    return [...parts.values()].flatMap((mine) => {
      const [first] = mine.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
      return first === undefined
        ? []
        : [{ cycle: first.cycle, part: first.part, text: mine.map((piece) => piece.text).join('') }];
    });
  },
  spread: (parts: readonly FrozenPart[]) =>
    parts.flatMap(({ text, ...same }) =>
      Array.from({ length: Math.ceil(text.length / pieceCharacters) }, (_, index) => ({
        ...same,
        number: index + 1,
        text: text.slice(index * pieceCharacters, (index + 1) * pieceCharacters),
      })),
    ),
});
