// The way to another job in English.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ProjectionTexts, Shaken } from '../id/projection';

const shakenWords: Readonly<Record<Shaken, string>> = {
  leniency: 'the leniency of the rater is counted in',
  oneLevel: 'one level of one competency differs',
  oneCompetency: 'one competency is left out',
};

export const projectionTexts: ProjectionTexts = {
  basis: (cycle, on) => `From the result of ${cycle}, published on ${inEnglish.longDay(on)}.`,
  contested: 'An objection to this result is not decided yet.',
  noResult: 'No result has been published yet, so there is nothing to compare.',
  noStandard: `This job has no standard in the tab ${tabNames.jobs} yet, so there is nothing to compare with.`,
  gone: `This job is no longer in the tab ${tabNames.jobs}, so there is nothing to compare with.`,
  present: 'This is the present job; the result compares with it already.',
  holds: 'Holds this job at present.',
  noFamily: 'Kind of job not filled in',
  unknownJob: (job) => ({
    message: `The tab ${tabNames.jobs} has no job “${job}”.`,
    action: 'Choose a job from the list.',
  }),
  presentJob: {
    message: 'This is the present job, so it is no target.',
    action: 'Choose another job from the list.',
  },
  tooMany: (most) => ({
    message: `At most ${most} target jobs.`,
    action: 'Drop one target job, then choose the new one.',
  }),
  noStandardOf: (job) => ({
    message: `The job “${job}” is not in the tab ${tabNames.jobs}, or has no standard yet.`,
    action: `Fill in its standard in the tab ${tabNames.jobs}, or choose another job.`,
  }),
  grew: (competency, steps, severalRaters) =>
    `${competency}: ${steps.map(({ level, cycle }) => `level ${level} (${cycle})`).join(', ')}${severalRaters ? '; not always by the same rater' : ''}.`,
  groups:
    'Groups are apart only where ratings can tell them apart: of any two groups at most one pair in twenty is expected to stand the wrong way round. Within a group the order is that of the alphabet and means nothing.',
  oneGroup:
    'Ratings cannot tell them apart yet: they differ by no more than raters do among themselves. The order is that of the alphabet.',
  firm: 'The group is fairly certain.',
  shaken: (by) =>
    `Near the border of the group; it may change if ${inEnglish.list(by.map((one) => shakenWords[one]))}.`,
  rater: (rater, check, verdict) => `Rater: ${rater}; ${check.toLowerCase()}: ${verdict}.`,
  raterUnknown: (rater) => `Rater: ${rater}; whether lenient or severe is not known for this result.`,
  withoutResult: (people) =>
    `${inEnglish.count(people)} other ${people === 1 ? 'employee has' : 'employees have'} no published result yet.`,
  notYourself: 'You are not in this list yourself.',
  log: (chosen) => (chosen ? '1 target job chosen' : '1 target job dropped'),
};
