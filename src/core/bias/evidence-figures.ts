// The published figures of an evidence pack: what was concluded from its ratings, for whoever wants to compute them again.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';
import type { RaterReport } from './check-raters';

/** Parts of the report that a pack publishes: of the office, and every check of every rater whose conclusions may be told. */
export type PublishedFigures = Pick<
  RaterReport,
  'design' | 'claimLevel' | 'cautions' | 'severityMethod' | 'basis' | 'agreement' | 'checks' | 'normProblems'
>;

export interface FiguresFile {
  readonly format: typeof figuresFormat;
  /** SHA-256 of the ratings' text that the figures rest on, hexadecimal. */
  readonly ratings: string;
  /** Answer sheets that the reader may not see yet: neither in the ratings nor in the figures. */
  readonly leftOut: number;
  /** The ratings told give the figures and verdicts of Telaah Penilaian: nothing that was left out makes a difference. */
  readonly asShown: boolean;
  /** Raters whose conclusions are not published yet: they look first. */
  readonly waiting: number;
  /** How the figures are computed again, a sentence each. */
  readonly recipe: readonly string[];
  readonly figures: PublishedFigures;
}

export const figuresFormat = 'rater-figures/1';

/** @param mayTell whether a rater's conclusions are published */
export const publishedFigures = (
  { design, claimLevel, cautions, severityMethod, basis, agreement, checks, normProblems }: RaterReport,
  mayTell: (rater: string) => boolean = () => true,
): PublishedFigures => ({
  design,
  claimLevel,
  cautions,
  severityMethod,
  basis,
  agreement,
  checks: checks.filter(({ rater }) => mayTell(rater)),
  normProblems,
});

/** SHA-256 of a text as it is saved, hexadecimal. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8(text)));
