// What the panel knows, as plain data: who looks, which screen, what was asked of the server and how it stands.
import type { CallOf, FunctionName, Output } from '../src/contract/functions';
import type { Panel } from '../src/contract/panel';
import type { TaskKind, TaskProgress } from '../src/contract/task';
import type { Language } from '../src/core/language';
import type { Problem } from '../src/core/problem';
import type { PanelTexts } from '../src/core/text/id/panel';
import { type CycleDraft, defaultDeadlines } from './cycle-draft';
import { textsIn } from './texts';

/** Where one is in the panel. */
export type Screen =
  | {
      readonly name:
        | 'home'
        | 'setUp'
        | 'import'
        | 'openCycle'
        | 'closeCycle'
        | 'people'
        | 'links'
        | 'quarantine'
        | 'bias'
        | 'groups'
        | 'files'
        | 'tracking'
        | 'assignments'
        | 'mirror'
        | 'practice'
        | 'training'
        | 'maintenance'
        | 'past';
    }
  | { readonly name: 'task'; readonly kind: TaskKind }
  | { readonly name: 'person'; readonly nip: string };

/** The last call of one function. An earlier value stays in sight while a new one is under way. */
export interface Asked<F extends FunctionName> {
  readonly serial: number;
  readonly call: CallOf<F>;
  readonly status: 'loading' | 'problem' | 'ready';
  readonly value: Output<F> | undefined;
  readonly problems: readonly Problem[];
}

type AskedAll = { readonly [F in FunctionName]?: Asked<F> };

/** The long work at hand. `paused` and `failed` can be resumed from the progress reached. */
export interface Task {
  readonly kind: TaskKind;
  readonly run: 'starting' | 'running' | 'stopping' | 'paused' | 'failed' | 'finished';
  readonly progress: TaskProgress | undefined;
}

/** Lists that can be searched or narrowed. */
export type ListName = 'people' | 'links' | 'tracking' | 'problems' | 'bias' | 'evidence';

/** A remark on the file last chosen for a field. */
export interface FileNote {
  readonly text: string;
  readonly mistake: boolean;
}

/** What was typed or chosen and not yet sent; kept while one looks at other screens. */
export interface Drafts {
  readonly office: string;
  readonly employees: string;
  readonly supervisors: string;
  /** The name is undefined until somebody types one: a usual name is offered in the language shown. */
  readonly cycle: Omit<CycleDraft, 'name'> & { readonly name: string | undefined };
  /** What is searched for in each list, and what of it is shown. */
  readonly lists: Partial<Record<ListName, { readonly search?: string; readonly filter?: string }>>;
  readonly fileNotes: Readonly<Record<string, FileNote | undefined>>;
  /** What was last put on the clipboard, and whether the browser allowed it. */
  readonly copied: readonly [what: string, done: boolean] | undefined;
  /** The day an extension is about to run to, ISO. */
  readonly until: string;
  /** Practice case shown; undefined: the first one not answered. */
  readonly practiceCase: string | undefined;
  /** Levels chosen in practice and not yet sent, by '<case> <competency>'. */
  readonly practiceLevels: Readonly<Record<string, number>>;
  readonly norms: string;
  /** Address or NIP, and code, of whoever signs in. */
  readonly signInAs: string;
  readonly signInCode: string;
  /** Mistakes are shown from the first attempt to send on, not while the first letter is typed. */
  readonly attempted: boolean;
  /** Key of the question that waits for yes or no, e.g. 'openCycle'. */
  readonly confirming: string | undefined;
}

export interface State {
  readonly today: string;
  readonly language: Language;
  /** True once somebody chose the language here; the workbook's language no longer overrules it. */
  readonly languageChosen: boolean;
  readonly panel: Panel | undefined;
  /** Screens from home to the one shown. */
  readonly trail: readonly Screen[];
  readonly asked: AskedAll;
  readonly serial: number;
  readonly task: Task | undefined;
  readonly drafts: Drafts;
  /** One sentence on what was just done, shown and read aloud. */
  readonly notice: string | undefined;
  /** What the answers since the last press told beside their values; it stays until it is put away or one goes on. */
  readonly warnings: readonly Problem[];
}

/**
 * The panel before anything is known.
 * @param today ISO day in the reader's time zone
 * @param language chosen here earlier, if any
 */
export function initialState(today: string, language?: Language): State {
  return {
    today,
    language: language ?? 'id',
    languageChosen: language !== undefined,
    panel: undefined,
    trail: [{ name: 'home' }],
    asked: {},
    serial: 0,
    task: undefined,
    drafts: {
      office: '',
      employees: '',
      supervisors: '',
      cycle: { name: undefined, ...defaultDeadlines(today), layout: 'person' },
      lists: {},
      fileNotes: {},
      copied: undefined,
      until: '',
      practiceCase: undefined,
      practiceLevels: {},
      norms: '',
      signInAs: '',
      signInCode: '',
      attempted: false,
      confirming: undefined,
    },
    notice: undefined,
    warnings: [],
  };
}

/** The screen shown. */
export const screenOf = (state: State): Screen => state.trail[state.trail.length - 1] ?? { name: 'home' };

/** The sentences in the language shown. */
export const textsOf = (state: State): PanelTexts => textsIn(state.language);

/** Whether any of these functions is under way. */
export const isBusy = (state: State, ...fns: readonly FunctionName[]): boolean =>
  fns.some((fn) => state.asked[fn]?.status === 'loading');
