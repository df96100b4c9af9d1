// Reminders, extensions and changes of the roster in words; and the words of the log.
import { inEnglish } from '../../format';
import type { TrackingTexts } from '../id/tracking';

export const trackingTexts: TrackingTexts = {
  mail: {
    subject: (cycle, open) => `${cycle}: ${open} ${open === 1 ? 'rating waits' : 'ratings wait'} for you`,
    greeting: (name) => `Dear ${name},`,
    intro: (cycle) => `We have not yet received the following in "${cycle}":`,
    item: {
      self: () => 'Self-rating',
      supervisor: (ratees) => `Supervisor rating of ${ratees}`,
    },
    due: (day) => `by ${inEnglish.longDay(day)}`,
    open: 'Open the form',
    personal: 'This link is for you alone; please do not pass it on.',
    ignore: 'If you have answered already, ignore this message.',
    sender: (office) => (office === '' ? 'Timbang' : `Timbang – ${office}`),
    closing: 'Thank you.',
  },
  preview: (today, quota, later) =>
    `Will send ${today} reminders; quota today ${quota}${later === 0 ? '' : `; ${later} follow tomorrow`}.`,
  nobody: 'No reminder needs to be sent today.',
  sent: (today, later) =>
    later === 0
      ? `${today} reminders sent today.`
      : `${today} reminders sent today; ${later} follow tomorrow morning by themselves.`,
  linksSent: (to, links) =>
    links === 0
      ? 'All your ratings are in or past their deadline; there is no link to send.'
      : `${links} links sent to ${to}.`,
  notARater: { message: 'You have no assignment in this cycle.', action: 'If you should have one, ask HR.' },
  sentRecently: (minutes) => ({
    message:
      minutes === 0 ? 'Your links have just been sent.' : `Your links were sent ${minutes} minutes ago.`,
    action: 'Look in your inbox and spam folder; after an hour you can ask again.',
  }),
  mailUsedUp: {
    message: 'Today’s quota of mails is used up.',
    action: 'Try again tomorrow, or ask HR for the link.',
  },
  unknownAssignment: {
    message: 'That assignment does not exist or has ended.',
    action: 'Reload the list of what is missing.',
  },
  extension: 'Extension',
  tooEarly: (day, deadline) => ({
    message: `An extension to ${day} is not beyond the cycle’s deadline (${deadline}).`,
    action: 'Pick a day after that deadline.',
  }),
  changedMeanwhile: {
    message: 'The roster has changed since the preview was made.',
    action: 'Look at the new preview, then apply it.',
  },
  change: {
    newSupervisor: (ratee, from, to, answered) =>
      `${ratee}: the rating supervisor is ${to}${from === '' ? '' : ` instead of ${from}`}${
        answered ? '; the rating received stays visible' : ''
      }.`,
    newPerson: (ratee, to) => `${ratee}: new in the office, rated by ${to}.`,
    withdrawn: (ratee, from, answered) =>
      `${ratee}: the assignment of ${from} ends${answered ? '; the rating received stays visible' : ''}.`,
    returned: (ratee, to) => `${ratee}: the assignment of ${to} is in force again.`,
    newAddress: (ratee, to) => `${ratee}: the address of ${to} was corrected.`,
  },
  changes: (counts) =>
    sentence(
      [
        [counts.newSupervisor, 'supervisors replaced'],
        [counts.newPerson, 'assignments of new people'],
        [counts.withdrawn, 'assignments ended'],
        [counts.returned, 'assignments in force again'],
        [counts.newAddress, 'addresses corrected'],
      ],
      'The assignments agree with the roster.',
    ),
  log: {
    trigger: 'automatic',
    action: {
      setUpWorkbook: 'Set the workbook up',
      importOffice: 'Imported employees',
      openCycle: 'Opened a cycle',
      closeCycle: 'Closed the cycle',
      makeTabs: 'Made person tabs',
      makeForms: 'Prepared forms',
      refresh: 'Collected answers',
      remind: 'Sent reminders',
      onAnswerSubmitted: 'Answer received',
      onDaily: 'Morning check',
      decideQuarantine: 'Decided on quarantine',
      setLanguage: 'Changed the language',
      extend: 'Extended a deadline',
      refreshAssignments: 'Adjusted assignments',
      resendMyLink: 'Asked for own links',
      signIn: 'Signed in with a code',
      getMirror: 'Opened a rater’s mirror',
      answerPractice: 'Answered a practice case',
      preparePractice: 'Prepared the practice cases',
      importNorms: 'Loaded norms',
      setAdjusted: 'Switched adjusted scores',
      undoAction: 'Undid an action',
      mend: 'Mended a finding',
      rebuildAnswers: 'Rebuilt the answers',
      stopAutomation: 'Removed the automation',
    },
    tabs: (made, changed) =>
      list([
        [made, 'tabs made'],
        [changed, 'tabs updated'],
      ]),
    people: (people, jobs) => `${people} employees, ${jobs} jobs`,
    assignments: (count) => `${count} assignments`,
    answers: (accepted, quarantined) =>
      list([
        [accepted, 'answers accepted'],
        [quarantined, 'put in quarantine'],
      ]),
    formsSwitched: (closed, opened) =>
      list([
        [closed, 'forms closed'],
        [opened, 'forms opened'],
      ]),
    reminders: (count) => `${count} reminders sent`,
    links: (count) => `${count} links sent`,
    extension: (until) => `1 assignment until ${until}`,
  },
};

type Counted = readonly [count: number, what: string];

function list(parts: readonly Counted[]): string {
  return parts.flatMap(([count, what]) => (count <= 0 ? [] : [`${count} ${what}`])).join(', ');
}

function sentence(parts: readonly Counted[], none: string): string {
  const text = list(parts);
  return text === '' ? none : `${text}.`;
}
