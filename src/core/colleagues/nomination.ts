// Whom a person names to speak of him or her, and what was decided of it: steps that are only ever added.
import type { ColleagueRole } from './colleague-answer';

const nominationStates = ['named', 'withdrawn', 'approved', 'refused'] as const;

export type NominationState = (typeof nominationStates)[number];

/** One step. */
export interface NominationStep {
  readonly cycle: string;
  /** Of the person spoken of. */
  readonly nip: string;
  readonly rater: string;
  readonly role: ColleagueRole;
  readonly state: NominationState;
  /** The person, or the address of an officer's account. */
  readonly by: string;
  /** Local moment. */
  readonly at: string;
}

/** Of a group as many are asked at least, or nothing can be shown of it; and at most. */
export const leastNominees = 3;
export const mostNominees = 8;

/** How each pair stands: its last step. */
export function standing(steps: readonly NominationStep[]): readonly NominationStep[] {
  const last = new Map<string, NominationStep>();
  for (const step of steps) last.set(`${step.cycle}|${step.nip}|${step.rater}`, step);
  return [...last.values()];
}

/** Named, and not taken back or refused. */
export const isNamed = ({ state }: Pick<NominationStep, 'state'>): boolean =>
  state === 'named' || state === 'approved';
