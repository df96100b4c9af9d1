// What the panel knows, as plain data: who looks, which screen, what was asked of the server and how it stands.
import type { ActionWords } from '../src/contract/development-plan';
import type { CallOf, FunctionName, Output } from '../src/contract/functions';
import type { FurtherPage, PageName, Panel, Reader, SharedPage } from '../src/contract/panel';
import type { TaskKind, TaskProgress } from '../src/contract/task';
import type { Language } from '../src/core/language';
import type { Problem } from '../src/core/problem';
import type { HrTexts } from '../src/core/text/id/hr';
import type { PanelTexts } from '../src/core/text/id/panel';
import type { OfficeZone } from '../src/core/time-zone';
import type { Call } from './call';
import { type CycleDraft, defaultDeadlines } from './cycle-draft';
import type { TalkDrafts } from './talk-draft';

/** Where one is in the panel: a place that the words name, or a screen that one comes to by another way. */
export type Screen =
  | {
      readonly name:
        | Exclude<keyof HrTexts['places'], 'task' | 'observations' | 'career'>
        | 'home'
        | 'upkeep'
        | 'setUp'
        | 'openCycle';
    }
  | { readonly name: 'task'; readonly kind: TaskKind }
  | { readonly name: 'person' | 'plan' | 'talks'; readonly nip: string }
  /** The own notes of behaviour, or the first of one's team, where nobody is named. */
  | { readonly name: 'observations'; readonly nip?: string }
  /** The own target jobs where nobody is named. */
  | { readonly name: 'career'; readonly nip?: string }
  | { readonly name: 'enter'; readonly code: string }
  | { readonly name: 'objection'; readonly nip: string; readonly number: number };

/** What is known of a screen besides how it is drawn. */
export interface ScreenFacts<Name extends Screen['name']> {
  /** What is asked of the server when it is opened. */
  readonly asks?: Call | ((screen: Extract<Screen, { readonly name: Name }>) => Call);
  /** What is done there and told once: whoever opens a screen again begins anew. */
  readonly once?: readonly FunctionName[];
  /** The page that it is on, if not the first: one of HR's others, or one that all have. */
  readonly page?: FurtherPage;
  /** The list of HR's home that leads there, */
  readonly listed?: 'explore' | 'upkeep';
  /** and what must be there before; nothing if not given. */
  readonly needs?: 'cycle' | 'open cycle';
}

/** The last call of one function. An earlier value stays in sight while a new one is under way. */
export interface Asked<F extends FunctionName> {
  readonly serial: number;
  readonly call: CallOf<F>;
  readonly status: 'loading' | 'problem' | 'ready';
  readonly value: Output<F> | undefined;
  readonly problems: readonly Problem[];
  /** Somebody pressed for it, and waits for what comes of it. */
  readonly pressed: boolean;
}

type AskedAll = { readonly [F in FunctionName]?: Asked<F> };

/** The long work at hand. `paused` and `failed` can be resumed from the progress reached. */
export interface Task {
  readonly kind: TaskKind;
  /** Whose tabs are made; everybody's if not given. */
  readonly unit?: string | undefined;
  readonly run: 'starting' | 'running' | 'stopping' | 'paused' | 'failed' | 'finished';
  readonly progress: TaskProgress | undefined;
}

/** Lists that can be searched or narrowed. */
export type ListName =
  | 'people'
  | 'links'
  | 'tracking'
  | 'problems'
  | 'bias'
  | 'evidence'
  | 'needs'
  | 'serving'
  | 'paperForms';

/** A list of a workbook file as it goes into a field, with what is said below it. */
export interface FieldList {
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

/** A remark on the file last chosen for a field, and the lists in it where it is a workbook. */
export interface FileNote {
  readonly text: string;
  readonly mistake: boolean;
  readonly lists?: readonly FieldList[];
}

/** A development action as it is typed: hours and day are what stands in their fields, id and version those of the one that is changed. */
export interface ActionDraft extends Omit<ActionWords, 'hours' | 'due'> {
  readonly id: string | undefined;
  readonly at: string | undefined;
  readonly hours: string;
  readonly due: string;
}

/** What was typed or chosen and not yet sent; kept while one looks at other screens. */
export interface Drafts {
  readonly office: string;
  /** That of the workbook if not chosen. */
  readonly zone: OfficeZone | undefined;
  readonly employees: string;
  readonly supervisors: string;
  /** A list of official results. */
  readonly official: string;
  /** Documents of job standards, a dictionary of technical competencies, and what is done with what differs, by its key. */
  readonly standards: string;
  readonly dictionary: string;
  readonly standardChoices: Readonly<Record<string, 'take' | 'leave'>>;
  /** The name is undefined until somebody types one: a usual name is offered in the language shown. */
  readonly cycle: Omit<CycleDraft, 'name'> & { readonly name: string | undefined };
  /** What is searched for in each list, and what of it is shown. */
  readonly lists: Partial<Record<ListName, { readonly search?: string; readonly filter?: string }>>;
  readonly fileNotes: Readonly<Record<string, FileNote | undefined>>;
  /** What was last put on the clipboard, and whether the browser allowed it. */
  readonly copied: readonly [what: string, done: boolean] | undefined;
  /** The day an extension or a deadline is about to run to, ISO. */
  readonly until: string;
  /** The unit a deadline is moved for; '' for everybody. */
  readonly unit: string;
  /** Practice case shown; undefined: the first one not answered. */
  readonly practiceCase: string | undefined;
  /** Levels chosen and not yet sent, by '<practice case or assignment> <competency>'. */
  readonly chosenLevels: Readonly<Record<string, number>>;
  /** Examples of behaviour typed and not yet sent, by the same. */
  readonly typedExamples: Readonly<Record<string, string>>;
  /** What is typed into talks and not saved yet. */
  readonly talks: TalkDrafts;
  /** The development action that is written; undefined while none is. */
  readonly action: ActionDraft | undefined;
  /** What somebody writes in objections and has not sent, by what it is about; a competency stands here from when it is chosen. */
  readonly written: Readonly<Record<string, string>>;
  /** Of answers that are held, those left out where several are decided together, by key, */
  readonly leftOut: readonly string[];
  /** and which rating one is meant for, by the same: code of the assignment. */
  readonly meantFor: Readonly<Record<string, string>>;
  /** Code of a paper form as it is scanned or typed. */
  readonly scanned: string;
  readonly norms: string;
  /** Why a cycle is opened again. */
  readonly reason: string;
  /** The text of an archive to restore. */
  readonly archive: string;
  /** What is about to be erased: a cycle, or a person by NIP; and the word of confirmation. */
  readonly erasure: {
    readonly what: string;
    readonly nip: string;
    readonly keepRoster: boolean;
    readonly confirm: string;
  };
  /** Address or NIP, and code, of whoever signs in. */
  readonly signInAs: string;
  readonly signInCode: string;
  /** Mistakes are shown from the first attempt to send on, not while the first letter is typed. */
  readonly attempted: boolean;
  /** Key of the question that waits for yes or no, e.g. 'openCycle'. */
  readonly confirming: string | undefined;
}

/** What a page of the panel is built for, and its sentences. */
export interface Page {
  readonly page: PageName;
  readonly language: Language;
  readonly texts: PanelTexts;
}

export interface State extends Page {
  readonly today: string;
  /** The language somebody chose here for themselves; what the server says no longer overrules it. */
  readonly chosen: Language | undefined;
  readonly panel: Panel | undefined;
  /** Id of an earlier cycle that is looked at; the one in force if undefined. */
  readonly period: string | undefined;
  /** Screens from home to the one shown. */
  readonly trail: readonly Screen[];
  readonly asked: AskedAll;
  readonly serial: number;
  readonly task: Task | undefined;
  readonly drafts: Drafts;
  /** The call of a press that came to its end last: where it shows is where one looks next. */
  readonly outcome: { readonly fn: FunctionName; readonly serial: number } | undefined;
  /** One sentence on what was just done, shown and read aloud. */
  readonly notice: string | undefined;
  /** What the answers since the last press told beside their values; it stays until it is put away or one goes on. */
  readonly warnings: readonly Problem[];
}

/** What one page leaves to the page that takes its place: everything but what was asked for the page itself. */
export type Kept = Omit<State, 'texts' | 'today'>;

export function keep({ texts: _texts, today: _today, ...kept }: State): Kept {
  const { getPage: _getPage, ...asked } = kept.asked;
  return { ...kept, asked };
}

const shared: Readonly<Record<SharedPage, true>> = { notes: true, career: true };

/** Whether a page is everybody's. */
export const isShared = (page: PageName | undefined): page is SharedPage =>
  page !== undefined && page in shared;

/** For whom a page is made, as far as it tells: what is everybody's does not. */
export const readerOn = (page: PageName): Reader => (page === 'staff' || isShared(page) ? 'staff' : 'hr');

const sameReader = (one: PageName, other: PageName): boolean =>
  isShared(one) || isShared(other) || readerOn(one) === readerOn(other);

/**
 * The panel as a page begins it.
 * @param today ISO day in the reader's time zone
 * @param kept of the page before; where one was is of use to the same reader alone
 * @param sheet code of a paper form, where its address was opened: HR enters it, others are told what it is
 */
export function initialState(today: string, page: Page, kept?: Kept, sheet?: string): State {
  const same = kept !== undefined && sameReader(kept.page, page.page);
  return {
    today,
    chosen: kept?.chosen,
    panel: kept?.panel,
    period: kept?.period,
    // Answers to the page before are on their way to this one.
    serial: kept?.serial ?? 0,
    outcome: undefined,
    notice:
      kept?.notice ?? (sheet !== undefined && page.page !== 'entry' ? page.texts.home.paperCode : undefined),
    warnings: kept?.warnings ?? [],
    ...(same ? { ...kept, outcome: undefined } : freshStart(today, page.page, sheet)),
    ...page,
  };
}

function freshStart(
  today: string,
  page: PageName,
  sheet?: string,
): Pick<State, 'trail' | 'asked' | 'task' | 'drafts'> {
  return {
    trail: [
      { name: 'home' },
      ...(page === 'upkeep' ? [{ name: page } as const] : []),
      ...(page === 'entry' && sheet !== undefined
        ? ([{ name: 'paperForms' }, { name: 'enter', code: sheet }] as const)
        : []),
    ],
    asked: {},
    task: undefined,
    drafts: {
      office: '',
      zone: undefined,
      employees: '',
      supervisors: '',
      official: '',
      standards: '',
      dictionary: '',
      standardChoices: {},
      cycle: { name: undefined, ...defaultDeadlines(today), layout: 'mixed' },
      lists: {},
      fileNotes: {},
      copied: undefined,
      until: '',
      unit: '',
      practiceCase: undefined,
      chosenLevels: {},
      typedExamples: {},
      talks: {},
      action: undefined,
      written: {},
      leftOut: [],
      meantFor: {},
      scanned: '',
      norms: '',
      reason: '',
      archive: '',
      erasure: { what: '', nip: '', keepRoster: false, confirm: '' },
      signInAs: '',
      signInCode: '',
      attempted: false,
      confirming: undefined,
    },
  };
}

/** The screen shown. */
export const screenOf = (state: State): Screen => state.trail[state.trail.length - 1] ?? { name: 'home' };

/** Whether any of these functions is under way. */
export const isBusy = (state: State, ...fns: readonly FunctionName[]): boolean =>
  fns.some((fn) => state.asked[fn]?.status === 'loading');
