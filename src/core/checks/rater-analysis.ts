// The rater checks of an office: its answer sheets, practice cases and norms put through the engine, once per office read.

import type { AnswerSheet, PracticeKey, SheetRole } from '../bias/answer-sheet';
import { checkRaters, type RaterReport } from '../bias/check-raters';
import type { Assignment, Cycle } from '../cycle/cycle';
import { type Office, ofCycle } from '../office/office';
import { onceFor } from '../once-for';
import { practiceSheets } from '../practice/practice-sheets';
import type { AcceptedAnswer } from '../response/answer';

export interface RaterAnalysis {
  readonly report: RaterReport;
  /** Competencies compared, in the order of the levels. */
  readonly codes: readonly string[];
  readonly sheets: readonly AnswerSheet[];
  readonly keys: readonly PracticeKey[];
  /** What a sheet is about, by its id: the person rated, or the practice case. */
  readonly about: (sheet: string) => string;
}

const day = 86_400_000;

/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;

/** Everyone who rates as supervisor in the cycle. */
export const ratersOf = (office: Office): ReadonlySet<string> =>
  new Set(
    ofCycle(office.assignments, office.cycle)
      .filter(({ role }) => role === 'supervisor')
      .map(({ rater }) => rater.id),
  );

/** Competencies everyone is rated on: raters can be compared on no others. */
export const comparedCodes = (cycle: Cycle): readonly string[] => {
  const common = cycle.competencies.filter((code) => !cycle.technical.includes(code));
  return common.length === 0 ? cycle.competencies : common;
};

/** The answers in force; where a calibration meeting has decided, what the rater had said: raters are judged by their own words. */
function ownAnswers(answers: readonly AcceptedAnswer[]): readonly AcceptedAnswer[] {
  const own = new Map<string, AcceptedAnswer>();
  for (const answer of [...answers].sort((a, b) => a.time - b.time))
    if (answer.knownBy !== 'meeting') own.set(`${answer.cycle}|${answer.code}`, answer);
  return answers.flatMap((answer) =>
    !answer.inForce
      ? []
      : answer.knownBy === 'meeting'
        ? (own.get(`${answer.cycle}|${answer.code}`) ?? [])
        : answer,
  );
}

/**
 * The answers in force as sheets. Earlier cycles on the same scale come along: people who changed supervisor link the raters. A supervisor who was
 * replaced within a cycle is a further rater of the same person.
 */
export function answerSheets(office: Office, codes: readonly string[]): readonly AnswerSheet[] {
  const scales = new Map(office.cycles.map(({ id, highestLevel }) => [id, highestLevel]));
  const byCode = new Map<string, Assignment>();
  /** By cycle and rater or person: who supervises. */
  const teams = new Map<string, string>();
  for (const assignment of office.assignments) {
    byCode.set(`${assignment.cycle}|${assignment.code}`, assignment);
    if (assignment.role === 'supervisor' && assignment.state !== 'replaced')
      teams.set(`${assignment.cycle}|${assignment.ratee.nip}`, assignment.rater.id);
  }
  return ownAnswers(office.answers).flatMap((answer): AnswerSheet[] => {
    const assignment = byCode.get(`${answer.cycle}|${answer.code}`);
    if (assignment === undefined) return [];
    if (scales.get(answer.cycle) !== office.cycle?.highestLevel) return [];
    const { rater, ratee, required, cycle } = assignment;
    const team = teams.get(`${cycle}|${ratee.nip}`);
    const role = roleOf(assignment, team, team && teams.get(`${cycle}|${team}`));
    // Nobody is a second voice beside himself or herself.
    if (role === undefined) return [];
    return [
      {
        id: `${cycle}|${answer.code}`,
        cycle,
        rater: rater.id,
        ratee: ratee.nip,
        role,
        ...(team === undefined ? {} : { team }),
        levels: codes.map((code) => answer.levels[code]),
        required: codes.map((code) => required[code]),
        submittedAt: Math.round((answer.time - unixEpoch) * day),
      },
    ];
  });
}

/** As what a sheet counts: the superior's superior stands above the team, and sees it as such. Undefined for one that does not count. */
function roleOf(
  { role, state, rater }: Assignment,
  supervisor: string | undefined,
  upper: string | undefined,
): SheetRole | undefined {
  if (role === 'supervisor') return state === 'replaced' && supervisor !== undefined ? 'second' : role;
  if (role === 'self') return role;
  if (state === 'replaced' || rater.id === supervisor) return undefined;
  return secondRole(rater.id, upper);
}

/** A second rater who is the superior's superior counts as such. */
export const secondRole = (rater: string, upper: string | undefined): 'second' | 'upper' =>
  rater === upper ? 'upper' : 'second';

/** The analysis of the current cycle; undefined before the first. Worked out once for each office read. */
export const analyseRaters = onceFor((office: Office): RaterAnalysis | undefined => {
  const { cycle } = office;
  if (cycle === undefined) return undefined;
  const codes = comparedCodes(cycle);
  const answers = answerSheets(office, codes);
  const practice = practiceSheets(
    office.basis.practiceCases,
    office.practice,
    ratersOf(office),
    codes,
    cycle.id,
  );
  const sheets = [...answers, ...practice.sheets];
  const names = new Map(
    ofCycle(office.assignments, cycle).map(({ code, ratee }) => [`${cycle.id}|${code}`, ratee.name]),
  );
  const titles = new Map(
    office.basis.practiceCases.flatMap(({ id, title }) =>
      practice.sheets.filter(({ ratee }) => ratee === id).map((sheet) => [sheet.id ?? '', title] as const),
    ),
  );
  return {
    report: checkRaters({
      sheets,
      cycle: cycle.id,
      keys: practice.keys,
      highestLevel: cycle.highestLevel,
      ...(office.basis.norms === undefined ? {} : { norms: office.basis.norms }),
    }),
    codes,
    sheets,
    keys: practice.keys,
    about: (sheet) => names.get(sheet) ?? titles.get(sheet) ?? '',
  };
});
