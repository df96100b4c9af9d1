// A column of NIPs that went through numbers: a spreadsheet keeps fifteen digits of eighteen, a program fifty-three bits.
import { readNip } from '../nip';

interface ColumnCell {
  readonly row: number;
  readonly text: string;
}

export interface NumberDamage {
  /** Rows whose cell shows what happened: scientific notation, a trailing '.0', serial 000. */
  readonly shown: readonly number[];
  /** Rows whose digits a number can hold: they may have been changed without a trace. */
  readonly doubtful: readonly number[];
  /** NIPs without a trace in the same column. */
  readonly others: number;
  /** Every NIP of the column is one that a number can hold: chance does not make that. */
  readonly whole: boolean;
}

const shows: readonly string[] = ['scientific', 'decimal', 'serial-000'];

/** Numbers of this size lie 32 apart where fractions have 53 bits, 16 where a program was more careful. */
const step = 16;

/**
 * What a column shows of having gone through numbers; undefined if nothing. A cell that something other than digits marks as
 * text (an apostrophe, blanks, `=""`) kept its digits.
 */
export function numberDamage(cells: readonly ColumnCell[]): NumberDamage | undefined {
  const shown: number[] = [];
  const doubtful: number[] = [];
  const sound = new Set<string>();
  for (const { row, text } of cells) {
    const reading = readNip(text);
    if (!reading.ok && reading.faults.some((fault) => shows.includes(fault))) shown.push(row);
    if (!reading.ok || !/^\d{18}$/.test(text.trim())) continue;
    sound.add(reading.value.nip);
    if (Number(reading.value.nip.slice(-4)) % step === 0) doubtful.push(row);
  }
  const others = sound.size;
  const whole =
    others + shown.length >= 3 && others > 0 && [...sound].every((nip) => Number(nip.slice(-4)) % step === 0);
  return whole || (shown.length > 0 && others > 0) ? { shown, doubtful, others, whole } : undefined;
}
