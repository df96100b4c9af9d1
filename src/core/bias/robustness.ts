// How firmly a person's band stands: would it change if the rater's leniency counted, one level differed, or
// the sum were taken otherwise?
import { type Band, jobPersonMatch, type MatchEntry } from '../job-person-match';

/** Something that would change the band. */
export type Fragility = 'rater' | 'oneLevel' | 'withoutCompetency' | 'capped';

interface RobustnessInput {
  /** One per competency, in the order of the form. */
  readonly entries: readonly MatchEntry[];
  readonly bands: readonly Band[];
  /** Estimated leniency of the rater in points; undefined where it could not be told. */
  readonly leniency?: number | undefined;
  /** Highest level of the scale; default 5. */
  readonly highestLevel?: number;
  /** Whether the band itself is taken with surplus capped at the standard. */
  readonly cap?: boolean;
}

interface FragilityReason {
  readonly code: Fragility;
  /** Position of the competency, where one is meant. */
  readonly competency?: number;
  /** The band it would be then; absent if it would be below every band. */
  readonly band?: string;
}

export interface Robustness {
  readonly badge: 'robust' | 'fragile' | 'cannotTell';
  readonly band?: string;
  /** Every way in which the band would change, each kind and competency once. */
  readonly reasons: readonly FragilityReason[];
}

/**
 * A band is robust if none of these changes it: the rater's estimated leniency taken off every level; one
 * level more or less on any one competency; any one competency left out; surplus capped at the standard.
 * Without a band there is nothing to tell.
 * @example
 * robustness({ entries: [{ achieved: 3, required: 3 }], bands: [{ from: 90, name: 'A' }, { from: 0, name: 'B' }] }).badge // => 'fragile'
 */
export function robustness(input: RobustnessInput): Robustness {
  const { entries, bands, leniency } = input;
  const cap = input.cap ?? false;
  const highest = input.highestLevel ?? 5;
  const bandOf = (changed: readonly MatchEntry[], capped = cap) =>
    jobPersonMatch(changed, bands, { cap: capped });
  const original = bandOf(entries);
  if (original.percent === undefined || bands.length === 0) return { badge: 'cannotTell', reasons: [] };
  const reasons: FragilityReason[] = [];
  const compare = (
    code: Fragility,
    match: { readonly percent: number | undefined; readonly band: string | undefined },
    competency?: number,
  ): void => {
    if (match.percent === undefined || match.band === original.band) return;
    if (reasons.some((known) => known.code === code && known.competency === competency)) return;
    reasons.push({
      code,
      ...(competency !== undefined && { competency }),
      ...(match.band !== undefined && { band: match.band }),
    });
  };
  if (leniency !== undefined && leniency !== 0) {
    compare('rater', bandOf(entries.map((entry) => shifted(entry, -leniency, 1, highest))));
  }
  for (const [i, entry] of entries.entries()) {
    if (entry.achieved === undefined || entry.required === undefined) continue;
    for (const step of [-1, 1]) {
      const level = entry.achieved + step;
      if (level < 1 || level > highest) continue;
      compare('oneLevel', bandOf(replaced(entries, i, { ...entry, achieved: level })), i);
    }
    compare('withoutCompetency', bandOf(replaced(entries, i, { ...entry, achieved: undefined })), i);
  }
  compare('capped', bandOf(entries, true));
  return {
    badge: reasons.length === 0 ? 'robust' : 'fragile',
    ...(original.band !== undefined && { band: original.band }),
    reasons,
  };
}

const replaced = (entries: readonly MatchEntry[], at: number, entry: MatchEntry): readonly MatchEntry[] =>
  entries.map((own, i) => (i === at ? entry : own));

const shifted = (entry: MatchEntry, by: number, lowest: number, highest: number): MatchEntry =>
  entry.achieved === undefined
    ? entry
    : { ...entry, achieved: Math.min(highest, Math.max(lowest, entry.achieved + by)) };
