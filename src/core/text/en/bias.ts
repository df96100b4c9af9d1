// Words of the rater checks: their names, verdicts, what they rest on, and how certain a category is.
import { inEnglish } from '../../format';
import type { BiasTexts } from '../id/bias';
import { verdictWords } from './words';

export const biasTexts: BiasTexts = {
  check: {
    severity: 'Lenient or severe',
    rangeUse: 'Telling employees apart',
    halo: 'Telling competencies apart',
    straightLining: 'Uniform levels',
    standardCopying: 'Equal to the standard',
    misfit: 'Regular pattern',
    selfOther: 'Self-rating and supervisor',
    timing: 'Time of completion',
  },
  verdict: verdictWords,
  raterSummary: (verdict, flags) =>
    [verdictWords[verdict], flags.join(', ')].filter((part) => part !== '').join(': '),
  conclusion: (counts, raters) => {
    const { flag, clear } = counts;
    if (raters === 0) return 'There are no supervisor ratings to review yet.';
    const first =
      flag > 0
        ? `The ratings of ${flag} of ${raters} ${raters === 1 ? 'rater' : 'raters'} are ${verdictWords.flag}.`
        : clear > 0
          ? `So far, no ratings are ${verdictWords.flag}.`
          : `Whether any ratings are ${verdictWords.flag} ${verdictWords.cannotTell}.`;
    const others = (['clear', 'cannotTell', 'waiting'] as const).filter((verdict) => counts[verdict] > 0);
    const rest = others.map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`);
    // Where all come to the one verdict that was just said, that is all.
    if (rest.length === 0 || (flag === 0 && others[0] !== 'waiting' && rest.length === 1)) return first;
    return `${first} ${flag > 0 ? 'The others' : `Of ${raters} ${raters === 1 ? 'rater' : 'raters'}`}: ${rest.join(', ')}.`;
  },
  ownConclusion: (summary) => `Your ratings: ${summary}.`,
  direction: {
    lenient: 'lenient',
    severe: 'severe',
    narrow: 'narrow range',
    uniform: 'uniform',
    copied: 'equal to the standard',
    irregular: 'unusual pattern',
  },
  design: {
    noSheets: 'There are no supervisor ratings yet.',
    noLink:
      'There is nothing to compare raters by: in figures, a severe rater and a team that really has much to develop look alike. Only team means can be shown.',
    selfLink:
      'Raters are compared by self-ratings. This yardstick is imperfect: everyone sees himself or herself in an own way.',
    partlyLinked:
      'Raters are compared by employees who have a second rater or changed supervisor: some of the employees.',
    linked:
      'Raters are compared by a second rater for all employees, or by the same practice cases for all raters.',
  },
  claim: {
    0: 'a team mean',
    1: 'a first hint',
    2: 'an estimate',
    3: 'an estimate that can serve to bring raters to one measure',
  },
  claimSentence: (claim) => `What is concluded about lenient or severe: ${claim}.`,
  smallOffice: (raters) =>
    `There are only ${raters} raters, too few to compare with each other. To conclude something, hold practice or load comparison figures.`,
  shares: (self, second, movers) =>
    `There is to compare with: a self-rating of ${inEnglish.share(self)} of the employees, a second rater of ${inEnglish.share(second)}, a change of supervisor of ${inEnglish.share(movers)}.`,
  basisGap: 'As posts differ in their standard, differences to the standard are compared.',
  method:
    'Of ten signs, at most one is wrong on average. A sign means worth discussing; no rating is changed automatically.',
  sheetProblem: {
    levelOutsideScale: (rater, about) => ({
      message: `${rater}’s rating of ${about}: a level lies outside the scale and is not counted.`,
      action: 'If that row was changed by hand, press Rebuild the answers in Check the period.',
    }),
    noRequiredLevels: (rater, about) => ({
      message: `${rater}’s rating of ${about} is not compared, because the post has no standard yet.`,
      action: 'Complete the standard of the post in the Jabatan tab.',
    }),
    superseded: (rater, about) => ({
      message: `${rater}’s rating of ${about}: there is a later answer, so this one is not counted.`,
      action: 'Nothing needs to be done if the latest answer is the right one.',
    }),
    empty: (rater, about) => ({
      message: `${rater}’s rating of ${about} holds no level, so it is not counted.`,
      action: 'If no competency was observed, nothing needs to be done.',
    }),
  },
  normProblem: {
    tooFewRaters: 'Comparison figures need at least 60 raters who rate 4 employees each.',
    notNorms: 'This file is not a file of comparison figures of Timbang.',
    missingSource: 'The source of the comparison figures is missing.',
    badDate: 'The date of the comparison figures is not a date (example: 2026-10-31).',
    badFigure: 'The comparison figures hold an impossible figure.',
    otherScale: 'These comparison figures were made for another scale.',
    otherCompetencies: 'These comparison figures were made for another number of competencies.',
  },
  robust: 'fairly certain',
  fragile: (reasons) => `near a boundary, may change if ${reasons}`,
  fragility: {
    rater: 'the rater’s leniency or severity is allowed for',
    oneLevel: (competency) => `${competency} were one level different`,
    withoutCompetency: (competency) => `${competency} is left out`,
    capped: 'surplus is limited to the standard',
  },
  or: ' or ',
};
