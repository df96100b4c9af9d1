// Cut emojis and lone halves of characters stop nothing: links, names of tabs, cells, what is kept for undoing.
import * as fc from 'fast-check';
import { personalLink } from '../../src/core/form/personal-link';
import { historyTab } from '../../src/core/tab/history-tab';
import { textsIn } from '../../src/core/text/texts';
import { beginning, cuttableJson, wellFormed } from '../../src/core/well-formed';
import type { CellValue } from '../../src/core/workbook/cell';
import type { JournalEntry } from '../../src/core/workbook/journal';
import { planTab } from '../../src/core/workbook/plan-tab';
import { readTab } from '../../src/core/workbook/read-tab';
import { safeTabName } from '../../src/core/workbook/tab-name';

const halves = '\ud83d\ude00';
const messy = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\ud83d', '\ude00', halves), maxLength: 120 });
const isSound = (text: string) => decodeURIComponent(encodeURIComponent(text)) === text;

it('whatever was typed, links and names of tabs are sound', () => {
  fc.assert(
    fc.property(messy, fc.integer({ min: 1, max: 100 }), (text, length) => {
      expect(isSound(wellFormed(text))).toBe(true);
      expect(isSound(beginning(text, length))).toBe(true);
      expect(beginning(text, length).length).toBeLessThanOrEqual(length);
      expect(isSound(safeTabName(text, new Set()))).toBe(true);
      const link = personalLink('https://x/?a=TIMBANGKODE&b=TIMBANGDINILAI', {
        code: 'AAAA',
        ratee: { name: text },
      });
      expect(decodeURIComponent(link.split('&b=')[1] ?? '')).toBe(wellFormed(text));
    }),
  );
});

it('sound text stays as it is', () => {
  for (const text of ['', 'Siti', `Siti ${halves}`, 'Ðuro é']) expect(wellFormed(text)).toBe(text);
});

it('JSON is the same again wherever it was cut', () => {
  fc.assert(
    fc.property(messy, fc.nat(150), (text, at) => {
      const json = cuttableJson({ text });
      const parts = [json.slice(0, at), json.slice(at)].map(wellFormed);
      expect(JSON.parse(parts.join(''))).toEqual({ text });
    }),
  );
});

it('what is kept for undoing comes back, with an emoji at every border of its cells', () => {
  for (let lead = 0; lead < 4; lead++) {
    const before = `${'x'.repeat(44_980 + lead)}${halves.repeat(20)}`;
    const entry: JournalEntry = {
      id: 1,
      action: 'importOffice',
      at: '2026-10-01 08:00:00',
      by: 'sdm@contoh.example',
      state: 'done',
      tabs: [{ key: 'pegawai', width: 1, rows: [[1, 'p', [[0, before]]]] }],
      forms: [],
    };
    const texts = textsIn('id');
    const { cells } = planTab(historyTab, [entry], { texts });
    // As a workbook keeps it.
    const kept = cells.map((row) =>
      row.map((cell): CellValue => (typeof cell === 'string' ? wellFormed(cell) : (cell as CellValue))),
    );
    expect(readTab(historyTab, kept, { texts }).whole).toEqual([entry]);
  }
});
