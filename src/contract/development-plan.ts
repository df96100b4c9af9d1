// A person's development plan as the person, the supervisor and HR see it.
import type { ActionKind, ActionWords } from '../core/development/development-action';

export type { ActionWords } from '../core/development/development-action';

export interface DevelopmentPlan {
  readonly nip: string;
  readonly name: string;
  /** The caller is the person whose plan it is. */
  readonly own: boolean;
  /** Those of this cycle, and open ones of earlier cycles; what is open comes first, by its day. */
  readonly actions: readonly PlannedAction[];
  /** For the next level of each competency; empty while the caller may not see the rating. */
  readonly suggestions: readonly SuggestedActions[];
  /** What an action can be for. */
  readonly competencies: readonly { readonly code: string; readonly name: string }[];
  /** Hours of the year against what is due, a sentence each. */
  readonly hours: readonly string[];
}

interface PlannedAction extends ActionWords {
  readonly id: string;
  readonly competencyName: string;
  readonly by: string;
  /** Local moment: tells versions apart. */
  readonly at: string;
  /** What it said before it was rewritten, oldest first, a line each: by whom, when, and what. */
  readonly former: readonly string[];
  /** Name of the earlier cycle it was agreed in; absent for one of this cycle. */
  readonly from?: string;
}

interface SuggestedActions {
  readonly competency: string;
  readonly competencyName: string;
  /** The level they lead to. */
  readonly level: number;
  readonly entries: readonly { readonly kind: ActionKind; readonly what: string; readonly hours?: number }[];
}
