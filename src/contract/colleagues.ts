// Colleagues and members of the team: whom one names, what one decides, about whom one is asked, and what groups say.
import type { ColleagueRole } from '../core/colleagues/colleague-answer';
import type { NominationState } from '../core/colleagues/nomination';
import type { CompetencyChoice } from './competency-choice';

/** People are called by what stands for them: no screen shows a NIP. */
export interface Colleagues {
  /** The period asks no colleagues. */
  readonly off?: string;
  /** Of whoever is rated: whom the reader named, and may name. */
  readonly own?: OwnNominees;
  /** Whose nominees the reader decides on. */
  readonly deciding: readonly Deciding[];
  /** About whom the reader is asked. */
  readonly asked: readonly AskedAbout[];
  /** Those that anybody the reader is asked about is rated on. */
  readonly competencies: readonly CompetencyChoice[];
  /** What groups say, of the reader and the reader's team. */
  readonly told: readonly ToldPerson[];
}

export interface OwnNominees {
  readonly nominees: readonly Nominee[];
  /** Whom the reader may still name; none where nothing can be named any more. */
  readonly choices: readonly {
    readonly who: string;
    readonly name: string;
    readonly job: string;
    readonly role: ColleagueRole;
  }[];
  readonly sentences: readonly string[];
}

export interface Nominee {
  readonly who: string;
  readonly name: string;
  readonly group: string;
  readonly state: NominationState;
  /** 'disetujui', with how much is asked of the colleague where the reader decides. */
  readonly words: string;
  readonly withdrawable: boolean;
}

export interface Deciding {
  readonly nip: string;
  readonly name: string;
  readonly nominees: readonly Nominee[];
  /** What is to be thought of before one decides. */
  readonly sentences: readonly string[];
}

export interface AskedAbout {
  readonly who: string;
  readonly name: string;
  readonly job: string;
  readonly codes: readonly string[];
  readonly answered: boolean;
  /** Why nothing can be answered any more. */
  readonly shut?: string;
}

interface ToldPerson {
  readonly name: string;
  readonly groups: readonly {
    readonly group: string;
    readonly figures?: readonly { readonly name: string; readonly about: number; readonly close: boolean }[];
    readonly comments?: readonly string[];
    readonly withheld?: string;
  }[];
}
