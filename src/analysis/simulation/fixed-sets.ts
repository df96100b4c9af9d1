// The fixed benchmark data, digits in and sheets out; or the same conditions simulated where they are not at hand.
import type { AnswerSheet } from '../../core/bias/answer-sheet';
import type { Trial } from './measure';
import type { OfficeModel } from './office-model';
import { simulateOffice } from './simulate-office';

/** A0 clean, A2 and A3 one and one and a half SD severe, A4 clean with strong team differences, B2 and B3 rated twice. */
const conditions: Readonly<Record<string, Partial<OfficeModel>>> = {
  A0: {},
  A2: { share: 0.1, habit: { kind: 'leniency', points: -0.58 } },
  A3: { share: 0.1, habit: { kind: 'leniency', points: -0.87 } },
  A4: { teamSd: 0.25, personSd: 0.22 },
  B2: { share: 0.1, habit: { kind: 'leniency', points: -0.58 }, secondShare: 1 },
  B3: { share: 0.1, habit: { kind: 'leniency', points: -0.58 }, secondShare: 0.25 },
};

interface StoredSet {
  readonly supervisors: number;
  readonly reports_each: number;
  readonly competencies: number;
  readonly sup: string;
  readonly self: string;
  readonly second?: string;
  readonly second_rater?: readonly number[];
  readonly has_second?: readonly number[];
  readonly severe?: readonly number[];
}

/** A condition as it is stored: `bench/<condition>.json.gz`, unpacked. */
export interface StoredCondition {
  readonly params: { readonly sev: number };
  readonly sets: readonly StoredSet[];
}

/** The offices of a condition, at most `most`: those stored, or else simulated with fixed seeds. */
export function fixedSets(
  stored: StoredCondition | undefined,
  condition: string,
  most: number,
): readonly Trial[] {
  if (stored === undefined)
    return Array.from({ length: most }, (_, k) => simulateOffice(800_001 + k, conditions[condition]));
  return stored.sets.slice(0, most).map((set) => trialOf(set, stored.params.sev));
}

function trialOf(set: StoredSet, size: number): Trial {
  const { competencies, reports_each: each } = set;
  const sheets: AnswerSheet[] = [];
  const levels = (digits: string, i: number) =>
    [...digits.slice(i * competencies, (i + 1) * competencies)].map(Number);
  for (let i = 0; i < set.supervisors * each; i += 1) {
    const team = String(Math.floor(i / each) + 1);
    const ratee = `P${i + 1}`;
    sheets.push({ rater: team, ratee, role: 'supervisor', team, levels: levels(set.sup, i) });
    sheets.push({ rater: ratee, ratee, role: 'self', team, levels: levels(set.self, i) });
    if (set.second !== undefined && set.has_second?.[i])
      sheets.push({
        rater: String(set.second_rater?.[i]),
        ratee,
        role: 'second',
        team,
        levels: levels(set.second, i),
      });
  }
  const planted = new Set((set.severe ?? []).map(String));
  return {
    sheets,
    planted,
    leniency: new Map([...planted].map((rater) => [rater, -size])),
    keys: [],
    level: new Map(),
  };
}
