// What an office may decide for itself, each with the value it has until HR changes it.
import type { Band } from '../job-person-match';
import type { Language } from '../language';
import type { DayCount } from '../working-days';

export interface Settings {
  readonly office: string;
  readonly language: Language;
  /** Whom people ask: a name with a number or address, as it is printed; '' until HR has said. */
  readonly contact: string;
  /** Where people open their page of Timbang, as it is written in mails; '' until HR has said. */
  readonly pageAddress: string;
  /** Which address the forms take: one that people type, or that of the account they are signed in with. */
  readonly addresses: 'typed' | 'verified';
  /** Addresses of the HR officers, lower case. */
  readonly hr: readonly string[];
  readonly bands: readonly Band[];
  /** Count no competency above its requirement in the JPM. */
  readonly capAtStandard: boolean;
  /** Share (0 to 1) of a person's competencies that must be rated before a match and a band are shown. */
  readonly leastCoverage: number;
  /** Days an employee has to object after receiving the result. */
  readonly objectionDays: number;
  /** Hours of learning (JP) an employee is due in a year. */
  readonly learningHours: number;
  /** Which days count for an objection, its answer and its decision. */
  readonly objectionCount: DayCount;
  /** ISO days on which offices do not work, besides Saturday and Sunday. */
  readonly holidays: readonly string[];
  /** Days a supervisor has to answer an objection. */
  readonly answerDays: number;
  /** Days the superior's superior has to decide on it. */
  readonly decisionDays: number;
  /** Years the personal data of a cycle are kept. */
  readonly retentionYears: number;
  /** More people than this under one supervisor draws a warning. */
  readonly widestSpan: number;
  /** Days a rater can look at the own feedback before HR sees what the checks concluded. */
  readonly mirrorDays: number;
  /** Share (0 to 1) of every team that the superior's superior rates as well, from the opening of a cycle on. */
  readonly secondShare: number;
  /** Share (0 to 1) of the answers from paper that a second officer enters as well. */
  readonly entryCheckShare: number;
  /** Units that serve the public, by name. */
  readonly servingUnits: readonly string[];
  /** Colleagues and members of the team are asked as well, from the opening of a cycle on. */
  readonly colleagues: boolean;
  /** Minutes that one sheet of a second rater takes, and one practice case. */
  readonly secondMinutes: number;
  readonly practiceMinutes: number;
  /** Minutes that one person takes whom a colleague is asked about. */
  readonly colleagueMinutes: number;
}

/** Bands of mapping practice (BKN; BRIN 3/2023 article 33), in percent of the job's standard. */
export const mappingBands: readonly Band[] = [
  { from: 90, name: 'Optimal' },
  { from: 78, name: 'Cukup Optimal' },
  { from: 0, name: 'Kurang Optimal' },
];

export const defaultSettings: Settings = {
  office: '',
  language: 'id',
  contact: '',
  pageAddress: '',
  addresses: 'typed',
  hr: [],
  bands: mappingBands,
  capAtStandard: false,
  leastCoverage: 2 / 3,
  objectionDays: 14,
  learningHours: 20,
  objectionCount: 'calendar',
  holidays: [],
  answerDays: 7,
  decisionDays: 14,
  retentionYears: 5,
  widestSpan: 25,
  mirrorDays: 3,
  secondShare: 0,
  entryCheckShare: 0,
  servingUnits: [],
  colleagues: false,
  secondMinutes: 10,
  practiceMinutes: 1.5,
  colleagueMinutes: 3,
};
