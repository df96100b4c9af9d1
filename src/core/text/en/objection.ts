// Objections in words, in English.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ObjectionTexts } from '../id/objection';
import { promise } from './terms';

const { longDay } = inEnglish;
const level = (value: number | undefined) => (value === undefined ? 'not observed' : `level ${value}`);

export const objectionTexts: ObjectionTexts = {
  notPromised: {
    message: 'This cycle was opened without terms for objections.',
    action: 'Talk about the result with your supervisor or HR.',
  },
  late: (day, contact) => ({
    message: `The time to object ended on ${longDay(day)} at 23:59.`,
    action: `You can still talk about the result with your supervisor. If something kept you from objecting, ask HR${contact === '' ? '' : `: ${contact}`}.`,
  }),
  nothingChosen: { message: 'No competency is chosen yet.', action: 'Choose a competency, then write why.' },
  objectedBefore: (competency, pending) => ({
    message: pending
      ? `Your objection on ${competency} is in and under way.`
      : `Your objection on ${competency} was decided, and the decision is final.`,
    action: 'Another objection can be made on other competencies while there is time.',
  }),
  reasonMissing: (competency) => ({
    message: `The reason for objecting on ${competency} is missing.`,
    action: 'Write what happened that in your view was not taken into account.',
  }),
  answerMissing: (competency) => ({
    message: `The explanation on ${competency} is missing.`,
    action: 'Write what happened that your rating rests on.',
  }),
  groundMissing: (competency) => ({
    message: `The reason for the decision on ${competency} is missing.`,
    action: 'Write what happened that the decision rests on.',
  }),
  levelMissing: (competency, highest) => ({
    message: `No level is chosen for ${competency}.`,
    action: `Choose a level from 1 to ${highest}; it may stay as it was.`,
  }),
  notYourTurn: {
    message: 'This step of the objection is not yours to take.',
    action:
      'The supervisor who rated answers; the superior of that supervisor decides, or whom HR has named.',
  },
  unknownCase: {
    message: 'There is no such objection, or you have nothing to do with it.',
    action: 'Open the list again.',
  },
  answeredBefore: {
    message: 'This objection was answered already.',
    action: 'An answer cannot be replaced. Reload to read it.',
  },
  decidedBefore: {
    message: 'This objection was decided, and the decision is final.',
    action: 'Reload to read the decision.',
  },
  answerAwaited: (day) => ({
    message: `The supervisor has not answered yet and has time until ${longDay(day)}.`,
    action: 'Decide once the answer is in, or after that day.',
  }),
  noDecider: (name) => ({
    message: `Nobody can decide on objections of ${name} yet.`,
    action: 'HR names who decides on the screen Objections.',
  }),
  deciderUnknown: {
    unknown: (typed) => ({
      message: `“${typed}” is neither the NIP of an active employee nor the title of a post.`,
      action: `Write a NIP from the tab ${tabNames.employees}, or the title of somebody without one, e.g. WALI KOTA.`,
    }),
    several: (typed) => ({
      message: `“${typed}” fits several employees.`,
      action: `Write the NIP of the one you mean, from the tab ${tabNames.employees}.`,
    }),
  },
  namingReasonMissing: {
    message: 'It is not said yet why somebody else is named to decide.',
    action:
      'Write why the superior of the direct supervisor cannot decide. This is kept, and told to the employee and the supervisor.',
  },
  paperMissing: {
    message: 'The letter this is taken from is missing.',
    action: 'Write number and day of the letter, or of the signed page, that you record.',
  },
  notInCase: (code) => ({
    message: `${code} is none of the competencies this objection is about.`,
    action: 'Reload, then fill in only the competencies objected to.',
  }),
  deciderLawful: (name, decider) => ({
    message: `Objections of ${name} are decided by ${decider}, the superior of the direct supervisor; nobody else can be named.`,
    action:
      'Somebody else can be named only where that superior is not known, is a party, or has left. If the list of supervisors is wrong, mend the list.',
  }),
  deciderUnfit: (name, employee, why) => ({
    message: `${name} cannot decide on objections of ${employee}: ${
      {
        'own-case': 'it would be the own case, or one would name oneself',
        officer: 'an officer of HR does not decide',
        below: 'the employee or the supervisor who rated is a superior of theirs',
        left: 'no longer among the active employees',
      }[why]
    }.`,
    action: 'Name somebody else.',
  }),
  pendingClose: (names) => ({
    message: `The cycle cannot be closed yet: objections are not decided (${names}).`,
    action: 'Have them decided on the screen Objections, then close the cycle.',
  }),
  pendingOpen: (names) => ({
    message: `The next cycle cannot be opened yet: objections of the one before are not decided (${names}).`,
    action: 'Have them decided on the screen Objections first.',
  }),
  anewOpen: (names) => ({
    message: `The next cycle cannot be opened yet: results have changed since they were published and are not published again (${names}).`,
    action:
      'Publish them again on the screen Publish results, then open the next cycle; after that they can be published no more, so that nobody could see them or object to them.',
  }),
  goOn: (cycle, names) => ({
    message: `The days to object in ${cycle} go on: ${names}.`,
    action: 'Objections to it are made, answered and decided by choosing that period on the first page.',
  }),
  needed: {
    undecided: {
      message:
        'Erasing is put off: an objection is not decided yet, and these data are needed to decide on it.',
      action: 'Try again once it is decided.',
    },
    within: (day) => ({
      message: `Erasing is put off: until ${longDay(day)} somebody may still object to a result that these data belong to, and without them it could be neither answered nor decided. That right was promised when the cycle was opened.`,
      action: `Try again after ${longDay(day)}.`,
    }),
    anew: {
      message:
        'Erasing is put off: a result has changed since it was published, and nobody can object to it before it is published again.',
      action: 'Publish it again, wait until the days to object are over, then try again.',
    },
  },
  neverAnew: (count) =>
    `${count} results have changed since they were published and were never published again, so that nobody could object to them.`,
  stillWithin: (count) => `${count} people can still object, also after the cycle is closed`,
  pending: (count) => `${count} objections are not decided; the cycle cannot be closed yet`,
  awaitAnew: (count) =>
    `${count} results have changed and are not published again; until then nobody can object to them`,
  changedAnew: {
    message: 'Your rating was changed after your result was published.',
    action:
      'The result is shown again once HR has published it anew; the days to object are counted from then on.',
  },
  until: (name, day) => `${name}, until ${longDay(day)}`,
  lapsed: {
    message:
      'This objection has lapsed: there is another supervisor now, and the rating it is about no longer counts.',
    action: 'An objection to the rating of the new supervisor can be made once that result is published.',
  },
  pendingReassign: (name, supervisor) => ({
    message: `The objection of ${name} is not decided yet, so ${supervisor} stays the supervisor who rates.`,
    action: 'Have it decided on the screen Objections, then take over the change of supervisor.',
  }),
  earlierRating: (supervisor, words) => `Rating by the earlier supervisor (${supervisor}). ${words}`,
  next: {
    lapsed: 'Lapsed: the supervisor changed before this objection was decided.',
    answer: (supervisor, day) => `Waiting for the supervisor: ${supervisor}, by ${longDay(day)}.`,
    decision: (decider, day, late) =>
      `Waiting for the decision: ${decider}, by ${longDay(day)}${late ? ' (overdue)' : ''}.`,
    waiting: (day) =>
      `Another rating that the supervisor sent on ${longDay(day)} is not in use: the result stays as published until the objection is decided and the result is published anew. It changes no level that is decided.`,
    unanswered: (day) =>
      `The supervisor did not answer by ${longDay(day)}; an answer still counts until it is decided, but need not be waited for.`,
    nothing: (day) => `Decided on ${longDay(day)}; final.`,
    nobody: 'nobody named to decide',
  },
  /** Of cycles before the one in force. */
  earlier: {
    own: (cycle, until) =>
      `${cycle}: you may still object until ${longDay(until)}, 23:59. Choose that period on the first page.`,
    cases: (cycle, count) =>
      `${cycle}: ${count} undecided ${count === 1 ? 'objection' : 'objections'}. Choose that period on the first page.`,
  },
  decidedBy: {
    above: (name) =>
      `The objection is decided by ${name}, the superior of your direct supervisor, after the supervisor was asked to explain in writing.`,
    named: (name, officer, day, reason) =>
      `The objection is decided by ${name}, whom HR has named, after the supervisor was asked to explain in writing. Named by ${officer} on ${longDay(day)}${reason === '' ? '' : `, because: ${reason}`}.`,
    nobody:
      'Nobody is named yet to decide on your objection; HR has to name somebody. The supervisor is asked to explain in writing all the same.',
  },
  mayObject: (day, days, working, decidedBy) =>
    `If in your view a rating does not match what happened, you can talk about it with your supervisor, and you have the right to object in writing with your reasons until ${longDay(day)} at 23:59 (${days} ${working ? 'working' : 'calendar'} days from publication). ${decidedBy} The decision is final; the old level, the new level and the reason stay on record.`,
  right: (right, day) => `${promise.objects(right, 'employee')} The last day is ${longDay(day)}.`,
  overSince: (day) => `The time to object ended on ${longDay(day)}.`,
  done: (by, moment) => `${by}, ${longDay(moment.slice(0, 10))}`,
  recorded: (by, officer, moment, paper) =>
    `recorded by ${officer} in the name of ${by}, ${longDay(moment.slice(0, 10))}${paper === '' ? '' : `, from ${paper}`}`,
  step: {
    lodged: (done, answerBy, decideBy) =>
      `Lodged: ${done}. Answer of the supervisor by ${longDay(answerBy)}, decision by ${longDay(decideBy)}.`,
    answered: (done, decideBy, late) =>
      `Answered${late ? ', after the time for it' : ''}: ${done}. Decision by ${longDay(decideBy)}.`,
    named: (decider, officer, day, reason) =>
      `Named to decide: ${decider}, by ${officer}, ${longDay(day)}${reason === '' ? '' : `. Reason: ${reason}`}`,
    decided: (done) => `Decided: ${done}.`,
  },
  trail: (competency, from, to, done, reason) =>
    `Objection on ${competency}: ${from === to ? `stays ${level(to)}` : `${level(from)} becomes ${level(to)}`} (${done}). Reason: ${reason}`,
  trailPending: (competencies, next) => `Objection on ${competencies}: ${next}`,
  mark: (pending, decided) =>
    [pending > 0 ? `${pending} competencies wait for a decision` : '', decided].filter(Boolean).join('; '),
  markDecided: (code, from, to) => `${code} ${from ?? '–'} → ${to ?? '–'}`,
  markNote:
    'Levels decided on after an objection: before → after. Level reached, gap and JPM take the decision; the rater checks keep the level the supervisor gave.',
  undecidable: {
    unknown: 'the superior of the direct supervisor is not known',
    'own-case': 'whoever should decide is a party to the case',
    officer: 'whoever is named to decide is an officer of HR',
    below: 'whoever should decide is below a party to the case',
    left: 'whoever should decide is no longer among the active employees',
  },
  heads: [
    'Competency',
    'Before',
    'Decision',
    'Reason',
    'Supervisor’s answer',
    'Reason of the decision',
    'By',
  ],
  unread: {
    message: 'Some records of objections cannot be read at present; a decision may not show here.',
    action: 'Tell the personnel officers; once it is mended, load this page again.',
  },
  lost: (name, count) => ({
    message: `${count} rows of ${name}’s objections are gone, cannot be read, or were changed outside this screen: nothing goes on in them until they are back as they were.`,
    action: `The personnel officers restore the tab ${tabNames.objections} from File, “Version history”; then load again.`,
  }),
  title: 'Objection',
  mail: {
    subject: {
      lodged: 'Objection of an employee: please explain in writing',
      'answer overdue': 'Objection of an employee: the time to answer has passed, an answer still counts',
      answered: 'Objection of an employee: please decide',
      overdue: 'Objection of an employee: the time to decide has passed',
      'late answer': 'Objection of an employee: the supervisor has answered',
      decided: 'An objection was decided',
    },
    body: {
      lodged: (name, count, day) =>
        `${name} has objected on ${count} competencies. This is the employee’s right. Please explain in writing by ${longDay(day)}: what happened that your rating rests on?`,
      'answer overdue': (name, count, day) =>
        `Your time to answer the objection of ${name} on ${count} competencies ended on ${longDay(day)}. An answer still counts and is read as long as the objection is not decided; without one it can be decided all the same.`,
      answered: (name, count, day) =>
        `The objection of ${name} on ${count} competencies waits for your decision, by ${longDay(day)}.`,
      unanswered: (name, count, day) =>
        `The objection of ${name} on ${count} competencies waits for your decision, by ${longDay(day)}. The supervisor who rated did not answer in time; it can be decided without an answer.`,
      'late answer': (name, count, day) =>
        `The supervisor who rated has now answered the objection of ${name} on ${count} competencies, after the time for it. Please read the answer before you decide. The last day to decide stays ${longDay(day)}.`,
      overdue: (name, count, day) =>
        `The objection of ${name} on ${count} competencies is not decided; the time for it ended on ${longDay(day)}. The employee is still waiting. Please decide as soon as you can.`,
      decided: (name, count) =>
        `The objection of ${name} on ${count} competencies was decided. Decision and reasons can be read on the Timbang page.`,
      decidedYours: (name, count) =>
        `The objection of ${name} on ${count} competencies that you rated was decided, and the decision is final. Decision and reasons can be read on the Timbang page; from now on the talk goes by the level decided.`,
    },
    where: 'Open the Timbang page, then choose Objections.',
    named: {
      subject: 'Objection: who decides was named',
      person: (decider, by) => `Objections to your result are decided by ${decider}. ${by}`,
      supervisor: (person, decider, by) =>
        `Objections of ${person}, whom you have rated, are decided by ${decider}. ${by}`,
      decider: (person, by) =>
        `You are named to decide on objections of ${person} to the result. ${by} If you are a party to the case, tell HR.`,
      former: (person, decider, by) =>
        `The objection of ${person} no longer waits for your decision; ${decider} decides now. ${by}`,
      by: (officer, day, reason) => `Named by ${officer} (HR) on ${longDay(day)}. The reason: ${reason}`,
      wrong: (contact) =>
        `If in your view this is not right, tell HR${contact === '' ? '' : `: ${contact}`}.`,
    },
  },
  log: (count) => `${count} rows of objections`,
};
