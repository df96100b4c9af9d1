// Objections as the person, the supervisor, the superior's superior and HR see them.
import type { Viewer } from '../core/visibility/visibility';
import type { CompetencyChoice } from './competency-choice';

/** What concerns whoever asks. */
export interface Objections {
  /** Absent until the own result is published. */
  readonly own?: OwnObjections;
  /** What goes on in earlier cycles and concerns whoever asks, in words; absent where nothing does. */
  readonly earlier?: readonly string[];
  /** Cases of the cycle: one's own, one's team's, those to decide; HR's all. What waits for the reader comes first. */
  readonly cases: readonly CaseLine[];
  /** Rows of some are gone or cannot be read, so that cases may be missing here. */
  readonly lost?: true;
  /** HR only: for whom nobody can decide, and why. */
  readonly undecidable?: readonly Undecidable[];
}

export interface Undecidable {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly why: string;
  /** The nearest above the supervisor who may decide, by NIP, or by title where there is none; absent where nobody is known. */
  readonly proposed?: { readonly typed: string; readonly name: string };
}

interface OwnObjections {
  /** The right and its clock, in words. */
  readonly sentence: string;
  /** The last ISO day; '' where none was promised. */
  readonly until: string;
  /** There is time, and something left to object to. */
  readonly open: boolean;
  /** Those not objected to yet. */
  readonly competencies: readonly { readonly code: string; readonly name: string; readonly level?: number }[];
}

export interface CaseLine {
  readonly nip: string;
  readonly number: number;
  readonly name: string;
  /** The competencies objected to, by name. */
  readonly about: string;
  /** Whose turn it is and until when, in words. */
  readonly next: string;
  /** It waits for the reader. */
  readonly mine: boolean;
  readonly decided: boolean;
}

/** One objection, as far as the reader may see it. */
export interface ObjectionCase extends CaseLine {
  readonly as: Viewer;
  readonly highestLevel: number;
  /** When it was lodged, answered and decided, and by whom. */
  readonly trail: readonly string[];
  /** What the reader can do now; for whom, where it is recorded for somebody without a NIP. */
  readonly turn?: { readonly step: 'answer' | 'decide'; readonly inNameOf?: string };
  readonly points: readonly ObjectionPoint[];
}

/** Levels absent where there is none, or where the reader may not see it. */
export interface ObjectionPoint extends CompetencyChoice {
  readonly self?: number;
  readonly from?: number;
  readonly example?: string;
  readonly reason: string;
  readonly answer?: string;
  readonly decision?: { readonly to?: number; readonly reason: string };
}
