// What goes out and comes back unchanged, whatever was typed: prefilled links and payloads.

import fc from 'fast-check';
import type { FormRecord, ItemKind, ItemRecord } from '../../../src/local/host/form/form-record';
import { prefilledUrl, readPrefilledUrl } from '../../../src/local/host/form/prefilled-url';
import { variantsWith } from '../../../src/local/host/platform/variants';
import { crossing } from '../../../src/local/host/script/script-run';

const item = (id: number, kind: ItemKind, entries: number[]): ItemRecord =>
  ({
    id,
    kind,
    entries,
    title: '',
    rows: entries.map(String),
    columns: [],
    choices: [],
  }) as unknown as ItemRecord;

const form = {
  publishedId: '1FAIpQLx',
  items: [item(1, 'TEXT', [11]), item(2, 'CHECKBOX', [12]), item(3, 'GRID', [13, 14])],
} as unknown as FormRecord;

// A line end typed into a link is normalised by browsers, and half a surrogate pair is no text.
const typed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));

describe('a prefilled link', () => {
  it('carries any text there and back', () => {
    const answers = fc.record({
      1: typed,
      2: fc.array(typed, { minLength: 1 }),
      3: fc.tuple(typed, fc.option(typed)),
    });
    fc.assert(
      fc.property(answers, (given) => {
        expect(readPrefilledUrl(form, prefilledUrl(form, given, variantsWith()))).toEqual(given);
      }),
    );
  });

  it('is plain ASCII without spaces, so that mail programs keep it whole', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(prefilledUrl(form, { 1: text }, variantsWith())).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

describe('a payload', () => {
  it('arrives equal, as a copy', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.array(tie('tree')),
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          tie('tree'),
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const copy = crossing(value, 'value');
        expect(copy).toEqual(value);
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });
});
