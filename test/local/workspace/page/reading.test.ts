// How a form's help text is read: its paragraphs, bullets and levels, and that no word of it gets lost.
import fc from 'fast-check';
import { type Block, readBlocks } from '../../../../src/local/workspace/page/forms/reading';

it.each<[string, string, readonly Block[]]>([
  ['nothing', '  \n ', []],
  ['lines of one paragraph', 'satu\ndua', [{ kind: 'paragraph', text: 'satu\ndua' }]],
  [
    'paragraphs',
    'satu\n\n\ndua',
    [
      { kind: 'paragraph', text: 'satu' },
      { kind: 'paragraph', text: 'dua' },
    ],
  ],
  [
    'bullets below a line',
    'Misalnya:\n• a\n- b',
    [
      { kind: 'paragraph', text: 'Misalnya:' },
      { kind: 'bullets', items: ['a', 'b'] },
    ],
  ],
  [
    'levels that follow each other',
    '1 – Paham: Tahu.\n   • a\n   • b\n     terus\n\n2 – Mampu: Bisa.',
    [
      {
        kind: 'levels',
        levels: [
          { number: '1', name: 'Paham', text: 'Tahu.', bullets: ['a', 'b terus'] },
          { number: '2', name: 'Mampu', text: 'Bisa.', bullets: [] },
        ],
      },
    ],
  ],
  [
    'a year, which is no level',
    '2026 – 2027: anggaran',
    [{ kind: 'paragraph', text: '2026 – 2027: anggaran' }],
  ],
])('reads %s', (_, text, blocks) => {
  expect(readBlocks(text)).toEqual(blocks);
});

const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'bullets':
      return [...block.items];
    case 'levels':
      return block.levels.flatMap(({ number, name, text, bullets }) => [number, name, text, ...bullets]);
  }
};

it('keeps every letter and digit, in their order', () => {
  const piece = fc.constantFrom('a', 'b2', '3 – C: d', '\n', '\n\n', '• ', ' - ', ': ', '   ', '\r\n');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(letters(readBlocks(text).flatMap(wordsOf).join(' '))).toBe(letters(text));
    }),
  );
});
