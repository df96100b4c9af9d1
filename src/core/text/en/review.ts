// Sentences of HR's page for what the answers tell, in English: the office at a glance, raters, practice, groups.
import { tabNames } from '../../tab-names';
import type { ReviewTexts } from '../id/review';
import { fileFieldTexts } from './file-field';
import { needsViewTexts } from './needs-view';
import { raterViewTexts } from './rater-view';
import { words } from './words';

export const reviewTexts: ReviewTexts = {
  fileField: fileFieldTexts,
  files: {
    norms: 'Comparison figures',
    normsWhy:
      'How ratings are spread in the periods of this workbook, without data of employees. Needs 60 raters or more.',
    noNorms: 'No comparison figures have been loaded yet.',
    export: 'Prepare comparison figures',
    import: 'File of comparison figures',
    importHint: 'Replaces the comparison figures before.',
    keep: 'Load comparison figures',
    evidence: 'Data for re-examination',
    evidenceWhy:
      'Ratings, settings and the published figures with how they are computed, for an examiner appointed by the agency.',
    names: 'Names in the files',
    masked: 'Pseudonyms',
    named: 'With names',
    prepare: 'Prepare data for re-examination',
  },
  bias: raterViewTexts,
  calibration: {
    lead: 'What is needed to talk about how ratings are given, without ranks and without quotas. The rating stays the supervisor’s; what the meeting decides is recorded with its reason, and the employee reads it.',
    unit: 'Unit',
    office: 'The whole office',
    flags: 'Raters worth discussing',
    noFlags: 'There is no sign that may be seen yet.',
    cases: (n: number) => `Results worth discussing: ${n}`,
    casesWhy:
      'Categories close to a limit, or two views that are two levels apart or more. In the order of the alphabet; your own result and those of your team are left out.',
    noCases: 'There is no result that needs discussing.',
    ratedBy: (rater: string) => `Rated by ${rater}`,
    competency: 'Competency',
    choose: 'Choose',
    stands: (name: string, level: number | undefined) =>
      `${name}: ${level === undefined ? 'not observed' : `level ${level}`}`,
    level: 'Level in your view, or in that of the meeting',
    votes: (own: number | undefined, all: readonly number[]) =>
      own === undefined
        ? `Vote before the meeting. On this screen you see the votes of other officers once you have voted, without names; all of them are kept in the tab ${tabNames.calibrationVotes}.`
        : all.length === 1
          ? `Your vote: level ${own}. Nobody else has voted yet.`
          : all.every((level) => level === own)
            ? `Your vote: level ${own}. All votes (${all.length}) are the same.`
            : `Your vote: level ${own}. All votes: ${all.join(', ')}.`,
    vote: 'Keep my vote',
    present: 'Who took part',
    why: 'Reason for the change (the employee reads it)',
    decide: 'Record the decision of the meeting',
  },
  hrBias: {
    empty: 'There are not enough supervisor ratings to check yet.',
    all: 'All raters',
    flagged: 'Worth discussing',
    noneFlagged: 'No ratings are worth discussing at present.',
    claim: (level: number) => `Strength of the comparison: ${level} of 3`,
    claimIs: (claim: string) => `On leniency and severity: ${claim}`,
    smallest: (size: string) => `Differences below ${size} level may not be seen.`,
    plan: 'Who had best be rated by a second rater as well',
    agreement: 'How alike two raters see the same people',
    noFigures: 'The figures cannot be computed yet.',
    adjusted: words.adjusted,
    adjustedShow: 'Show beside the supervisor’s score',
    adjustedHide: 'Hide',
    more: 'More about raters',
    openTab: `Open the tab ${tabNames.raterChecks}`,
    notRanking:
      'In alphabetical order. No rating is changed automatically; a sign means worth discussing, not that the rater is wrong.',
  },
  quarantine: {
    decided: 'Show what was decided',
    noneDecided: 'No answer has been decided about yet.',
    by: (email: string) => `By ${email}.`,
    undo: 'Undo the decision',
    undoConfirm: 'This answer will wait for a decision again. Go on?',
    undoYes: 'Yes, undo it',
    intro: 'Answers that cannot be taken as they are. Nothing is lost: you decide.',
    empty: 'No answer is held back.',
    received: 'Received',
    from: 'Sent from',
    noEmail: 'address not recorded',
    rates: (rater: string, ratee: string) => `${rater} rates ${ratee}`,
    about: (name: string) => `About ${name}`,
    accept: 'Accept',
    reject: 'Reject',
    expected: 'Recorded address of the rater',
    named: 'Name in the form',
    levels: 'Levels',
    noLevels: 'It holds no level.',
    untold: 'Its levels are withheld for now.',
    acceptConfirm: 'This answer will count as a valid rating. Go on?',
    rejectConfirm: 'This answer will not count. Its raw record is kept. Go on?',
    meantFor: 'The rating it is meant for',
    choose: 'Choose who is rated',
    another: (ratee) => `${ratee} (another officer of HR assigns this)`,
    assign: (ratee) => `Assign to ${ratee}`,
    assignYes: 'Yes, assign',
    willCount: (what) => `Will count: ${what}`,
    askFirst: 'The address alone does not prove who answered: ask the sender first.',
    inForce: {
      earlier: 'There is an earlier answer for that rating: it is replaced.',
      later: 'There is a later answer for that rating: that one goes on counting.',
    },
    chosen: 'Decided together',
    alike: (n) => `${n} answers held for the same reason`,
    acceptAll: (n) => `Accept these ${n} answers`,
    rejectAll: (n) => `Reject these ${n} answers`,
    acceptAllConfirm: (n) => `These ${n} answers will count as valid ratings. Go on?`,
    rejectAllConfirm: (n) => `These ${n} answers will not count. Their raw records are kept. Go on?`,
    own: 'It concerns a rating that you give or receive: another officer of HR decides.',
    acceptYes: 'Yes, accept',
    rejectYes: 'Yes, reject',
  },
  overview: {
    lead: 'For the head of the office: without names. Figures about fewer than three employees are not shown. Indicative, for dialogue and development.',
    waits: 'What waits',
    waiting: {
      employees: (n) => `Employees: ${n} self-${n === 1 ? 'rating' : 'ratings'} to come in`,
      supervisors: (n) => `Supervisors: ${n} ${n === 1 ? 'rating' : 'ratings'} to come in`,
      held: (n) => `HR: ${n} held ${n === 1 ? 'answer' : 'answers'} to decide on`,
      toPublish: (n) => `HR: ${n} ${n === 1 ? 'result' : 'results'} to publish`,
    },
    nothingWaits: 'Nothing waits.',
    answers: 'Ratings that are in, by unit',
    self: 'Self',
    supervisor: 'Supervisor',
    needs: 'Development needs by competency',
    needsNote: 'How many employees are below the standard of their post, of those rated.',
    competency: 'Competency',
    below: 'Below the standard',
    bands: 'Against the standard of the post',
    band: 'Category',
    people: 'Employees',
    none: 'Not enough supervisor ratings to show yet.',
  },
  needs: needsViewTexts,
  training: {
    intro:
      'Raters practise on invented cases with an answer key. Here you see who has practised. Answers to single cases are shown to the rater alone; their mean also serves in the rater review.',
    none: 'The practice cases have not been prepared yet.',
    prepare: 'Prepare practice cases',
    ready: (n: number) => `${n} cases are ready in the tab ${tabNames.practiceCases}.`,
    finished: (n: number, of: number) => `${n} of ${of} raters have answered every case.`,
    raters: 'Raters',
    cases: 'See the cases',
    openTab: `Open the tab ${tabNames.practiceCases}`,
  },
  fileAccess: {
    conclusion: (outsiders) =>
      outsiders === 0
        ? 'By Google’s lists, nobody can open the workbook or the forms but HR and their owners.'
        : `${outsiders} ${outsiders === 1 ? 'address that is not HR’s' : 'addresses that are not HR’s'} can open the workbook or a form.`,
    workbook: 'Workbook',
    workbookOpens:
      'Whoever is on this list can open every tab, with the levels and the result of every employee. Hidden or protected tabs are no secret.',
    workbookTodo: `Take the access away: in the workbook press Share, choose the address, then Remove access. If it is HR’s after all, add it in the tab ${tabNames.settings}.`,
    link: 'Access by link',
    linkTodo:
      'Timbang does not ask for the permission to check this. Look yourself: in the workbook press Share and see General access. Restricted is safe; if it says Anyone with the link, change it. A group address in the list above means all its members.',
    forms: 'Forms of this period',
    formsOpen: 'Editors of a form can open all answers that came in by it.',
    formsTodo: 'Press Mend at the finding on editors of forms in Check the period.',
    count: (n) => `${n} ${n === 1 ? 'editor' : 'editors'}`,
    unread: 'not read',
    unreadTodo: 'Your account cannot open this form. Look from the account that made it.',
    unasked: (n) =>
      `${n} more ${n === 1 ? 'form was' : 'forms were'} not asked about; open them one by one from the tab Formulir.`,
    open: 'Open the form',
    as: { owner: 'owner', editor: 'editor', viewer: 'viewer' },
    known: { hr: 'HR', employee: 'employee, not HR', stranger: 'not in the roster' },
  },
  groups: {
    empty: 'There are no groups to compare yet.',
    n: (group: string, n: number) => `${group}: ${n} ${n === 1 ? 'employee' : 'employees'}`,
  },
};
