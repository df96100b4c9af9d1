// Gaps, coverage and results in words; nobody is called low, the standard is what is spoken of.
import { inEnglish } from '../../format';
import { laws } from '../../law';
import { quoted } from '../../well-formed';
import type { SummaryTexts } from '../id/summary';
import { promise } from './terms';
import { words } from './words';

const levels = (n: number) => `${n} level${n > 1 ? 's' : ''}`;

const seenWords = (example: string | undefined): string =>
  example === undefined ? ' (Tell one event that you saw.)' : ` I remember: ${quoted(example)}`;

const reasonWords = (why: string | undefined): string => (why === undefined ? '' : ` Reason: ${quoted(why)}`);

export const summaryTexts: SummaryTexts = {
  change: {
    named: (cycle, former) => `${cycle}${former === undefined ? '' : ` (called ${former} then)`}`,
    since: (from, to, then) =>
      `${
        to === from
          ? `still at level ${to}`
          : `${to > from ? 'up' : 'down'} by ${Math.abs(to - from)}, from level ${from} to ${to},`
      } since ${then}`,
    before: (level, then) => `level ${level} before, in ${then}`,
    briefly: (from, to, cycle) =>
      `${to === from ? 'the same' : `${to > from ? 'up' : 'down'} by ${Math.abs(to - from)}`} since ${cycle}`,
    levels: (levels) => `level in each period: ${levels.join(', ')}`,
  },
  unitChange: (from, to, cycle) =>
    from === to
      ? `At or above the standard: still ${to}% since ${cycle}.`
      : `At or above the standard: ${to > from ? 'up' : 'down'} from ${from}% to ${to}% since ${cycle}.`,
  gap: (gap) =>
    gap === 0
      ? 'meets the standard'
      : gap < 0
        ? `${levels(-gap)} below the standard`
        : `${levels(gap)} above the standard`,
  notRated: 'not rated yet',
  notObserved: 'not observed',
  noStandard: 'no standard',
  coverage: (rated, of) => `${rated} of ${of} competencies rated`,
  sheetTitle: 'COMPETENCY DIALOGUE SHEET',
  label: `${words.indicative}. ${words.noGrade}`,
  facts: { name: 'Name', nip: 'NIP', job: 'Post', unit: 'Unit', rater: 'Direct supervisor' },
  heads: {
    competency: 'Competency',
    required: 'Standard',
    supervisor: 'Supervisor',
    supervisorOrDecided: 'Supervisor or decision',
    self: 'Self',
    gap: 'Difference',
    words: 'In words',
    bar: (highest) => `Level 1 to ${highest} (■ supervisor, ● self, │ standard)`,
  },
  jpm: 'Match with the standard of the post (JPM = sum of levels reached : sum of levels required)',
  percent: (value) => inEnglish.percent(value, 1),
  cappedFirst: (capped, uncapped) =>
    `${inEnglish.percent(capped, 1)} limited to the standard; ${inEnglish.percent(uncapped, 1)} without the limit`,
  cappedNote:
    'Each competency counts no more than its standard, so that a surplus in one cannot make up for a shortfall in another.',
  basis: (bands, usual) =>
    [
      'JPM = sum of levels reached : sum of levels required, in percent, over the competencies rated (not the mean of the ratios of the competencies).',
      `Bands: ${bands.map(({ from, name }) => (from > 0 ? `${name} from ${inEnglish.number(from, 1)}%` : `${name} below`)).join(', ')};`,
      usual
        ? `after the mapping practice of BKN and ${laws.categories.name} article 33.`
        : 'set by the agency.',
    ].join(' '),
  tooFewRated: 'Not shown yet: too few competencies were rated',
  points: {
    strengths: 'STRONG ALREADY',
    standing: words.standing,
    seen: 'An example, or the behaviour of that level',
    differences: 'SEEN DIFFERENTLY',
    self: 'Self',
    supervisor: 'Supervisor',
    decided: 'Decision on the objection',
    nextSteps: 'NEXT STEPS',
    onward: words.onward,
    next: 'The behaviour that comes next',
    level: (level) => `Level ${level}`,
    now: (level, wanted, decided) =>
      `At present${decided ? ' (decided on objection)' : ''} level ${level}${wanted === undefined ? '' : `; the post asks for level ${wanted}`}`,
    example: words.example,
  },
  formerRows: [words.strengths, words.shortfalls, 'For the dialogue (self and supervisor differ)'],
  decided: 'decided on after an objection',
  none: '–',
  selfWithheld: promise.shown('self', 'supervisor', 'anybody'),
  selfMissing: 'The self-rating has not come in yet.',
  origin: {
    self: (words) => `Self-rating: ${words}.`,
    supervisor: (words) => `Supervisor rating: ${words}.`,
  },
  trace: {
    level: (competency, before, after) =>
      `${competency} ${before === after ? `stays ${after}` : `from ${before} to ${after}`}`,
    changed: {
      self: (at, by, changes, way, why) =>
        `${inEnglish.moment(at)}: ${by} changed the self-rating: ${changes}${way === '' ? '' : ` (${way})`}.${reasonWords(why)}`,
      supervisor: (at, by, changes, way, why) =>
        `${inEnglish.moment(at)}: ${by} changed the supervisor’s rating: ${changes}${way === '' ? '' : ` (${way})`}.${reasonWords(why)}`,
    },
    checked: (at, officer, why) =>
      `${inEnglish.moment(at)}: the levels stay (entered by ${officer}).${reasonWords(why)}`,
    met: (at, rater, changes, officer, why) =>
      `${inEnglish.moment(at)}: a calibration meeting changed the rating of ${rater}: ${changes} (recorded by HR, ${officer}).${reasonWords(why)}`,
    earlier: (at, by) =>
      `${inEnglish.moment(at)}: ${by} rated before another became the supervisor; not counted.`,
    second: (at, by) =>
      `${inEnglish.moment(at)}: ${by} gave a second rating; the result does not change by it.`,
    decided: (at, by, change, reason, recordedBy) =>
      `${inEnglish.moment(at)}: ${by} decided the objection: ${change}. Reason: “${reason}”${recordedBy === undefined ? '' : ` (recorded by ${recordedBy}).`}`,
  },
  revised: (day, levels) =>
    `The supervisor changed the rating on ${inEnglish.longDay(day)}, when the self-rating could be seen. Before: ${levels}.`,
  earlierWithheld: promise.shown('earlier', 'supervisor', 'anybody'),
  earlier: (rater, day, levels) =>
    `Rating of the earlier supervisor, ${rater} (${inEnglish.longDay(day)}), outside the summary: ${levels}.`,
  secondWithheld: promise.shown('second', 'supervisor', 'anybody'),
  second: (rater, day, levels) =>
    `Second rating, ${rater} (${inEnglish.longDay(day)}), outside the summary: ${levels}.`,
  dialogue: {
    title: 'DIALOGUE',
    date: 'Date of the dialogue',
    employeeWords: 'What the employee says (required)',
    agreement: 'Agreement',
    plan: 'DEVELOPMENT PLAN',
    action: 'Development activity',
    kind: 'Way',
    kinds: ['Assignment', 'Coaching or mentoring', 'Training'],
    due: 'To be done by',
    hours: 'JP (hours)',
    employee: 'Employee',
    supervisor: 'Supervisor',
    signature: 'Signature and date',
  },
  opening: {
    thanks: (strongest, selfRated) =>
      `${selfRated ? 'Thank you for rating yourself. ' : ''}${strongest === undefined ? 'Before I speak: what went best in this period, as you see it?' : `Let me begin with what goes well: ${strongest}.`}`,
    sawLess: (competency, example) =>
      `For ${competency} we chose different levels.${seenWords(example)} How do you see it? Is there something I have not seen?`,
    sawMore: (competency, example) =>
      `For ${competency} I chose a higher level than you did yourself.${seenWords(example)} How do you see it?`,
    decided: (competency) =>
      `For ${competency} the level that counts is the one decided on after your objection, and it is another than yours. We go by that decision. Is there anything you still want to say about it?`,
    next: (competency) =>
      `For ${competency}, which step could we begin with, and what support do you need from me?`,
  },
  rater: (name) => name || 'not set yet',
};
