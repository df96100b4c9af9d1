// The development plan in words: what is agreed, what is due, and what counts as hours of learning.
import { inEnglish } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import type { DevelopmentTexts } from '../id/development';

export const developmentTexts: DevelopmentTexts = {
  unknownCompetency: (code) => ({
    message: `There is no competency ${code} in the tab ${tabNames.competencies}.`,
    action: `Use a code that stands in the tab ${tabNames.competencies}, or delete this row.`,
  }),
  whatMissing: {
    message: 'The action has not been written.',
    action: 'Write what will be done, in words that can be acted on.',
  },
  dueUnreadable: {
    message: 'The target day is not a date.',
    action: 'Choose the date, or leave it empty if none is agreed yet.',
  },
  dueFar: (earliest, latest) => ({
    message: `The target date is too far off: ${inEnglish.longDay(earliest)} at the earliest, ${inEnglish.longDay(latest)} at the latest.`,
    action: 'Check the year, or leave it empty where nothing is agreed yet.',
  }),
  byOfficer: (address) => `HR (${address})`,
  notInAnyCycle: (code) => ({
    message: `Competency “${code}” is rated in no period.`,
    action: 'Write its code back, for instance from the version history.',
  }),
  notRated: {
    message: 'This competency is not rated in this period.',
    action: 'Choose one of the competencies in the list.',
  },
  notPublished: {
    message: 'The plan is made once the result has been published.',
    action: 'Wait until the personnel officers have published it, then make the plan in the dialogue.',
  },
  unknownAction: {
    message: 'This action is no longer in the plan.',
    action: 'Load the plan again.',
  },
  changedMeanwhile: (by) => ({
    message: `This action has just been changed by ${by}. What you wrote is not saved yet.`,
    action: 'Copy what you wrote, load the plan again, and change it once more.',
  }),
  hours: (year, done, open, goal) =>
    `Development in ${year}: ${inEnglish.count(done)} hours of learning (JP) done, ${inEnglish.count(open)} planned, of ${inEnglish.count(goal)} a year (${laws.pns.name} article 203).`,
  hoursUndated: (actions) =>
    `${inEnglish.count(actions)} ${actions === 1 ? 'action with hours has' : 'actions with hours have'} no target day yet and ${actions === 1 ? 'is' : 'are'} not counted.`,
  version: (by, at, line) => `${inEnglish.moment(at)}, ${by}: ${line}`,
  log: (actions) => `${actions} development ${actions === 1 ? 'action' : 'actions'}`,
  logReminded: (people) => `plan reminders to ${people} ${people === 1 ? 'person' : 'people'}`,
  page: {
    heading: 'PLAN ON RECORD',
    row: (number) => `Action ${number}`,
    none: 'None yet. It can be written in Timbang, or by hand below.',
    more: (actions) => `and ${actions} more in Timbang`,
    due: (day) => (day === undefined ? 'no target day agreed yet' : `target ${inEnglish.longDay(day)}`),
    from: (cycle) => `from ${cycle}`,
  },
  mail: {
    subject: 'Development plan: target days are near',
    own: 'These development actions of yours are near their target day, or past it:',
    team: 'These development actions of members of your team are near their target day, or past it:',
    line: (what, due) => `${what} (target day ${inEnglish.longDay(due)})`,
    ofPerson: (name, line) => `${name}: ${line}`,
    ending: 'If one is done, or its day has changed, please say so in Timbang under Development plan.',
  },
};
