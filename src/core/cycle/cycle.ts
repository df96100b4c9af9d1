// A round of appraisal and what it froze when it was opened: people, jobs, standards, links, instrument, promise.
import type { Levels } from '../framework/competency';
import type { RequiredLevels } from '../framework/job';
import type { Language } from '../language';
import type { DayCount } from '../working-days';

/** The two whose answers make a result. */
export type ResultRole = 'self' | 'supervisor';

export const resultRoles = ['self', 'supervisor'] as const satisfies readonly ResultRole[];

/**
 * Who speaks in an answer sheet: the person about himself or herself, the direct supervisor, or a second rater, whose levels stand
 * beside the result and are never part of it.
 */
export type Role = ResultRole | 'second';

export const roles: readonly Role[] = [...resultRoles, 'second'];

/** One supervisor form a person rated, or one a supervisor with a grid per competency. */
export const layouts = ['mixed', 'team', 'person'] as const;

export type FormLayout = (typeof layouts)[number];

/** What was promised when the cycle was opened, taken from the settings of that day: later settings are for later cycles. */
export interface CycleTerms {
  /** Days to object, from the day the result was published to the person. */
  readonly objectionDays: number;
  readonly retentionYears: number;
  /** Which days of an objection count; every day where an earlier version has opened the cycle. Absent then, as the next two are. */
  readonly objectionCount?: DayCount;
  /** Days the supervisor has to answer an objection, and the superior's superior to decide on it. */
  readonly answerDays?: number;
  readonly decisionDays?: number;
  /** Colleagues and members of the team are asked as well; absent where they are not. */
  readonly colleagues?: boolean;
}

/** Days to object that a cycle has promised; undefined where it has promised none. */
export const objectionRight = ({ terms }: Pick<Cycle, 'terms'>) =>
  terms && { days: terms.objectionDays, working: terms.objectionCount === 'working' };

/** One row of the Periode tab. Dates are ISO days (yyyy-mm-dd), the last of them included. */
export interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
  readonly openedOn: string;
  /** Local moment of closing, 'yyyy-mm-dd hh:mm:ss'; answers after it are not taken. */
  readonly closedAt: string | undefined;
  /** Undefined where the tab says none that can be read: nothing is taken for late then, and nothing for in time. */
  readonly selfDeadline: string | undefined;
  readonly supervisorDeadline: string | undefined;
  /** Codes of all competencies rated, in the order of the forms. */
  readonly competencies: readonly string[];
  /** Those of them that only some jobs are rated on. */
  readonly technical: readonly string[];
  /** Highest level of the scale; the lowest is 1. */
  readonly highestLevel: number;
  readonly layout: FormLayout;
  /** When, by whom and why it was opened again after closing; a line each time. */
  readonly reopened?: string | undefined;
  /** Adjusted scores stand beside the raw ones. */
  readonly adjusted?: boolean;
  /** Absent in a cycle that an earlier version opened. */
  readonly terms?: CycleTerms | undefined;
  /** In which its forms are written, whatever the workbook's language is later; absent as the terms are. */
  readonly language?: Language | undefined;
  /** Local moment of archiving, 'yyyy-mm-dd hh:mm:ss'. */
  readonly archivedAt?: string | undefined;
}

/** Someone who rates. `id` is the NIP, or 'LUAR: ' and the title for someone without one, such as the mayor. */
export interface Rater {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
}

/** Who rates whom in which role, frozen into the cycle: one row of the Daftar Penilai tab. */
export interface Assignment {
  readonly cycle: string;
  /** Unguessable, bound to cycle, rater, ratee and role. */
  readonly code: string;
  /** The rater's code for the whole team, if one form asks about all of it: that code is in the link. */
  readonly team?: string;
  readonly role: Role;
  readonly rater: Rater;
  readonly ratee: { readonly nip: string; readonly name: string };
  readonly job: string;
  readonly jobKind: string | undefined;
  readonly unit: string;
  readonly required: RequiredLevels;
  /** The technical competencies this person is rated on: they decide which form is used. */
  readonly technical: readonly string[];
  /** How the answer is known to be the rater's: address compared, code alone, or entered by HR from paper. */
  readonly channel: 'email' | 'code' | 'paper';
  readonly state: AssignmentState;
  /** Local moment from which it is no longer active, 'yyyy-mm-dd hh:mm:ss'; answers sent before it count. */
  readonly endedAt: string | undefined;
  /** ISO day of the last reminder. */
  readonly remindedOn: string | undefined;
  /** ISO day until which this answer may come, where HR gave more time than the cycle does. */
  readonly extendedTo: string | undefined;
  /** ISO day on which HR published the ratee's result. */
  readonly publishedOn?: string | undefined;
  /** The supervisor's levels as they were published; absent on a self-assignment, and where an earlier version has published. */
  readonly publishedLevels?: Levels | undefined;
  /** The last ISO day to object that the ratee was told of; absent where none was promised, and as the levels are. */
  readonly objectUntil?: string | undefined;
  /** ISO day on which the ratee was told by mail of the result as it is published; and that the days to object end. */
  readonly toldOn?: string | undefined;
  readonly endingToldOn?: string | undefined;
  /** Rows of words that the ratee has in tabs whose rows are only ever added, by tab; on one of the ratee's assignments. */
  readonly keptRows?: Readonly<Record<string, number>> | undefined;
}

/** Active; replaced by the assignment of another supervisor, or as supervisor of a second rater's own; or withdrawn, with the person or by HR. */
type AssignmentState = 'active' | 'replaced' | 'withdrawn';

const outsidePrefix = 'LUAR: ';

/** The rater for a supervisor without a NIP, such as the mayor. */
export const outsideRater = (title: string): Rater => ({
  id: `${outsidePrefix}${title}`,
  name: title,
  email: undefined,
});

/** What a rater is called outside the workbook: the NIP, or the bare title. */
export const raterName = ({ id }: { readonly id: string }): string =>
  id.startsWith(outsidePrefix) ? id.slice(outsidePrefix.length) : id;

/** The competencies a person is rated on: those everyone is, and the technical ones of the job; in the order of the cycle. */
export const ratedCodes = (
  cycle: Pick<Cycle, 'competencies' | 'technical'>,
  technical: readonly string[],
): readonly string[] =>
  cycle.competencies.filter((code) => !cycle.technical.includes(code) || technical.includes(code));

/** Identity of a competency set within a cycle: '' for what everyone is rated on. */
export const setKey = (technical: readonly string[]): string => technical.join(' ');

/** Identity of an assignment within its cycle. */
export const assignmentKey = (a: { role: Role; rater: { id: string }; ratee: { nip: string } }): string =>
  `${a.role}|${a.rater.id}|${a.ratee.nip}`;
