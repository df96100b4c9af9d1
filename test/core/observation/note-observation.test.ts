// Notes of behaviour: pressed twice it is done once, only authors put right and take back, and nothing of a closed cycle changes.
import {
  type Noted,
  noteObservation,
  type OpenLog,
  withdrawObservation,
} from '../../../src/core/observation/note-observation';
import { type ObservationRow, standingNotes } from '../../../src/core/observation/observation';
import type { Result } from '../../../src/core/result';
import { observationTexts } from '../../../src/core/text/id/observation';

const nip = '199001152015032001';
const siti = { id: nip, name: 'Siti Aminah', as: 'employee' } as const;
const budi = { id: '197001011995031001', name: 'Budi Santoso', as: 'supervisor' } as const;
const seen: Noted = { day: '2026-03-04', competency: 'M.01', what: 'Menolak bingkisan rekanan.' };

/** A log in which the two write one after another. */
class Year {
  rows: readonly ObservationRow[] = [];
  cycles: OpenLog['cycles'] = [{ id: '2025-1', closedAt: '2026-01-20 16:00:00' }];
  today = '2026-05-06';

  private log(writer: OpenLog['writer']): OpenLog {
    const { rows, cycles, today } = this;
    return {
      nip,
      rows,
      cycles,
      today,
      writer,
      competencies: ['M.01', 'M.02'],
      now: `${today} 08:00:0${rows.length % 10}`,
      texts: observationTexts,
    };
  }
  private keep(result: Result<ObservationRow | undefined>): readonly string[] {
    if (result.ok && result.value !== undefined) this.rows = [...this.rows, result.value];
    return result.ok ? [] : result.problems.map(({ code }) => code);
  }
  /** Codes of what is refused. */
  note(writer: OpenLog['writer'], said: Partial<Noted> = {}): readonly string[] {
    return this.keep(noteObservation(this.log(writer), { ...seen, ...said }, `n${this.rows.length}`));
  }
  withdraw(writer: OpenLog['writer'], about: string): readonly string[] {
    return this.keep(withdrawObservation(this.log(writer), about, `n${this.rows.length}`));
  }
  get words(): readonly string[] {
    return standingNotes(this.rows).map(({ what }) => what);
  }
}

it('stands once, however often it was pressed', () => {
  const year = new Year();
  expect([year.note(budi), year.note(budi), year.note(budi, { what: ` ${seen.what} ` })]).toEqual([
    [],
    [],
    [],
  ]);
  expect(year.rows).toHaveLength(1);
  // The same words by the other are another note.
  year.note(siti);
  expect(year.words).toEqual([seen.what, seen.what]);
});

it.each([
  ['no words', { what: ' \u200b\n' }, ['what-missing']],
  ['a competency that is not asked', { competency: 'T.9' }, ['competency-unknown']],
  ['no day', { day: '' }, ['day-unreadable']],
  ['a day that the calendar has not', { day: '2026-02-30' }, ['day-unreadable']],
  ['tomorrow', { day: '2026-05-07' }, ['day-ahead']],
  ['a day of a closed cycle', { day: '2026-01-19' }, ['day-closed']],
  ['the last day, the next cycle’s', { day: '2026-01-20' }, []],
  [
    'all at once',
    { what: '', competency: '', day: '' },
    ['what-missing', 'competency-unknown', 'day-unreadable'],
  ],
  ['five thousand characters of markup and formula', { what: '=<b>&\ud83d'.repeat(1000).slice(0, 5000) }, []],
])('with %s', (_, said, problems) => {
  const year = new Year();
  expect(year.note(budi, said)).toEqual(problems);
  expect(year.rows).toHaveLength(problems.length === 0 ? 1 : 0);
});

describe('a note put right', () => {
  it('stands in the place of the earlier one, which stays in the tab', () => {
    const year = new Year();
    year.note(budi);
    expect(year.note(budi, { about: 'n0', what: 'Lebih tepat.' })).toEqual([]);
    expect(year.note(budi, { about: 'n0', what: 'Lebih tepat.' })).toEqual([]);
    expect(year.words).toEqual(['Lebih tepat.']);
    expect(year.rows.map(({ what }) => what)).toEqual([seen.what, 'Lebih tepat.']);
    expect(standingNotes(year.rows)[0]?.corrected).toBe(true);
  });

  it('is not overwritten by a page that shows the earlier one', () => {
    const year = new Year();
    year.note(budi);
    year.note(budi, { about: 'n0', what: 'Lebih tepat.' });
    expect(year.note(budi, { about: 'n0', what: 'Dari halaman lain.' })).toEqual(['note-changed']);
    expect(year.withdraw(budi, 'n0')).toEqual(['note-changed']);
    expect(year.words).toEqual(['Lebih tepat.']);
  });

  it('is its author’s alone', () => {
    const year = new Year();
    year.note(budi);
    expect(year.note(siti, { about: 'n0', what: 'Bukan begitu.' })).toEqual(['note-unknown']);
    expect(year.withdraw(siti, 'n0')).toEqual(['note-unknown']);
    // Nor does a row typed into the tab take it away.
    const typed: ObservationRow = {
      ...(year.rows[0] as ObservationRow),
      id: 'x',
      about: 'n0',
      step: 'withdrawn',
    };
    year.rows = [...year.rows, { ...typed, by: siti }];
    expect(year.words).toEqual([seen.what]);
  });
});

it('is taken back once, and can be written anew', () => {
  const year = new Year();
  year.note(siti);
  expect([year.withdraw(siti, 'n0'), year.withdraw(siti, 'n0')]).toEqual([[], []]);
  expect([year.words, year.rows.length]).toEqual([[], 2]);
  expect(year.note(siti, { about: 'n0', what: 'Lain.' })).toEqual(['note-changed']);
  expect(year.note(siti)).toEqual([]);
  expect(year.words).toEqual([seen.what]);
});

it('is read and not changed once its cycle is closed', () => {
  const year = new Year();
  year.note(siti);
  year.cycles = [...year.cycles, { id: '2026-1', closedAt: '2026-05-05 10:00:00' }];
  expect(year.withdraw(siti, 'n0')).toEqual(['day-closed']);
  expect(year.note(siti, { about: 'n0', what: 'Lain.' })).toEqual(['day-closed']);
  expect(year.note(siti, { about: 'n0', day: '2026-05-06' })).toEqual(['day-closed']);
  expect(year.words).toEqual([seen.what]);
});

it('comes latest day first, of one day the latest written first', () => {
  const year = new Year();
  for (const [day, what] of [
    ['2026-03-01', 'a'],
    ['2026-04-01', 'b'],
    ['2026-03-01', 'c'],
  ] as const)
    year.note(siti, { day, what });
  expect(year.words).toEqual(['b', 'c', 'a']);
});
