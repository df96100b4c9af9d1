// Words around the rater checks: the mirror, norms, adjusted scores, groups, evidence, and what to add to say more.
import { inEnglish } from '../../format';
import type { RaterTexts } from '../id/raters';

const level = (value: number, digits = 2) => inEnglish.decimal(value, digits);
const percent = (share: number) => `${Math.round(100 * share)} %`;

export const raterTexts: RaterTexts = {
  waiting: (day) =>
    day === undefined
      ? 'Waiting: the rater can see the own mirror first, once all sheets are in or the deadline is past.'
      : `Waiting: the rater can see the own mirror first, until ${day}.`,
  waitingVerdict: 'waiting',
  office: 'Whole office',
  officeCheck: 'What can be said',
  unit: { points: 'level', ratio: 'times usual', share: 'share of sheets', sheets: 'sheets' },
  qNote:
    'Chance of coincidence, allowing for the number of raters (Benjamini-Hochberg; in small groups, Holm). Flagged at 0.10 or less.',
  mirrorShut: (left) =>
    `This mirror opens once all your sheets are in (${left} to go) or the deadline is past.`,
  mirrorOpen: (day) =>
    `Only you see this page. HR sees the same conclusions from ${day} on, or once you have opened this mirror.`,
  mirrorEmpty: 'There are no sheets of yours in this cycle yet.',
  notRater: {
    message: 'You rate nobody in this cycle.',
    action: 'The mirror is for supervisors who rate their people.',
  },
  noCycle: { message: 'There is no cycle yet.', action: 'Open a cycle first.' },
  normsUsed: (source, raters) => `Norms in use: ${source}, ${raters} raters.`,
  normsUnused: 'Norms are kept but not used.',
  normsNotJson: { message: 'This file is not JSON.', action: 'Load a file of norms exported from Timbang.' },
  normsRefused: 'Load a file of norms exported from Timbang.',
  normsTooFew: 'Collect data of more cycles or offices.',
  adjusted: (claim) =>
    `Adjusted score = mean level less the rater’s estimated leniency. It rests on ${claim}. The raw score stays in force.`,
  adjustedRefused: {
    message:
      'Raters are not linked enough to adjust scores: second raters, people who changed supervisor, or practice cases answered by every rater are needed, and at least 10 raters.',
    action: 'See the linking plan in the rater check.',
  },
  adjustedPerson: (raw, adjusted) => `Mean level ${level(raw)}; adjusted ${level(adjusted)}.`,
  firmness: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  band: 'Firmness of the band',
  adjustedNote:
    'The mean less the estimated leniency of the rater: only where HR shows it and the design of the cycle allows it.',
  awaitsChecks: 'Waits for the rater checks.',
  upToNote:
    'The checks count the answers up to this moment. Newer ones follow by themselves, or at once when Cek Bias is opened in the panel.',
  firmnessNote: 'Robust if one level, one competency, the cap or the rater would not change the band.',
  plan: (steps, before, after) =>
    steps === ''
      ? 'Nothing to add would help.'
      : after === undefined
        ? `What would help most: ${steps}.`
        : `With ${steps}, the smallest difference that can be found ${before === undefined ? 'becomes' : `falls from ${level(before, 1)} to`} ${level(after, 1)} level.`,
  planSteps: (second, practice) =>
    [second > 0 ? `${second} second ratings` : '', practice > 0 ? `${practice} practice cases` : '']
      .filter((part) => part !== '')
      .join(' and '),
  planSecond: (rater, ratee) => `${rater} rates ${ratee} as well.`,
  planPractice: (rater, n) => `${rater} answers ${n} practice cases.`,
  groupsIntroduction: [
    'Compared is the supervisor’s score less the self-score within teams, over the whole office. Self-scores are an imperfect yardstick: this is matter for review, not a conclusion.',
    'Groups of fewer than 10 are not compared. No names, and nothing per rater.',
  ],
  attribute: { sex: 'Sex', age: 'Age', employment: 'Employment', grade: 'Grade' },
  sex: { L: 'men', P: 'women' },
  age: (band) => `aged ${band}`,
  grade: (group) => `grade ${group}`,
  others: 'others',
  groupTooFew: (n) => `The smaller group has ${n} people; 10 are needed.`,
  groupNoTeams: 'No team has both groups.',
  groupSame: (a, b, low, high) =>
    `No difference seen between ${a} and ${b} (95 % interval ${level(low)} to ${level(high)} level).`,
  groupDiffers: (a, b, value, low, high) =>
    `Beside their self-scores, ${a} are rated ${level(Math.abs(value))} level ${value > 0 ? 'higher' : 'lower'} than ${b} (95 % interval ${level(low)} to ${level(high)}).`,
  impact: (a, b, ratio, alarm) =>
    `Reach the highest band: ${percent(a)} and ${percent(b)}; ratio ${level(ratio)}. ${alarm ? 'To be reviewed: below four fifths and more than chance.' : 'No more than chance may bring.'}`,
  evidence: (pseudonyms) =>
    pseudonyms
      ? 'Names and NIPs are replaced by stable pseudonyms. Who knows the teams may still recognise people: keep with care.'
      : 'This file holds NIPs and names. Keep and share it only as the law on personal data allows.',
};
