// Reminders, extensions and changes of the roster in words; and the words of the log.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { TrackingTexts } from '../id/tracking';
import { promise } from './terms';

export const trackingTexts: TrackingTexts = {
  mail: {
    subject: {
      invitation: (cycle, due) =>
        `Invitation to the competency appraisal: ${cycle}, by ${inEnglish.longDay(due)}`,
      reminder: (_cycle, due, open) =>
        `Reminder: ${open} ${open === 1 ? 'rating' : 'ratings'}, by ${inEnglish.longDay(due)}`,
    },
    greeting: (name) => `Dear ${name},`,
    intro: {
      invitation: (cycle, office, self, members, seconds) =>
        `${office === '' ? 'We invite' : `${office} invites`} you ${[
          ...(self ? ['to fill in your self-rating'] : []),
          ...(members > 0 ? [`to rate ${members} team ${members === 1 ? 'member' : 'members'}`] : []),
          ...(seconds > 0
            ? [`to be the second rater of ${seconds} ${seconds === 1 ? 'employee' : 'employees'}`]
            : []),
        ].join(
          ' and ',
        )} in ${cycle}. The result is for dialogue and development; it is no performance rating.`,
      reminder: () =>
        'The following is not recorded as received. If you have sent it already, please ignore this message.',
    },
    personal: (due) =>
      `The links below are for you alone; please do not pass them on. You can change your answer until ${due === undefined ? 'its deadline' : inEnglish.longDay(due)}.`,
    seen: {
      self: promise.seen('self', 'employee'),
      supervisor: promise.seen('rating', 'supervisor'),
      second: promise.seen('second', 'second'),
    },
    objects: {
      self: (right) => promise.objects(right, 'employee'),
      supervisor: (right) => promise.objects(right, 'supervisor'),
      second: () => '',
    },
    item: {
      self: () => 'Self-rating',
      supervisor: (ratees) => `Supervisor rating of ${ratees}`,
      second: (ratees) => `Second rating of ${ratees}`,
    },
    due: (day) => `by ${inEnglish.longDay(day)}`,
    typeCode: (code) => `Type this answer code into the form: ${code}`,
    open: 'Open the form',
    trouble: {
      invitation: (contact) =>
        `If a link does not open, or a name is wrong, please tell ${contact === '' ? 'us' : contact}.`,
      reminder: (contact) =>
        `If something stands in the way, such as leave or no longer being the supervisor, please tell ${contact === '' ? 'us' : contact}; the deadline can be extended if need be.`,
    },
    sender: (office) => (office === '' ? 'Timbang' : `Timbang – ${office}`),
    thanks: 'Thank you.',
    signed: (office) => ['HR', office].filter(Boolean).join(', '),
  },
  preview: (invitations, reminders, quota, later) =>
    `Send ${[
      ...(invitations > 0 ? [`${invitations} ${invitations === 1 ? 'invitation' : 'invitations'}`] : []),
      ...(reminders > 0 ? [`${reminders} ${reminders === 1 ? 'reminder' : 'reminders'}`] : []),
    ].join(' and ')}; quota today ${quota}${later === 0 ? '' : `, the rest (${later}) tomorrow`}.`,
  quotaUntold: (most) =>
    `Google does not tell how many mails this account may still send; at most ${most} go out a day, the rest the next morning.`,
  mailRefused: (count) => ({
    message: `Google does not send ${count} ${count === 1 ? 'mail' : 'mails'}. No mail has gone twice.`,
    action: `Check the addresses in the tab ${tabNames.employees} and try again later; what has gone is not repeated. Meanwhile hand on the links by message or WhatsApp in Follow up.`,
  }),
  nobody: 'No e-mail needs to be sent today.',
  sent: (today, later) =>
    later === 0
      ? `${today} e-mails sent today.`
      : `${today} e-mails sent today; ${later} follow tomorrow morning by themselves.`,
  linksSent: (to, links) =>
    links === 0
      ? 'All your ratings are in or past their deadline; there is no link to send.'
      : `${links} links sent to ${to}.`,
  notARater: (contact) => ({
    message: 'You are not listed as a rater in this period.',
    action: `If you should be, ask HR${contact === '' ? '' : `: ${contact}`}.`,
  }),
  sentRecently: (minutes) => ({
    message:
      minutes === 0 ? 'Your links have just been sent.' : `Your links were sent ${minutes} minutes ago.`,
    action: 'Look in your inbox and spam folder; after an hour you can ask again.',
  }),
  mailUsedUp: (contact) => ({
    message: 'Today’s quota of e-mails is used up.',
    action: `Try again tomorrow, or ask HR for the link${contact === '' ? '' : `: ${contact}`}.`,
  }),
  unknownAssignment: {
    message: 'That rater and employee are no longer in the list of raters.',
    action: 'Reload the list of what is missing.',
  },
  extension: 'Extension',
  tooEarly: (day, deadline) => ({
    message: `An extension to ${inEnglish.longDay(day)} is not beyond the deadline of the period (${inEnglish.longDay(deadline)}).`,
    action: 'Pick a day after that deadline.',
  }),
  changedMeanwhile: {
    message: 'The list of employees has changed since these changes were shown.',
    action: 'Look at the new changes first, then apply them.',
  },
  reassigned: (ratee, now, former) => `${ratee}: now rated by ${now}, before by ${former}.`,
  notReassigned: {
    message: 'The direct supervisor of this employee was not changed in this period.',
    action: 'Reload the panel.',
  },
  formerGone: (former) => ({
    message: `${former} cannot be the direct supervisor of this employee any more.`,
    action: `Look at both in the tab ${tabNames.employees}, then update the list of raters.`,
  }),
  change: {
    newSupervisor: (ratee, from, to, answered) =>
      `${ratee}: the direct supervisor ${from === '' ? `is now ${to}` : `changes from ${from} to ${to}`}${
        answered ? '; the rating received stays visible' : ''
      }.`,
    newPerson: (ratee, to) => `${ratee}: new in the office, rated by ${to}.`,
    withdrawn: (ratee, from, answered) =>
      `${ratee}: no longer rated by ${from}${answered ? '; the rating received stays visible' : ''}.`,
    secondEnded: (ratee, from) =>
      `${ratee}: ${from} is the direct supervisor now and so no longer the second rater.`,
    secondBelow: (ratee, from) => `${ratee}: ${from} stands below now and so is no longer the second rater.`,
    returned: (ratee, to) => `${ratee}: rated by ${to} again.`,
    newAddress: (ratee, to) => `${ratee}: the address of ${to} was corrected.`,
  },
  changes: (counts) =>
    sentence(
      [
        [counts.newSupervisor, 'supervisors replaced'],
        [counts.newPerson, 'ratings of new employees'],
        [counts.withdrawn, 'ratings ended'],
        [counts.secondEnded, 'second raters became supervisors'],
        [counts.secondBelow, 'second raters now stand below whom they rate'],
        [counts.returned, 'ratings in force again'],
        [counts.newAddress, 'addresses corrected'],
      ],
      'The list of raters agrees with the list of employees.',
    ),
  log: {
    trigger: 'automatic',
    formsUnreached: (count) => `${count} forms cannot be opened with this account`,
    action: {
      setUpWorkbook: 'Set the workbook up',
      importOffice: 'Imported employees',
      importStandards: 'Imported job standards',
      confirmStandards: 'Confirmed standards of jobs',
      openCycle: 'Opened a period',
      closeCycle: 'Closed the period',
      chooseTarget: 'Choosing a target job',
      saveAction: 'Writing a development plan',
      noteObservation: 'Writing a note of behaviour',
      withdrawObservation: 'Taking back a note of behaviour',
      publishResults: 'Publishing results',
      reopenCycle: 'Opened the period again',
      makeTabs: 'Made employee tabs',
      layKeptPage: 'Laying out a page of an earlier period',
      clearTabs: 'Deleted employee tabs',
      makeForms: 'Prepared forms',
      refresh: 'Collected answers',
      remind: 'Sent reminders',
      onAnswerSubmitted: 'Answer received',
      onDaily: 'Morning check',
      decideEntry: 'Deciding on differing entries of a paper form',
      enterAnswer: 'Entering an answer on behalf of a rater',
      writeTalk: 'Wrote in the record of a dialogue',
      confirmTalk: 'Confirmed a dialogue as read',
      enterSignedPage: 'Entered a signed dialogue page',
      decideQuarantine: 'Decided on an answer held',
      restoreOfficers: 'Restoring the officers',
      adoptCopy: 'Making a copy a workbook of its own',
      setLanguage: 'Changed the language',
      extend: 'Extended a deadline',
      moveDeadline: 'Moving a deadline',
      refreshAssignments: 'Updated the list of raters',
      appointSeconds: 'Asked for second ratings',
      takeBackSeconds: 'Took requests for second ratings back',
      resendMyLink: 'Asked for own links',
      signIn: 'Signed in with a code',
      getMirror: 'Opened a rater’s feedback',
      answerPractice: 'Answered a practice case',
      preparePractice: 'Prepared the practice cases',
      importNorms: 'Loaded comparison figures',
      voteCalibration: 'Voted before a calibration meeting',
      decideCalibration: 'Recorded a decision of a calibration meeting',
      importOfficial: 'Imported official results',
      setAdjusted: 'Switched adjusted scores',
      undoAction: 'Undid work',
      mend: 'Fixed a note',
      rebuildAnswers: 'Rebuilt the answers',
      restoreAutomation: 'Restoring what runs by itself',
      stopAutomation: 'Removed the automation',
      makeArchive: 'Archiving a period',
      restoreArchive: 'Restoring an archive',
      stepErasure: 'Erasing data',
      lodgeObjection: 'Objecting',
      answerObjection: 'Answering an objection',
      decideObjection: 'Deciding on an objection',
      nameDecider: 'Naming who decides on objections',
      answerTalkQuality: 'Answering statements on the talk',
      nominate: 'Named colleagues',
      decideNominees: 'Decided on colleagues named',
      answerColleagues: 'Gave a view as a colleague',
      checkInstallation: 'Checked the installation',
    },
    published: (count, withdrawn) => `${count} results ${withdrawn ? 'taken back' : 'published'}`,
    tabs: (made, changed) =>
      list([
        [made, 'tabs made'],
        [changed, 'tabs updated'],
      ]),
    people: (people, jobs) => `${people} employees, ${jobs} jobs`,
    assignments: (count) => `${count} rows in the list of raters`,
    answers: (accepted, quarantined) =>
      list([
        [accepted, 'answers accepted'],
        [quarantined, 'answers held'],
      ]),
    formsSwitched: (closed, opened) =>
      list([
        [closed, 'forms closed'],
        [opened, 'forms opened'],
      ]),
    reminders: (count) => `${count} e-mails sent`,
    links: (count) => `${count} links sent`,
    extension: (until) => `1 rating until ${inEnglish.longDay(until)}`,
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
