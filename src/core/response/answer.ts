// Answer sheets on their way: as the form recorded them, as they count, and as they wait in quarantine.
import type { Role } from '../cycle/cycle';
import type { Levels } from '../framework/competency';

/** What a rater says of a person: all of it makes two answers differ, and all of it is kept from the form to Nilai. */
interface Said {
  readonly levels: Levels;
  /** Examples of behaviour by competency code. */
  readonly examples: Readonly<Record<string, string>>;
}

export const saidIn = ({ levels, examples }: Said): Said => ({ levels, examples });

/** One row of a response tab, read but not judged. */
export interface RawAnswer extends Said {
  /** Role of the form it came through. */
  readonly role: Role;
  /** Identity of that form; absent where it is not told. */
  readonly form?: string;
  /** 1-based row in the response tab: where it stands now, not who it is. */
  readonly row: number;
  /** Serial number of the moment of submission, in the workbook's time zone. */
  readonly time: number;
  /** Lower case; '' where the form collects none. */
  readonly email: string;
  /** The address is the account's, as Google vouches for it; otherwise somebody typed it. */
  readonly verified?: true;
  /** The officer who entered it in the rater's name, known by the account; absent where a form recorded it. */
  readonly enteredBy?: string;
  /** A calibration meeting decided it, which may come after the rater's deadline. */
  readonly meeting?: true;
  readonly code: string;
  /** Who is rated, as the form says it; '' if it says nothing. */
  readonly ratee?: string;
  /** Codes whose cell holds something that is neither a level nor "not observed". */
  readonly unreadable: readonly string[];
}

/**
 * How an accepted answer is known to be the rater's: by the account's address, by an address that was typed and is a claim
 * only, by the code of the link alone, by an officer who entered it in the rater's name, or by one who assigned it, for the
 * address it was sent from, to the rating it is meant for; or that a calibration meeting decided it.
 */
export type KnownBy = 'verified' | 'typed' | 'code' | 'entered' | 'assigned' | 'meeting';

/** One row of the Jawaban Diisikan tab: an answer sheet that an officer entered in the rater's name. Never changed. */
export interface EnteredAnswer extends Said {
  readonly key: string;
  readonly cycle: string;
  readonly code: string;
  readonly role: Role;
  /** Serial number of the moment it was entered. */
  readonly time: number;
  /** Address of the officer's account. */
  readonly officer: string;
  /** Why levels that were given before are others now, for whoever reads the result. */
  readonly why?: string | undefined;
  /** Who took part, where a calibration meeting decided on the levels. */
  readonly meeting?: string | undefined;
  /** Entered a second time to compare, which counts for nothing; or what was decided where the two differ. */
  readonly check?: 'again' | 'decided' | undefined;
}

/** One row of the Nilai tab: an answer sheet that was accepted. Append-only. */
export interface AcceptedAnswer extends Said {
  /** Identity of the answer: form, moment and content. */
  readonly key: string;
  readonly cycle: string;
  readonly code: string;
  readonly role: Role;
  readonly rater: string;
  readonly ratee: string;
  readonly time: number;
  readonly knownBy: KnownBy;
  /** Empty, or who of HR entered it, or accepted it from quarantine. */
  readonly acceptedBy: string;
  /** False once a later answer of the same assignment counts instead. */
  readonly inForce: boolean;
}

export const quarantineReasons = [
  'code-missing',
  'code-unknown',
  'wrong-form',
  'ratee-mismatch',
  'email-mismatch',
  'cycle-closed',
  'assignment-ended',
  'deadline-passed',
  'deadline-unreadable',
  'unreadable-level',
] as const;

export type QuarantineReason = (typeof quarantineReasons)[number];

/** One row of the Jawaban Tertahan tab: an answer sheet that was not accepted, and what HR decided about it. */
export interface QuarantinedAnswer extends Said {
  readonly key: string;
  readonly cycle: string;
  readonly role: Role;
  readonly time: number;
  readonly email: string;
  readonly code: string;
  /** Who is rated, as the form says it; '' if it says nothing. */
  readonly ratee: string;
  readonly reason: QuarantineReason;
  readonly decision: 'none' | 'accepted' | 'rejected';
  readonly decidedBy: string;
  /** Code of the assignment that HR accepted it for; '' where its own code tells. */
  readonly meantFor: string;
}
