// What a rater check says: to HR about a rater, and to the rater in the own feedback. Ratings are lenient or severe, never people.
import type { RaterCheck } from '../../bias/rater-check';
import { inEnglish } from '../../format';
import type { CheckTexts, Voice } from '../id/checks';

const one = (value: number | undefined) => inEnglish.decimal(value ?? 0, 1);
const size = (value: number | undefined) => one(Math.abs(value ?? 0));
const counted = ({ estimate, n }: RaterCheck) => `${Math.round((estimate ?? 0) * n)} of ${n}`;
/** '0.4 times', said to be little where it is. */
const times = ({ estimate }: RaterCheck) => `${(estimate ?? 0) < 1 ? 'only ' : ''}${one(estimate)} times`;
const byKey = ({ reason }: RaterCheck) => reason?.code === 'byKey';

/** '0.5 level more lenient than those of other raters' */
function leniency(check: RaterCheck): string {
  const { estimate = 0 } = check;
  const others = byKey(check) ? 'the answer key of the practice' : 'those of other raters';
  return size(estimate) === one(0)
    ? `no different from ${others}`
    : `${size(estimate)} level more ${estimate > 0 ? 'lenient' : 'severe'} than ${others}`;
}

/** ' Most likely between 0.2 and 0.8 level (8 employees).': how sure the size is, after what it says. */
function sureness(check: RaterCheck): string {
  const { estimate = 0, low, high, n } = check;
  if (low === undefined || high === undefined) return '';
  const ends = estimate < 0 ? [-high, -low] : [low, high];
  return ` Most likely between ${ends.map(one).join(' and ')} level${byKey(check) ? '' : ` (${n} employees)`}.`;
}

function selfAbove({ estimate = 0 }: RaterCheck, rated: string): string {
  const difference =
    size(estimate) === one(0)
      ? `On average the team members’ self-ratings equal ${rated}.`
      : `On average the team members’ self-ratings are ${size(estimate)} level ${estimate > 0 ? 'higher' : 'lower'} than ${rated}.`;
  return `${difference} This is matter for the dialogue, not an error.`;
}

const irregular = (pattern: string, { estimate = 0, verdict }: RaterCheck) =>
  `${pattern} ${estimate > 1 ? `${one(estimate)} times as irregular as usual` : 'as regular as usual'}${
    verdict === 'flag' ? '; perhaps employees or columns were mixed up' : ''
  }.`;

const hurried = ({ estimate, n }: RaterCheck, ratings: string) =>
  `${estimate ?? 0} of ${n} ${ratings} were sent less than 3 minutes after the one before. Ratings copied from printed sheets look the same.`;

const reasons = ({
  rated,
  practised,
  rater,
  team,
}: Readonly<Record<'rated' | 'practised' | 'rater' | 'team', string>>): Voice['reason'] => ({
  noSheets: () => 'there are no ratings yet',
  noLink: () =>
    `all team members are rated by ${rater} only, so severe ratings cannot be told from ${team} that has much to develop`,
  tooFewRatees: ({ n, needs }) => `only ${n} employees ${rated} so far, at least ${needs} are needed`,
  tooFewLinks: ({ n, needs }) =>
    `only ${n} employees ${rated} so far have a self-rating or another rater, at least ${needs} are needed`,
  tooFewCompetencies: ({ n, needs }) =>
    `only ${n} competencies ${rated} so far, at least ${needs} are needed`,
  tooFewRaters: ({ n, needs }) =>
    `only ${n} raters so far, too few to compare with each other; ${needs} are needed`,
  tooFewPairs: ({ n, needs }) =>
    `only ${n} employees have both a self-rating and a supervisor rating, ${needs} are needed`,
  tooFewPracticeCases: ({ n, needs }) => `only ${n} practice cases ${practised} so far, ${needs} are needed`,
  noVariation: () => 'all levels are equal, so there is nothing to compare',
  noSpreadOfRaters: () => 'raters differ no more than chance may bring',
  notConverged: () => 'the computation did not settle on these data',
  belowMinimumEffect: ({ needs }) =>
    `there is a difference, but of less than ${one(Number(needs))} level: too small to act on`,
  withinChance: () => 'it looks different, but it may be mere chance',
  equalsStandard: ({ n }) => `for ${n} employees the levels are uniform because the standard is`,
  noRequiredLevels: () => 'the posts of the employees rated have no standard yet',
  noBaseRate: ({ needs }) => `other raters need at least ${needs} ratings to compare with`,
  noTimes: () => 'the times of sending are not known',
  weakTest: ({ n, needs }) =>
    `with ${n} raters only large differences can be seen; smaller ones need ${needs}`,
  keyDoubtful: ({ points }) =>
    `the raters as a whole lie ${size(Number(points))} level ${Number(points) > 0 ? 'above' : 'below'} the answer key of the practice: the key may be wrong, or all raters may use a shifted scale`,
  keyCellsDoubtful: ({ cells }) =>
    `some answer keys of the practice differ from what nearly all raters answered, so they do not count and should be looked at again: ${cells}`,
  secondsNotIndependent: ({ n, identical }) =>
    `second ratings are too much like the supervisors’ (${n} employees, ${inEnglish.share(Number(identical))} exactly equal), so they do not serve for comparison`,
  byKey: ({ n }) => `based on ${n} practice cases with an answer key`,
  byNorms: () => 'based on comparison figures from outside or from an earlier period',
  outsideNorms: () => 'the mean lies outside the range of the comparison figures',
});

/** What cannot be told apart where no key was the yardstick. */
const unless = (check: RaterCheck, lenient: string, severe: string) =>
  check.verdict !== 'flag' || byKey(check) ? '' : ` ${check.direction === 'lenient' ? lenient : severe}`;

/** About a rater. */
const hr: Voice = {
  sentence: {
    severity: (check) =>
      `The ratings are on average ${leniency(check)}.${unless(
        check,
        'The team may really be strong; these data cannot tell.',
        'The team may really have much to develop; these data cannot tell.',
      )}${sureness(check)}`,
    rangeUse: (check) => `Differences between employees are ${times(check)} what is usual with other raters.`,
    halo: (check) =>
      `For one employee, differences between competencies are ${times(check)} what is usual with other raters.`,
    straightLining: (check) =>
      `${counted(check)} employees were given the same level in all competencies.${
        check.verdict === 'flag' ? ' People are usually stronger in one thing than in another.' : ''
      }`,
    standardCopying: (check) =>
      `${counted(check)} employees were given exactly the levels of the standard of their post.`,
    misfit: (check) => irregular('The pattern of the ratings is', check),
    selfOther: (check) => selfAbove(check, 'the supervisor’s ratings'),
    timing: (check) => hurried(check, 'ratings'),
  },
  reason: reasons({
    rated: 'were rated',
    practised: 'were answered',
    rater: 'one supervisor',
    team: 'a team',
  }),
  outstanding: {
    ratings: (n) => `Wait: ${n} of the ratings are not in yet. Reminders are sent from Follow up.`,
    selfRatings: (n) =>
      `Wait: ${n} team members have not given their self-rating. Reminders are sent from Follow up.`,
    anyRatings: (n) => `Wait: ${n} supervisor ratings are not in yet. Reminders are sent from Follow up.`,
  },
  nextStep: {
    lenient:
      'Talk over two or three examples of behaviour with the rater, then compare them with the indicators of the level. Offer practice.',
    severe:
      'Ask what behaviour the rater expects at the next level, then compare it with the indicators of the level. Offer practice.',
    narrow:
      'Ask the rater for behaviour that tells two team members apart, then to reread the indicators of the levels above and below the choice.',
    uniform:
      'Ask the rater to read the indicators one by one for one employee, then to give one example for the competency that stands out most and one for the one to develop most.',
    copied:
      'Say that behaviour is rated, not the standard of the post; ask for one example of behaviour for each competency.',
    irregular:
      'See with the rater whether employees or columns were mixed up, then ask for examples of behaviour for the least usual levels.',
  },
  tellMore: {
    tooFewLinks: 'Add a second rater, or hold practice.',
    noLink: 'Ask for self-ratings, or hold practice.',
    tooFewRaters: 'Hold practice, or load comparison figures.',
    tooFewRatees: 'Add a second rater, or hold practice.',
    tooFewPracticeCases: 'Ask the rater to finish the practice.',
    noRequiredLevels: 'Complete the standards of the posts.',
  },
};

/** To the rater. */
const rater: Voice = {
  sentence: {
    severity: (check) =>
      `Your ratings are on average ${leniency(check)}.${unless(
        check,
        'Perhaps your team really is strong.',
        'Perhaps your team really needs much support still.',
      )}${sureness(check)}`,
    rangeUse: (check) =>
      `In your ratings, differences between employees are ${times(check)} what is usual with other raters.`,
    halo: (check) =>
      `In your ratings of one employee, differences between competencies are ${times(check)} what is usual with other raters.`,
    straightLining: (check) =>
      `You gave ${counted(check)} employees the same level in all competencies.${
        check.verdict === 'flag'
          ? ' That may be so, but it helps employees to know what stands out most.'
          : ''
      }`,
    standardCopying: (check) =>
      `You gave ${counted(check)} employees exactly the levels of the standard of their post.`,
    misfit: (check) => irregular('The pattern of your ratings is', check),
    selfOther: (check) => selfAbove(check, 'your ratings'),
    timing: (check) => hurried(check, 'of your ratings'),
  },
  reason: reasons({
    rated: 'were rated by you',
    practised: 'were answered by you',
    rater: 'you',
    team: 'a team',
  }),
  outstanding: {
    ratings: (n) => `First send the ${n} of your ratings that are not in yet.`,
    selfRatings: (n) => `${n} of your team members have not given their self-rating; you can remind them.`,
    anyRatings: (n) => `There is nothing for you to do: ${n} supervisor ratings are not in yet.`,
  },
  nextStep: {
    lenient:
      'Try one employee: read the indicators of the level you chose and of the one below. Which event supports your choice?',
    severe:
      'Try one employee: read the indicators of the level above your choice. Have you ever seen that behaviour in this period?',
    narrow:
      'Try comparing two team members: what behaviour tells them apart? Reread the indicators of the levels above and below your choice.',
    uniform: 'Try one employee: which competency stands out most, and which is to be developed most?',
    copied:
      'Try recalling behaviour you really saw, apart from the standard of the post. What example is there for each competency?',
    irregular: 'Try reading your ratings again: were employees or columns mixed up?',
  },
  tellMore: {
    tooFewPracticeCases: 'Finish the practice.',
  },
};

export const checkTexts: CheckTexts = {
  hr,
  rater,
  cannotTell: (reason) => `It cannot be concluded yet: ${reason}. This is neither a good nor a bad sign.`,
  canChange: (day) => `You can still change your ratings until ${inEnglish.longDay(day)}.`,
  forecast: (points) =>
    size(points) === one(0)
      ? 'Next time hardly any difference is to be expected.'
      : `Next time, ${size(points)} level more ${points > 0 ? 'lenient' : 'severe'} is to be expected.`,
  material: ({ direction }) =>
    `This is ${direction === 'severe' ? 'more severe' : 'more lenient'} by a size that matters: almost surely more than 0.15 level.`,
  different: 'The difference is real, but not surely more than 0.15 level.',
  findable: (smallest) => `Differences below ${one(smallest)} level may not be seen with these data.`,
  byNorm: (source) => `Compared with comparison figures: ${source}.`,
};
