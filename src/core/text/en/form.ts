// Everything a form says to the person who answers it.
import { inEnglish } from '../../format';
import { laws } from '../../law';
import type { Listener } from '../../visibility/promise';
import type { FormTexts, Notice } from '../id/form';
import { promise, terms } from './terms';

const { privacy, asn, standards, pns, pnsAmended } = laws;

const paragraphs = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
const until = (deadline: string) =>
  `By ${inEnglish.longDay(deadline)}. Until that date you can change your answer; the last one is used.`;
const rights = ({ retentionYears }: Notice) =>
  `These data are kept for ${retentionYears} years, following the archive retention schedule of the agency. You may see your data, obtain a copy, and ask for corrections (${privacy.name} articles 6 and 7).`;
const questions = (contact: string) => `Questions? Ask ${contact === '' ? 'HR' : contact}.`;
const decided = 'Timbang only computes and shows; decisions stay with the official in charge.';
const ground = `Legal ground: ${asn.name} on civil servants and ${standards.name}; for PNS also ${pns.name} as amended by ${pnsAmended.name}, articles 203–206.`;
/** With what every form's description ends. */
const closing = (notice: Notice) =>
  paragraphs(
    `${terms.use} ${decided}`,
    until(notice.deadline),
    rights(notice),
    questions(notice.contact),
    ground,
  );

const example = (read: string) =>
  `One real event, in short: when, what was done, with what result. ${read} Please fill it in above all for level 1 and the highest level.`;
const exampleLine = (read: string) =>
  `One line for one employee: “Name: one real event, in short”. ${read} Please fill it in above all for level 1 and the highest level.`;

/** What the answer is for. */
const purpose = {
  self: (notice: Notice) =>
    `This form is for rating your own competencies${notice.office === '' ? '' : ` at ${notice.office}`}. Your answer is matter for the dialogue with your direct supervisor and for your development plan.`,
  supervisor: (notice: Notice) =>
    `You rate the competencies of the employee${notice.office === '' ? '' : ` of ${notice.office}`} named below. The result is matter for your dialogue and for the employee’s development plan. This is not a performance appraisal and no performance rating (predikat kinerja).`,
  second: (notice: Notice) =>
    `You are asked to be the second rater of the employee${notice.office === '' ? '' : ` of ${notice.office}`} named below. Your rating is shown beside the direct supervisor’s and does not change it; it tells how alike two raters see the same employee. This is not a performance appraisal and no performance rating (predikat kinerja).`,
};

/** Who sees the answer, and what of others' the one who gives it sees. */
const visible = {
  self: `${promise.seen('self', 'employee')} ${promise.seen('rating', 'employee')}`,
  supervisor: `${promise.seen('rating', 'supervisor')} ${promise.sees('supervisor', 'self', 'supervisor')} ${terms.revised}`,
  second: paragraphs(
    `${promise.sees('second', 'self', 'second')} ${promise.sees('second', 'rating', 'second')}`,
    promise.seen('second', 'second'),
  ),
};

/** With what the notice on paper ends. */
const onPaper = (listener: Listener, notice: Notice) =>
  paragraphs(
    promise.objects(notice.objection, listener),
    `${terms.use} ${decided}`,
    rights(notice),
    questions(notice.contact),
    ground,
  );

/** How a sheet of paper is filled in. */
const cross = (none: string) =>
  `Cross one box for each competency; where it cannot be rated yet, cross “${none}”, which does not count as zero. Crossed the wrong one? Fill that box in, then cross the right one.`;

const unobserved = {
  self: 'No opportunity to show it yet',
  supervisor: 'Not observed',
  second: 'Not observed',
};

export const formTexts: FormTexts = {
  title: {
    self: (cycle) => `Self-rating – ${cycle}`,
    supervisor: (cycle) => `Supervisor rating – ${cycle}`,
    second: (cycle) => `Second Rating – ${cycle}`,
  },
  description: {
    self: (notice) =>
      paragraphs(
        purpose.self(notice),
        'This is not a performance appraisal: it is not sent to e-Kinerja, is no performance rating (predikat kinerja), and not the result of a competency test by assessors.',
        'How to answer: for each competency read the behaviours of every level, then choose the highest level you have shown consistently at work. There are no right or wrong answers. If there was never an opportunity, choose “No opportunity to show it yet”.',
        visible.self,
        terms.revised,
        promise.objects(notice.objection, 'employee'),
        closing(notice),
      ),
    supervisor: (notice) =>
      paragraphs(
        purpose.supervisor(notice),
        'How to rate: recall behaviour you have really seen during this period, not a general impression and not what the post demands. Choose the highest level shown consistently. If you never saw it, choose “Not observed”; it does not count as zero.',
        'A rating as things are helps an employee more than the same rating for all.',
        `Write examples of behaviour, above all for level 1 and the highest level: when, what was done, with what result. ${promise.reads('employee', 'rating', 'supervisor')}`,
        visible.supervisor,
        promise.objects(notice.objection, 'supervisor'),
        closing(notice),
      ),
    second: (notice) =>
      paragraphs(
        purpose.second(notice),
        'How to rate: rate by yourself, without talking it over with the employee or the direct supervisor. Recall behaviour you have really seen during this period, and choose the highest level shown consistently. If you never saw it, choose “Not observed”; it does not count as zero.',
        visible.second,
        closing(notice),
      ),
  },
  confirmation: (deadline) =>
    `Thank you. Your answer has come in and can still be changed until ${inEnglish.longDay(deadline)}.`,
  closed: (contact) =>
    `This form is closed. If you still need to answer, ask HR${contact === '' ? '' : `: ${contact}`}.`,
  codeTitle: 'Answer code',
  codeHelp: 'Filled in automatically. Please leave it as it is.',
  rateeTitle: 'Employee rated',
  rateeHelp: {
    self: 'Yourself.',
    supervisor: 'Please make sure this name is right before you rate.',
    second: 'Please make sure this name is right before you rate.',
  },
  pageTitle: (at, of) => `Competency ${at} of ${of}`,
  behaviourTitle: 'If you hesitate between two levels: the behaviour of each',
  team: {
    title: (title, rater) => `${title} – ${rater}`,
    guide:
      'One form for your whole team: for each competency rate the team members one by one by the behaviours of every level.',
    notObserved: 'NO',
    meaning: (short, long) => `${short} – ${long}`,
    lastTitle: 'Before you send',
    lastHelp:
      'Is there a competency on which you gave everybody the same level? If it really is so, that is fine. If you have not weighed it person by person, go back to its page. After sending, your team list in Timbang names those competencies if at least three employees are rated; until the deadline you can still change the answer.',
    exampleHelp: {
      supervisor: exampleLine(promise.reads('employee', 'rating', 'supervisor')),
      second: exampleLine(promise.reads('employee', 'second', 'second')),
    },
  },
  notObserved: unobserved,
  exampleTitle: 'Example of behaviour',
  exampleHelp: {
    self: 'One real event, in short: when, what you did, with what result. Please fill it in above all for level 1 and the highest level.',
    supervisor: example(promise.reads('employee', 'rating', 'supervisor')),
    second: example(promise.reads('employee', 'second', 'second')),
  },
  paper: {
    fill: {
      self: `Read the sentence of every level, then choose the highest level you have shown consistently at work. ${cross(unobserved.self)}`,
      supervisor: `Recall behaviour you have really seen during this period, then choose the highest level shown consistently. ${cross(unobserved.supervisor)}`,
      second: `Rate by yourself, without talking it over with the employee or the direct supervisor. Choose the highest level shown consistently. ${cross(unobserved.second)}`,
    },
    handIn: (due) =>
      `Sign it, then hand it to HR in a closed envelope${due === undefined ? '' : ` by ${inEnglish.longDay(due)}`}. HR enters it on your behalf; the result says who entered it. ${promise.entering}`,
    notice: {
      self: (notice) => paragraphs(purpose.self(notice), visible.self, onPaper('employee', notice)),
      supervisor: (notice) =>
        paragraphs(purpose.supervisor(notice), visible.supervisor, onPaper('supervisor', notice)),
      second: (notice) => paragraphs(purpose.second(notice), visible.second, onPaper('second', notice)),
    },
    rater: 'Rater',
    job: 'Post',
    unit: 'Unit',
    code: 'Code',
    example: 'Example of behaviour (when, what was done, with what result):',
    signature: 'Signature of the rater',
    date: 'Date',
    about: 'About this form',
  },
};
