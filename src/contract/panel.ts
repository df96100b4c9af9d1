// Everything the first screen of the panel is drawn from, for HR, supervisors and employees.
import type { Role } from '../core/cycle/cycle';
import type { Language } from '../core/language';
import type { CellPlace } from '../core/maintenance/where';
import type { UserRole } from '../core/office/access';
import type { OfficeZone } from '../core/time-zone';
import type { AnswerState, Count, CycleView } from './cycle-view';

export type { FurtherPage, PageName, Reader, SharedPage } from '../core/office/access';

/** As what somebody is greeted who comes for the first time. */
export type Welcome = Exclude<UserRole, 'nobody'>;

/** Everything the panel needs to draw its first screen, in one call. */
export interface Panel {
  readonly language: Language;
  readonly office: string;
  /** Whom people ask, with number or address; '' if HR has named nobody. */
  readonly contact: string;
  readonly user: {
    readonly email: string;
    readonly role: UserRole;
    readonly name?: string;
    /** Known by a one-time code: the session can be ended. */
    readonly signedIn?: true;
  };
  /** The reader has not put this welcome away yet. */
  readonly welcome?: Welcome;
  /** The cycle looked at: the one in force unless another was asked for. */
  readonly cycle?: CycleView;
  /** The zone of Indonesia that the workbook counts days in; HR only, absent where it is none. */
  readonly zone?: OfficeZone;
  /** Every cycle that can be looked at, latest first; absent where there is no choice. */
  readonly cycles?: readonly { readonly id: string; readonly name: string }[];
  /** Nobody is listed as officer of HR any more; told to those who were and to the owner of the file. */
  readonly officersLost?: {
    readonly title: string;
    readonly meaning: string;
    readonly action: string;
    /** The reader owns the file: `restoreOfficers` gives them back. */
    readonly mendable: boolean;
  };
  /** Both triggers are gone: nothing is taken in by itself. HR only. */
  readonly automationLost?: { readonly title: string; readonly meaning: string; readonly action: string };
  /** HR only. */
  readonly hr?: HrState;
  /** Present for whoever has people to rate. */
  readonly team?: readonly TeamMember[];
  /** Whom somebody is asked to rate as second rater; present for whoever is. */
  readonly seconds?: readonly SecondTask[];
  /** How much of what concerns colleagues waits for whoever looks; present where the cycle asks them. */
  readonly colleagues?: number;
  /** Competencies by name on which the own ratings give everybody in the team the same level; comes with the team. */
  readonly teamSame?: readonly string[];
  /** Practice cases left, where practice is due before rating. */
  readonly practiceDue?: number;
  /** ISO day on which HR sees what the checks of the own ratings conclude, looked at or not. */
  readonly mirrorUntil?: string;
  /** Objections that wait for whoever looks; present where there is anything to see of objections. */
  readonly objections?: number;
  /** An earlier cycle is looked at, and objections to its results go on for whoever looks: all else can only be read. */
  readonly objecting?: true;
  /** People whom the reader rates rate others: what is below can be looked at. */
  readonly organisation?: true;
  /** Present for whoever is rated in the open cycle. */
  readonly own?: OwnState;
}

/** What the state of the workbook suggests to do next; the panel puts this action first. */
export type NextStep =
  | 'setUp'
  | 'importOffice'
  | 'mendRoster'
  | 'openCycle'
  | 'makeForms'
  | 'makeTabs'
  | 'invite'
  | 'collect'
  | 'decideQuarantine'
  | 'publish'
  | 'dialogue'
  | 'closed';

export interface HrState {
  /** In which tabs, mails and the forms of later periods are written. */
  readonly language: Language;
  readonly next: NextStep;
  readonly employees: number;
  readonly supervisors: number;
  readonly withoutSupervisor: number;
  readonly jobs: number;
  /** The last import had something to say, and a tab keeps it. */
  readonly importNotes?: true;
  readonly jobsWithoutStandard: number;
  readonly jobsConfirmed: number;
  /** The first cell that is left to fill in: of who has no supervisor, of which standard is not confirmed. */
  readonly leftOpen: { readonly supervisor?: CellPlace; readonly standard?: CellPlace };
  readonly competencies: number;
  readonly indicators: number;
  readonly tabs: Count;
  readonly forms: readonly FormView[];
  readonly self: Count;
  readonly supervisor: Count;
  /** Assignments whose raters were mailed, of those who were or still are to be. */
  readonly invited: Count;
  /** Results that are out, of those that are in. */
  readonly published: Count;
  readonly quarantined: number;
  /** What is told of rows of Daftar Penilai that were typed over; absent where none is held. */
  readonly held?: { readonly title: string; readonly meaning: string };
  /** Objections that are not decided, and whose turn it is, a line each. */
  readonly objections: readonly string[];
  /** What was edited since the cycle opened, and for whom it will count from the next one on, a sentence each. */
  readonly nextTime: readonly string[];
  readonly people: readonly PersonRow[];
}

interface FormView {
  readonly role: Role;
  readonly title: string;
  readonly url: string;
  readonly editUrl: string;
}

/** One person in HR's list. */
export interface PersonRow {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly unit: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  readonly supervisorName?: string;
}

/** One ratee in a supervisor's team. */
export interface TeamMember {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  /** Absent where the period's deadline cannot be read; so is the next. */
  readonly due?: string;
  readonly daysLeft?: number;
  /** The supervisor's personal link for this ratee; absent until the forms exist, and once they take no answers. */
  readonly link?: string;
  /** The link is to change an answer, and not all of it is filled in. */
  readonly linkCut?: true;
  /** The form takes no answers any more. */
  readonly shut?: true;
}

/** One person somebody rates as second rater: nothing of what others said of the person. */
export interface SecondTask {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly state: AnswerState;
  /** Absent where the period's deadline cannot be read; so is the next. */
  readonly due?: string;
  readonly daysLeft?: number;
  /** Absent until the form exists, and once it takes no answers. */
  readonly link?: string;
  readonly linkCut?: true;
  readonly shut?: true;
}

export interface OwnState {
  readonly nip: string;
  readonly name: string;
  readonly self: AnswerState;
  readonly supervisor: AnswerState;
  /** The rating is in and published. */
  readonly resultOpen: boolean;
  /** Absent where the period's deadline cannot be read; so is the next. */
  readonly due?: string;
  readonly daysLeft?: number;
  readonly link?: string;
  /** The link is to change an answer, and not all of it is filled in. */
  readonly linkCut?: true;
  readonly shut?: true;
}
