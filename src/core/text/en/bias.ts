// Sentences about raters: what a check found, how sure it is, why it may not speak, and what to do next.
import type { RaterCheck } from '../../bias/rater-check';
import { inEnglish } from '../../format';
import type { BiasTexts } from '../id/bias';

const level = (value: number, digits = 2) => inEnglish.decimal(value, digits);
const percent = (share: number): string => `${Math.round(100 * share)}`;

/** A figure with its 90 % interval, where there is one. */
const withInterval = ({ low, high }: RaterCheck, size: string): string =>
  low === undefined || high === undefined ? size : `${size} (90 % interval ${level(low)} to ${level(high)})`;

/** Size and side of a leniency in words; a size that rounds to nothing has no side. */
const sized = (value: number, lenient: string, severe: string, none: string, size: string): string =>
  Math.abs(value) < 0.005 ? none : `${size} ${value > 0 ? lenient : severe}`;

export const biasTexts: BiasTexts = {
  title: 'Rater check',
  check: {
    severity: 'Lenient or severe',
    rangeUse: 'Telling people apart',
    halo: 'Telling competencies apart',
    straightLining: 'Uniform levels',
    standardCopying: 'Equal to the standard',
    misfit: 'Consistency',
    selfOther: 'Self and supervisor',
    timing: 'Time of completion',
  },
  verdict: { flag: 'to talk over', clear: 'no sign', cannotTell: 'cannot tell yet', shown: 'to look at' },
  direction: {
    lenient: 'lenient',
    severe: 'severe',
    narrow: 'narrow range',
    uniform: 'uniform',
    copied: 'equal to the standard',
    irregular: 'irregular',
  },
  sentence: {
    severity: (check) =>
      `Beside ${check.reason?.code === 'byKey' ? 'the key of the exercise' : 'other raters'}: ${withInterval(
        check,
        sized(
          check.estimate ?? 0,
          'more lenient',
          'more severe',
          'no different',
          `${level(Math.abs(check.estimate ?? 0))} level`,
        ),
      )}.`,
    rangeUse: (check) =>
      `People differ ${withInterval(check, `${level(check.estimate ?? 0)} times as much as usual`)} in this office at the same mean level.`,
    halo: (check) =>
      `Competencies of one person differ ${withInterval(check, `${level(check.estimate ?? 0)} times as much as usual`)}.`,
    straightLining: (check) =>
      `${Math.round((check.estimate ?? 0) * check.n)} of ${check.n} sheets hold one and the same level for all competencies.`,
    standardCopying: (check) =>
      `${Math.round((check.estimate ?? 0) * check.n)} of ${check.n} sheets equal the required levels exactly.`,
    misfit: (check) =>
      `Levels are ${withInterval(check, `${level(check.estimate ?? 0)} times as irregular as usual`)}.`,
    selfOther: (check) =>
      `The team’s self-scores are on average ${sized(check.estimate ?? 0, 'higher', 'lower', 'equal to', `${level(Math.abs(check.estimate ?? 0))} level`)} ${Math.abs(check.estimate ?? 0) < 0.005 ? 'the supervisor’s' : 'than the supervisor’s'}${check.low === undefined || check.high === undefined ? '' : ` (95 % interval ${level(check.low)} to ${level(check.high)})`}. A difference is a topic for the dialogue, not an error.`,
    timing: (check) =>
      `${check.estimate ?? 0} of ${check.n} sheets were handed in less than 3 minutes after the one before. Sheets copied from paper look the same.`,
  },
  findable: (smallest) =>
    `With these data, the smallest difference sure enough to be found is ${level(smallest, 1)} level.`,
  byNorm: (source) => `Compared with norms: ${source}.`,
  reason: {
    noSheets: () => 'There are no answer sheets yet.',
    noLink: () => 'Nothing links this rater to others, so the team’s mean is no more than the team’s mean.',
    tooFewRatees: ({ n, needs }) => `Only ${n} people rated so far; ${needs} are needed.`,
    tooFewCompetencies: ({ n, needs }) => `Only ${n} competencies rated; ${needs} are needed.`,
    tooFewRaters: ({ n, needs }) =>
      `This office has ${n} raters; comparing them with each other needs ${needs}.`,
    tooFewPairs: ({ n, needs }) =>
      `Only ${n} people have been rated by both themselves and the supervisor; ${needs} are needed.`,
    tooFewPracticeCases: ({ n, needs }) => `Only ${n} practice cases answered; ${needs} are needed.`,
    noVariation: () => 'All scores are equal, so there is nothing to compare.',
    noSpreadOfRaters: () => 'Raters differ no more than chance usually makes them.',
    notConverged: () => 'The computation did not settle on a result.',
    belowMinimumEffect: ({ needs }) =>
      `There is a difference, but of less than ${level(Number(needs))} level: too small to act on.`,
    withinChance: () => 'Unusual by itself, but among all these checks it may still be chance.',
    equalsStandard: ({ n }) =>
      `${n} sheets are uniform because the standard is; see “Equal to the standard”.`,
    noRequiredLevels: () => 'The jobs of the people rated have no standard yet.',
    noBaseRate: () => 'Too few sheets of other raters to know what is usual.',
    noTimes: () => 'The times of submission are not known.',
    weakTest: ({ n }) => `With ${n} raters only large deviations can be found.`,
    byKey: ({ n }) => `Based on ${n} practice cases with a key.`,
    byNorms: () => 'Based on norms from other offices or earlier cycles.',
    outsideNorms: () => 'The mean level lies outside the reach of the norms.',
  },
  nextStep: {
    lenient:
      'Talk over a few examples of behaviour from the rater’s sheets beside the indicators of the levels; offer practice cases. No score is changed automatically.',
    severe:
      'Talk over a few examples of behaviour from the rater’s sheets beside the indicators of the levels; offer practice cases. No score is changed automatically.',
    narrow:
      'Ask the rater for behaviour that tells two team members apart, then to reread the indicators above and below the levels chosen.',
    uniform:
      'Ask the rater to read the indicators of each competency one by one, and for one example of a strong and of a weak competency.',
    copied:
      'Recall that behaviour is rated, not what the job requires; ask for one example of behaviour per competency.',
    irregular:
      'See with the rater whether sheets were swapped or columns misread, then ask for examples for the least usual scores.',
  },
  tellMore: {
    noLink: 'Ask for self-scores, second raters for some people, or practice on the same cases.',
    tooFewRaters: 'Hold practice on the same cases, or load norms from other offices.',
    tooFewRatees: 'Add a second rater for this team’s members, or practice cases.',
    tooFewPracticeCases: 'Ask the rater to complete the practice cases.',
    noRequiredLevels: 'Complete the standards of the jobs in the Jabatan tab.',
    tooFewPairs: 'Remind the team members of their self-scores.',
  },
  design: {
    noSheets: 'There are no supervisors’ sheets yet.',
    noLink:
      'Nothing links the raters: a weak team and a severe rater look alike. Only team means can be shown.',
    selfLink:
      'Raters are linked by self-scores. The link is imperfect: people see themselves in their own ways.',
    partlyLinked:
      'Raters are linked by second raters or by employees who changed supervisor, for some of the people.',
    linked: 'Raters are linked by second raters for everyone or by the same practice cases.',
  },
  claim: {
    0: 'a team’s mean',
    1: 'an indication',
    2: 'an estimate',
    3: 'an estimate that may serve practice',
  },
  claimSentence: (claim) => `What is said of leniency and severity is ${claim}.`,
  smallOffice: (raters) =>
    `With ${raters} raters this office is too small to compare raters with each other. Practice cases with a key, or norms, let the checks speak.`,
  parts: (parts) => `Without self-scores the raters fall into ${parts} groups that nothing connects.`,
  shares: (self, second, movers) =>
    `Links: ${percent(self)} % with a self-score, ${percent(second)} % with a second rater, ${percent(movers)} % changed supervisor.`,
  basisGap: 'As jobs differ in their standard, gaps to the standard are compared.',
  method:
    'Flags are held to a rate of false ones: of ten flags at most one is false on average. A flag is an invitation to talk, not a fault.',
  rangeOfFlags: (flags) => (flags === 0 ? 'No rater is flagged.' : `${flags} raters are flagged.`),
  sheetProblem: {
    levelOutsideScale: 'A level lies outside the scale; it does not count.',
    superseded: 'The same rater handed in a later sheet; this one does not count.',
    empty: 'A sheet without levels; it does not count.',
  },
  normProblem: {
    tooFewRaters: 'Norms need at least 60 raters with 4 people each.',
    notNorms: 'This file holds no norms.',
    missingSource: 'The source of the norms is missing.',
    badDate: 'The date of the norms is no date (yyyy-mm-dd).',
    badFigure: 'The norms hold an impossible figure.',
    otherScale: 'The norms were made for another scale.',
    otherCompetencies: 'The norms were made for another number of competencies.',
  },
  robust: 'robust',
  fragile: (reasons) => `fragile, changes if ${reasons}`,
  notKnown: 'cannot tell yet',
  fragility: {
    rater: 'the rater’s leniency or severity is allowed for',
    oneLevel: (competency) => `${competency} were one level different`,
    withoutCompetency: (competency) => `${competency} is left out`,
    capped: 'surplus is capped at the standard',
  },
  and: ' or ',
};
