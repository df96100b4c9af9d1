// Sentences about results of official competency tests, in English.
import { inEnglish, ranges } from '../../format';
import { tabNames } from '../../tab-names';
import type { OfficialTexts } from '../id/official';

const { longDay } = inEnglish;

export const officialTexts: OfficialTexts = {
  beside: (kind, match, day, source, until) =>
    `Official result${kind === '' ? '' : ` (${kind})`} from ${source}, ${longDay(day)}: JPM ${inEnglish.number(match, 2)}%; valid until ${longDay(until)}. It stands by itself and is part of no figure here.`,
  standards: {
    source: (day) => `Official standard (SKJ), imported ${longDay(day)}`,
    taken: (jobs, competencies) => `${jobs} job standards, ${competencies} technical competencies`,
    none: {
      message: 'No job standard was recognised.',
      action:
        'Include “Nama Jabatan : …” and its table of competencies, or a table with a column Jabatan and one a competency.',
    },
    empty: (job) => ({
      message: `No level could be read for “${job}”; its standard is not taken.`,
      action: 'See whether its table of competencies was copied too.',
    }),
    unknown: (job, competency, level) => ({
      message: `“${job}”: the competency “${competency}” (level ${level}) is not in the tab ${tabNames.competencies}; its level is not taken.`,
      action: 'Paste the dictionary of technical competencies too, or correct the name.',
    }),
    level: (job, competency, level, highest) => ({
      message: `“${job}”: there is no level ${level} of ${competency}; the highest is ${highest}. The level is not taken.`,
      action: 'Check the level in the document.',
    }),
    noLevel: (job, competency, words) => ({
      message: `“${job}”: “${words}” is no level of ${competency}; it is not taken.`,
      action: 'Write the level as a figure.',
    }),
    twice: (job, competency, first, second) => ({
      message: `“${job}”: ${competency} is written twice, level ${first} and ${second}; the first is read.`,
      action: 'Leave the right one only.',
    }),
    columns: (names) => ({
      message: `These columns are not recognised as competencies and are not read: ${names.map((name) => `“${name}”`).join(', ')}.`,
      action: 'If they are technical competencies, paste their dictionary too.',
    }),
    noDictionary: {
      message: 'No technical competency was recognised.',
      action:
        'Include “Nama Kompetensi : …” or a column Kompetensi, with columns Level, Deskripsi and Indikator.',
    },
    bare: (competency) => ({
      message: `The competency “${competency}” has no name or no level; it is not taken.`,
      action: 'See whether its table of levels was copied too.',
    }),
    gap: (competency, levels) => ({
      message: `The competency “${competency}”: level ${levels.join(', ')} is missing or has no words; the competency is not taken.`,
      action: 'Complete it from level 1 on without gaps.',
    }),
    national: (competency) => ({
      message: `“${competency}” is a national competency; its sentences are not replaced from here.`,
      action: `If it must differ, change it in the tab ${tabNames.competencies}.`,
    }),
    undecided: (name) => ({
      message: `“${name}” differs from what is there, and which is to hold has not been chosen.`,
      action: 'Choose one.',
    }),
  },
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
