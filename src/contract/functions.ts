// The one table of server functions. Script globals, handlers, the panel's client and the matrix of roles all follow from it.

import type { AgencyFacts } from '../core/agency-facts';
import { actionKinds, actionStates } from '../core/development/development-action';
import { mostHours } from '../core/learning-hours';
import { furtherPages } from '../core/office/access';
import type { Held } from '../core/office/held-tabs';
import { movable } from '../core/office/move-deadline';
import { changeSources, judgedBy, openingSources, shownBy } from '../core/office/rests';
import type { FollowUp } from '../core/report/follow-up';
import type { Needs, OrganisationNeeds } from '../core/report/needs';
import type { Overview } from '../core/report/overview';
import type { Result } from '../core/result';
import type { Permission } from '../core/text/id/platform';
import type { ArchiveState, ErasureReport, MadeArchive, RestoreReport } from './archive';
import type { AssignmentChanges } from './assignment-changes';
import type { BlankForms } from './blank-forms';
import type { BlankSheet } from './blank-sheet';
import type { CalibrationPack } from './calibration';
import type { Career, Vacancy } from './career';
import type { Closing } from './closing';
import type { Colleagues } from './colleagues';
import { layouts } from './cycle-view';
import type { DevelopmentPlan } from './development-plan';
import type { EntryChecks } from './entry-checks';
import type { FileAccess } from './file-access';
import type { EvidencePack, TextFile } from './files';
import type { ImportReport } from './import-report';
import type { KeptPage } from './kept-page';
import type { LinksSent, PersonalLink } from './links';
import type { MaintenanceReport, RebuildReport } from './maintenance';
import type { Mirror } from './mirror';
import type { MyData } from './my-data';
import type { ObjectionCase, Objections } from './objections';
import type { Observations } from './observations';
import type { OfficialImport } from './official-import';
import type { Panel } from './panel';
import type { PastAction, UndoReport } from './past-action';
import type { PersonReview } from './person-review';
import type { PracticeExercise } from './practice-exercise';
import type { PrintPack } from './print-pack';
import type { Publication } from './publication';
import type { QuarantineRow } from './quarantine-row';
import type { AdjustedView, BiasReport, GroupReport, NormsView, PracticeProgress } from './rater-report';
import type { SecondRatings, SecondsPreview } from './second-ratings';
import { gives, type ServedFunction, type TabGroup, type Who } from './served-function';
import * as z from './shape';
import { code, count, day, file, id, level, nip, text, words } from './shapes';
import type { CodeSent, HandedCode, SessionsEnded, SignedIn } from './sign-in';
import type { Standards } from './standards';
import type { StandardsImport } from './standards-import';
import type { TalkQuality } from './talk-quality';
import type { Talks } from './talks';
import type { TaskKind, TaskPreview, TaskProgress } from './task';
import type { Tracking } from './tracking';

const hr: readonly Who[] = ['hr'];
const members: readonly Who[] = ['hr', 'supervisor', 'employee'];
/** Whoever opens the panel, known or not. */
export const everybody: readonly Who[] = [...members, 'nobody'];

const needsOfTask: Readonly<Record<TaskKind, readonly Permission[]>> = {
  makeTabs: [],
  clearTabs: [],
  makeForms: ['forms', 'triggers'],
  refresh: [],
  remind: ['mail', 'triggers'],
};

/** What mending takes, by the beginning of the finding's id. */
const needsOfMending = (finding: string): readonly Permission[] =>
  /^trigger-/.test(finding)
    ? ['triggers']
    : /^form-binned/.test(finding)
      ? ['files']
      : /^form-(closed|open|editors)/.test(finding)
        ? ['forms']
        : /^(form|response-tab-missing)/.test(finding)
          ? ['forms', 'triggers']
          : [];

const tabsOfTask: Readonly<Record<TaskKind, readonly TabGroup[]>> = {
  makeTabs: ['people', 'history'],
  clearTabs: ['people', 'history'],
  makeForms: ['responses', 'history'],
  refresh: ['responses', 'people'],
  remind: ['responses'],
};

const restsOfTask: Readonly<Record<TaskKind, readonly Held[]>> = {
  makeTabs: shownBy,
  clearTabs: shownBy,
  makeForms: ['settings', ...openingSources, 'forms'],
  refresh: judgedBy,
  remind: judgedBy,
};

const zone = z.enum(['WIB', 'WITA', 'WIT']);
const restoreInput = z.strictObject({ text: file });
const erasureInput = z.strictObject({
  /** Id of a cycle, or NIP. */
  what: text(30),
  /** Whether Pegawai stays, where a cycle is erased. */
  keepRoster: z.boolean(),
  /** The word of confirmation as it was typed. */
  confirm: z.optional(text(100)),
});
const language = z.enum(['id', 'en']);
const languageInput = z.strictObject({ language });
/** The reader's first page if none is named. */
const pageInput = z.strictObject({
  language,
  page: z.optional(z.enum(furtherPages)),
});
/** A SIASN-style export and a list of NIP and NIP ATASAN, each as CSV or a pasted table; the second is empty if it comes later. */
const importInput = z.strictObject({ employees: file, supervisors: file });
/** A list of official results as CSV or a pasted table. */
const officialInput = z.strictObject({ text: file });
/** Documents of job standards and a dictionary, each as a table or as text; one of them may be empty. */
const standardsInput = z.strictObject({ standards: file, dictionary: file });
const taskInput = z.strictObject({
  kind: z.enum(['makeTabs', 'clearTabs', 'makeForms', 'refresh', 'remind']),
  /** Whose tabs are made, where there is no room for everybody's; everybody if not given. */
  unit: z.optional(text(300)),
});
/** Rater: NIP, or the title of a rater without one. */
const secondsInput = z.strictObject({
  pairs: z.array(z.strictObject({ rater: text(300), ratee: nip })),
});
const personInput = z.strictObject({ nip });
/** Which talk, and the version of it on the screen; 0 where it is begun. */
const talkSeen = { nip, talk: count, seen: count };
const meeting = { heldOn: text(10), place: text(200), topics: words, agreements: words };
/** By whose objection it is, and which of them. */
const objectionInput = { nip, number: count };
/** The letter that an officer takes from what somebody without a NIP has said; needed there, and nowhere else. */
const paper = z.optional(text(300));
const actionInput = z.strictObject({ id });

export const functions = {
  /** What the first screen shows to the caller. */
  getPanel: gives<Panel>()({ who: everybody, opens: 'panel' }),
  /** Makes the tabs that are missing. The founder becomes the first officer of HR. */
  setUpWorkbook: gives<Panel>()({
    input: z.strictObject({
      office: text(200),
      /** Time zone of the office; that of the workbook is left as it is if not given and it is an Indonesian one. */
      zone: z.optional(zone),
    }),
    who: ['hr', 'founder'],
    writes: 'setUpWorkbook',
    rests: ['settings', 'employees', 'jobs', 'competencies'],
    keeps: ['settings'],
  }),
  /** Puts the officers last known back into the list. The owner of the file becomes the first officer if none are known. */
  restoreOfficers: gives<Panel>()({
    who: ['owner'],
    writes: 'restoreOfficers',
    rests: ['settings'],
    keeps: ['settings'],
  }),
  /** Makes a workbook that was copied one of its own: its period ends, its forms stay with the original. */
  adoptCopy: gives<Panel>()({
    who: hr,
    reads: ['history'],
    writes: 'adoptCopy',
    rests: ['cycles', 'forms'],
    keeps: ['cycles', 'forms'],
    inCopy: true,
  }),
  /** Puts the triggers back that take answers in and look after the period every morning. */
  restoreAutomation: gives<Panel>()({ who: hr, writes: 'restoreAutomation', rests: [], needs: ['triggers'] }),
  setLanguage: gives<Panel>()({
    input: languageInput,
    who: hr,
    writes: 'setLanguage',
    rests: ['settings'],
    keeps: ['settings'],
  }),
  /** The panel's page for the caller in a language, which is kept, outside the workbook, as the caller's own choice. */
  getPage: gives<string>()({ input: pageInput, who: everybody }),
  /** The caller has read the welcome: it comes no more. Of whoever is not greeted nothing is kept. */
  putAwayWelcome: gives<Panel>()({ who: everybody }),
  /** Mails a one-time code to an address of the roster; the same answer for any address. */
  requestCode: gives<CodeSent>()({
    input: z.strictObject({ address: text(200) }),
    who: everybody,
    needs: ['mail'],
  }),
  /** As whom, by address or NIP, and the code. */
  signIn: gives<SignedIn>()({
    input: z.strictObject({ as: text(200), code: text(40) }),
    who: everybody,
  }),
  /** Ends the caller's own session. */
  signOut: gives<null>()({ who: everybody, writes: 'signIn', rests: [] }),
  /** A one-time code for a person without e-mail, to be handed over. */
  handOverCode: gives<HandedCode>()({ input: personInput, who: hr, writes: 'signIn', rests: [] }),
  /** Ends every session of a person. */
  endSessions: gives<SessionsEnded>()({ input: personInput, who: hr, writes: 'signIn', rests: [] }),

  /**
   * Shows a tab of the workbook, a person's (by NIP) or another (by what the code calls it, or by name), and hands back its name. With more,
   * the cell: of a row, or of the first row that holds a text, in the column of that heading.
   */
  showTab: gives<string>()({
    input: z.strictObject({
      tab: text(100),
      /** 1-based. */
      row: z.optional(z.int(1, 10_000_000)),
      column: z.optional(text(1000)),
      holds: z.optional(text(1000)),
    }),
    who: hr,
  }),

  previewImport: gives<ImportReport>()({ input: importInput, who: hr }),
  importOffice: gives<ImportReport>()({
    input: importInput,
    who: hr,
    reads: ['history'],
    writes: 'importOffice',
    rests: ['settings', 'employees', 'jobs', 'competencies'],
    keeps: ['employees', 'jobs'],
  }),
  getStandards: gives<Standards>()({ who: hr }),
  /** Confirms the standards that were looked at, by what stands for each; one that was changed since is left. */
  confirmStandards: gives<Standards>()({
    input: z.strictObject({ seen: z.array(text(40)) }),
    who: hr,
    writes: 'confirmStandards',
    rests: ['settings', 'employees', 'jobs', 'competencies'],
    keeps: ['jobs'],
  }),
  /** What an import of official results would take in. */
  previewOfficial: gives<OfficialImport>()({ input: officialInput, who: hr }),
  importOfficial: gives<OfficialImport>()({
    input: officialInput,
    who: hr,
    reads: ['people', 'dialogue'],
    writes: 'importOfficial',
    rests: [...shownBy, 'official'],
    keeps: ['official'],
  }),
  /** What documents of job standards and a dictionary of technical competencies say, beside what is there. */
  previewStandards: gives<StandardsImport>()({ input: standardsInput, who: hr }),
  /** Takes what is new, and of what differs what was chosen. Fails with 'standard-undecided'. */
  importStandards: gives<StandardsImport>()({
    input: z.strictObject({
      standards: file,
      dictionary: file,
      /** Keys of what takes the place of what is there, and of what is left as it is. */
      take: z.array(text(500)),
      leave: z.array(text(500)),
    }),
    who: hr,
    reads: ['history'],
    writes: 'importStandards',
    rests: ['settings', 'employees', 'jobs', 'competencies'],
    keeps: ['competencies', 'jobs'],
  }),
  openCycle: gives<Panel>()({
    input: z.strictObject({
      name: text(100),
      selfDeadline: day,
      supervisorDeadline: day,
      /** 'person' if not given. */
      layout: z.optional(z.enum(layouts)),
    }),
    who: hr,
    reads: ['history'],
    writes: 'openCycle',
    rests: [
      'settings',
      ...openingSources,
      'forms',
      'answers',
      'quarantined',
      'frozen',
      'objections',
      'practiceCases',
    ],
    keeps: ['cycles', 'assignments'],
  }),
  closeCycle: gives<Panel>()({
    who: hr,
    reads: ['responses'],
    writes: 'closeCycle',
    rests: [...judgedBy, 'frozen', 'objections'],
    keeps: ['cycles'],
    needs: ['forms'],
  }),

  /** What is undecided, before one closes. Fails with 'no-cycle'. */
  previewClosing: gives<Closing>()({ who: hr, reads: ['responses', 'people'] }),
  /** Undoes closing while the next cycle is not open. Fails with 'no-cycle', 'cycle-open' or 'reason-missing'. */
  reopenCycle: gives<Panel>()({
    input: z.strictObject({ reason: text(500) }),
    who: hr,
    reads: ['responses', 'people'],
    writes: 'reopenCycle',
    rests: [...judgedBy, 'frozen'],
    keeps: ['cycles'],
    needs: ['forms'],
  }),

  /** What a task would do. */
  previewTask: gives<TaskPreview>()({
    input: taskInput,
    who: hr,
    reads: ({ kind }) => tabsOfTask[kind],
    needs: ({ kind }) => (kind === 'remind' ? ['mail'] : []),
  }),
  /** Does the next step of a task, the first like any other; to be repeated until it is finished. */
  stepTask: gives<TaskProgress>()({
    input: taskInput,
    who: hr,
    reads: ({ kind }) => tabsOfTask[kind],
    writes: ({ kind }) => kind,
    rests: ({ kind }) => restsOfTask[kind],
    needs: ({ kind }) => needsOfTask[kind],
  }),

  /** HR, the ratee's supervisor, the ratee: what the table of visibility shows them. The opening is noted. */
  getPerson: gives<PersonReview>()({ input: personInput, who: members, reads: ['observations'] }),
  /** The published results of a unit or of all, as their persons see them, for print; that a file was taken is noted. Fails with 'no-cycle'. */
  getPrintPack: gives<PrintPack>()({
    input: z.strictObject({ unit: z.optional(text(300)) }),
    who: hr,
    reads: ['observations'],
  }),
  /** Everything held on the caller, until when, and who opened the own result in the cycle in force. */
  getMyData: gives<MyData>()({ who: members, reads: ['dialogue', 'observations'] }),
  /** Whose result is ready to be published, waits, or is out. */
  getPublication: gives<Publication>()({ who: hr, reads: ['responses'] }),
  /**
   * Publishes what is ready, or takes back what its person has not opened, for the people of a unit or all, and tells them by mail;
   * or goes on telling where mails are owed. Fails with 'no-cycle'.
   */
  publishResults: gives<Publication>()({
    input: z.strictObject({
      unit: z.optional(text(300)),
      withdraw: z.optional(z.boolean()),
      /** Sends mails that are owed, and publishes nothing. */
      tell: z.optional(z.boolean()),
    }),
    who: hr,
    reads: ['responses'],
    writes: 'publishResults',
    rests: judgedBy,
    keeps: ['assignments'],
  }),
  /** The person's page of the cycle as it stands or was put away: for whoever may see the result. Fails as `getPerson` does, and with 'no-page'. */
  getKeptPage: gives<KeptPage>()({
    input: personInput,
    who: members,
    reads: ['people', 'keptPages', 'observations'],
  }),
  /** That page laid out as a tab again, to be printed, where it was put away. Fails as `getKeptPage` does. */
  layKeptPage: gives<null>()({
    input: personInput,
    who: hr,
    reads: ['people', 'keptPages', 'observations'],
    writes: 'layKeptPage',
    rests: shownBy,
    ofEarlier: true,
  }),
  /** The talks about a person's result, for the two and for HR once it is published; the opening is noted. Fails as `getPerson` does. */
  getTalks: gives<Talks>()({ input: personInput, who: members, reads: ['dialogue'] }),
  /**
   * Writes in a talk: the meeting, and the caller's own words, which the other is shown or not. Fails with 'not-a-speaker', 'day-wrong',
   * 'talk-changed' (what another has changed since `seen` is not overwritten), 'talk-unknown', or 'talk-' and why it can only be read.
   */
  writeTalk: gives<Talks>()({
    input: z.strictObject({ ...talkSeen, ...meeting, words, show: z.boolean() }),
    who: members,
    reads: ['dialogue'],
    writes: 'writeTalk',
    rests: judgedBy,
  }),
  /** The caller has read and talked it over. Fails as `writeTalk` does, and with 'day-missing', 'employee-words-missing' or 'draft-left'. */
  confirmTalk: gives<Talks>()({
    input: z.strictObject(talkSeen),
    who: members,
    reads: ['dialogue'],
    writes: 'confirmTalk',
    rests: judgedBy,
  }),
  /** HR enters a page that both have signed. Fails with 'own-case', and as `confirmTalk` does. */
  enterSignedPage: gives<Talks>()({
    input: z.strictObject({
      ...talkSeen,
      ...meeting,
      employee: words,
      supervisor: words,
      signedOn: text(10),
    }),
    who: hr,
    reads: ['dialogue'],
    writes: 'enterSignedPage',
    rests: judgedBy,
  }),
  /** What is agreed for a person's development, and what is suggested: for whoever may see the result. Fails as `getPerson` does. */
  getDevelopment: gives<DevelopmentPlan>()({ input: personInput, who: members }),
  /**
   * Adds an action to a person's plan, or changes one; both the person and the supervisor may, HR for them. Fails as `getPerson` does, and with
   * 'not-published', 'what-missing', 'not-rated', 'due-unreadable', 'due-far', 'unknown-action', or 'changed-meanwhile' where somebody else wrote it since.
   */
  saveAction: gives<DevelopmentPlan>()({
    input: z.strictObject({
      nip,
      /** Of the action that is changed, and when it was written last; a new one has neither. */
      id: z.optional(text(40)),
      at: z.optional(text(19)),
      competency: code,
      what: text(5000),
      kind: z.enum(actionKinds),
      helper: text(300),
      hours: z.optional(z.int(1, mostHours)),
      due: z.optional(day),
      state: z.enum(actionStates),
      note: text(5000),
    }),
    who: members,
    writes: 'saveAction',
    rests: [...judgedBy, 'development'],
    keeps: ['development'],
  }),
  /**
   * Target jobs of the caller or, for HR, of somebody, with the way to each from the latest published result; the opening is noted. Fails with
   * 'not-yours' or 'unknown-person'.
   */
  getCareer: gives<Career>()({ input: z.strictObject({ nip: z.optional(nip) }), who: members }),
  /** Chooses a target job, or drops it. Fails as `getCareer` does, and with 'no-cycle', 'unknown-job', 'present-job' or 'too-many-targets'. */
  chooseTarget: gives<Career>()({
    input: z.strictObject({ nip: z.optional(nip), job: text(300), chosen: z.boolean() }),
    who: members,
    writes: 'chooseTarget',
    rests: ['settings', 'employees', 'jobs', 'cycles', 'assignments', 'targets'],
    keeps: ['targets'],
  }),
  /**
   * Whose published results come how near to the standard of a post, in groups that ratings can tell apart; what there is to choose from where
   * no post is named. That a comparison was made is noted for those who were in it. Fails with 'no-standard'.
   */
  getVacancy: gives<Vacancy>()({
    input: z.strictObject({
      job: z.optional(text(300)),
      unit: z.optional(text(300)),
      grade: z.optional(text(100)),
    }),
    who: hr,
  }),
  /**
   * Notes of behaviour through the year, of the caller or of somebody the caller supervises; with a cycle or without. Fails with
   * 'not-yours'.
   */
  getObservations: gives<Observations>()({
    input: z.strictObject({ nip: z.optional(nip) }),
    who: members,
    reads: ['observations'],
  }),
  /**
   * Adds a note, or puts an own one right; the same one twice is one. Fails with 'not-yours', 'author-unknown', 'what-missing',
   * 'competency-unknown', 'day-unreadable', 'day-ahead', 'day-closed', 'note-unknown', 'note-changed' or 'observations-unreadable'.
   */
  noteObservation: gives<Observations>()({
    input: z.strictObject({
      nip,
      day: text(10),
      competency: code,
      what: words,
      /** Id of the own note that is put right. */
      about: z.optional(text(40)),
    }),
    who: members,
    reads: ['observations'],
    writes: 'noteObservation',
    rests: ['settings', 'employees', 'cycles', 'assignments'],
  }),
  /** Takes an own note back. Fails as `noteObservation` does. */
  withdrawObservation: gives<Observations>()({
    input: z.strictObject({ nip, about: text(40) }),
    who: members,
    reads: ['observations'],
    writes: 'withdrawObservation',
    rests: ['settings', 'employees', 'cycles', 'assignments'],
  }),
  /** Objections that concern the caller, with their clocks; HR sees all of them, and for whom nobody can decide. */
  getObjections: gives<Objections>()({ who: members }),
  /** One objection: what the table of visibility shows of it. The opening is noted. Fails with 'unknown-case'. */
  getObjection: gives<ObjectionCase>()({ input: z.strictObject(objectionInput), who: members }),
  /**
   * Objects to levels of the own result, each with its reason. Fails with 'not-yet', 'no-objections', 'objection-late',
   * 'nothing-entered', 'not-asked', 'objected-before' or 'words-missing'.
   */
  lodgeObjection: gives<Objections>()({
    input: z.strictObject({ reasons: z.record(code, words) }),
    who: members,
    writes: 'lodgeObjection',
    rests: [...judgedBy, 'objections'],
    keeps: ['objections'],
    ofEarlier: true,
  }),
  /** The supervisor who rated, or HR in the name of one without a NIP. Fails with 'unknown-case', 'not-your-turn', 'answered-before', 'decided-before' or 'words-missing'. */
  answerObjection: gives<ObjectionCase>()({
    input: z.strictObject({ ...objectionInput, answers: z.record(code, words), paper }),
    who: members,
    writes: 'answerObjection',
    rests: [...judgedBy, 'objections'],
    keeps: ['objections'],
    ofEarlier: true,
  }),
  /**
   * The superior's superior, or HR in the name of one without a NIP; final. Fails with 'unknown-case', 'no-decider', 'own-case',
   * 'not-your-turn', 'decided-before', 'answer-awaited', 'level-missing' or 'words-missing'.
   */
  decideObjection: gives<ObjectionCase>()({
    input: z.strictObject({
      ...objectionInput,
      decisions: z.record(code, z.strictObject({ level: z.optional(level), reason: words })),
      paper,
    }),
    who: members,
    writes: 'decideObjection',
    rests: [...judgedBy, 'objections'],
    keeps: ['objections'],
    ofEarlier: true,
  }),
  /**
   * Names who decides on objections of a person where the superior's superior cannot, and why. Fails with 'unknown-person',
   * 'own-case', 'words-missing', 'objections-lost', 'decider-unknown', 'decider-lawful' (that one is there), 'decider-own-case',
   * 'decider-officer', 'decider-below' or 'decider-left'.
   */
  nameDecider: gives<Objections>()({
    input: z.strictObject({
      nip,
      /** NIPs of others for whom the same is named: for all of them, or for none where one may not be. */
      alike: z.optional(z.array(nip)),
      /** A NIP, or the title of somebody without one. */
      decider: text(300),
      /** Why the superior's superior does not decide. */
      reason: text(1000),
    }),
    who: hr,
    writes: 'nameDecider',
    rests: [...judgedBy, 'objections'],
    keeps: ['objections'],
    ofEarlier: true,
  }),
  /** The nine statements about the talk, and what groups of at least five have answered, for the superior's superior alone. */
  getTalkQuality: gives<TalkQuality>()({ who: members, reads: ['dialogue'] }),
  /** Answers them, once, after a finished talk. Fails with 'not-yet', 'not-talked', 'closed', 'answered-before' or 'incomplete'. */
  answerTalkQuality: gives<TalkQuality>()({
    input: z.strictObject({ answers: z.array(z.int(1, 4)) }),
    who: members,
    reads: ['dialogue'],
    writes: 'answerTalkQuality',
    rests: [...judgedBy, 'talkAnswers'],
    keeps: ['talkAnswers'],
  }),
  /** Colleagues and members of the team: whom one named, what waits for the caller, and what groups of at least three say. */
  getColleagues: gives<Colleagues>()({ who: members }),
  /**
   * Names some who are to be asked about the caller. Fails with 'unknown-person', 'not-asked', 'closed', 'published', 'outside', 'oneself',
   * 'above', 'twice', 'refused-before', 'too-many' or 'nothing-entered'.
   */
  nominate: gives<Colleagues>()({
    input: z.strictObject({ who: z.array(text(20)) }),
    who: members,
    writes: 'nominate',
    rests: [...judgedBy, 'employees', 'nominations', 'colleagueAnswers'],
    keeps: ['nominations'],
  }),
  /**
   * The supervisor or HR approves or refuses; who is named may be taken back, before approval by the person too. Fails as `nominate` does, and
   * with 'not-named', 'not-yours', 'own-case', 'answered-before', 'left' or 'too-few'.
   */
  decideNominees: gives<Colleagues>()({
    input: z.strictObject({
      /** The caller if not given. */
      nip: z.optional(nip),
      who: z.array(text(20)),
      state: z.enum(['approved', 'refused', 'withdrawn']),
    }),
    who: members,
    writes: 'decideNominees',
    rests: [...judgedBy, 'employees', 'nominations', 'colleagueAnswers'],
    keeps: ['nominations'],
  }),
  /**
   * What the caller says of the people the caller is asked about, once each. Fails with 'not-asked', 'closed', 'published', 'answered-before',
   * 'answer-lost', 'incomplete', 'comment-long' or 'nothing-entered'.
   */
  answerColleagues: gives<Colleagues>()({
    input: z.strictObject({
      views: z.array(
        z.strictObject({
          who: text(20),
          /** 0 for what was not observed. */
          levels: z.record(code, z.int(0, 20)),
          comment: text(200),
        }),
      ),
    }),
    who: members,
    writes: 'answerColleagues',
    rests: [...judgedBy, 'employees', 'nominations', 'colleagueAnswers'],
    keeps: ['colleagueAnswers'],
  }),
  /** Every personal link of the cycle, once the forms exist. */
  getLinks: gives<readonly PersonalLink[]>()({ who: hr }),
  /**
   * Sends the caller's own open links to the caller's own address, at most once an hour.
   * Fails with 'no-cycle', 'not-a-rater', 'sent-recently' or 'mail-used-up'.
   */
  resendMyLink: gives<LinksSent>()({
    who: members,
    reads: ['responses'],
    writes: 'resendMyLink',
    rests: judgedBy,
    needs: ['mail'],
  }),
  /** Answers of the cycle held back and undecided. */
  getQuarantine: gives<readonly QuarantineRow[]>()({ who: hr }),
  /** Those of them that were decided about: a decision can be undone while the cycle is in force. */
  getDecided: gives<readonly QuarantineRow[]>()({ who: hr }),
  decideQuarantine: gives<readonly QuarantineRow[]>()({
    input: z.strictObject({
      key: text(100),
      /** Others decided with it in the same way: each is judged on its own, and all are decided or none. */
      alike: z.optional(z.array(text(100))),
      decision: z.enum(['accept', 'reject', 'undo']),
      /** Code of the assignment that it is accepted for, where its own code names none. */
      meantFor: z.optional(text(40)),
    }),
    who: hr,
    reads: ['responses'],
    writes: 'decideQuarantine',
    rests: judgedBy,
    keeps: ['quarantined'],
  }),

  /** Forms for paper, for the answers of a unit or of all that are missing. Fails with 'no-cycle' or 'cycle-closed'. */
  getBlankForms: gives<BlankForms>()({ input: z.strictObject({ unit: z.optional(text(300)) }), who: hr }),
  /** What an officer is to fill in where the rater cannot. Fails with 'not-found', 'cycle-past', 'cycle-closed' or 'own-case'. */
  getSheet: gives<BlankSheet>()({ input: z.strictObject({ code: text(40) }), who: hr }),
  /**
   * Enters an answer in the rater's name; it bears the address of the officer's account. Fails with 'not-found', 'own-case',
   * 'nothing-entered', 'reason-missing' (levels given before change), 'not-asked', or the reason for which a form's answer would be put aside.
   */
  enterAnswer: gives<null>()({
    input: z.strictObject({
      code: text(40),
      levels: z.record(code, level),
      examples: z.optional(z.record(code, text(2000))),
      /** Why levels that were given before are others now. */
      why: z.optional(text(1000)),
      /** Entered by another officer to compare: counts for nothing. Fails with 'no-difference' or 'own-entry'. */
      again: z.optional(z.boolean()),
    }),
    who: hr,
    reads: ['responses'],
    writes: 'enterAnswer',
    rests: judgedBy,
    keeps: ['entered'],
  }),
  /** Answers from paper that are entered twice. */
  getEntryChecks: gives<EntryChecks>()({ who: hr }),
  /** Decides where the two differ: 0 is not observed. Fails with 'no-difference', 'entry-undecided', and as `enterAnswer` does. */
  decideEntry: gives<EntryChecks>()({
    input: z.strictObject({ code: text(40), levels: z.record(code, z.int(0, 9)) }),
    who: hr,
    reads: ['responses'],
    writes: 'decideEntry',
    rests: judgedBy,
    keeps: ['entered'],
  }),

  /** Fails with 'no-cycle' before the first cycle. */
  getTracking: gives<Tracking>()({ who: hr, reads: ['responses', 'dialogue'], needs: ['mail'] }),
  /**
   * Lets one answer be given until the end of another day, and opens its form again.
   * Fails with 'unknown-assignment', 'no-cycle', 'deadline-unreadable', 'deadline-past' or 'extension-too-early'.
   */
  extend: gives<Tracking>()({
    input: z.strictObject({
      code: text(40),
      /** ISO day, today or later, and later than the cycle's own deadline. */
      until: day,
    }),
    who: hr,
    reads: ['responses', 'dialogue'],
    writes: 'extend',
    rests: judgedBy,
    keeps: ['assignments'],
    needs: ['forms', 'mail', 'triggers'],
  }),
  /**
   * Moves the deadline of a role, or both to one day, for everybody, or lets those of a unit answer until another day. Forms open and close with it.
   * Fails as `extend` does, and with 'deadline-order' or 'unknown-unit'.
   */
  moveDeadline: gives<Tracking>()({
    input: z.strictObject({
      role: z.enum(movable),
      /** ISO day, today or later; for a unit the cycle's own deadline or later. */
      until: day,
      /** Of the people rated; everybody if not given. */
      unit: z.optional(text(300)),
    }),
    who: hr,
    reads: ['responses', 'dialogue'],
    writes: 'moveDeadline',
    rests: judgedBy,
    keeps: ['cycles', 'assignments'],
    needs: ['forms', 'mail', 'triggers'],
  }),
  /** What the roster of today would change in the open cycle. */
  previewAssignments: gives<AssignmentChanges>()({ who: hr, reads: ['responses'] }),
  /** Applies what was shown; fails with 'changed-meanwhile' if the roster changed since. Hands back what was done. */
  refreshAssignments: gives<AssignmentChanges>()({
    input: z.strictObject({ token: text(40) }),
    who: hr,
    reads: ['responses'],
    writes: 'refreshAssignments',
    rests: ['settings', ...changeSources, 'forms', 'answers', 'quarantined', 'objections'],
    keeps: ['assignments'],
  }),

  /**
   * Gives a person the supervisor back who rated before the last change of it: in Pegawai and in the open cycle. Fails with
   * 'no-cycle', 'not-reassigned' or 'former-gone', or with what is wrong in the roster.
   */
  undoReassignment: gives<AssignmentChanges>()({
    input: personInput,
    who: hr,
    reads: ['responses'],
    writes: 'refreshAssignments',
    rests: ['settings', ...changeSources, 'forms', 'answers', 'quarantined', 'objections'],
    keeps: ['employees', 'assignments'],
  }),

  /** Who is asked as second rater, and what the linking plan and the standing rule propose. */
  getSeconds: gives<SecondRatings>()({ who: hr, reads: ['responses'] }),
  /** What asking these second raters would bring. Fails as `appointSeconds` does. */
  previewSeconds: gives<SecondsPreview>()({ input: secondsInput, who: hr, reads: ['responses'] }),
  /** Asks second raters, all or none. Fails with 'no-cycle', 'no-seconds', or 'second-' and the reason for each pair that cannot be. */
  appointSeconds: gives<SecondRatings>()({
    input: secondsInput,
    who: hr,
    reads: ['responses', 'history'],
    writes: 'appointSeconds',
    rests: ['settings', ...changeSources, 'forms', 'answers', 'quarantined'],
  }),
  /** Takes requests back that are not answered, all or none; fails with 'no-cycle', 'second-not-asked' or 'second-answered'. */
  takeBackSeconds: gives<SecondRatings>()({
    input: z.strictObject({ codes: z.array(text(40)) }),
    who: hr,
    reads: ['responses'],
    writes: 'takeBackSeconds',
    rests: ['settings', ...changeSources, 'forms', 'answers', 'quarantined'],
  }),
  /** Asked of Google at every look: people may share files without Timbang. */
  getFileAccess: gives<FileAccess>()({ who: hr }),
  /** What the papers of the agency are filled in with. */
  getAgencyFacts: gives<AgencyFacts>()({ who: hr }),
  /** No figure in it is about fewer than three people. */
  getOverview: gives<Overview>()({ who: hr, reads: ['responses'] }),
  /** The same of needs, unit by unit, and of what came of agreed actions. */
  getNeeds: gives<Needs & { readonly followUp: FollowUp }>()({ who: hr, reads: ['responses'] }),
  /** Needs of the units wholly below the caller, once the cycle is closed: while ratings come in, each would be told by the next look. */
  getOrganisation: gives<{ readonly needs?: OrganisationNeeds }>()({ who: members }),
  /** What a calibration meeting of a unit, or of all, has before it. Fails with 'no-cycle'. */
  getCalibration: gives<CalibrationPack>()({
    input: z.strictObject({ unit: z.optional(text(300)) }),
    who: hr,
    reads: ['responses'],
  }),
  /** Keeps the level the caller holds right. Fails with 'unknown-person', 'own-case', 'meeting-closed' (objected, or closed) or 'not-asked'. */
  voteCalibration: gives<CalibrationPack>()({
    input: z.strictObject({ nip, competency: code, level, unit: z.optional(text(300)) }),
    who: hr,
    reads: ['responses'],
    writes: 'voteCalibration',
    rests: [...judgedBy, 'calibrationVotes'],
    keeps: ['calibrationVotes'],
  }),
  /** Keeps what the meeting decided. Fails as `voteCalibration` does, and with 'nothing-changed', 'reason-missing' or 'present-missing'. */
  decideCalibration: gives<CalibrationPack>()({
    input: z.strictObject({
      nip,
      levels: z.record(code, level),
      why: text(1000),
      /** Who took part. */
      present: text(1000),
      unit: z.optional(text(300)),
    }),
    who: hr,
    reads: ['responses', 'people'],
    writes: 'decideCalibration',
    rests: judgedBy,
    keeps: ['entered'],
  }),
  getBias: gives<BiasReport>()({ who: hr, reads: ['responses', 'observations'] }),
  /** Shows or hides adjusted scores for the whole cycle; refused while the claim level does not allow it. */
  setAdjusted: gives<AdjustedView>()({
    input: z.strictObject({ on: z.boolean() }),
    who: hr,
    reads: ['responses'],
    writes: 'setAdjusted',
    rests: judgedBy,
    keeps: ['cycles'],
  }),
  /** Groups of fewer than ten are not compared. */
  getGroups: gives<GroupReport>()({ who: hr, reads: ['responses'] }),
  /** Whoever has people to rate in the cycle; shows the caller's own checks only. The first opening is remembered. */
  getMirror: gives<Mirror>()({
    who: ['hr', 'supervisor'],
    reads: ['responses'],
    writes: 'getMirror',
    ofEarlier: true,
    rests: [...judgedBy, 'mirrors'],
    keeps: ['mirrors'],
  }),
  /**
   * Whoever rates in the cycle, or will; the caller's own answers only. HR may look at the cases. Before a cycle a
   * supervisor is an employee like any other: the use case looks who rates.
   */
  getPractice: gives<PracticeExercise>()({ who: members }),
  /**
   * One level per competency of the case; the first answer stays: practice with the key seen is no measure. HR may enter
   * an answer from paper for a rater who has no address; the answer shown back is then nobody's.
   */
  answerPractice: gives<PracticeExercise>()({
    input: z.strictObject({
      practiceCase: code,
      levels: z.record(code, level),
      /** NIP, or the title of a rater without one, where HR enters an answer from paper. */
      rater: z.optional(text(300)),
    }),
    who: members,
    writes: 'answerPractice',
    rests: ['practiceCases', 'practice'],
    keeps: ['practice'],
  }),
  /** Fills the tab of practice cases if it is missing; what HR has edited stays. */
  preparePractice: gives<PracticeProgress>()({
    who: hr,
    writes: 'preparePractice',
    rests: ['practiceCases'],
    keeps: ['practiceCases'],
  }),
  /** Norms from all cycles of this workbook as JSON text: figures, no persons. Refused below 60 raters. */
  exportNorms: gives<TextFile>()({ who: hr, reads: ['responses'] }),
  /** Checks norms and keeps them, in place of the ones before. */
  importNorms: gives<NormsView>()({
    input: z.strictObject({ text: text(100_000) }),
    who: hr,
    reads: ['responses'],
    writes: 'importNorms',
    rests: [...judgedBy, 'norms'],
    keeps: ['norms'],
  }),
  /** Pseudonyms unless names are asked for. */
  getEvidence: gives<EvidencePack>()({
    input: z.strictObject({ names: z.boolean() }),
    who: hr,
    reads: ['responses'],
  }),
  /** The cycle as stable JSON, for checks and archives. */
  getReport: gives<unknown>()({ who: hr, reads: ['responses'] }),

  /** What can be archived, restored and erased here. */
  getArchives: gives<ArchiveState>()({ who: hr, reads: ['responses'] }),
  /** A closed cycle as one file. Fails with 'unknown-cycle', 'cycle-open' or 'own-case'. */
  makeArchive: gives<MadeArchive>()({
    input: z.strictObject({ cycle: text(30) }),
    who: hr,
    reads: ['all'],
    writes: 'makeArchive',
    rests: shownBy,
  }),
  /** What restoring would do. Fails as `restoreArchive` does. */
  previewRestore: gives<RestoreReport>()({ input: restoreInput, who: hr, reads: ['all'] }),
  /**
   * Fills an empty workbook from an archive. Fails with 'not-an-archive', 'archive-truncated', 'archive-newer',
   * 'archive-altered', 'archive-malformed' or 'workbook-not-empty', and then changes nothing.
   */
  restoreArchive: gives<RestoreReport>()({
    input: restoreInput,
    who: hr,
    reads: ['all'],
    writes: 'restoreArchive',
    rests: [],
  }),
  /** What erasing a cycle or a person would do. Fails with 'unknown-cycle', 'person-unknown' or 'cycle-open'. */
  previewErasure: gives<ErasureReport>()({ input: erasureInput, who: hr, reads: ['all'] }),
  /** Does the next step; to be repeated until it is done. Fails as the preview does, and with 'confirm-mismatch'. */
  stepErasure: gives<ErasureReport>()({
    input: erasureInput,
    who: hr,
    reads: ['all'],
    writes: 'stepErasure',
    rests: [...judgedBy, 'employees', 'erasures', 'development', 'objections', 'talkAnswers'],
    everyRow: ['assignments', 'development', 'talkAnswers'],
    needs: ['forms', 'files'],
  }),

  /** The last few bulk actions, latest first. */
  getPastActions: gives<readonly PastAction[]>()({ who: hr, reads: ['history', 'responses'] }),
  /** What undoing would do. It compares with everything there is. */
  previewUndo: gives<UndoReport>()({ input: actionInput, who: hr, reads: ['all'] }),
  /** Pressing twice is harmless. */
  undoAction: gives<UndoReport>()({
    input: actionInput,
    who: hr,
    reads: ['all'],
    writes: 'undoAction',
    rests: shownBy,
    needs: ['forms'],
  }),
  /** Looks the cycle over. */
  checkCycle: gives<MaintenanceReport>()({
    who: hr,
    reads: ['history', 'responses', 'people', 'observations', 'installation', 'log', 'dialogue'],
  }),
  /** How Google behaved when it was tried here, as a file to hand back; fails with 'never-tried'. */
  getInstallation: gives<TextFile>()({ who: hr, reads: ['installation'] }),
  /** Mends one finding and looks again. A finding that is gone meanwhile is no error. */
  mend: gives<MaintenanceReport>()({
    input: z.strictObject({
      finding: id,
      /** Of the office, where that is what the finding asks for. */
      zone: z.optional(zone),
    }),
    who: hr,
    reads: ['history', 'responses', 'people', 'observations', 'installation', 'log', 'dialogue'],
    writes: 'mend',
    rests: [],
    needs: ({ finding }) => needsOfMending(finding),
  }),
  /** Computes the accepted answers and those held back anew from the raw record; writes only what differs. */
  rebuildAnswers: gives<RebuildReport>()({
    who: hr,
    reads: ['responses'],
    writes: 'rebuildAnswers',
    rests: judgedBy,
  }),
};

type Functions = typeof functions;

export type FunctionName = keyof Functions;

/** What a function takes; undefined where it takes nothing. */
export type Input<N extends FunctionName> = Functions[N] extends ServedFunction<infer I, infer _> ? I : never;

/** What a function hands back when it succeeds. */
export type Output<N extends FunctionName> =
  Functions[N] extends ServedFunction<infer _, infer O> ? O : never;

/** What stands behind each function: a name without its handler does not compile. */
export type Handlers<Context> = {
  readonly [N in FunctionName]: (context: Context, input: Input<N>) => Result<Output<N>>;
};

/** A call of one function as plain data. */
export type CallOf<N extends FunctionName> = {
  [K in N]: Input<K> extends undefined ? { readonly fn: K } : { readonly fn: K; readonly input: Input<K> };
}[N];
