// Words around the rater checks: the rater's feedback, comparison figures, adjusted scores, groups, data for re-examination.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { RaterTexts } from '../id/raters';
import { words } from './words';

const one = (value: number) => inEnglish.decimal(value, 1);
const between = (low: number, high: number) => `most likely between ${one(low)} and ${one(high)} level`;

export const raterTexts: RaterTexts = {
  indicative: (done, of) =>
    `Indicative: ${done} of ${of} supervisor ratings are in; this review may change while the period runs.`,
  waiting: (day) =>
    day === undefined
      ? 'Waiting: the rater can see the own feedback first, once all ratings are in or the deadline has passed.'
      : `Waiting: the rater can see the own feedback first. The conclusion is shown here from ${inEnglish.longDay(day)} on.`,
  office: 'Whole office',
  raterCheck: 'At a glance',
  officeCheck: 'What can be concluded',
  unit: { points: 'level', ratio: 'times the usual', share: 'share of employees', sheets: 'ratings' },
  scale: (reach) => [`−${one(reach)} severe`, `lenient +${one(reach)}`],
  qNote: 'The smaller, the less likely it is mere chance. A sign is given at 0.10 or less.',
  mirrorShut: (left) =>
    `This feedback opens once all your ratings are in (${left} to go) or the deadline has passed.`,
  mirrorOpen: 'This page is for you alone. As you have opened it, HR can now see what it concludes.',
  mirrorEmpty: 'There are no ratings of yours in this period yet.',
  notRater: {
    message: 'You are not listed as a rater in this period.',
    action: 'The feedback is for supervisors who rate their team.',
  },
  noCycle: { message: 'There is no appraisal period yet.', action: 'Open a period first.' },
  normsUsed: (source, raters) => `Comparison figures in use: ${source}, ${raters} raters.`,
  normsUnused: 'Comparison figures are kept, but not used.',
  normsTooLate:
    'This period is closed, so its results stay as they are. These figures are used from the next period on, or if this period is opened again.',
  normsNotJson: {
    message: 'This file is not a file of comparison figures of Timbang.',
    action: 'Load a file of comparison figures prepared by Timbang.',
  },
  normsRefused: 'Load a file of comparison figures prepared by Timbang.',
  normsTooFew: 'Collect data of more periods or offices.',
  adjusted: (claim) =>
    `${words.adjusted}: the mean level once the rater’s leniency or severity is allowed for. It rests on ${claim}. The supervisor’s score stays in force.`,
  adjustedRefused: {
    message: `The adjusted score cannot be computed yet. It needs at least 10 raters and practice cases answered by every rater, or second raters.`,
    action: `See in ${tabNames.raterChecks} who had best be rated by a second rater as well.`,
  },
  adjustedPerson: (raw, adjusted) =>
    `Mean level: supervisor’s score ${one(raw)}; adjusted score ${one(adjusted)}.`,
  firmness: (sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
  band: words.firmness,
  adjustedNote:
    'The mean level once the rater’s leniency or severity is allowed for. Only there if HR shows it and there is enough to compare with.',
  awaitsChecks: `Waits for ${tabNames.raterChecks}.`,
  upToNote:
    'Answers up to this moment are counted. Newer ones follow by themselves, or show at once in the panel.',
  firmnessNote:
    'Fairly certain if one level, one competency, the limit to the standard, or the rater would not change the category.',
  plan: (steps, before, after) =>
    steps === ''
      ? 'Nothing to add would help.'
      : after === undefined
        ? `What would help most: ${steps}.`
        : `With ${steps}, the smallest difference that can be seen ${before === undefined ? 'becomes' : `falls from ${one(before)} to`} ${one(after)} level.`,
  planSteps: (second, practice, minutes) => {
    const steps = [
      second > 0 ? `${second} ratings by a second rater` : '',
      practice > 0 ? `${practice} practice cases` : '',
    ].filter((part) => part !== '');
    return steps.length === 0 ? '' : `${steps.join(' and ')} (about ${Math.round(minutes)} minutes)`;
  },
  planPracticeAlone: (cases, minutes) =>
    `${cases} practice cases for every rater alone (about ${Math.round(minutes)} minutes of each) would tell at least as much as all these second ratings.`,
  planSecond: (rater, ratee) => `${rater} rates ${ratee} as well.`,
  planPractice: (rater, n) => `${rater} answers ${n} practice cases.`,
  groupsIntroduction: [
    'Compared: supervisor ratings beside self-ratings, within the same team. This is matter for analysis, not a conclusion.',
    'Groups of fewer than 10 employees are not compared. No names, and no results per rater.',
  ],
  attribute: { sex: 'Sex', age: 'Age', employment: 'Employment', grade: 'Grade' },
  sex: { L: 'men', P: 'women' },
  age: (band) => `aged ${band}`,
  grade: (group) => `grade ${group}`,
  others: 'others',
  groupTooFew: (n) => `The smallest group has ${n} employees; at least 10 are needed.`,
  groupNoTeams: 'No team has both groups.',
  groupSame: (a, b, low, high) => `No difference seen between ${a} and ${b}; ${between(low, high)}.`,
  groupDiffers: (a, b, value, low, high) =>
    `Beside their self-ratings, ${a} are rated ${one(Math.abs(value))} level ${value > 0 ? 'higher' : 'lower'} than ${b}; ${value > 0 ? between(low, high) : between(-high, -low)}.`,
  impact: (groups, shares, alarm) =>
    `The highest category is reached by ${inEnglish.share(shares[0])} of ${groups[0]} and ${inEnglish.share(shares[1])} of ${groups[1]}. ${alarm ? 'The difference is large and not mere chance; its cause should be analysed.' : 'The difference may still be mere chance.'}`,
  evidence: (pseudonyms, leftOut) =>
    [
      pseudonyms
        ? 'Names and NIPs are replaced by stable pseudonyms, times by the steps between answers. Who knows the teams may still guess them: keep with care.'
        : 'This file holds NIPs and names. Keep and share it only as the rules on personal data allow.',
      leftOut === 0 ? '' : `${leftOut} answers that you may not see yet are left out.`,
    ]
      .filter(Boolean)
      .join(' '),
  recipe: (pseudonyms) => [
    'The code on the screen is the SHA-256 of the three files in their order: ratings (.csv), settings (.json), figures (-angka.json).',
    'A row of the ratings is one level: who (rater) rated whom (ratee), as what (role: self, supervisor, second rater, upper for the superior of the superior, vignette for a practice case, key for the key of a practice case), the team, the competency, the level given and the level required. Empty means not rated, never zero.',
    pseudonyms
      ? "submitted_at is the distance from that rater's first answer in milliseconds, cut to whole minutes."
      : 'submitted_at is milliseconds since 1 January 1970.',
    'Of two answers of one rater about one person the last counts. Ratings of earlier periods come along as links between raters and are not judged again.',
    "Severity: a rater's mean difference from the middle of the raters once self-ratings, second raters, earlier periods and practice cases are allowed for; the way used stands at severityMethod, what it rests on (levels or gaps to the standard) at basis.",
    "The other checks compare spread, evenness, likeness to the standard and patterns of a rater's levels with those of other raters. p is adjusted over all raters to q; a flag is given where q is 0.10 or less.",
    'Formulas, references and limits of every check: docs/statistics.md, Rater checks, in the source of Timbang.',
    'To compute it all again: npm run verify -- FILE.csv. It says equal, or which figure differs.',
  ],
};
