// Mails about the own result, in English.
import { inEnglish } from '../../format';
import type { ResultMailTexts } from '../id/result-mail';

const { longDay } = inEnglish;

export const resultMailTexts: ResultMailTexts = {
  subject: {
    published: 'Your result is published',
    hidden: 'Your result is not shown for the time being',
    ending: 'Objecting to your result: the time is about to end',
  },
  published: (cycle, day) =>
    `Your result in ${cycle} was published on ${longDay(day)}. It is on your Timbang page. It is matter for a dialogue with your supervisor.`,
  where: (address) =>
    address === ''
      ? 'Open the Timbang page at the address HR has given you.'
      : `Open the Timbang page: ${address}`,
  mayObject: (day) =>
    `If in your view a rating does not match what happened, you have the right to object: open Objections, choose the competency and write why. The last day is ${longDay(day)}, 23:59.`,
  counts:
    'If you were told of a result of this cycle before, the result and the last day in this mail are those that count.',
  hidden: (cycle) =>
    `Your result in ${cycle}, of which you were told, was taken back or has changed: it is not shown for the time being. You will be told when it is published again; only then the days to object begin.`,
  ending: (cycle, day) =>
    `The last day to object to your result in ${cycle} is ${longDay(day)}, 23:59. If you do not want to object, there is nothing to do.`,
  questions: (contact) => `Any questions? Ask HR${contact === '' ? '' : `: ${contact}`}.`,
  log: (count) => `${count} mails about results`,
};
