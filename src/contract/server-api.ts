// The functions the sidebar may call through google.script.run, and what crosses: plain JSON both ways.

import type { Language } from '../core/language';
import type { Result } from '../core/result';
import type { BiasReport } from './bias-api';

export type { Language } from '../core/language';
export type { Place, Problem } from '../core/problem';
export type { Result } from '../core/result';
export type { BiasReport, RaterCheckView } from './bias-api';

/** Who the server says you are. HR is listed in Pengaturan; a supervisor has ratees in the open cycle. */
export type UserRole = 'hr' | 'supervisor' | 'employee' | 'nobody';

export type RatingRole = 'self' | 'supervisor';

/** What the state of the workbook suggests to do next; the panel puts this action first. */
export type NextStep =
  | 'setUp'
  | 'importOffice'
  | 'mendRoster'
  | 'openCycle'
  | 'makeForms'
  | 'makeTabs'
  | 'collect'
  | 'decideQuarantine'
  | 'dialogue'
  | 'closed';

/** One supervisor form a person, or one a team with a grid per competency. Frozen when the cycle opens. */
export type FormLayout = 'person' | 'team';

export interface Count {
  readonly done: number;
  readonly of: number;
}

export interface CycleView {
  readonly id: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
  readonly openedOn: string;
  readonly selfDeadline: string;
  readonly supervisorDeadline: string;
}

/** Everything the panel needs to draw its first screen, in one call. */
export interface Panel {
  readonly language: Language;
  readonly office: string;
  readonly user: { readonly email: string; readonly role: UserRole; readonly name?: string };
  readonly cycle?: CycleView;
  /** HR only. */
  readonly hr?: HrState;
  /** Present for whoever has people to rate. */
  readonly team?: readonly TeamMember[];
  /** Present for whoever is rated in the open cycle. */
  readonly own?: OwnState;
}

export interface HrState {
  readonly next: NextStep;
  readonly employees: number;
  readonly supervisors: number;
  readonly withoutSupervisor: number;
  readonly jobs: number;
  readonly jobsWithoutStandard: number;
  readonly jobsConfirmed: number;
  readonly competencies: number;
  readonly indicators: number;
  readonly tabs: Count;
  readonly forms: readonly FormView[];
  readonly self: Count;
  readonly supervisor: Count;
  readonly quarantined: number;
  readonly people: readonly PersonRow[];
  /** Names of tabs, for links into the workbook: click shows the tab. */
  readonly job?: JobProgress;
}

export interface FormView {
  readonly role: RatingRole;
  readonly title: string;
  readonly url: string;
  readonly editUrl: string;
}

export type AnswerState = 'done' | 'waiting' | 'none';

/** One person in HR's list. */
export interface PersonRow {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly unit: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  /** How the supervisor's answer is known: e-mail compared, code alone, or paper. */
  readonly channel?: 'email' | 'code' | 'paper';
  readonly supervisorName?: string;
}

/** One ratee in a supervisor's team. */
export interface TeamMember {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  readonly due: string;
  readonly daysLeft: number;
  /** The supervisor's personal link for this ratee; absent until the forms exist. */
  readonly link?: string;
}

export interface OwnState {
  readonly nip: string;
  readonly name: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  readonly due: string;
  readonly daysLeft: number;
  readonly link?: string;
}

/** One competency of a person's summary; levels absent where there is no value. */
export interface CompetencyView {
  readonly code: string;
  readonly name: string;
  readonly required?: number;
  readonly supervisor?: number;
  readonly self?: number;
  readonly gap?: number;
  /** The gap in words, e.g. "1 level di bawah standar". */
  readonly words: string;
}

export interface PersonReview {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly unit: string;
  readonly cycle: string;
  readonly highestLevel: number;
  readonly competencies: readonly CompetencyView[];
  /** The self-score is withheld until the supervisor has submitted. */
  readonly selfWithheld: boolean;
  readonly selfState: AnswerState;
  readonly supervisorState: AnswerState;
  readonly match?: { readonly percent: number; readonly band?: string };
  readonly rated: number;
  readonly of: number;
  readonly strengths: readonly string[];
  readonly shortfalls: readonly string[];
  readonly topics: readonly string[];
  /** Answers of supervisors who were replaced meanwhile, oldest first: shown beside, never part of the figures. */
  readonly earlier?: readonly EarlierRating[];
  /** Examples of behaviour the supervisor gave, by competency name. */
  readonly examples: readonly { readonly competency: string; readonly text: string }[];
  /** How firmly the band stands; absent without a band. */
  readonly robustness?: { readonly badge: 'robust' | 'fragile' | 'cannotTell'; readonly sentence: string };
  /** Mean level raw and less the rater's estimated leniency, if HR shows adjusted scores in this cycle. HR only. */
  readonly adjusted?: { readonly raw: number; readonly adjusted: number; readonly sentence: string };
}

/** What a supervisor said before somebody else became the supervisor. */
export interface EarlierRating {
  readonly rater: string;
  /** ISO day of the answer. */
  readonly on: string;
  readonly levels: readonly { readonly competency: string; readonly level: number }[];
}

export interface ImportReport {
  readonly people: number;
  readonly inactive: number;
  readonly withoutEmail: number;
  readonly problems: readonly import('../core/problem').Problem[];
}

/** Long work the sidebar drives step by step. */
export type JobKind = 'makeTabs' | 'makeForms' | 'refresh' | 'remind';

export interface JobPreview {
  readonly kind: JobKind;
  /** What will happen, in one sentence: "Akan membuat 88 tab." */
  readonly sentence: string;
  /** Nothing to do. */
  readonly empty: boolean;
}

export interface JobProgress {
  readonly kind: JobKind;
  readonly token: string;
  readonly done: number;
  readonly of: number;
  readonly finished: boolean;
  /** What was done last, in words. */
  readonly sentence: string;
}

export interface QuarantineRow {
  readonly key: string;
  readonly receivedAt: string;
  readonly email: string;
  readonly role: RatingRole;
  /** Why it was not taken, as a code and in words. */
  readonly reason: string;
  readonly words: string;
  readonly rater?: string;
  readonly ratee?: string;
  /** Whether HR may accept it: there is an assignment it would count for. */
  readonly acceptable: boolean;
}

/** A personal link as HR passes it on. */
export interface PersonalLink {
  readonly role: RatingRole;
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly raterName: string;
  readonly email?: string;
  readonly ratee: string;
  readonly rateeName: string;
  readonly state: AnswerState;
  readonly due: string;
  readonly link: string;
}

/** Every function states who may call it; the server checks. */
export interface ServerApi {
  /** Anyone. */
  getPanel(): Result<Panel>;
  /** The first to press becomes HR; afterwards HR only. */
  setUpWorkbook(input: { readonly office: string }): Result<Panel>;
  /** HR. Changes nothing. */
  previewImport(input: ImportInput): Result<ImportReport>;
  /** HR. */
  importOffice(input: ImportInput): Result<ImportReport>;
  /** HR. */
  openCycle(input: {
    readonly name: string;
    readonly selfDeadline: string;
    readonly supervisorDeadline: string;
    /** 'person' if not given. */
    readonly layout?: FormLayout;
  }): Result<Panel>;
  /** HR. */
  closeCycle(): Result<Panel>;
  /** HR. What a job would do. */
  previewJob(input: { readonly kind: JobKind }): Result<JobPreview>;
  /** HR. */
  startJob(input: { readonly kind: JobKind }): Result<JobProgress>;
  /** HR. Repeat until finished. */
  stepJob(input: { readonly token: string }): Result<JobProgress>;
  /** HR, the ratee's supervisor; the ratee once the supervisor has submitted. */
  getPerson(input: { readonly nip: string }): Result<PersonReview>;
  /** HR. Every personal link of the cycle, once the forms exist. */
  getLinks(): Result<readonly PersonalLink[]>;
  /** HR. */
  getQuarantine(): Result<readonly QuarantineRow[]>;
  /** HR. */
  decideQuarantine(input: {
    readonly key: string;
    readonly decision: 'accept' | 'reject';
  }): Result<readonly QuarantineRow[]>;
  /** HR. */
  getBias(): Result<BiasReport>;
  /** Anyone. The script that brings the panel's English sentences. */
  getEnglish(): Result<string>;
  /** HR. Shows a tab of the workbook: a person's (by NIP) or one of the fixed ones (by name). */
  showTab(input: { readonly tab: string }): Result<null>;
  /** HR. */
  setLanguage(input: { readonly language: Language }): Result<Panel>;
  /** HR. The cycle as stable JSON, for checks and archives. */
  getReport(): Result<unknown>;
}

export interface ImportInput {
  /** SIASN-style export: CSV text or a pasted table. */
  readonly employees: string;
  /** Two columns, NIP and NIP ATASAN; empty if it comes later. */
  readonly supervisors: string;
}
