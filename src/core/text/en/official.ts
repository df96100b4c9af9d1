// Sentences about results of official competency tests, in English.
import { inEnglish, ranges } from '../../format';
import { tabNames } from '../../tab-names';
import type { OfficialTexts } from '../id/official';

const { longDay } = inEnglish;

export const officialTexts: OfficialTexts = {
  beside: (kind, match, day, source, until) =>
    `Official result${kind === '' ? '' : ` (${kind})`} from ${source}, ${longDay(day)}: JPM ${inEnglish.number(match, 2)}%; valid until ${longDay(until)}. It stands by itself and is part of no figure here.`,
  held: 'Official result',
  headerMissing: {
    message: 'There is no row of column headings: the first row already holds data.',
    action: 'Include the row of headings (NIP, JPM, TANGGAL, PENYELENGGARA) as the first row.',
  },
  columnMissing: (column, names) => ({
    message: `There is no column ${column}. Names looked for: ${names.map((name) => `“${name}”`).join(', ')}.`,
    action: 'Add that column with its heading, then check again.',
  }),
  unknown: {
    message: `This NIP is not in the tab ${tabNames.employees}; the result is not taken in.`,
    action: 'Check the NIP, or import the employee first.',
  },
  figure: (text) => ({
    message: `The JPM “${text}” is no percentage between 20 and 200; the result is not taken in.`,
    action: 'Write it in percent, for example 82.5.',
  }),
  day: (text) => ({
    message: `The date “${text}” cannot be read; the result is not taken in.`,
    action: 'Write the day of the result, for example 5 March 2025 or 05/03/2025 (day first).',
  }),
  future: (day) => ({
    message: `The day of the result, ${longDay(day)}, is still to come; the result is not taken in.`,
    action: 'Correct the date.',
  }),
  expired: (day, until, on) => ({
    message: `The result of ${longDay(day)} is valid for three years, until ${longDay(until)}; on ${longDay(on)} it no longer was, so it is not taken in.`,
    action: 'Use a later result, or delete this row.',
  }),
  noSource: {
    message: 'Nobody is named as having tested; the result is not taken in.',
    action: 'Write who tested, for example BKN or BKPSDM.',
  },
  twice: (rows) => ({
    message: `The same test (NIP, kind and day) also stands in row ${ranges(rows)}; none of them is taken in.`,
    action: 'Leave the one row that is right.',
  }),
};
